import type { Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";
import { contentsOf } from "./contents.ts";
import { furnitureLine, furnitureSection, isMenuLine, pageNumberLine } from "./furniture-phrases.ts";
import { numberingOf } from "./numbering.ts";
import { isRunning } from "./running-text.ts";

/** The entries of a menu: how long at most, how many at least. */
const longestEntry = 8;
const fewestEntries = 3;

/**
 * Tells which lines are menus, share buttons, lists of other articles, tables of contents, page numbers. Only lines that are furniture by their own words, or stand
 * among such before the title or behind the last running text, are dropped: never running text, tables or numbered parts.
 * @param title index of the first line of the title
 */
export function furnitureOf(lines: readonly Line[], title: number, inTable: (line: number) => boolean): boolean[] {
  const isBody = (line: Line, index: number) => inTable(index) || isRunning(line) || numberingOf(line.text) !== undefined && (numberingOf(line.text)?.rank ?? 9) <= 4;
  const last = lines.findLastIndex((line, index) => isBody(line, index) && !furnitureLine.test(line.text));
  const otherArticles = sectionOfOthers(lines, title, inTable);
  const menus = menusBefore(lines, title);
  const contents = contentsOf(lines);
  const dropped = lines.map((line, index) => {
    if (index >= otherArticles) return true;
    if (inTable(index)) return false;
    if (pageNumberLine.test(line.text) || contents.has(index)) return true;
    if (widthOf(line.text) <= 60 && furnitureLine.test(line.text)) return true;
    return index < title && (menus.has(index) || isMenu(line));
  });
  // A page of short lines alone, a list of projects, has no end of running text behind which the rest would be the page's.
  const tail = last < 0 ? -1 : lines.findIndex((line, index) => index > last && ((dropped[index] === true && !contents.has(index) && !pageNumberLine.test(line.text)) || /[>＞»]/.test(line.text)));
  if (tail >= 0) for (let index = tail; index < lines.length; index++) dropped[index] = true;
  return dropped;
}

/** A line before the title that can say nothing of the document: too short, a trail of links, a bullet. */
function isMenu({ text }: Line): boolean {
  return /[>＞»|]|^[•·]/.test(text) || isMenuLine(text) || (widthOf(text) <= 12 && !/文件$|号$|\d|局|委|厅|府|办|院|部|会|公司|[:：。]/.test(text));
}

/** Short lines in a row above the title, among which is a word of a site's menu: the menu's other entries. */
function menusBefore(lines: readonly Line[], title: number): ReadonlySet<number> {
  const menus = new Set<number>();
  for (let at = 0; at < title; ) {
    let end = at;
    while (end < title && widthOf(lines[end]?.text ?? "") <= longestEntry && !/[。：:；，、〔]|\d{4}|号$|文件$/.test(lines[end]?.text ?? "")) end++;
    if (end - at >= fewestEntries && lines.slice(at, end).some(({ text }) => furnitureLine.test(text))) for (let index = at; index < end; index++) menus.add(index);
    at = Math.max(end, at + 1);
  }
  return menus;
}

/** Where a list of other articles begins that goes on to the end with little running text; the number of lines where there is none. */
function sectionOfOthers(lines: readonly Line[], title: number, inTable: (line: number) => boolean): number {
  let body = 0;
  const before = lines.map((line, index) => (body += index >= title && (isRunning(line) || inTable(index)) ? line.text.length : 0));
  for (let index = title + 1; index < lines.length; index++) {
    if (!furnitureSection.test(lines[index]?.text ?? "")) continue;
    const until = before[index] ?? 0;
    if (until > 0 && body - until <= until * 0.5 && !lines.slice(index).some((line, offset) => inTable(index + offset) || (numberingOf(line.text)?.rank ?? 9) <= 2)) return index;
  }
  return lines.length;
}
