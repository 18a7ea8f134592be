import { groupBy } from "../../grouping.ts";
import { needsBlank } from "../between-lines.ts";
import { endsNameOfLine } from "../clean/listed-bodies.ts";
import { linesOf, textOfLine, type Word } from "./pdf-words.ts";
import type { TableCell } from "./table-lines.ts";

/** A horizontal or vertical stroke: at one y (or x), from x to x (or y to y). */
export interface Segment {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A table drawn with rulings, with the words that stand in it. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: readonly (readonly TableCell[])[];
  readonly words: ReadonlySet<Word>;
}

const tolerance = 3;
const mostCells = 20_000;
/** A column at an open side is so wide, in points, at least. */
const openSide = 15;

/** The tables that the strokes of a page draw: two rows and two columns at least. */
export function gridsOf(segments: readonly Segment[], words: readonly Word[]): Grid[] {
  return connected(segments).flatMap((group) => {
    const xs = withOpenSides(distinct(group.filter(({ horizontal }) => !horizontal).map(({ at }) => at)), group);
    const ys = distinct(group.filter(({ horizontal }) => horizontal).map(({ at }) => at));
    if (xs.length < 3 || ys.length < 3 || xs.length * ys.length > mostCells) return [];
    const grid = gridOf(group, xs, ys, words);
    return grid.rows.filter((row) => row.filter(({ text }) => text !== "").length >= 2).length >= 2 ? [grid] : [];
  });
}

/** A table may have no strokes at its left and right: its columns go as far as its horizontal ones. */
function withOpenSides(xs: readonly number[], group: readonly Segment[]): readonly number[] {
  const [first, last] = [xs[0], xs.at(-1)];
  if (first === undefined || last === undefined) return xs;
  const rows = group.filter(({ horizontal }) => horizontal);
  const [left, right] = [Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to))];
  return [...(left < first - openSide ? [left] : []), ...xs, ...(right > last + openSide ? [right] : [])];
}

function gridOf(group: readonly Segment[], xs: readonly number[], ys: readonly number[], words: readonly Word[]): Grid {
  const columns = xs.length - 1;
  const count = ys.length - 1;
  const middle = (values: readonly number[], index: number) => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  const isDrawn = (horizontal: boolean, at: number, across: number) => group.some((segment) => segment.horizontal === horizontal && Math.abs(segment.at - at) <= tolerance && segment.from <= across && segment.to >= across);
  const owner: number[] = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const left = column > 0 && !isDrawn(false, xs[column] ?? 0, middle(ys, row));
      const above = row > 0 && !isDrawn(true, ys[row] ?? 0, middle(xs, column));
      owner[cell] = left ? (owner[cell - 1] ?? cell) : above ? (owner[cell - columns] ?? cell) : cell;
    }
  }
  const held = new Map<number, Word[]>();
  const inside = new Set<Word>();
  for (const word of words) {
    const row = indexIn(ys, word.y - word.size * 0.35);
    const column = indexIn(xs, (word.x0 + word.x1) / 2);
    if (row < 0 || column < 0) continue;
    const cell = owner[row * columns + column] ?? 0;
    held.set(cell, [...(held.get(cell) ?? []), word]);
    inside.add(word);
  }
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column): TableCell => {
      const cell = row * columns + column;
      const own = owner[cell] ?? cell;
      if (own === cell) return { text: textOfWords(held.get(cell) ?? []) };
      return Math.floor(own / columns) < row && own % columns === column ? { text: "", above: [Math.floor(own / columns), column] } : { text: "" };
    }));
  return withoutEmptyEdges({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, columns, rows, words: inside });
}

/** A frame around a table, or the page's own, makes columns that hold nothing: they go, with the rows that hold nothing. */
function withoutEmptyEdges(grid: Grid): Grid {
  const isEmpty = (column: number) => grid.rows.every((row) => row[column]?.text === "");
  let first = 0;
  let last = grid.columns;
  while (first < last && isEmpty(first)) first++;
  while (last > first && isEmpty(last - 1)) last--;
  const kept = grid.rows.map((row, index) => ({ row, index })).filter(({ row }) => row.some(({ text }) => text !== ""));
  const position = new Map(kept.map(({ index }, at) => [index, at]));
  const moved = (cell: TableCell): TableCell => {
    const row = cell.above === undefined ? undefined : position.get(cell.above[0]);
    return cell.above === undefined ? cell : row === undefined ? { text: "" } : { text: "", above: [row, cell.above[1] - first] };
  };
  return { ...grid, columns: last - first, rows: kept.map(({ row }) => row.slice(first, last).map(moved)) };
}

/** A line that ends so many characters before the cell's widest one was ended by whoever wrote it, unless a number or a Latin word had no room on it. */
const shortBy = 2.2;
const beginsWord = /^[\u4e00-\u9fff（]/;

/** The words of a cell, its lines put together; a blank where a line ends before the cell's width, or a name does. */
export function textOfWords(words: readonly Word[]): string {
  const lines = linesOf(words);
  const widest = lines.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0);
  let text = "";
  let isShort = false;
  for (const line of lines) {
    const next = textOfLine(line);
    text += (text !== "" && ((isShort && beginsWord.test(next)) || needsBlank(text, next) || endsNameOfLine(text, next)) ? " " : "") + next;
    isShort = line.x1 - line.x0 < widest - shortBy * line.size;
  }
  return text.trim();
}

function indexIn(bounds: readonly number[], value: number): number {
  return bounds.findIndex((bound, index) => index + 1 < bounds.length && value >= bound - 1 && value < (bounds[index + 1] ?? 0) - 1);
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((one, other) => one - other)) if (found.length === 0 || value - (found.at(-1) ?? 0) > tolerance) found.push(value);
  return found;
}

/** Strokes that touch each other, by group. */
function connected(segments: readonly Segment[]): Segment[][] {
  const parent = segments.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const verticals = segments.flatMap(({ horizontal }, index) => (horizontal ? [] : [index])).sort((one, other) => (segments[one]?.at ?? 0) - (segments[other]?.at ?? 0));
  segments.forEach((segment, index) => {
    if (!segment.horizontal) return;
    for (const other of verticals) {
      const vertical = segments[other] as Segment;
      if (vertical.at > segment.to + tolerance) break;
      if (vertical.at >= segment.from - tolerance && vertical.from <= segment.at + tolerance && vertical.to >= segment.at - tolerance) parent[root(other)] = root(index);
    }
  });
  return [...groupBy(segments.entries(), ([index]) => root(index)).values()].map((group) => group.map(([, segment]) => segment));
}
