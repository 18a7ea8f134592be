import type { AttributeFact } from "../attributes.ts";
import type { Context, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Stretch } from "../text/reading.ts";

const day = "(20\\d{2})年(\\d{1,2})月(\\d{1,2})日";

const cues = cuesOf("validity", ({ force, issue, span, holds }) => ({
  /** 自2025年1月1日起施行 */
  fromDay: pattern`自${day}(?:零时)?起(?:正式|开始)?${force}`,
  /** 自印发之日起施行 */
  fromIssue: pattern`自(?:本[^，。；]{1,8})?(?:正式)?${issue}之日起(?:正式|开始)?${force}`,
  /** 有效期至2027年12月31日, 有效期为2025年1月1日至2027年12月31日 */
  until: pattern`(?:${span}|${holds})(?:为|自|从)?(?:${day.replaceAll("(2", "(?:2").replaceAll("(\\d", "(?:\\d")}(?:起)?)?(?:截[至止]|至|到|[-—–~～])+${day}`,
  /** 有效期3年, 试行期两年 */
  years: pattern`${span}(?:限)?(?:暂定)?(?:为)?([1-9]\d?|[一二两三四五六七八九十])年`,
}));

const digits = "零一二三四五六七八九十";

/** From when on and for how long a document says that it holds itself; null for what it does not say. */
export interface Validity {
  readonly from: Said | null;
  readonly until: Said | null;
  /** Full years. */
  readonly years: Said | null;
}

interface Said extends Stretch {
  readonly value: string;
}

/** What the document says of its own validity. What is said behind another document's name is that one's. */
export const validityOf = oncePer(findValidity);

function findValidity({ reading: { text, document: { about } }, cast, lines }: Context): Validity {
  const own = about.policyTitle === null ? undefined : cast.named("Policy", about.policyTitle);
  const found: { -readonly [Key in keyof Validity]: Validity[Key] } = { from: null, until: null, years: null };
  const said = ({ sentence, mentions }: Line, match: RegExpExecArray | null, value: (match: RegExpExecArray) => string | null): Said | null => {
    const isOwn = match !== null && !mentions.some((mention) => mention.kind === "Policy" && mention.end <= sentence.start + match.index && cast.of(mention) !== own);
    const read = isOwn ? value(match) : null;
    return !isOwn || read === null ? null : { value: read, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  };
  for (const line of own === undefined ? [] : lines) {
    const words = text.slice(line.sentence.start, line.sentence.end);
    found.from ??= said(line, cues().fromDay.exec(words), dateOf) ?? said(line, cues().fromIssue.exec(words), () => about.publishedOn);
    found.until ??= said(line, cues().until.exec(words), dateOf);
    found.years ??= said(line, cues().years.exec(words), yearsOf);
  }
  return found;
}

/** The same as properties of the document; an end that follows from a beginning and a number of years is implied. */
export function validityAttributes(context: Context): AttributeFact[] {
  const { about } = context.reading.document;
  const own = about.policyTitle === null ? undefined : context.cast.named("Policy", about.policyTitle);
  if (own === undefined) return [];
  const { from, until, years } = validityOf(context);
  const end = until ?? (from === null || years === null || from.value.length < 10 ? null : { ...years, value: lastDay(from.value, Number(years.value)) });
  return [
    ...property(own, "inForceFrom", from), ...property(own, "validUntil", end, until === null ? "implied" : "stated"),
    ...property(own, "validFor", years, "stated", "年"),
  ];
}

function property(entity: Entity, name: string, said: Said | null, basis: AttributeFact["basis"] = "stated", unit: string | null = null): AttributeFact[] {
  return said === null ? [] : [{ entity, name, value: said.value, unit, evidence: said, basis, confidence: 0.95, rule: "own-validity" }];
}

function yearsOf([, years = ""]: RegExpExecArray): string {
  return String(digits.includes(years) ? digits.indexOf(years) : years === "两" ? 2 : Number(years));
}

function dateOf([, year, month, date]: RegExpExecArray): string {
  return [year, month?.padStart(2, "0"), date?.padStart(2, "0")].join("-");
}

/** The day before so many years have passed. */
function lastDay(from: string, years: number): string {
  const last = new Date(`${from}T00:00:00Z`);
  last.setUTCFullYear(last.getUTCFullYear() + years);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}
