import type { DocumentFormat, Span } from "../source-document.ts";
import type { Extracted, HeadingHint, RowHint } from "./extracted.ts";
import type { PagedLine, VisibleLine } from "./visible-lines.ts";

/** Writes visible lines as the extracted text: a line each, tabs between a row's cells; what is marked becomes hints. */
export function writeLines(format: DocumentFormat, lines: readonly VisibleLine[]): Extracted {
  const parts: string[] = [];
  const rows: RowHint[] = [];
  const headings: HeadingHint[] = [];
  let at = 0;
  let table: Span[][] = [];
  let tableNumber = -1;
  const write = (text: string) => {
    parts.push(text, "\n");
    at += text.length + 1;
  };
  for (const line of lines) {
    if (line.row === undefined) {
      if (line.heading > 0) headings.push({ start: at, end: at + line.text.length, level: line.heading });
      write(line.text);
      continue;
    }
    if (line.row.table !== tableNumber) table = [];
    tableNumber = line.row.table;
    let from = at;
    const cells = line.row.cells.map(({ text, above }) => {
      const own = { start: from, end: from + text.length };
      from += text.length + 1;
      return above === undefined ? own : (table[above[0]]?.[above[1]] ?? own);
    });
    table.push(cells);
    const text = line.row.cells.map((cell) => cell.text).join("\t");
    if (text.trim() === "") continue;
    rows.push({ start: at, end: at + text.length, cells, header: line.row.header, table: tableNumber });
    write(text);
  }
  return { format, text: parts.join(""), rows, headings, pages: [], declared: {}, warnings: [] };
}

/** The extracted text of lines that know their page. */
export function writePages(format: DocumentFormat, lines: readonly PagedLine[]): Extracted {
  const written = writeLines(format, lines);
  const pages: { start: number; page: number }[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.page !== pages.at(-1)?.page) pages.push({ start: at, page: line.page });
    const text = line.row === undefined ? line.text : line.row.cells.map((cell) => cell.text).join("\t");
    if (text.trim() !== "") at += text.length + 1;
  }
  return { ...written, pages };
}
