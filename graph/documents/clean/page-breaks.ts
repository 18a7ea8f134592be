import { pageNumberLine } from "../structure/furniture-phrases.ts";
import { isBrokenAtWill, type Wrapping } from "./joins.ts";
import type { RawLine } from "./raw-lines.ts";

/** How often a line stands right behind a page's number to be the head of every page. */
const oftenAtTop = 2;

/**
 * The lines without the page numbers, and the heads of pages behind them, that stand within a paragraph: what a full line before them begins goes on behind them.
 * Only in a text that is broken at one width.
 */
export function withoutPageBreaks(lines: readonly RawLine[], wrapping: Wrapping): readonly RawLine[] {
  if (wrapping.width === undefined || !lines.some(isPageNumber)) return lines;
  const heads = headsOfPages(lines);
  const kept: RawLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const last = kept.at(-1);
    const line = lines[at] as RawLine;
    if (!isPageNumber(line) || last === undefined || isBrokenAtWill(last, wrapping)) {
      kept.push(line);
      continue;
    }
    const next = heads.has(lines[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const after = lines[next];
    if (after === undefined) kept.push(line);
    else {
      kept.push({ ...after, gap: 0 });
      at = next;
    }
  }
  return kept;
}

function isPageNumber({ text, row, tabbed }: RawLine): boolean {
  return row < 0 && !tabbed && pageNumberLine.test(text);
}

function headsOfPages(lines: readonly RawLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  lines.forEach((line, index) => {
    const text = isPageNumber(line) ? lines[index + 1]?.text : undefined;
    if (text !== undefined && !/[。；，]$/.test(text)) times.set(text, (times.get(text) ?? 0) + 1);
  });
  return new Set([...times].filter(([, count]) => count >= oftenAtTop).map(([text]) => text));
}
