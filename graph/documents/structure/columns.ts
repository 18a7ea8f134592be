import { fits } from "./table-header.ts";

/**
 * The column of each cell of a row: in order where the numbers agree; where cells are missing, the placing in order that suits their texts best;
 * undefined where there are more cells than columns.
 */
export function columnsFor(cells: readonly string[], columns: readonly string[]): (string | undefined)[] {
  if (cells.length === columns.length) return columns.map((column) => column || undefined);
  if (cells.length > columns.length || cells.length > 60) return cells.map((_, index) => (cells.length > columns.length ? undefined : columns[index]));
  return place(cells, columns);
}

/** Best placing of cells on columns in order, by dynamic programming over both. */
function place(cells: readonly string[], columns: readonly string[]): (string | undefined)[] {
  const scores: number[][] = Array.from({ length: cells.length + 1 }, () => Array.from({ length: columns.length + 1 }, () => 0));
  const at = (cell: number, column: number) => scores[cell]?.[column] ?? 0;
  for (let cell = 1; cell <= cells.length; cell++) {
    for (let column = 1; column <= columns.length; column++) {
      const taken = column < cell ? -Infinity : at(cell - 1, column - 1) + fits(cells[cell - 1] ?? "", columns[column - 1] ?? "");
      const skipped = column - 1 < cell ? -Infinity : at(cell, column - 1);
      (scores[cell] as number[])[column] = Math.max(taken, skipped);
    }
  }
  const placed: (string | undefined)[] = [];
  let column = columns.length;
  for (let cell = cells.length; cell > 0; cell--) {
    while (column > cell && at(cell, column - 1) >= at(cell, column)) column--;
    placed[cell - 1] = columns[column - 1];
    column--;
  }
  return placed;
}
