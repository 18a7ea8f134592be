import { lineArrow, lineBar, linePath, type Line } from "../drawing/lines.ts";
import { shapeFill, type Mark } from "../drawing/marks.ts";

/** Pieces that belong together: dimmed, moved or named as one. */
export interface Part {
  readonly marks: readonly (Mark | Line)[];
  readonly opacity?: number;
  readonly x?: number;
  readonly y?: number;
  /** What it is, for whoever opens the file: read out and shown on hover. */
  readonly title?: string | undefined;
  readonly className?: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly font: string;
  readonly background: string;
  readonly parts: readonly Part[];
}

/** A picture as an SVG document that browsers and editors open: real text, presentation attributes only, nothing fetched. */
export function svgOf({ width, height, title, description, language, font, background, parts }: Picture): string {
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${escaped(language)}" lang="${escaped(language)}" role="img" aria-labelledby="title description" font-family="${escaped(font)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${escaped(background)}"/>`,
    ...parts.map(partOf),
    "</svg>\n",
  ].join("\n");
}

function partOf({ marks, opacity = 1, x = 0, y = 0, title, className }: Part): string {
  const attributes = [
    className === undefined ? "" : ` class="${escaped(className)}"`,
    opacity === 1 ? "" : ` opacity="${number(opacity)}"`,
    x === 0 && y === 0 ? "" : ` transform="translate(${number(x)} ${number(y)})"`,
  ].join("");
  return `<g${attributes}>${title === undefined ? "" : `<title>${escaped(title)}</title>`}${marks.map(markOf).join("")}</g>`;
}

function markOf(mark: Mark | Line): string {
  if (mark.type === "text") {
    return `<text x="${number(mark.x)}" y="${number(mark.y)}" font-size="${mark.size}"${mark.weight === 400 ? "" : ` font-weight="${mark.weight}"`}${mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`} fill="${escaped(mark.fill)}">${escaped(mark.text)}</text>`;
  }
  if (mark.type === "line") return lineOf(mark);
  if (mark.type === "box") {
    return `<rect x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.width)}" height="${number(mark.height)}"${mark.radius === 0 ? "" : ` rx="${mark.radius}"`} fill="${escaped(mark.fill ?? "none")}"${strokeOf(mark.stroke, mark.line, mark.dash)}/>`;
  }
  const scale = mark.size / 20;
  const fill = mark.fill === undefined ? ' fill="none"' : ` fill="${escaped(mark.fill)}" fill-opacity="${shapeFill}"`;
  return `<path transform="translate(${number(mark.x)} ${number(mark.y)}) scale(${number(scale)})" d="${escaped(mark.path)}"${fill}${strokeOf(mark.stroke, mark.line / scale, mark.dash.map((length) => length / scale))}/>`;
}

function lineOf({ points, stroke, opacity, line, dash, arrow, bar }: Line): string {
  const faint = opacity === 1 ? "" : ` stroke-opacity="${number(opacity)}"`;
  return [
    `<path d="${linePath(points)}" fill="none"${strokeOf(stroke, line, dash)}${faint}/>`,
    arrow ? `<path d="${lineArrow(points)}" fill="${escaped(stroke)}" fill-opacity="${number(opacity)}"/>` : "",
    bar ? `<path d="${lineBar(points)}" fill="none"${strokeOf(stroke, line, [])}${faint}/>` : "",
  ].join("");
}

function strokeOf(stroke: string | undefined, width: number, dash: readonly number[]): string {
  if (stroke === undefined || width === 0) return "";
  return ` stroke="${escaped(stroke)}" stroke-width="${number(width)}"${dash.length === 0 ? "" : ` stroke-dasharray="${dash.map(number).join(" ")}"`}`;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML: what would end it is written as an entity, and what XML does not allow is left out. */
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "").replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
