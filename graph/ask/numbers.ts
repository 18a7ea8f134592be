import { numberSpelt } from "../lexicon/index.ts";
import type { Bound, Period } from "./asked.ts";

/** The dates, bounds and counts that a question is narrowed by. */
export interface Numbers {
  /** The years named, in their order; where a stretch of time is meant its ends are among them. */
  readonly years: readonly string[];
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly bound: Bound | null;
  readonly first: number | null;
}

const date = String.raw`((?:19|20)\d\d)(?:年|[-./])?(?:\s*(1[0-2]|0?[1-9])(?:月(?:份)?|(?![\d年亿万个家%])))?(?:[-.]?(\d{1,2})日?)?`;
const range = /((?:19|20)\d\d)年?\s*(?:-|–|—|~|到|至|to|through|and)\s*((?:19|20)\d\d)年?/i;
const before = new RegExp(String.raw`(?:by|before|until|no later than|by the end of|prior to)\s+(?:the end of\s+)?(?:[a-z]+\s+)?${date}|(?:截至|截止到?|到)?${date}\s*(?:年)?(?:底|末)?(?:以前|之前|前|为止|底|末)`, "i");
const after = new RegExp(String.raw`(?:after|since|from)\s+(?:(?!(?:its|their|the|our|your)\s)[a-z]+\s+)?${date}|${date}年?(?:以后|之后|后|以来|起)`, "i");
const asOf = new RegExp(String.raw`(?:as of|as at|as known (?:in|by)|known by|said by)\s+(?:the end of\s+)?${date}|(?:截至|截止|截止到|截至到)${date}`, "i");

/** Reads the numbers of a question. `today` settles 今年, 去年, this year. */
export function numbersOf(text: string, today: string): Numbers {
  const year = Number(today.slice(0, 4));
  const said = text.replace(/今年|this year/gi, `${year}年`).replace(/去年|last year/gi, `${year - 1}年`).replace(/明年|next year/gi, `${year + 1}年`)
    .replace(/前年/g, `${year - 2}年`).replace(/(?<!\d)(2\d)年/g, "20$1年");
  const spoken = asOf.exec(said);
  const years = [...said.matchAll(/(?<![\d.])((?:19|20)\d\d)(?![\d亿万]|\s*(?:个|家|亿|万|mm|毫米|nm))/g)].map((found) => found[1] as string);
  const between = range.exec(said);
  const until = before.exec(said);
  const since = after.exec(said);
  const period: Period | null = between !== null ? { from: between[1] ?? null, to: between[2] ?? null }
    : until !== null || since !== null ? { from: since === null ? null : isoOf(since), to: until === null ? null : isBare(until) ? String(Number(isoOf(until)) - 1) : isoOf(until) } : null;
  return { years: spoken === null ? [...new Set(years)] : [], period: spoken === null ? period : null, asOf: spoken === null ? null : isoOf(spoken), bound: boundOf(inDigits(moneyInDigits(said))), first: firstOf(said) };
}

/** Whether a year is one before which something is to be, itself left out: before 2019, not by it nor before its end. */
function isBare([words]: RegExpExecArray): boolean {
  return /^(?:before|prior to)\s+\d{4}$/i.test(words.trim());
}

/** The first date among the groups of a match, as ISO text of its own precision. */
function isoOf(match: RegExpExecArray): string {
  const at = match.slice(1).findIndex((group) => group !== undefined && /^(?:19|20)\d\d$/.test(group));
  const [year = "", month, day] = match.slice(at + 1, at + 4);
  const two = (part: string) => part.padStart(2, "0");
  return [year, ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])])].join("-");
}

const units = String.raw`(万亿元?|千亿元?|百亿元?|亿美?元?|万元|万人|万|元|人|家|个|项|名|%|％|billion(?:\s*yuan)?|million(?:\s*yuan)?|percent|yuan)`;
const more = /(?:不低于|不少于|至少|at least|no less than|≥|>=)/;
const over = /(?:超过|大于|高于|多于|超|突破|过(?=\d)|more than|over|above|exceed(?:s|ing)?|greater than|bigger than|larger than|higher than|worth more than|>)/;
const most = /(?:不超过|不高于|不大于|至多|最多|at most|no more than|≤|<=)/;
const under = /(?:低于|小于|少于|不到|不足|less than|under|below|fewer than|smaller than|lower than|<)/;
const bound = new RegExp(String.raw`(${most.source}|${more.source}|${under.source}|${over.source})\s*(\d+(?:[.,]\d+)*)\s*${units}?`, "i");
const above = new RegExp(String.raw`(?<![\d年])(\d+(?:[.,]\d+)*)\s*${units}(以上|以下)`, "i");

const money = "(万亿元?|千亿元?|百亿元?|亿美?元?|万元|billion(?:\\s*yuan)?|million(?:\\s*yuan)?)";
const exact = new RegExp(String.raw`(?:总投资额?|投资额?|规模|worth|costing)(?:约|为|是|达|of)?\s*(\d+(?:[.,]\d+)*)\s*${money}(?!以上|以下)`, "i");

const between = new RegExp(String.raw`(?<![\d年.])(\d+(?:[.,]\d+)*)\s*${units}?\s*(?:元)?(?:-|–|—|~|到|至|to|and)\s*(\d+(?:[.,]\d+)*)\s*${units}(?:之间|以内|的|\s|$|左右)`, "i");

/** A stretch between two numbers of one kind; a unit printed once is that of both. */
function rangeOf(text: string): Bound | null {
  const [, from = "", own, to = "", unit = null] = between.exec(text) ?? [];
  if (from === "") return null;
  const number = (digits: string) => Number(digits.replaceAll(",", ""));
  return { comparison: ">=", value: number(from), unit: own ?? unit, upTo: { value: number(to), unit } };
}

function boundOf(text: string): Bound | null {
  const range = rangeOf(text);
  if (range !== null) return range;
  const found = bound.exec(text);
  if (found !== null) {
    const [, word = "", number = "", unit] = found;
    // Of the words that hold one another the longer decides: 不超过 before 超过.
    const comparison = most.test(word) ? "<=" : more.test(word) ? ">=" : under.test(word) ? "<" : ">";
    if (unit === undefined && /^(?:19|20)\d\d$/.test(number)) return null;
    return { comparison, value: Number(number.replaceAll(",", "")), unit: unit ?? null };
  }
  const side = above.exec(text);
  const same = exact.exec(text);
  if (side === null && same !== null) return { comparison: "=", value: Number((same[1] ?? "").replaceAll(",", "")), unit: same[2] ?? null };
  return side === null ? null : { comparison: side[3] === "以上" ? ">=" : "<=", value: Number((side[1] ?? "").replaceAll(",", "")), unit: side[2] ?? null };
}

/** Money as people write it: five billion as 5 bn, RMB 5bn; 十亿, 一百个亿 and 亿元以上 in digits. */
function moneyInDigits(text: string): string {
  return text.replace(/(?:rmb|cny|[¥￥])\s*(?=\d)/gi, "").replace(/(\d)\s*(?:bn|b)\b/gi, "$1 billion").replace(/(\d)\s*(?:mn|m)\b/gi, "$1 million").replace(/(\d)\s*个亿/g, "$1亿")
    .replace(/(?<![\u4e00-\u9fff\d]|第)(?=亿元?以[上下])/g, "1").replace(/(超过?|过|上)(?=亿元?(?![\u4e00-\u9fff]*以))/g, "$11")
    .replace(/([一两二三四五六七八九十百千]+)个?(?=亿|万元)/g, (word) => String(numberSpelt(word.replace("个", "")) ?? word));
}

/** Small counts in words where a bound is on them: 两个以上, 至少三家, two or more projects, more than one firm. */
function inDigits(text: string): string {
  return text.replace(/([一两二三四五六七八九十])(?=\s*[个家项](?:以上|以下))/g, (word) => String(counts[word]))
    .replace(/(不止|超过|多于|至少|不少于|不低于|不到|少于|至多|最多)\s*([一两二三四五六七八九十])(?=\s*[个家项])/g, (_, bound: string, word: string) => `${bound === "不止" ? "超过" : bound}${counts[word]}`)
    .replace(/\b(one|two|three|four|five|ten|\d+) or more (?=[a-z])/gi, (_, word: string) => `at least ${counts[word.toLowerCase()] ?? word} 个 `)
    .replace(/\b(at least|more than|fewer than|at most) (one|two|three|four|five|ten) (?=[a-z])/gi, (_, bound: string, word: string) => `${bound} ${counts[word.toLowerCase()]} 个 `);
}

const counts: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

function firstOf(text: string): number | null {
  const found = /(?:前|top|first|排名前|largest|biggest)\s*([一两二三四五六七八九十]|\d{1,3}|one|two|three|four|five|ten)(?=$|[^\d年月])/i.exec(text) ?? /最[大高多小少低][的之]?\s*([一两二三四五六七八九十]|\d{1,2})\s*[个家项]/.exec(text)
    ?? /\b(\d{1,2}|two|three|four|five|ten)\s+(?:largest|biggest|smallest)/i.exec(text);
  if (found === null) return null;
  const word = (found[1] ?? "").toLowerCase();
  return counts[word] ?? Number(word);
}
