import type { Line } from "../clean/index.ts";
import { numberSpelt } from "../../lexicon/index.ts";
import { matchesOf } from "../../lexicon/matches.ts";

/** A line this short holds no run of headings. */
const shortest = 120;
/** How many numbers in a row a single line must hold before it is cut: fewer may be references. */
const fewest = 2;
/** Least text between two numbers; `（一）（二）项` names parts, it does not open them. */
const leastBetween = 6;

const bracketed = /[(（]([一二三四五六七八九十]{1,3})[)）]/g;
const chapter = /(?<=[。；;！？)）\s])([一二三四五六七八九十]{1,3})、/g;

/**
 * Cuts lines in which a whole document or chapter was run together (`……总体要求（一）指导思想……（二）发展目标……`) before each number that
 * continues its row, so that headings, items and tasks are found as in a text with paragraphs. Other lines stay as they are.
 */
export function splitRunIn(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => couldSplit(line) && cutsOf(line.text).length > 0)) return lines;
  return lines.flatMap((line) => (couldSplit(line) ? pieces(line) : [line]));
}

function couldSplit({ text, row, heading, tabbed }: Line): boolean {
  return text.length >= shortest && row < 0 && heading === 0 && !tabbed && !text.includes("\t");
}

function pieces(line: Line): Line[] {
  const cuts = [0, ...cutsOf(line.text).filter((at) => at > 0), line.text.length];
  return cuts.slice(0, -1).map((from, index) => {
    const text = line.text.slice(from, cuts[index + 1]).trimEnd();
    return { ...line, start: line.start + from, end: line.start + from + text.length, text, gap: index === 0 ? line.gap : 0 };
  });
}

/** Where the parts of a line begin that are numbered in a row. */
function cutsOf(text: string): number[] {
  const chapters = rowOf(matchesOf(chapter, text));
  const sections = rowOf(matchesOf(bracketed, text).filter(({ index }) => !"第按照据依".includes(text.charAt(index - 1) || " ")));
  const found = [...(chapters.length + sections.length > fewest || chapters.length >= fewest ? chapters : []), ...(sections.length >= fewest ? sections : []), ...headCuts(text)];
  return [...new Set(found)].sort((one, other) => one - other);
}

const pageMark = /[—–-]{1,2}\s?\d{1,3}\s?[—–-]{1,2}(?=[^\d\s]|$)/g;
const ownNumber = /^(?:[—–-]{1,2}\s?\d{1,3}\s?[—–-]{1,2})?([\u4e00-\u9fff]{1,8}[〔[（(]20\d{2}[〕\]）)]\d{1,4}号)/;
const salutation = /关于[^。]{4,120}?的通知(各[^。：:]{2,100}[：:])/;
const signed = /。([\u4e00-\u9fff]{4,30}(?:办公室|政府|委员会|厅|局|委)(?:[（(][^（()）]{2,20}[)）])?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/;

/** Where the parts of a notice begin that was run together with its head: page marks, number, title, salutation, signature, date. */
function headCuts(text: string): number[] {
  const number = ownNumber.exec(text);
  const to = salutation.exec(text);
  if (number === null && to === null) return [];
  const cuts = [...text.matchAll(pageMark)].flatMap(({ 0: mark, index }) => [index, index + mark.length]);
  if (number !== null) cuts.push(number[0].length - (number[1] ?? "").length, number[0].length);
  if (to !== null) cuts.push(to.index + to[0].length - (to[1] ?? "").length, to.index + to[0].length);
  const instrument = /《([^》]{6,60})》的通知/.exec(text)?.[1];
  const again = instrument === undefined ? -1 : reprinted(text, instrument);
  if (instrument !== undefined && again > 0) cuts.push(again, again + instrument.length);
  const below = signed.exec(text);
  if (below !== null) cuts.push(below.index + 1, below.index + 1 + (below[1] ?? "").length, below.index + below[0].length);
  return cuts;
}

/** Where the plan that a notice brings begins with its title, outside title marks; -1 where it does not. */
function reprinted(text: string, title: string): number {
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) if (at > 0 && text.charAt(at - 1) !== "《") return at;
  return -1;
}

/** The starts of the numbers that begin a row or go on with it: 一 or one more than the last; the first may be any where the line begins in mid-document. */
function rowOf(found: readonly RegExpMatchArray[]): number[] {
  const starts: number[] = [];
  let last = 0;
  let before = -leastBetween;
  for (const match of found) {
    const number = numberSpelt(match[1] ?? "") ?? 0;
    const at = match.index ?? 0;
    const continuesRow = number === last + 1 || number === 1 || (starts.length === 0 && number <= 3) || (number === 2 && last > 2);
    if (at - before >= leastBetween && continuesRow) {
      starts.push(at);
      last = number;
    }
    before = at + match[0].length;
  }
  return starts;
}
