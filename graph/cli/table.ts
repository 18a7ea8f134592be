/** A column of a printed table. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | null;
}

/** Rows as lines of text, each column as wide as its widest cell; a Chinese character counts as two. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => String(cell(row) ?? "")))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ""))));
  const [head = "", ...body] = lines.map((line) => line.map((cell, at) => cell + " ".repeat(at === line.length - 1 ? 0 : (widths[at] ?? 0) - widthOf(cell))).join("  ").trimEnd());
  return [head, widths.map((width) => "─".repeat(width)).join("  "), ...body].join("\n");
}

/** Columns that a terminal gives a text: two for East Asian wide and full-width characters (UAX #11), one for others. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  return width;
}
