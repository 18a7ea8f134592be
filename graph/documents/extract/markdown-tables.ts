import { isBlank } from "../clean/offset-map.ts";
import { tablesWithin, tagsOf } from "../clean/html-in-markdown.ts";
import type { Span } from "../source-document.ts";
import type { RowHint } from "./extracted.ts";

interface OpenCell {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

interface Reaching {
  rows: number;
  readonly cell: Span;
}

const widest = 200;

/** The rows of the tables that a Markdown text holds as HTML, as converters of PDFs write them; offsets into the text. A cell that spans rows stands in each. */
export function tableRows(text: string): RowHint[] {
  return tablesWithin(text).flatMap((table, number) => rowsOf(text, table, number));
}

function rowsOf(text: string, table: Span, number: number): RowHint[] {
  const rows: RowHint[] = [];
  const reaching: (Reaching | undefined)[] = [];
  let row: { start: number; cells: Span[]; heads: number } | undefined;
  let open: OpenCell | undefined;
  const takeFromAbove = (cells: Span[]) => {
    for (let above = reaching[cells.length]; above !== undefined && above.rows > 0 && cells.length < widest; above = reaching[cells.length]) {
      above.rows--;
      cells.push(above.cell);
    }
  };
  const closeCell = (end: number) => {
    if (open === undefined || row === undefined) return;
    takeFromAbove(row.cells);
    const cell = trimmed(text, open.start, end);
    const first = row.cells.length;
    for (let column = 0; column < open.columns && row.cells.length < widest; column++) row.cells.push(column === 0 ? cell : { start: cell.end, end: cell.end });
    for (let column = first; column < row.cells.length; column++) reaching[column] = { rows: open.rows - 1, cell };
    row.heads += open.isHead ? 1 : 0;
    open = undefined;
  };
  const closeRow = (end: number) => {
    closeCell(end);
    if (row !== undefined) takeFromAbove(row.cells);
    if (row !== undefined && row.cells.some(({ start, end: to }) => to > start)) rows.push({ start: row.start, end, cells: row.cells, header: row.heads > 1 && row.heads === row.cells.length, table: number });
    row = undefined;
  };
  for (const { index, tag, isEnd, attributes, length } of tagsOf(text, table)) {
    if (tag === "tr") {
      closeRow(index);
      if (!isEnd) row = { start: index + length, cells: [], heads: 0 };
    } else if (tag === "td" || tag === "th") {
      closeCell(index);
      if (!isEnd && row !== undefined) open = { start: index + length, columns: spanOf(attributes, "colspan"), rows: spanOf(attributes, "rowspan"), isHead: tag === "th" };
    }
  }
  closeRow(table.end);
  return rows;
}

function spanOf(attributes: string, name: string): number {
  return Math.min(widest, Math.max(1, Number(new RegExp(`${name}\\s{0,2}=\\s{0,2}["']?(\\d{1,3})`, "i").exec(attributes)?.[1] ?? 1)));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
