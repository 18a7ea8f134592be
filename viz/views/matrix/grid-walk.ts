/** A place in the grid: row 0 is the head, column 0 the names of the places. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is, its head and its first column included, and how many rows are a page. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads in a grid (WAI-ARIA grid pattern): arrows, Home and End along the row, with Ctrl to the first and last cell, Page Up and Down; undefined for another key. */
export function walked({ row, column }: Spot, { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">, { rows, columns, page }: Extent): Spot | undefined {
  const spots: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const spot = spots[key];
  return spot === undefined ? undefined : within(spot, { rows, columns });
}

/** The nearest spot that is in the grid. */
export const within = ({ row, column }: Spot, { rows, columns }: Pick<Extent, "rows" | "columns">): Spot => ({ row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) });

/** Which of many equal pieces are in sight, and a few around: from `start` up to, not including, `end`. */
export function inSight(scrolled: number, room: number, size: number, count: number): { readonly start: number; readonly end: number } {
  const around = 6;
  return { start: Math.max(0, Math.floor(scrolled / size) - around), end: Math.min(count, Math.ceil((scrolled + room) / size) + around) };
}
