import type { Line } from "../clean/index.ts";
import type { FoundTitle } from "../about/title.ts";
import type { LineRole } from "../structure/headings.ts";
import { englishDateIn } from "./dates.ts";

/** What pages print beside a text: menus, buttons, notes on rights. */
const furniture = /^(?:home|share|print|email|e-mail|tweet|login|log in|sign up|subscribe|search|menu|next|previous|back|top|related|tags?:|advertisement|news|contact(?: us)?|about(?: us)?|copyright|©|all rights reserved|read more|follow us|skip to)\b(?!.{40})|^[^.]{0,60}(?:[|>»][^|>»]{1,30}){2,}$/i;
/** The name of a paper that a government issues. */
const paper = /\b(?:Action Plan|Implementation Plan|Work Plan|Plan|Implementation Opinions|Opinions|Measures|Provisions|Policies|Guidelines|Outline|Notice|Regulations|Rules|Report on the Work of the Government|Government Work Report|Work Report)\b/;
/** How a line begins that says who wrote the text or where it is from. */
const byline = /^(?:by|source|author|editor|written by|issued by|delivered (?:at|on|by)|translated|published|posted|updated|date)\b/i;
/** A line that says who wrote a text, where and when: names, an agency, the day of the week in brackets. */
const credit = /[[(]?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .{0,40}\d{4}/;
/** What a page prints before its headline: the day. */
const dayBefore = /^(?:date\s+)?(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s+(?=[A-Z\d].{12})/i;
const topmost = 25;
const longestTitle = 260;

/** Whether a line is running English text: a sentence. */
export function isEnglishProse({ text }: Pick<Line, "text">): boolean {
  return /[.!?;:]["”’)]*$/.test(text) && /[a-z]{2}.* [a-z]{2}/.test(text) ? text.length >= 40 : text.length >= 160;
}

/** Finds the title of an English text: the line near the top that names a paper, else the first that is no sentence, date or button; failing that, the opening of the text. */
export function findEnglishTitle(lines: readonly Line[], declared: string | undefined): FoundTitle {
  const top = lines.slice(0, topmost);
  const prose = top.findIndex((line) => isEnglishProse(line));
  const head = top.slice(0, prose === -1 ? top.length : prose).map((line, at) => ({ line, at })).filter(({ line }) => mayBeTitle(line));
  const wanted = declared?.replace(/\s+/g, " ").trim();
  const found = head.find(({ line: { text } }) => wanted !== undefined && wanted.startsWith(text)) ?? head.find(({ line: { heading } }) => heading === 1) ?? head.find(({ line: { text } }) => paper.test(text) && text.length > 12) ?? head[0];
  if (found !== undefined) return { title: plain(found.line.text), firstLine: found.at, endLine: found.at + 1 };
  return { title: wanted ?? opening(lines[Math.max(0, prose)]?.text ?? ""), firstLine: 0, endLine: 0 };
}

function mayBeTitle({ text, row, tabbed }: Line): boolean {
  if (row >= 0 || tabbed || text.length < 8 || text.length > longestTitle || furniture.test(text) || byline.test(text.replace(dayBefore, "")) || credit.test(text)) return false;
  const date = englishDateIn(text);
  return (date === undefined || paper.test(text) || text.length > 40) && / /.test(text);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/^#+\s*/, "").replace(dayBefore, "");
}

/** The first sentence of a text, without the day and agency that it begins with. */
function opening(text: string): string {
  const words = text.replace(/^.{0,60}?(?:\/[A-Z][\w ]+\/\s*)?(?:--|—)\s*/, "");
  const sentence = /^.{20,160}?[.!?](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 120).replace(/\s+\S*$/, "");
  return plain(sentence.replace(/[.]$/, ""));
}

/** Which lines of an English page belong to the page and not to its text. */
export function englishFurniture(lines: readonly Line[]): boolean[] {
  return lines.map(({ text, row }) => row < 0 && text.length <= 100 && furniture.test(text));
}

const chapter = /^(?:(?:Chapter|Section|Part)\s+(?:[IVX]{1,5}|\d{1,2}|[A-Z][a-z]{2,6})[.:]?|([IVX]{1,5})[.)]|(\d{1,2}(?:\.\d{1,2})?)[.)]?(?=\s+[A-Z])|\(([a-z]|\d{1,2}|[ivx]{1,4})\)|Article\s+(\d{1,3})[.:]?|Task\s+(\d{1,2})[.:]?)\s+/;
const longestHeading = 110;

/** Tells headings and items of an English text from its paragraphs: `II. Key tasks`, `1. Strengthen the upstream. …`, `Article 3. …`. */
export function englishRole(line: Line): LineRole {
  const { text } = line;
  const match = chapter.exec(text);
  const from = match?.[0].length ?? 0;
  const label = match?.slice(1).find((part) => part !== undefined) ?? (match === null ? "" : match[0].trim());
  const rest = text.slice(from);
  const isShort = rest.length <= longestHeading && !/[.;,:]$/.test(rest) && /^[A-Z]/.test(rest);
  const rank = match === null ? 2 : match[1] !== undefined || /^(?:Chapter|Part)/.test(text) ? 1 : match[3] !== undefined ? 4 : 3;
  const numbering = match === null ? undefined : { rank, label, length: from };
  if ((line.heading > 0 || (match !== null && isShort)) && rest !== "") return { kind: "heading", numbering, titleStart: from, titleEnd: text.length };
  if (match === null) return { kind: "paragraph", numbering: undefined, titleStart: 0, titleEnd: 0 };
  return { kind: "item", numbering, titleStart: from, titleEnd: from };
}
