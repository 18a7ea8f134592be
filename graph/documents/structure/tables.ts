import { isSpacedRow } from "../clean/joins.ts";
import type { Line } from "../clean/index.ts";
import type { RowHint } from "../extract/extracted.ts";
import type { Span } from "../source-document.ts";
import { columnsFor } from "./columns.ts";
import { columnsByContent } from "./columns-by-content.ts";
import { cellPerLineTable } from "./cell-lines.ts";
import { groupRowOf } from "./group-rows.ts";
import { isHeaderAgain, withSecondRow } from "./header-rows.ts";
import { isHeaderRow } from "./table-header.ts";
import type { FoundRow, TableRow } from "./table-row.ts";
import { unitAbove, unitIn } from "./table-units.ts";

/** Turns a source offset into a clean one. */
export type ToClean = (sourceOffset: number) => number;

/** The rows of all tables, in order: those that the format marks, Markdown's, those parted by bars, strokes, tabs or blanks, those with a line for each cell. */
export function findRows(lines: readonly Line[], hints: readonly RowHint[], toClean: ToClean): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at, hints, toClean);
    if (table === undefined) {
      at++;
      continue;
    }
    const unit = unitAbove(lines, at) ?? unitWithin(lines, table);
    // Field by field: copied whole, each row would be laid out in a way of its own, which V8 is slow to read.
    for (const { firstLine, endLine, cells, header, heads, ordinal } of table) rows.push({ firstLine, endLine, cells, header, heads, ordinal, unit });
    at = table.at(-1)?.endLine ?? at + 1;
  }
  return rows;
}

function tableAt(lines: readonly Line[], at: number, hints: readonly RowHint[], toClean: ToClean): FoundRow[] | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  if (line.row >= 0) return marked(lines, at, hints, toClean);
  if (/^\|.+\|$/.test(line.text)) return laidOut(lines, at, isPipeRow, pipeCells);
  if (isParted(line, bars) && isHeaderRow(line.text.split(bars.mark))) return laidOut(lines, at, (row) => isParted(row, bars), (row) => (isRule(row) ? [] : split(row, bars.mark)));
  if (isParted(line, strokes) && isHeaderRow(line.text.split(strokes.mark))) return laidOut(lines, at, (row) => countOf(row, strokes) === countOf(line, strokes), (row) => split(row, strokes.mark));
  if (line.text.includes("\t")) return laidOut(lines, at, ({ text }) => text.includes("\t"), (row) => split(row, tabs));
  if (isSpacedRow(line.text)) return laidOut(lines, at, ({ text }) => isSpacedRow(text), (row) => split(row, blanks));
  return cellPerLineTable(lines, at);
}

function marked(lines: readonly Line[], at: number, hints: readonly RowHint[], toClean: ToClean): FoundRow[] {
  const table = hints[lines[at]?.row ?? -1]?.table;
  let end = at;
  while (end < lines.length && hints[lines[end]?.row ?? -1]?.table === table) end++;
  const rows = lines.slice(at, end).map(({ row }, index) => ({ line: at + index, cells: (hints[row]?.cells ?? []).map((cell) => ({ start: toClean(cell.start), end: toClean(cell.end) })) }));
  return numbered(lines, rows, hints[lines[at]?.row ?? -1]?.header === true);
}

function laidOut(lines: readonly Line[], at: number, isRow: (line: Line) => boolean, cellsOf: (line: Line) => Span[]): FoundRow[] | undefined {
  const rows: LaidRow[] = [];
  for (let line = at; line < lines.length; line++) {
    // A rule behind a blank line and a row begins another table.
    if (line > at && (lines[line]?.gap ?? 0) > 0 && lines[line + 1] !== undefined && isRule(lines[line + 1] as Line)) break;
    const isOne = isRow(lines[line] as Line);
    if (!isOne && !(goesOnBehind(lines, line, isRow, cellsOf, rows.at(-1)?.cells.length ?? 0) && rows.some(({ line, cells }) => isHeaderRow(cells.map((cell) => textIn(lines, line, cell)))))) break;
    if (isOne) rows.push({ line, cells: cellsOf(lines[line] as Line) });
  }
  if (rows.length < 2 || !rows.some(({ cells }) => cells.length >= 2) || rows.every(({ line, cells }) => isDatedLink(lines, line, cells))) return undefined;
  return numbered(lines, rows, false);
}

interface LaidRow {
  readonly line: number;
  readonly cells: readonly Span[];
}

const longestGroupName = 40;

/** Whether a line between rows only heads the next ones: 二、新建项目, and behind it rows go on as wide as before. */
function goesOnBehind(lines: readonly Line[], at: number, isRow: (line: Line) => boolean, cellsOf: (line: Line) => Span[], width: number): boolean {
  const next = lines[at + 1];
  const { text = "" } = lines[at] ?? {};
  return width >= 3 && next !== undefined && text.length <= longestGroupName && !/[。；;]$/.test(text) && isRow(next) && Math.abs(cellsOf(next).length - width) <= 2;
}

/** Rows with their columns, of which the first is the header where it reads like one; else the line above may name the columns in brackets. */
function numbered(lines: readonly Line[], rows: readonly LaidRow[], firstIsHeader: boolean): FoundRow[] {
  let columns: readonly string[] | undefined;
  /** The texts of the header's first row, and whether the row before belongs to the header. */
  let firstRow: readonly string[] = [];
  let inHeader = false;
  const [first] = rows;
  const above = first === undefined ? undefined : columnsAbove(lines, first) ?? columnsByContent(rows.map(({ line, cells }) => cells.map((cell) => textIn(lines, line, cell))));
  let ordinal = 0;
  return rows.map(({ line, cells }, index) => {
    const texts = cells.map((cell) => textIn(lines, line, cell));
    const rule = cells.length === 0;
    const more = inHeader && columns !== undefined ? withSecondRow(columns, texts.map((text, at) => ((cells[at]?.start ?? 0) < (lines[line]?.start ?? 0) ? "" : text))) : undefined;
    const again = columns !== undefined && more === undefined && isHeaderAgain(firstRow, texts);
    const header = rule || again || more !== undefined || (columns === undefined && (isHeaderRow(texts) || (index === 0 && firstIsHeader)));
    inHeader = header && (!rule || inHeader);
    if (rule) return { firstLine: line, endLine: line + 1, header, ordinal, cells: [] };
    const group = header || columns === undefined ? undefined : groupRowOf(texts, columns.length);
    if (group !== undefined) return { firstLine: line, endLine: line + 1, header: false, ordinal, cells: [], ...(group.is === "title" ? { heads: cells[group.at] as Span } : {}) };
    if (header) columns = more ?? texts.map((text) => text.replace(/\s+/g, ""));
    if (header && more === undefined) firstRow = texts;
    if (!header) ordinal++;
    const known = columns ?? above;
    const names = header || known === undefined ? [] : columnsFor(texts, known);
    return { firstLine: line, endLine: line + 1, header, ordinal: header ? 0 : ordinal, cells: cells.map(({ start, end }, column) => ({ start, end, column: names[column] })) };
  });
}

/** The text of a cell, which may stand in an earlier line when it spans several rows. */
function textIn(lines: readonly Line[], index: number, cell: Span): string {
  const line = (lines[index]?.start ?? 0) <= cell.start ? lines[index] : lines[lastAtOrBefore(lines, cell.start, index)];
  return line === undefined ? "" : line.text.slice(cell.start - line.start, cell.end - line.start);
}

/** Index of the last of the first lines that begins at or before an offset, by bisection: a cell may reach over thousands of rows. */
function lastAtOrBefore(lines: readonly Line[], offset: number, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A title and a day: an entry in a list of other articles. */
function isDatedLink(lines: readonly Line[], index: number, cells: readonly Span[]): boolean {
  return cells.length === 2 && /^[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[\])）]?$/.test(textIn(lines, index, cells[1] as Span));
}

function isPipeRow({ text }: Line): boolean {
  return text.startsWith("|") && text.endsWith("|");
}

/** A mark that parts the cells of a row, and where a row has none. */
interface Separator {
  readonly mark: RegExp;
  readonly atEdge: RegExp;
}

/** 类别 | 项目名称 | 建设单位. Menus are parted so too, but have no header. */
const bars: Separator = { mark: /[|｜]/g, atEdge: /^[|｜]/ };
/** 园区/发展方向/代表企业. A trail of menus is parted so too, but has no row of as many below. */
const strokes: Separator = { mark: /\//g, atEdge: /^\/|\/$/ };

/** Whether a mark parts a line into three cells or more. */
function isParted(line: Line, separator: Separator): boolean {
  return countOf(line, separator) >= 2 && !separator.atEdge.test(line.text);
}

function countOf({ text }: Line, { mark }: Separator): number {
  return text.match(mark)?.length ?? 0;
}

/** The columns of rows without a header, by the line above them: 重点项目清单（序号、项目、单位、地点）. */
function columnsAbove(lines: readonly Line[], { line, cells }: LaidRow): readonly string[] | undefined {
  const named = /[（(]([^（()）]{6,120})[)）][：:]?$/.exec(lines[line - 1]?.text ?? "")?.[1]?.split(/[、，,/|｜]/);
  return named !== undefined && named.length >= 3 && named.length === cells.length && isHeaderRow(named) ? named.map((name) => name.trim()) : undefined;
}

function pipeCells(line: Line): Span[] {
  return isRule(line) ? [] : split(line, pipes).slice(1, -1);
}

/** The line under a Markdown table's header. */
function isRule({ text }: Line): boolean {
  return /^[|｜\s:-]+$/.test(text);
}

/** The parts of a line between separators, without the blanks around them. */
function split(line: Line, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = 0;
  separator.lastIndex = 0;
  for (;;) {
    const found = separator.exec(line.text);
    const part = line.text.slice(from, found?.index);
    const start = line.start + from + (part.length - part.trimStart().length);
    spans.push({ start, end: Math.max(start, line.start + from + part.trimEnd().length) });
    if (found === null) return spans;
    from = separator.lastIndex;
  }
}

/** What parts the cells of a line, made once: a table has many lines. */
const [tabs, blanks, pipes] = [/\t/g, / +/g, /\|/g];

/** `单位：万元` in a row of the table's own above its header. */
function unitWithin(lines: readonly Line[], rows: readonly FoundRow[]): string | undefined {
  const header = rows.slice(0, 3).findIndex((row) => row.header);
  return unitIn(rows.slice(0, Math.max(0, header)).flatMap(({ firstLine, cells }) => cells.map((cell) => textIn(lines, firstLine, cell))));
}
