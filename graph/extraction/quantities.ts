import { matchesOf } from "../lexicon/matches.ts";

/** A number with its unit, as a sentence prints it. Offsets into the text given. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** A number, or a fraction as printed: `1/3`. */
  readonly value: number | string;
  readonly unit: string;
  readonly op: ">" | ">=" | "<" | "<=" | "=" | "~";
  /** Multiplies: 翻番, 倍增. */
  readonly multiplies: boolean;
}

const currencies = "万亿元|亿美元|万美元|亿欧元|亿港元|亿日元|亿元|万元|万亿";
const measures = "(?:百万|千万|万|亿|千)?(?:平方米|平方公里|毫米|千瓦时|千瓦|平米|人次|台套|公斤|千克|克拉|大?片|大?张|颗|只|支|块|台|套|件|粒|吨|辆|根|枚|条|户|家|人(?!民币)|个|米|轴|盏)";
const units = `${currencies}|个百分点|百分点|${measures}|兆瓦|亿(?![斤瓦块度吨件次人户]|千瓦|平方|立方)|万(?![P斤块度次])|%|项|名|位|倍|架|款|座|所|元|EFLOPS|PFLOPS|P(?![A-Za-z])|吉瓦|GW|MW`;
const compounds = "((?:[\u4e00-\u9fff]{2,4})?/[年月天日])?(?:每年|左右)?";
const before = "(逾|超过|不足|超|突破|达到|达|不少于|不低于|不高于|不超过|高于|低于|至少|约|近|力争|冲刺|增长至|提高到|提升至|提高至|提升到|增至|降至|降到|增加到)?";
// A number has an end: a run of digits without one takes time that grows with its square.
const number = "(\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)";
const range = `(?:[-—~～至到](\\d{1,15}(?:\\.\\d{1,6})?))?`;
const behind = "(以上|左右|以内|以下|及以上)?";
const printed = new RegExp(`${before}(?:了)?${number}${range}(?:多|余)?(${units})${compounds}${behind}(以上|左右|以内|以下|多)?`, "g");
const fraction = /占(?:全国|全省|全市|全球)?(?:比重?)?(?:超过?)?(\d)\/(\d{1,2})/g;
const part = /占(?:全国|全省|全市|全球)?(?:的|比重)?(?:超过?|约|近)?([一二三四五六七八九])分之([一二三四五六七八九])/g;
const round = /(超过?|突破|达到?|逾|近)(百|千|万)亿(?:元)?(?!级)/g;
const multiple = /(?:实现)?[“”]?(双倍增|翻一番|翻番|倍增|翻两番)[“”]?(?!行动|计划|工程|方案|器)/g;
const place = /上升([一二三四五六七八九十])位/g;
/** What is counted with 所; without it the number is an institute's name: 中电科55所. */
const schools = /(?:高校|大学|院校|学校|学院|医院|研究院|研究所|中学|小学|机构)[^，。；]{0,10}\d+所|所[^，。；\d]{0,8}(?:高校|大学|院校|学校|学院|医院|研究院|研究所|中学|小学|机构)/;
const digits = "零一二三四五六七八九十";

/** The quantities of a stretch of text in their order; sizes, ordinals and dates are none. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of /\d/.test(text) ? matchesOf(printed, text) : []) {
    const [whole, lead, first, second, unit, rate, tail, tail2] = match;
    const at = match.index + (lead?.length ?? 0);
    if (/[第\d.〔A-Za-z+]$/.test(text.slice(Math.max(0, at - 1), at)) || /^(?:月|日|年|时|届|次|强|英寸|纳米|期|级)/.test(text.slice(match.index + whole.length))) continue;
    if (unit === "所" && !schools.test(text.slice(Math.max(0, match.index - 10), match.index + whole.length + 14))) continue;
    if (/[由从]$/.test(text.slice(Math.max(0, match.index - 1), match.index)) && /^(?:提升|提高|增长|增加|扩大|降|上升|减少)/.test(text.slice(match.index + whole.length))) continue;
    found.push({
      start: match.index, end: match.index + whole.length, value: Number((first as string).replaceAll(",", "")), unit: `${unitOf(unit as string)}${rate ?? ""}`,
      op: second !== undefined ? ">=" : /\d[多余]/.test(whole) ? ">" : comparison(lead, tail ?? tail2), multiplies: false,
    });
  }
  if (text.includes("占")) {
    for (const match of text.matchAll(fraction)) found.push({ start: match.index, end: match.index + match[0].length, value: `${match[1]}/${match[2]}`, unit: "", op: "=", multiplies: false });
    for (const match of text.matchAll(part)) found.push({ start: match.index, end: match.index + match[0].length, value: `${digits.indexOf(match[2] as string)}/${digits.indexOf(match[1] as string)}`, unit: "", op: "=", multiplies: false });
  }
  if (text.includes("亿")) for (const match of text.matchAll(round)) found.push({ start: match.index, end: match.index + match[0].length, value: { 百: 100, 千: 1000, 万: 10_000 }[match[2] as "百" | "千" | "万"], unit: "亿元", op: comparison(match[1], undefined), multiplies: false });
  if (/[翻倍]/.test(text)) for (const match of text.matchAll(multiple)) found.push({ start: match.index, end: match.index + match[0].length, value: match[1] === "翻两番" ? 4 : 2, unit: "倍", op: "=", multiplies: true });
  if (text.includes("上升")) for (const match of text.matchAll(place)) found.push({ start: match.index, end: match.index + match[0].length, value: digits.indexOf(match[1] as string), unit: "位", op: "=", multiplies: false });
  return found.sort((a, b) => a.start - b.start);
}

/** An index that a sentence gives without a unit: 数字化发展指数达到85. */
export function indexOf(text: string): Quantity[] {
  return (text.includes("指数") ? [...text.matchAll(/指数(达到|达|提高到|升至|超过)(\d+(?:\.\d+)?)(?![\d.]*[\u4e00-\u9fff%])/g)] : []).map((match) => ({
    start: match.index + 2, end: match.index + match[0].length, value: Number(match[2]), unit: "", op: comparison(match[1], undefined), multiplies: false,
  }));
}

function unitOf(unit: string): string {
  return unit === "百分点" ? "个百分点" : unit === "亿" ? "亿元" : unit === "万亿" ? "万亿元" : unit;
}

function comparison(lead: string | undefined, tail: string | undefined): Quantity["op"] {
  if (tail === "多") return ">";
  if (lead !== undefined && /^(?:逾|超过|超|突破|高于)$/.test(lead)) return ">";
  if (lead !== undefined && /^(?:不少于|不低于|至少)$/.test(lead)) return ">=";
  if (lead !== undefined && /^(?:不高于|不超过|降至|降到)$/.test(lead)) return "<=";
  if (lead === "低于" || lead === "不足") return "<";
  if (tail !== undefined && /以上/.test(tail)) return ">=";
  if (tail !== undefined && /以内|以下/.test(tail)) return "<=";
  if (tail === "左右" || lead === "约" || lead === "近") return "~";
  return lead === "达到" || lead === "达" ? ">=" : "=";
}
