import type { Segment } from "./pdf-grids.ts";

type Matrix = readonly [number, number, number, number, number, number];

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export type OperatorCodes = Readonly<Record<"save" | "restore" | "transform" | "constructPath" | "paintFormXObjectBegin" | "paintFormXObjectEnd", number>>;

/** How many coordinates follow each code of a path, as pdf.js packs it: move, line, curve, quadratic curve, close. */
const coordinates = [2, 2, 6, 4, 0];
const shortest = 5;
const mostSegments = 20_000;

/** The horizontal and vertical strokes of a page, in points from its top left: the rulings of its tables. */
export function rulingsOf(operators: OperatorList, codes: OperatorCodes, viewport: Matrix): Segment[] {
  const segments: Segment[] = [];
  const stack: Matrix[] = [];
  let current = viewport;
  operators.fnArray.forEach((code, index) => {
    const args = operators.argsArray[index] as readonly unknown[] | null;
    if (code === codes.save) stack.push(current);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) current = stack.pop() ?? viewport;
    else if (code === codes.transform) current = multiply(current, args as unknown as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(current);
      if (Array.isArray(args?.[0])) current = multiply(current, args[0] as unknown as Matrix);
    } else if (code === codes.constructPath && segments.length < mostSegments) {
      const path = (args?.[1] as readonly unknown[] | undefined)?.[0];
      if (path instanceof Float32Array) addPath(segments, path, current);
    }
  });
  return segments;
}

function addPath(segments: Segment[], path: Float32Array, matrix: Matrix): void {
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const lineTo = (toX: number, toY: number) => {
    const dx = Math.abs(toX - x);
    const dy = Math.abs(toY - y);
    if (dx >= shortest && dy < 1) segments.push({ horizontal: true, at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) });
    if (dy >= shortest && dx < 1) segments.push({ horizontal: false, at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) });
    x = toX;
    y = toY;
  };
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 0;
    const count = coordinates[code];
    if (count === undefined) return;
    const [px, py] = apply(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    if (code === 0) [x, y, startX, startY] = [px, py, px, py];
    else if (code === 1) lineTo(px, py);
    else if (code === 4) lineTo(startX, startY);
    else [x, y] = [px, py];
    at += count + 1;
  }
}

function multiply([a1, b1, c1, d1, e1, f1]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a1 * a2 + c1 * b2, b1 * a2 + d1 * b2, a1 * c2 + c1 * d2, b1 * c2 + d1 * d2, a1 * e2 + c1 * f2 + e1, b1 * e2 + d1 * f2 + f1];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
