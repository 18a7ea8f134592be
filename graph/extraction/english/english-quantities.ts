import { cuesOf, pattern } from "../../lexicon/cues.ts";

/** A number with its unit in English words, in the units of the model. Offsets into the text given. */
export interface EnglishQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly op: ">" | ">=" | "<=" | "=" | "~";
  /** Whether it is a sum of money. */
  readonly isMoney: boolean;
  /** What is counted, as printed: chip design companies. */
  readonly counted: string | undefined;
}

const number = String.raw`(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?)(?:\s?[–—-]\s?\d[\d,.]{0,12}(?=\s?(?:trillion|billion|million|bn|m\b|yuan|[a-z]{4}))|\s+to\s+\d[\d,.]{0,12}(?=\s[a-z]))?`;
const scale = String.raw`(?:\s?-?(trillion|billion|million|thousand|bn|mn|m|k)\b)?`;
const scales: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, m: 1e6, thousand: 1e3, k: 1e3 };
const money = new RegExp(String.raw`(?:\b(RMB|CNY|USD|US\$|HK\$|NT\$|EUR)\s?\$?|(?<![A-Za-z])([$¥€]))\s?${number}${scale}|(?<![\d.,$])${number}${scale}\s(yuan|renminbi|RMB|CNY|US dollars|dollars|USD|euros)\b`, "gi");

const cues = cuesOf("english-quantities", ({ above, atLeast, atMost, roughly, wafers, units, tons, firms, monthly, yearly }) => ({
  counted: new RegExp(String.raw`(?<![\d.,$-])${number}${scale}[\s-](?:((?:[a-z][a-z-]{1,20}\s){0,4}?)(${firms})\b|(${wafers})\b|(${units})\b|(${tons})\b|(percent|per cent|percentage points)\b|(MW|GW)\b)|(?<![\d.,])${number}\s?(%|MW\b|GW\b)`, "gi"),
  above: pattern`\b(?:${above})\s+(?:the\s+)?$`,
  atLeast: pattern`\b(?:${atLeast})\s+$`,
  atMost: pattern`\b(?:${atMost})\s+$`,
  roughly: pattern`\b(?:${roughly})\s+$`,
  monthly: new RegExp(String.raw`^(?:\s?(?:of\s)?[a-z-]{0,12})?(?:\s+(?:per|a|each)\s+month\b|\s+monthly\b|/month\b)`, "i"),
  yearly: new RegExp(String.raw`^(?:\s?(?:of\s)?[a-z-]{0,12})?(?:\s+(?:per|a|each)\s+year\b|\s+(?:annually|yearly)\b|/year\b)`, "i"),
  ofMonth: pattern`\b(?:${monthly})\b`,
  ofYear: pattern`\b(?:${yearly})\b`,
}));

/** The numbers of an English sentence. Linear in its length. */
export function englishQuantities(text: string): EnglishQuantity[] {
  const found: EnglishQuantity[] = [];
  for (const match of text.matchAll(money)) {
    const [printed, before, sign, first, firstScale, second, secondScale, behind] = match;
    const amount = read(first ?? second, firstScale ?? secondScale);
    const currency = (before ?? sign ?? behind ?? "").toUpperCase();
    const unit = /RMB|CNY|¥|YUAN|RENMINBI/.test(currency) ? "元" : /HK/.test(currency) ? "港元" : /NT/.test(currency) ? "新台币" : /EUR|€/.test(currency) ? "欧元" : "美元";
    const [value, inUnit] = amount >= 1e8 ? [amount / 1e8, `亿${unit}`] : [amount / 1e4, `万${unit}`];
    found.push(quantityAt(text, match.index, printed, rounded(value), inUnit, true));
  }
  for (const match of text.matchAll(cues().counted)) {
    const [printed, digits, size, words, firms, wafers, units, tons, percent, watts, bare, mark] = match;
    if (found.some(({ start, end }) => match.index < end && match.index + printed.length > start)) continue;
    const value = rounded(read(digits ?? bare, size));
    const unit = firms !== undefined ? "家" : percent !== undefined ? (percent.includes("points") ? "个百分点" : "%") : mark ?? watts ?? (wafers !== undefined ? "片" : tons !== undefined ? "吨" : units !== undefined ? "个" : "");
    const quantity = quantityAt(text, match.index, printed, value, unit, false, firms === undefined ? undefined : `${words ?? ""}${firms}`);
    found.push(/[片吨个]|W$/.test(unit) ? { ...quantity, unit: `${unit}${timeOf(text, quantity)}` } : quantity);
  }
  return found.sort((one, other) => one.start - other.start);
}

function timeOf(text: string, { start, end }: EnglishQuantity): string {
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 30)];
  if (cues().monthly.test(behind) || cues().ofMonth.test(before)) return "/月";
  return cues().yearly.test(behind) || cues().ofYear.test(before) ? "/年" : "";
}

function read(digits = "0", size: string | undefined): number {
  return Number(digits.replaceAll(",", "")) * (scales[size?.toLowerCase() ?? ""] ?? 1);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function quantityAt(text: string, start: number, printed: string, value: number, unit: string, isMoney: boolean, counted?: string): EnglishQuantity {
  const before = text.slice(Math.max(0, start - 32), start);
  const op = cues().atLeast.test(before) ? ">=" : cues().atMost.test(before) ? "<=" : cues().above.test(before) ? ">" : cues().roughly.test(before) ? "~" : "=";
  return { start, end: start + printed.trimEnd().length, value, unit, op, isMoney, counted };
}
