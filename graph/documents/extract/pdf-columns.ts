import { lineOf, type Word, type WordLine } from "./pdf-words.ts";

/** The white stripe between two columns: from x to x. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** A page has to have so many lines beside each other to be set in columns. */
const fewestBeside = 6;
/** A stripe is so wide, in character sizes, at least. */
const narrowest = 0.8;
/** A column of running text is so wide, in character sizes, at least. */
const leastColumn = 8;
/** So much of the lines of both columns, and of each, fill their width: cells of a table do not. */
const mostlyFull = 0.55;
const leastFull = 0.35;
/** So many lines of a column may be parted by gaps of their own. */
const mostParted = 0.3;
/** Columns within columns: three and four beside each other. */
const deepest = 2;
/** Columns are looked for at every so many points. */
const step = 2;

/**
 * Puts the lines of a page that is set in columns in the order of reading: each column from top to bottom, the left one first; lines that run across part the
 * page into stretches of columns above and below them. A line of a column knows the column's edges. Lines of a page without columns stay as they are.
 */
export function readingOrder(lines: readonly WordLine[], depth = 0): readonly WordLine[] {
  if (depth >= deepest || lines.length < fewestBeside) return lines;
  const gutter = gutterOf(lines);
  if (gutter === undefined) return lines;
  const ordered: WordLine[] = [];
  let stretch: WordLine[] = [];
  const close = () => {
    ordered.push(...(inColumns(stretch, gutter, depth) ?? stretch));
    stretch = [];
  };
  for (const line of lines) {
    if (runsAcross(line, gutter)) {
      close();
      ordered.push(line);
    } else stretch.push(line);
  }
  close();
  return ordered;
}

/** The lines of both columns, left ones first; undefined where the stretch is no running text in two columns. */
function inColumns(lines: readonly WordLine[], gutter: Gutter, depth: number): WordLine[] | undefined {
  const left = sideOf(lines, ({ x1 }) => x1 <= gutter.from + 1);
  const right = sideOf(lines, ({ x0 }) => x0 >= gutter.to - 1);
  if (left.length === 0 || right.length === 0) return undefined;
  if (lines.length >= fewestBeside && !isRunningText(left, right)) return undefined;
  const ordered = [left, right].map((side) => {
    const column = withFrame(side);
    const inOrder = readingOrder(column, depth + 1);
    return inOrder === column && isParted(column) ? undefined : inOrder;
  });
  return ordered.includes(undefined) ? undefined : ordered.flatMap((side) => [...(side ?? [])]);
}

/** Whether many lines of a column have gaps of their own, as the rows of a table. */
function isParted(lines: readonly WordLine[]): boolean {
  return lines.filter(({ words, size }) => gapsOf(words).some(({ from, to }) => to - from >= narrowest * size)).length > lines.length * mostParted;
}

function sideOf(lines: readonly WordLine[], isOn: (word: Word) => boolean): WordLine[] {
  return lines.flatMap((line) => {
    const words = line.words.filter(isOn);
    return words.length === 0 ? [] : words.length === line.words.length ? [line] : [lineOf(words)];
  });
}

/** The lines with the edges of their column: where most begin, and where the long ones end. */
function withFrame(lines: readonly WordLine[]): WordLine[] {
  const frame = frameOf(lines);
  return lines.map((line) => ({ ...line, frame }));
}

function frameOf(lines: readonly WordLine[]): { readonly left: number; readonly right: number } {
  const starts = lines.map(({ x0 }) => x0).sort((one, other) => one - other);
  const ends = lines.map(({ x1 }) => x1).sort((one, other) => one - other);
  return { left: starts[Math.floor(starts.length * 0.1)] ?? 0, right: ends[Math.floor(ends.length * 0.9)] ?? 0 };
}

function isRunningText(...sides: readonly (readonly WordLine[])[]): boolean {
  const full = sides.map((lines) => {
    const { left, right } = frameOf(lines);
    const size = lines[Math.floor(lines.length / 2)]?.size ?? 1;
    return right - left < leastColumn * size ? 0 : lines.filter(({ x1 }) => x1 >= right - 2 * size).length / lines.length;
  });
  return full.every((share) => share >= leastFull) && full.reduce((sum, share) => sum + share, 0) >= mostlyFull * sides.length;
}

function runsAcross({ words }: WordLine, { from, to }: Gutter): boolean {
  return words.some(({ x0, x1 }) => x0 < from && x1 > to);
}

/** The stripe that most lines leave free between words on both of its sides. */
function gutterOf(lines: readonly WordLine[]): Gutter | undefined {
  const left = lines.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY);
  const votes = new Int32Array(Math.ceil((right - left) / step) + 2);
  lines.forEach((line, index) => {
    for (const { from, to } of gapsOf(wordsBeside(lines, index))) {
      if (to - from < narrowest * line.size || from < left + leastColumn * line.size || to > right - leastColumn * line.size) continue;
      votes[Math.ceil((from - left) / step)] = (votes[Math.ceil((from - left) / step)] ?? 0) + 1;
      votes[Math.floor((to - left) / step) + 1] = (votes[Math.floor((to - left) / step) + 1] ?? 0) - 1;
    }
  });
  let [count, most, first, last] = [0, 0, 0, 0];
  votes.forEach((change, at) => {
    count += change;
    if (count > most) [most, first, last] = [count, at, at];
    else if (count === most && last === at - 1) last = at;
  });
  if (most < fewestBeside || most < lines.length * 0.2) return undefined;
  return { from: left + first * step, to: left + last * step + step / 2 };
}

/** The words of a line and of those that stand beside it a little higher or lower, left to right. */
function wordsBeside(lines: readonly WordLine[], index: number): readonly Word[] {
  const line = lines[index] as WordLine;
  const near = [lines[index - 1], lines[index + 1]].filter((other) => other !== undefined && Math.abs(other.y - line.y) < 1.05 * line.size && (other.x0 >= line.x1 || other.x1 <= line.x0));
  return near.length === 0 ? line.words : [line, ...near].flatMap((each) => each?.words ?? []).sort((one, other) => one.x0 - other.x0);
}

function gapsOf(words: readonly Word[]): Gutter[] {
  const gaps: Gutter[] = [];
  let end = words[0]?.x1 ?? 0;
  for (const { x0, x1 } of words) {
    if (x0 > end) gaps.push({ from: end, to: x0 });
    end = Math.max(end, x1);
  }
  return gaps;
}
