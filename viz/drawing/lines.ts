interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line with round corners, its end an arrow, across its middle a bar. */
export interface Line {
  readonly type: "line";
  readonly points: readonly Point[];
  readonly stroke: string;
  readonly opacity: number;
  readonly line: number;
  readonly dash: readonly number[];
  readonly arrow: boolean;
  readonly bar: boolean;
}

/** The SVG path through points, each corner rounded as far as its shorter side allows. */
export function linePath(points: readonly Point[]): string {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) return `M${round(point.x)} ${round(point.y)}`;
    if (after === undefined) return `L${round(point.x)} ${round(point.y)}`;
    const towards = (other: Point) => {
      const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
      const cut = Math.min(6, length / 2) / length;
      return `${round(point.x + (other.x - point.x) * cut)} ${round(point.y + (other.y - point.y) * cut)}`;
    };
    return `L${towards(before)}Q${round(point.x)} ${round(point.y)} ${towards(after)}`;
  }).join("");
}

/** The SVG path of an arrow's head at the end of a line; lines end level. */
export function lineArrow(points: readonly Point[]): string {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return "";
  return `M${round(end.x)} ${round(end.y)}l${-7 * Math.sign(end.x - before.x)} -4v8z`;
}

/** The SVG path of a bar across the middle of a line's longest piece. */
export function lineBar(points: readonly Point[]): string {
  const pieces = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  const span = ({ from, to }: { readonly from: Point; readonly to: Point }) => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  const longest = pieces.toSorted((one, other) => span(other) - span(one))[0];
  if (longest === undefined) return "";
  const [x, y] = [(longest.from.x + longest.to.x) / 2, (longest.from.y + longest.to.y) / 2];
  return longest.from.y === longest.to.y ? `M${round(x)} ${round(y - 5)}v10` : `M${round(x - 5)} ${round(y)}h10`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
