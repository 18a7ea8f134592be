import { needsBlank } from "../between-lines.ts";
import type { TableCell } from "./table-lines.ts";

type Row = readonly TableCell[];

/** What was read of a table on the pages before. */
export interface TableSoFar {
  readonly first: Row;
  readonly last: Row;
  /** How many rows it has. */
  readonly rows: number;
}

/** The rows that a page adds to a table. */
export interface AddedRows {
  readonly rows: readonly Row[];
  /** The last row of the page before, where the page's end broke it and it ends on this one. */
  readonly whole: Row | undefined;
}

/** A row that sums others or notes something has no number either. */
const noRest = /^(?:[合小总共]\s*计|注|备注|说明)/;

/**
 * The rows of a page's table, with references counted from the table's first row, as they go on from the page before: below the header that is printed again the
 * rest of a broken row is put to its beginning, and a cell that spans rows over the break stands in those of both pages.
 */
export function goingOn(grid: readonly Row[], before: TableSoFar): AddedRows {
  const top = grid.length > 1 && isSame(grid[0], before.first) ? 1 : 0;
  const whole = completed(before.last, grid[top], grid[top + 1]);
  const place = (row: number) => before.rows + (whole !== undefined && row >= top ? row - 1 : row);
  const rows = grid.map((row) => row.map((cell) => (cell.above === undefined ? cell : { text: "", above: [place(cell.above[0]), cell.above[1]] as const })));
  if (whole !== undefined) rows.splice(top, 1);
  else rows[top] = (rows[top] ?? []).map((cell, column) => spanning(cell, column, grid[top + 1]?.[column]?.above?.[0] === top, before));
  return { rows, whole };
}

function isSame(one: Row | undefined, other: Row): boolean {
  return one !== undefined && one.length === other.length && one.every(({ text }, at) => text === other[at]?.text);
}

/** A row with what of it stands on the next page: there the cell of its number is empty, and the next row has the next number. */
function completed(last: Row, rest: Row | undefined, next: Row | undefined): Row | undefined {
  if (rest === undefined || rest.some(({ text }, at) => text !== "" && last[at]?.above !== undefined) || rest.some(({ text }) => noRest.test(text))) return undefined;
  const isBroken = last.some(({ text }, at) => /^\d{1,4}$/.test(text) && rest[at]?.text === "" && rest[at].above === undefined && (next === undefined || next[at]?.text === String(Number(text) + 1)));
  if (!isBroken) return undefined;
  return last.map((cell, at) => {
    const more = rest[at]?.text ?? "";
    return more === "" ? cell : { text: cell.text + (needsBlank(cell.text, more) ? " " : "") + more };
  });
}

/** An empty cell at a page's top, as a reference to the cell on the page before that goes on in it. */
function spanning(cell: TableCell, column: number, spansBelow: boolean, { last, rows }: TableSoFar): TableCell {
  if (cell.text !== "" || cell.above !== undefined) return cell;
  const above = last[column]?.above;
  return above === undefined && !spansBelow ? cell : { text: "", above: above ?? [rows - 1, column] };
}
