import { InvalidDocument } from "../../errors.ts";
import { decode } from "../decode.ts";
import { limits } from "../limits.ts";
import type { Span } from "../source-document.ts";
import { type Extracted, type RowHint, titleOfFile } from "./extracted.ts";

/**
 * A table of separated values. Its text is the file's own, so that offsets stay those of the file: only line ends within quoted cells, and what parts the
 * empty cells beside a title above the table, become blanks, and the second of two quotes an invisible one.
 * @throws InvalidDocument when the bytes are no text or there are too many rows.
 */
export function extractCsv(bytes: Uint8Array, name: string): Extracted {
  const { text, warnings } = decode(bytes, name);
  const separator = separatorOf(text);
  const rows: RowHint[] = [];
  /** What becomes blanks. Rises. */
  const blanks: Span[] = [];
  let inTable = false;
  let from = separatorLine.exec(text)?.[0].length ?? 0;
  if (from > 0) blanks.push({ start: 0, end: from });
  for (let lines = 0; from < text.length; lines++) {
    const { cells, end, dropped } = readRow(text, from, separator);
    const filled = cells.filter((cell) => cell.end > cell.start);
    inTable ||= filled.length >= 2 || cells.length === 1 || lines >= mostTitles;
    if (inTable) blanks.push(...dropped.map((at) => ({ start: at, end: at + 1 })));
    else blanks.push({ start: from, end: filled[0]?.start ?? end }, { start: filled[0]?.end ?? end, end });
    if (inTable && filled.length > 0) rows.push({ start: from, end, cells, header: false, table: 0 });
    if (rows.length > limits.rows) throw new InvalidDocument(`${name}: the table has more than ${limits.rows} rows; split the file`);
    from = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
  return { format: "csv", text: withBlanks(text, blanks), rows, headings: [], pages: [], declared: titleOfFile(name), warnings };
}

/** So many lines at most stand above a table: its title, its unit. */
const mostTitles = 6;
/** The line by which Excel is told what parts the cells. */
const separatorLine = /^sep=[,;\t]\r?\n/i;

function withBlanks(text: string, blanks: readonly Span[]): string {
  const units: string[] = [];
  let copied = 0;
  for (const { start, end } of blanks) {
    if (end <= start) continue;
    units.push(text.slice(copied, start), text.charAt(start) === '"' && end === start + 1 && text.charAt(start - 1) === '"' ? "\u200b" : " ".repeat(end - start));
    copied = end;
  }
  return units.length === 0 ? text : units.join("") + text.slice(copied);
}

/** The separator that parts most of the first lines into equally many cells; commas of sentences differ from line to line. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 8000).replace(/"[^"]*"/g, "").split(/\r?\n/).slice(0, 20);
  const [best] = [",", "\t", ";", "，"].map((separator) => {
    const times = new Map<number, number>();
    for (const line of lines) times.set(line.split(separator).length - 1, (times.get(line.split(separator).length - 1) ?? 0) + 1);
    times.delete(0);
    const [count, agreeing] = [...times].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [0, 0];
    return { separator, count, agreeing };
  }).sort((one, other) => other.agreeing - one.agreeing || other.count - one.count);
  return best === undefined || best.agreeing === 0 ? "," : best.separator;
}

interface Row {
  readonly cells: readonly Span[];
  /** Offset of the line end behind the row. */
  readonly end: number;
  /** Offsets of what is no part of a quoted cell's words: line ends, the second of two quotes. Rises. */
  readonly dropped: readonly number[];
}

/** A row has no more cells than a sheet that people fill in; what stands behind them stays in the last one. */
const mostColumns = 200;
/** How long a quoted cell may be before its quote counts as a stray mark. */
const longestQuoted = 20_000;

function readRow(text: string, from: number, separator: string): Row {
  const cells: Span[] = [];
  const dropped: number[] = [];
  let at = from;
  for (;;) {
    let start = at;
    let end = -1;
    if (text.charAt(at) === '"') {
      const close = closingQuote(text, at);
      if (close > 0) {
        start = at + 1;
        end = close;
        for (let index = start; index < end; index++) {
          const unit = text.charCodeAt(index);
          if (unit === 0x22) index++;
          if (unit === 0x0a || unit === 0x0d || unit === 0x22) dropped.push(index);
        }
        at = close + 1;
      }
    }
    const isLast = cells.length === mostColumns - 1;
    while (at < text.length && (isLast || text.charAt(at) !== separator) && text.charAt(at) !== "\n" && text.charAt(at) !== "\r") at++;
    if (end < 0) end = at;
    cells.push(trimmed(text, start, end));
    if (text.charAt(at) !== separator) return { cells, end: at, dropped };
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
