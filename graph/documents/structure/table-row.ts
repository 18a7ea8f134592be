import type { Cell, Span } from "../source-document.ts";

/** A row of a table, in whatever way the text lays it out. Clean offsets. */
export interface TableRow {
  readonly firstLine: number;
  /** Index of the line behind its last one. */
  readonly endLine: number;
  readonly cells: readonly Cell[];
  readonly header: boolean;
  /** Where the row only heads the next ones: its title. Such a row, and one that sums others, has no cells. */
  readonly heads?: Span | undefined;
  /** 1 for the first row below the header. */
  readonly ordinal: number;
  readonly unit: string | undefined;
}

/** A row before the unit above its table is known. */
export type FoundRow = Omit<TableRow, "unit">;
