import { widthOf } from "../clean/joins.ts";
import { isHeaderRow } from "../structure/table-header.ts";
import { type Grid, type Segment, textOfWords } from "./pdf-grids.ts";
import { linesOf, textOfLine, type Word, type WordLine } from "./pdf-words.ts";

/** A head of a column: its words stand from x to x. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Heads are so far apart, in character sizes, at least. */
const headGap = 0.25;
const fewestColumns = 3;
const fewestRows = 2;
const mostLines = 400;
/** Lines of a table are no farther apart, in character sizes. */
const farthest = 4.5;
/** Where a cut between columns may be, every so many points. */
const step = 2;
/** A gap so much wider than those within cells parts rows. */
const rowGap = 1.12;

/**
 * The tables of a page that no vertical rulings draw: below a line of columns' heads the lines whose words keep to the columns. Rows are parted by horizontal
 * strokes where there are some, else by wider gaps, else each begins where the first column does.
 */
export function openTablesOf(words: readonly Word[], strokes: readonly Segment[]): Grid[] {
  const wholes = new Map(words.flatMap((word) => piecesOf(word).map((piece) => [piece, word] as const)));
  const lines = linesOf([...wholes.keys()]);
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; at++) {
    const grid = tableBelow(lines, at, strokes);
    if (grid === undefined) continue;
    grids.push({ ...grid, words: new Set([...grid.words].flatMap((piece) => wholes.get(piece) ?? [])) });
    while (at + 1 < lines.length && (lines[at + 1] as WordLine).y <= grid.bottom) at++;
  }
  return grids;
}

/** The parts of a word between blanks, where each stands: a piece of text may run over several cells. */
function piecesOf(word: Word): readonly Word[] {
  const texts = word.text.split(/(\s+)/);
  if (texts.length === 1) return [word];
  const widths = texts.map((text) => (text.trim() === "" ? 0 : widthOf(text) * word.size));
  const blanks = texts.filter((text) => text.trim() === "").length;
  const printed = widths.reduce((sum, width) => sum + width, 0);
  const blank = Math.max(0, word.x1 - word.x0 - printed) / blanks;
  const scale = Math.min(1, (word.x1 - word.x0) / Math.max(1, printed));
  let x = word.x0;
  return texts.flatMap((text, at) => {
    const x0 = x;
    x += text.trim() === "" ? blank : (widths[at] ?? 0) * scale;
    return text.trim() === "" ? [] : [{ ...word, text, x0, x1: x }];
  });
}

function tableBelow(lines: readonly WordLine[], at: number, strokes: readonly Segment[]): Grid | undefined {
  const header = lines[at] as WordLine;
  const heads = headsOf(header);
  if (heads.length < fewestColumns || !isHeaderRow(heads.map(({ text }) => text))) return undefined;
  const below = linesBelow(lines, at);
  const cuts = heads.slice(1).map((head, index) => cutBetween(heads[index] as Head, head, below));
  const end = below.findIndex(({ words }) => words.some(({ x0, x1 }) => cuts.some((cut) => x0 < cut - step && x1 > cut + step)));
  const body = end < 0 ? below : below.slice(0, end);
  const cellsOf = (words: readonly Word[]) => heads.map((_, column) => words.filter(({ x0, x1 }) => columnAt(cuts, (x0 + x1) / 2) === column));
  const [top = [], ...rows] = rowsOf([header, ...body], strokes, (line) => cellsOf(line.words));
  if (rows.length < fewestRows || rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < rows.length * 0.6) return undefined;
  const held = [header, ...body];
  return {
    top: header.y - header.size, bottom: held.at(-1)?.y ?? header.y, columns: heads.length, words: new Set(held.flatMap((line) => line.words)),
    rows: [top, ...rows].map((row) => row.map((cell) => ({ text: textOfWords(cell) }))),
  };
}

function headsOf({ words, size }: WordLine): Head[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && word.x0 - last.x1 < headGap * size) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({ from: group[0]?.x0 ?? 0, to: group.at(-1)?.x1 ?? 0, text: textOfLine({ words: group, x0: 0, x1: 0, y: 0, size }) }));
}

/** The lines under one that follow each other closely. */
function linesBelow(lines: readonly WordLine[], at: number): WordLine[] {
  let end = at + 1;
  while (end < lines.length && end - at < mostLines && (lines[end] as WordLine).y - (lines[end - 1] as WordLine).y <= farthest * (lines[at] as WordLine).size) end++;
  return lines.slice(at + 1, end);
}

/** Where fewest words cross between two heads: the middle of the widest such place. */
function cutBetween(left: Head, right: Head, lines: readonly WordLine[]): number {
  const from = (left.from + left.to) / 2;
  const to = (right.from + right.to) / 2;
  const crossed = new Int32Array(Math.max(1, Math.ceil((to - from) / step)));
  for (const { words } of [{ words: [{ x0: left.from, x1: left.to }, { x0: right.from, x1: right.to }] }, ...lines]) {
    for (const { x0, x1 } of words) for (let bin = Math.max(0, Math.floor((x0 - from) / step)); bin < Math.min(crossed.length, Math.ceil((x1 - from) / step)); bin++) crossed[bin] = (crossed[bin] ?? 0) + 1;
  }
  const least = Math.min(...crossed);
  let best = { from: 0, length: 0 };
  for (let bin = 0; bin < crossed.length; bin++) {
    let length = 0;
    while (bin + length < crossed.length && crossed[bin + length] === least) length++;
    if (length > best.length) best = { from: bin, length };
    bin += length;
  }
  return from + (best.from + best.length / 2) * step;
}

function columnAt(cuts: readonly number[], x: number): number {
  const at = cuts.findIndex((cut) => x < cut);
  return at < 0 ? cuts.length : at;
}

type Row = readonly (readonly Word[])[];

function rowsOf(lines: readonly WordLine[], strokes: readonly Segment[], cellsOf: (line: WordLine) => Row): Row[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const ys = strokes.filter(({ horizontal, from, to }) => horizontal && from < right && to > left).map(({ at }) => at);
  const isRuled = (index: number) => ys.some((y) => y > (lines[index - 1]?.y ?? 0) && y < (lines[index]?.y ?? 0));
  const cells = lines.map(cellsOf);
  const gaps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0));
  const within = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length * 0.1)] ?? 0;
  const isWide = (index: number) => (gaps[index - 1] ?? 0) > within * rowGap;
  const begins = [isRuled, isWide].find((isBoundary) => partsRows(cells, isBoundary)) ?? ((index: number) => !goesOn(cells[index - 1], cells[index]));
  const rows: Row[] = [];
  cells.forEach((row, index) => {
    const open = rows.at(-1);
    if (open === undefined || begins(index)) rows.push(row);
    else rows[rows.length - 1] = open.map((cell, column) => [...cell, ...(row[column] ?? [])]);
  });
  return rows;
}

/** Whether boundaries part lines into rows of which each has something in its first column, most of them one line. */
function partsRows(cells: readonly Row[], isBoundary: (index: number) => boolean): boolean {
  let [rows, inFirst, own] = [1, 0, 0];
  for (const [index, row] of cells.entries()) {
    if (index > 0 && isBoundary(index)) {
      if (own === 0) return false;
      own = 0;
      rows++;
    }
    if ((row[0]?.length ?? 0) > 0) {
      own++;
      inFirst++;
    }
  }
  return rows > fewestRows && own > 0 && inFirst <= rows * 1.5;
}

/** Whether a line only goes on with cells of the line before: nothing in the first column, and nothing where that has nothing. */
function goesOn(last: Row | undefined, row: Row | undefined): boolean {
  if (last === undefined || row === undefined || (row[0]?.length ?? 0) > 0) return false;
  return row.filter((cell) => cell.length > 0).length <= row.length / 2 && row.every((cell, column) => cell.length === 0 || (last[column]?.length ?? 0) > 0);
}
