import { dateIn } from "./names.ts";
import type { Language } from "./state.ts";

/** A deadline as the language writes it: `2027年6月` is `Jun 2027`, `2026年底前` is `by the end of 2026`; the document's own words where they say more than a date. */
export function dueIn(language: Language, printed: string): string {
  if (isDate.test(printed)) return dateIn(language, printed);
  const [, year, month, day, third, end, before] = (language === "en" ? inChinese.exec(printed) : null) ?? [];
  if ((year ?? month) === undefined) return printed;
  const date = year === undefined ? monthOf(month) : dateIn("en", [year, month, day].filter((part) => part !== undefined).join("-"));
  const at = third !== undefined ? `${thirds[third]} ${date}` : end !== undefined ? `the end of ${date}` : date;
  if (before === undefined) return end === undefined ? at : at.replace("the ", "");
  return end === undefined ? `before ${at}` : `by ${at}`;
}

const isDate = /^\d{4}(-\d\d)*$/;
const inChinese = /^(?:到|至)?(?:(\d{4})年)?(?:(\d{1,2})月(?:(\d{1,2})日)?)?([上中下]旬)?([底末])?(?:以|之)?(前)?$/;
const thirds: Readonly<Record<string, string>> = { 上旬: "early", 中旬: "mid", 下旬: "late" };

const monthOf = (month = ""): string => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "short" }).format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
