import { pageNumberLine } from "../structure/furniture-phrases.ts";
import type { Grid } from "./pdf-grids.ts";
import { textSize } from "./pdf-notes.ts";
import { textOfLine, type WordLine } from "./pdf-words.ts";

/** A page as it is read: its lines in reading order, and its tables, which stand where their top edge is. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly WordLine[];
  readonly grids: readonly Grid[];
  /** The notes at its foot, which belong to no paragraph. */
  readonly notes?: readonly string[];
}

/** The parts of a page's height in which headers and footers stand. */
const topMargin = 0.1;
const bottomMargin = 0.9;

/** A head that only one page bears is so much smaller than its text, and so far above it, in sizes of the text, at least. */
const headSize = 0.85;
const headGap = 2;
/** What stands at the top of an annex is part of it. */
const annex = /^附[件表录图]/;

/** Drops page numbers, and the headers and footers that several pages share or that stand small and far above a page's text. */
export function withoutMargins(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const inMargins = page.lines.filter((line) => inMargin(line, page));
    for (const key of new Set(inMargins.flatMap((line) => [keyOf(line), placeOf(line)]))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const fewest = pages.length === 2 ? 2 : Math.max(3, pages.length * 0.3);
  const isShared = (line: WordLine) => ((seen.get(keyOf(line)) ?? 0) >= fewest || (seen.get(placeOf(line)) ?? 0) >= 2) && !annex.test(textOfLine(line));
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line, at) => !(inMargin(line, page) && (isNumber(line) || isShared(line) || (at === 0 && isLoneHead(page))))) }));
}

/** Whether a page's first line is a head of its own: small, at the very top, and far above the text. */
function isLoneHead({ lines: [first, next, ...rest], height, grids }: PdfPage): boolean {
  if (first === undefined || next === undefined || first.y >= height * topMargin) return false;
  const size = textSize([next, ...rest]);
  const below = grids.reduce((least, { top }) => Math.min(least, top), next.y - next.size);
  return first.size <= size * headSize && below - first.y >= headGap * size && !/[。；：:]$/.test(textOfLine(first)) && !annex.test(textOfLine(first));
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

/** The same words at the same place: those of left pages, or of a chapter, recur on few. */
function placeOf(line: WordLine): string {
  return `${Math.round(line.x0)} ${Math.round(line.y)} ${keyOf(line)}`;
}
