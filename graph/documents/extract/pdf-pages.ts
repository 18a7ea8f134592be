import { pageNumberLine } from "../structure/furniture-phrases.ts";
import type { Grid } from "./pdf-grids.ts";
import { textOfLine, type WordLine } from "./pdf-words.ts";

/** A page as it is read: its lines in reading order, and its tables, which stand where their top edge is. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly WordLine[];
  readonly grids: readonly Grid[];
}

/** The parts of a page's height in which headers and footers stand. */
const topMargin = 0.1;
const bottomMargin = 0.9;

/** Drops page numbers, and the headers and footers that several pages share. */
export function withoutMargins(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(page.lines.filter((line) => inMargin(line, page)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const fewest = pages.length === 2 ? 2 : Math.max(3, pages.length * 0.3);
  const isShared = (line: WordLine) => (seen.get(keyOf(line)) ?? 0) >= fewest;
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !(inMargin(line, page) && (isNumber(line) || isShared(line)))) }));
}

function inMargin(line: WordLine, page: PdfPage): boolean {
  return line.y < page.height * topMargin || line.y > page.height * bottomMargin;
}

function isNumber(line: WordLine): boolean {
  const text = textOfLine(line);
  return pageNumberLine.test(text) || /^\d{1,4}$|^[ivxIVX]{1,6}$/.test(text);
}

function keyOf(line: WordLine): string {
  return textOfLine(line).replace(/\d+/g, "#");
}
