import { InvalidDocument } from "../../errors.ts";
import { decode } from "../decode.ts";
import { limits } from "../limits.ts";
import type { Span } from "../source-document.ts";
import { type Extracted, type RowHint, titleOfFile } from "./extracted.ts";

/**
 * A table of separated values. Its text is the file's own, only line ends within quoted cells become blanks, so that offsets stay those of the file.
 * @throws InvalidDocument when the bytes are no text or there are too many rows.
 */
export function extractCsv(bytes: Uint8Array, name: string): Extracted {
  const { text, warnings } = decode(bytes, name);
  const separator = separatorOf(text);
  const units: string[] = [];
  const rows: RowHint[] = [];
  let from = 0;
  let copied = 0;
  while (from < text.length) {
    const { cells, end, breaks } = readRow(text, from, separator);
    for (const at of breaks) {
      units.push(text.slice(copied, at), " ");
      copied = at + 1;
    }
    if (cells.some((cell) => cell.end > cell.start)) rows.push({ start: from, end, cells, header: false, table: 0 });
    if (rows.length > limits.rows) throw new InvalidDocument(`${name}: the table has more than ${limits.rows} rows; split the file`);
    from = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
  units.push(text.slice(copied));
  return { format: "csv", text: units.join(""), rows, headings: [], pages: [], declared: titleOfFile(name), warnings };
}

/** The separator that parts the first lines into most cells. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000);
  const count = (separator: string) => head.split(separator).length;
  return [",", "\t", ";", "，"].sort((one, other) => count(other) - count(one))[0] ?? ",";
}

interface Row {
  readonly cells: readonly Span[];
  /** Offset of the line end behind the row. */
  readonly end: number;
  /** Offsets of line ends within quoted cells. */
  readonly breaks: readonly number[];
}

/** A row has no more cells than a sheet that people fill in; what stands behind them stays in the last one. */
const mostColumns = 200;
/** How long a quoted cell may be before its quote counts as a stray mark. */
const longestQuoted = 20_000;

function readRow(text: string, from: number, separator: string): Row {
  const cells: Span[] = [];
  const breaks: number[] = [];
  let at = from;
  for (;;) {
    let start = at;
    let end = -1;
    if (text.charAt(at) === '"') {
      const close = closingQuote(text, at);
      if (close > 0) {
        start = at + 1;
        end = close;
        for (let index = start; index < end; index++) if (text.charAt(index) === "\n" || text.charAt(index) === "\r") breaks.push(index);
        at = close + 1;
      }
    }
    const isLast = cells.length === mostColumns - 1;
    while (at < text.length && (isLast || text.charAt(at) !== separator) && text.charAt(at) !== "\n" && text.charAt(at) !== "\r") at++;
    if (end < 0) end = at;
    cells.push(trimmed(text, start, end));
    if (text.charAt(at) !== separator) return { cells, end: at, breaks };
    at++;
  }
}

function closingQuote(text: string, open: number): number {
  const last = Math.min(text.length, open + longestQuoted);
  for (let at = open + 1; at < last; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) !== '"') return at;
    at++;
  }
  return -1;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
