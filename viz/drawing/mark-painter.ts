import { lineArrow, lineBar, linePath, type Line } from "./lines.ts";
import { shapeFill, type Mark } from "./marks.ts";

const outlines = new Map<string, Path2D>();

/** Paints a mark on a canvas. */
export function paintMark(context: CanvasRenderingContext2D, mark: Mark, font: string): void {
  if (mark.type === "text") {
    context.font = `${mark.weight} ${mark.size}px ${font}`;
    context.fillStyle = mark.fill;
    context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = mark.type === "shape" ? outlineOf(mark.path) : new Path2D();
  if (mark.type === "box") path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  const scale = mark.type === "shape" ? mark.size / 20 : 1;
  const alpha = context.globalAlpha;
  if (mark.type === "shape") {
    context.translate(mark.x, mark.y);
    context.scale(scale, scale);
  }
  if (mark.fill !== undefined) {
    context.globalAlpha = mark.type === "shape" ? alpha * shapeFill : alpha;
    context.fillStyle = mark.fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(path);
    context.globalAlpha = alpha;
  }
  if (mark.stroke !== undefined) {
    context.lineWidth = mark.line / scale;
    context.setLineDash(mark.dash.map((length) => length / scale));
    context.strokeStyle = mark.stroke;
    context.stroke(path);
  }
  if (mark.type === "shape") {
    context.scale(1 / scale, 1 / scale);
    context.translate(-mark.x, -mark.y);
  }
}

function outlineOf(path: string): Path2D {
  const outline = outlines.get(path) ?? new Path2D(path);
  outlines.set(path, outline);
  return outline;
}

/** Paints a line on a canvas. */
export function paintLine(context: CanvasRenderingContext2D, { points, stroke, opacity, line, dash, arrow, bar }: Line): void {
  context.globalAlpha = opacity;
  context.strokeStyle = context.fillStyle = stroke;
  context.lineWidth = line;
  context.setLineDash([...dash]);
  context.stroke(new Path2D(linePath(points)));
  context.setLineDash([]);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
  if (arrow) context.fill(new Path2D(lineArrow(points)));
  if (bar) context.stroke(new Path2D(lineBar(points)));
  context.globalAlpha = 1;
}
