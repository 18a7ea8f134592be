import type { Line } from "../clean/index.ts";
import { columnsFor } from "./columns.ts";
import { numberingOf } from "./numbering.ts";
import { isHeaderCell } from "./table-header.ts";
import type { FoundRow } from "./table-row.ts";

const longestCell = 400;
const mostColumns = 30;

/**
 * A table flattened to a line for each cell: a run of column heads (`序号`, `项目名称`, …), then rows of as many lines, told apart by their
 * running number where there is one. Undefined where no such table begins at the line.
 */
export function cellPerLineTable(lines: readonly Line[], at: number): FoundRow[] | undefined {
  if (!/^(?:序号|编号|No\.?|(?:项目|企业|单位|公司|产品|指标|任务)名称|类别|地区|所[在属][\u4e00-\u9fff]{1,3})$/i.test(compact(lines[at]))) return undefined;
  let body = at + 1;
  while (body < lines.length && body - at < mostColumns && lines[body]?.row === -1 && isHeaderCell(lines[body]?.text ?? "") && !(lines[body]?.text ?? "").endsWith("。")) body++;
  const columns = lines.slice(at, body).map(compact);
  if (columns.length < 3 || columns.length >= mostColumns) return undefined;
  const rows = /^(?:序号|编号|No\.?)$/i.test(columns[0] ?? "") ? numberedRows(lines, body, columns.length) : equalRows(lines, body, columns.length);
  if (rows.length < 1) return undefined;
  const header: FoundRow = { firstLine: at, endLine: body, header: true, ordinal: 0, cells: lines.slice(at, body).map(({ start, end }) => ({ start, end, column: undefined })) };
  return [header, ...rows.map(([first, end], index) => rowOf(lines, first, end, index + 1, columns))];
}

function compact(line: Line | undefined): string {
  return (line?.text ?? "").replace(/\s+/g, "");
}

function rowOf(lines: readonly Line[], first: number, end: number, ordinal: number, columns: readonly string[]): FoundRow {
  const cells = lines.slice(first, end);
  const names = columnsFor(cells.map(({ text }) => text), columns);
  return { firstLine: first, endLine: end, header: false, ordinal, cells: cells.map(({ start, end }, index) => ({ start, end, column: names[index] })) };
}

type Range = readonly [first: number, end: number];

function numberedRows(lines: readonly Line[], body: number, width: number): Range[] {
  const rows: Range[] = [];
  let first = body;
  for (let number = Number(lines[body]?.text ?? "x"); Number.isInteger(number) && number <= 9999; number++) {
    const next = nextNumber(lines, first, number + 1, width);
    const end = next ?? lastRowEnd(lines, first, width);
    if (end - first < 2) break;
    rows.push([first, end]);
    if (next === undefined) break;
    first = next;
  }
  return rows;
}

/** The line that bears the next running number: at the expected distance, else the nearest that is not a cell of this row. */
function nextNumber(lines: readonly Line[], first: number, number: number, width: number): number | undefined {
  const bears = (at: number) => lines[at]?.text === String(number);
  if (bears(first + width)) return first + width;
  for (let distance = Math.max(2, Math.floor(width / 2)); distance <= width + 4; distance++) if (bears(first + distance)) return first + distance;
  return undefined;
}

function lastRowEnd(lines: readonly Line[], first: number, width: number): number {
  let end = first + 1;
  while (end < lines.length && end < first + width && isCellLine(lines[end], lines[first])) end++;
  return end;
}

function equalRows(lines: readonly Line[], body: number, width: number): Range[] {
  const rows: Range[] = [];
  for (let first = body; first + width <= lines.length; first += width) {
    if (!lines.slice(first, first + width).every((line) => isCellLine(line, lines[body]))) break;
    rows.push([first, first + width]);
  }
  return rows.length >= 2 ? rows : [];
}

function isCellLine(line: Line | undefined, first: Line | undefined): boolean {
  if (line === undefined || line.row >= 0 || line.heading > 0 || line.text.length > longestCell) return false;
  if (first?.tabbed === true) return line.tabbed;
  return (numberingOf(line.text)?.rank ?? 9) > 2 && !(line.text.length > 30 && line.text.endsWith("。"));
}
