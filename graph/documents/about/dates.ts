import { numberSpelt } from "../../lexicon/index.ts";

/** A date as far as it is given. */
export interface PartialDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly precision: "year" | "month" | "day";
}

const digits = "〇○零一二三四五六七八九";
const chineseYear = `[${digits}]{4}`;
const chineseNumber = "[一二三四五六七八九十]{1,3}";
const full = `(?:(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?|(?:19|20)\\d{2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}|${chineseYear}年${chineseNumber}月(?:${chineseNumber}日)?)`;

/** A line that is a date and nothing else, as below a signature; `印发` may follow. */
export const dateLine = new RegExp(`^[（(]?${full}(?:印发|发布|公布)?[)）]?$`);
/** What precedes a date at the end of a line, where a body signs and dates in one: 局2025年4月. */
export const datedAtEnd = new RegExp(`^(.*?)\\s?[（(]?(?:${full})[)）]?$`);
export const anyDate = new RegExp(full, "g");

/** Reads a date in any of the usual spellings; undefined where it is no day of the calendar. */
export function readDate(text: string): PartialDate | undefined {
  const arabic = /((?:19|20)\d{2})\s?[年\-./]\s?(\d{1,2})(?:\s?[月\-./]\s?(\d{1,2}))?/.exec(text);
  if (arabic !== null) return partial(Number(arabic[1]), Number(arabic[2]), arabic[3] === undefined ? undefined : Number(arabic[3]));
  const chinese = new RegExp(`(${chineseYear})年(${chineseNumber})月(?:(${chineseNumber})日)?`).exec(text);
  if (chinese === null) return undefined;
  const year = Number([...(chinese[1] ?? "")].map((digit) => "零一二三四五六七八九".indexOf(digit.replace(/[〇○]/, "零"))).join(""));
  return partial(year, numberSpelt(chinese[2] ?? "") ?? 0, chinese[3] === undefined ? undefined : numberSpelt(chinese[3]));
}

function partial(year: number, month: number, day: number | undefined): PartialDate | undefined {
  if (year < 1949 || year > 2100 || month < 1 || month > 12) return undefined;
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return { date: yearMonth, precision: "month" };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { date: `${yearMonth}-${String(day).padStart(2, "0")}`, precision: "day" };
}

/** The year that a plan's title is for: of `2025年工作方案` 2025, of `(2022-2025)` and `2022—2025年` the first. */
export function yearOfTitle(title: string): string | undefined {
  return /((?:19|20)\d{2})\s?年?\s?[-—–~～至]{1,2}\s?(?:19|20)\d{2}/.exec(title)?.[1] ?? /((?:19|20)\d{2})\s?年/.exec(title)?.[1] ?? /[（(]((?:19|20)\d{2})[)）]/.exec(title)?.[1];
}
