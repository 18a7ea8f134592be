import type { VisibleLine } from "./visible-lines.ts";

/** From this share of a page's running text on, an element is the page's body, whatever it calls itself. */
const bodyShare = 0.25;
/** How many plain short lines may stand between a page's last sentence and its end: signature, date, imprint. */
const closingLines = 12;
const openingLines = 12;

/**
 * The lines of a page that belong to its document: from the title to the last running text and the signature behind it, without menus, footers and
 * lists of links. In doubt a line stays: running text and tables are never dropped outside elements that call themselves furniture.
 */
export function mainText(lines: readonly VisibleLine[], title: string | undefined): VisibleLine[] {
  const kept = withoutFurniture(lines).filter((line) => !isLinkList(line));
  const first = kept.findIndex(isBody);
  if (first < 0) return kept.length > 0 ? kept : [...lines];
  const last = kept.findLastIndex(isBody);
  const from = titleAbove(kept, first, title);
  return kept.slice(from, Math.min(kept.length, last + 1 + closingLines));
}

/** Drops the lines within elements that call themselves furniture, unless much of the page's running text is in there. */
function withoutFurniture(lines: readonly VisibleLine[]): VisibleLine[] {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const line of lines) {
    const weight = isBody(line) ? weightOf(line) : 0;
    whole += weight;
    for (const id of line.furniture) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return lines.filter((line) => line.heading === 1 || !line.furniture.some((id) => (weights.get(id) ?? 0) < whole * bodyShare));
}

function weightOf(line: VisibleLine): number {
  return line.row === undefined ? line.text.length : line.row.cells.reduce((sum, { text }) => sum + text.length, 0);
}

/** Running text, or a row of a table that holds some. */
function isBody(line: VisibleLine): boolean {
  if (line.row !== undefined) return line.row.cells.filter(({ text }) => text !== "").length >= 2;
  return line.linked < line.text.length * 0.5 && ((/[。；！？]/.test(line.text) && line.text.length >= 18) || line.text.length >= 60);
}

function isLinkList(line: VisibleLine): boolean {
  return line.row === undefined && line.heading === 0 && line.linked >= line.text.replace(/[\s|·>»/]/g, "").length * 0.8 && !/[。；]/.test(line.text) && !/^附件|《/.test(line.text);
}

/** Where the document begins above its first running text: at its title, else a few lines before. */
function titleAbove(lines: readonly VisibleLine[], first: number, title: string | undefined): number {
  const least = Math.max(0, first - 40);
  const isTitle = ({ text, heading }: VisibleLine) => heading === 1 || (title !== undefined && text.length >= 6 && (title.startsWith(text) || text === title));
  const at = lines.findIndex((line, index) => index >= least && index <= first && isTitle(line));
  return at >= 0 ? at : Math.max(0, first - openingLines);
}
