/** A piece of a picture, in pixels of the drawing; canvas and SVG paint the same pieces. Colours are resolved. */
export type Mark =
  | { readonly type: "text"; readonly x: number; /** The baseline. */ readonly y: number; readonly text: string; readonly size: number; readonly weight: 400 | 600; readonly fill: string; readonly anchor: "start" | "middle" | "end" }
  | { readonly type: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number; readonly fill?: string; readonly stroke?: string; readonly line: number; readonly dash: readonly number[] }
  | { readonly type: "shape"; /** An SVG path in a box of 20 × 20. */ readonly path: string; readonly x: number; readonly y: number; readonly size: number; readonly fill?: string; readonly stroke: string; readonly line: number; readonly dash: readonly number[] };

/** How faint a shape's filling is. */
export const shapeFill = 0.18;

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** A text whose middle is at a height. */
export const textAt = (x: number, middle: number, text: string, fill: string, { size = 12, weight = 400 as 400 | 600, anchor = "start" as "start" | "middle" | "end" } = {}): Mark =>
  ({ type: "text", x, y: middle + size * 0.36, text, size, weight, fill, anchor });

/** A text in at most so much room, its end cut off with an ellipsis. */
export function clipped(measure: Measure, text: string, room: number, size: number, weight: 400 | 600): string {
  if (measure(text, size, weight) <= room) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const at = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, at)}…`, size, weight) <= room) low = at;
    else high = at - 1;
  }
  return low === 0 ? "" : `${text.slice(0, low)}…`;
}

/** A text in at most two lines: broken at a space where there is one, the rest clipped. */
export function twoLines(measure: Measure, text: string, room: number, size: number, weight: 400 | 600): readonly string[] {
  if (measure(text, size, weight) <= room) return [text];
  let end = text.length;
  while (end > 1 && measure(text.slice(0, end), size, weight) > room) end--;
  const space = text.lastIndexOf(" ", end);
  const broken = space > 0 ? space : end;
  return [text.slice(0, broken), clipped(measure, text.slice(broken).trim(), room, size, weight)];
}

/** A text in as many lines as it needs, broken between words or between Chinese characters. */
export function wrapped(measure: Measure, text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\w.,:;/?&=%#@()+-]+\s*|\s+|./gu) ?? []) {
    if (line !== "" && measure(line + piece.trimEnd(), size, 400) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A measure that asks a canvas once for each text. */
export function canvasMeasure(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    let width = known.get(key);
    if (width === undefined && context !== null) {
      context.font = `${weight} ${size}px ${font}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width ?? 0;
  };
}
