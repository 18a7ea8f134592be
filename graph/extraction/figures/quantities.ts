import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { numberSpelt } from "../../lexicon/index.ts";
import { matchesOf } from "../../lexicon/matches.ts";

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
  /** What a figure rises from: 28% in 由28%提高到45%. */
  readonly rises?: boolean;
}

// A number has an end: a run of digits without one takes time that grows with its square.
const number = String.raw`(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)`;
const range = String.raw`(?:(?:%|万|亿)?[-—~～至到](\d{1,15}(?:\.\d{1,6})?))?`;

/** A number of two and more in Chinese numerals, or of one that a range begins with. */
const numeral = "(?<![第百千万零一二两三四五六七八九十])(?:[二两三四五六七八九十]|一(?=[十百千至到—～~-]))[零一二两三四五六七八九十百千]{0,6}";
/** What a range in Chinese numerals goes up to: 三至五家. */
const rangeSpelt = "(?:[-—~～至到]([二两三四五六七八九十][零一二两三四五六七八九十百千]{0,6}))?";

const cues = cuesOf("quantities", ({ currency, point, times, measure, unit, yearly, more, atLeast, atMost, less, roughly, reaching, plain, orMore, orLess, orSo, whole, toRound, doubled, redoubled, jointly, ofPlan, school, noCount, change, ofIndex, holds, ranking }) => ({
  printed: globalPattern`(${more}|${atLeast}|${atMost}|${less}|${roughly}|${reaching}|${plain})?(?:了)?${number}${range}(?:多|余)?(${currency}|${point}|${times}?(?:多|余)?${measure}|${unit}|万?P(?![A-Za-z]))((?:[\u4e00-\u9fff]{2,4})?/[年月天日]|/(?:人|W|瓦|公斤|平方厘米|亩)(?![\u4e00-\u9fffA-Za-z]))?(?:${yearly})?(${orMore}|${orSo}|${orLess})?(${orMore}|${orSo}|${orLess}|多(?![晶硅孔层芯功元模年维款种个家]))?`,
  spelt: globalPattern`(${more}|${atLeast}|${atMost}|${less}|${roughly}|${reaching}|${plain})?(?:了)?(${numeral})${rangeSpelt}(?:多|余)?(${currency}|${point}|${times}${measure}|[家户](?!渠|口)|条(?=[^，。；、]{0,12}(?:产线|生产线|封装线|芯片线)))(${orMore}|${orSo}|${orLess})?`,
  fraction: globalPattern`占${whole}?(?:比重?)?(?:超过?)?(\d)/(\d{1,2})`,
  part: globalPattern`占${whole}?(?:的|比重)?(?:超过?|约|近)?([一二三四五六七八九])分之([一二三四五六七八九])`,
  round: globalPattern`(${toRound})(百|千|万)亿(?:元)?(?!级)`,
  /** The size that a trade or cluster is to come to, by its class: 千亿级产业集群, 五百亿级产业; how many there are of a class is another figure. */
  ofClass: globalPattern`(?<![个条批大家几\d.]|(?:[个几批]|若干)[^，。；、]{0,4})([一二三四五六七八九])?(百|千|万)亿元?级(?=的?[^，。；、]{0,14}?(?:产业|集群))`,
  /** The same in digits: 500亿级产业集群. */
  ofClassInDigits: globalPattern`(?<![\d.—–~～-])(?<!(?:[个条批大家几]|若干)[^，。；、\d]{0,2})(\d[\d.]*)亿元?级(?=的?(?:(?!企业|项目|园区)[^，。；、]){0,14}?(?:产业|集群))`,
  hundreds: globalPattern`(${toRound}|上)(百|千|万)[余多]?(家|户|个)(?!体|级)`,
  multiple: globalPattern`(?<!${jointly})(?:实现)?[“”]?(${doubled}|${redoubled})[“”]?(?!${ofPlan})`,
  place: globalPattern`上升([一二三四五六七八九十])位`,
  index: globalPattern`指数(${ofIndex})(\d+(?:\.\d+)?)(?![\d.]*[\u4e00-\u9fff%])`,
  more: pattern`^${more}$`,
  atLeast: pattern`^${atLeast}$`,
  atMost: pattern`^${atMost}$`,
  less: pattern`^${less}$`,
  roughly: pattern`^(?:${roughly}|${orSo})$`,
  reaching: pattern`^${reaching}$`,
  orMore: pattern`^${orMore}$`,
  orLess: pattern`^${orLess}$`,
  redoubled: pattern`^${redoubled}$`,
  /** What is counted with 所; without it the number is an institute's name: 中电科55所. */
  schools: pattern`${school}[^，。；]{0,10}\d+所|所[^，。；\d]{0,8}${school}`,
  noCount: pattern`^${noCount}`,
  change: pattern`^${change}`,
  from: pattern`(?:由(?!于)|从(?!业|事))(?:20\d\d年|“?十[一二三四五]五”?|目前|现在|现有|现|当前|去年|上年|年初|最初|原来|[^，。；、\d]{1,8}(?=的))?(?:期?初|底|期?末|同期)?的?(?:[年月日]产(?:能|量)?|产能|约|近)?$`,
  tenths: globalPattern`(?:占全[国省市球][^，。；、\d]{0,10}?|${holds}(?:已有|已)?)(${more}|${roughly}|${reaching})?([一二三四五六七八九])成(半|[一二三四五六七八九])?(以上|多|左右)?`,
  rank: globalPattern`${ranking}[^，。；、\d]{0,6}，?(?:位居|位列|排名|排|列|居)?第(\d{1,3})[位名]`,
}));

/** Before a number that is part of a rank, a model or a date; a word of Latin letters before it may be what is counted: 引进MOCVD 75台. */
const joined = /[第\d.〔+]$|(?:^|[^A-Za-z])[A-Za-z]{1,2}$/;
/** Behind a bare number of tens of thousands: a measure that the tables do not know. */
const unknown = /^(?!以上|以下|以内|左右)[\u4e00-\u9fffA-Za-z]/;
/** What is not told by where a match stands: most forms print an exact number that multiplies nothing. */
type Read = Pick<Quantity, "value" | "unit"> & Partial<Quantity>;

/** A form in which quantities are printed. */
interface Form {
  /** What a text holds wherever it holds the form: looked for first, since most texts hold none. */
  readonly sign: RegExp;
  readonly words: () => RegExp;
  /** What a match of the words tells; undefined where it counts nothing. */
  read(match: RegExpExecArray, text: string): Read | undefined;
}

const forms: readonly Form[] = [
  { sign: /\d/, words: () => cues().printed, read: readPrinted },
  { sign: /[二两三四五六七八九十百千][多余]?[家户条个万亿]/, words: () => cues().spelt, read: readSpelt },
  { sign: /占/, words: () => cues().fraction, read: ([, part, whole]) => ({ value: `${part}/${whole}`, unit: "" }) },
  { sign: /占/, words: () => cues().part, read: ([, whole, part]) => ({ value: `${digitOf(part)}/${digitOf(whole)}`, unit: "" }) },
  { sign: /亿/, words: () => cues().round, read: ([, lead, size]) => ({ ...roundSum(size), op: comparison(lead) }) },
  { sign: /级/, words: () => cues().ofClass, read: ([, times, size]) => ({ value: roundSum(size).value * Math.max(1, digitOf(times ?? "一")), unit: roundSum(size).unit, op: ">=" }) },
  { sign: /亿元?级/, words: () => cues().ofClassInDigits, read: ([, sum]) => ({ value: Number(sum), unit: "亿元", op: ">=" }) },
  { sign: /[百千万][余多]?[家户个]/, words: () => cues().hundreds, read: ([, lead, size, unit = ""]) => ({ value: hundreds[size as keyof typeof hundreds], unit, op: lead === "上" ? ">" : comparison(lead) }) },
  { sign: /[翻倍]/, words: () => cues().multiple, read: ([, times = ""]) => ({ value: cues().redoubled.test(times) ? 4 : 2, unit: "倍", multiplies: true }) },
  { sign: /上升/, words: () => cues().place, read: ([, places]) => ({ value: digitOf(places), unit: "位" }) },
  { sign: /成/, words: () => cues().tenths, read: readTenths },
  { sign: /第/, words: () => cues().rank, read: ({ index, 0: whole, 1: rank }) => ({ start: index + whole.lastIndexOf("第"), value: Number(rank), unit: "位" }) },
];

/** The quantities of a stretch of text in their order; sizes, ordinals and dates are none. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { sign, words, read } of forms) {
    if (!sign.test(text)) continue;
    for (const match of matchesOf(words(), text)) {
      const quantity = read(match, text);
      if (quantity !== undefined) found.push({ start: match.index, end: match.index + match[0].length, op: "=", multiplies: false, ...quantity });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A number in digits: 超过100亿元, 20—30家. */
function readPrinted(match: RegExpExecArray, text: string): Read | undefined {
  const [whole, lead, first = "", second, unit = "", rate, tail, tail2] = match;
  const at = match.index + (lead?.length ?? 0);
  const behind = text.slice(match.index + whole.length);
  if (joined.test(text.slice(Math.max(0, at - 4), at)) || cues().noCount.test(behind)) return undefined;
  if (unit === "所" && !cues().schools.test(text.slice(Math.max(0, match.index - 10), match.index + whole.length + 14))) return undefined;
  if (unit.startsWith("亿") && behind.startsWith("级")) return undefined;
  if (/^0(?:\d|$)/.test(first) || (unit === "万" && unknown.test(behind))) return undefined;
  return {
    value: Number(first.replaceAll(",", "")), unit: `${inCurrency(text.slice(Math.max(0, at - 6), at), unit === "万" && ofMoney.test(text.slice(Math.max(0, at - 8), at)) ? "万元" : unitOf(unit.replace(/[多余]/, "")))}${rate ?? ""}`,
    op: second !== undefined ? ">=" : /[\d万亿千][多余]/.test(whole) ? ">" : comparison(lead, tail ?? tail2),
    rises: heldAgainst.test(text.slice(Math.max(0, match.index - 14), match.index)) || (cues().change.test(behind) && cues().from.test(text.slice(Math.max(0, match.index - 12), match.index))),
  };
}

/** Before a bare number of tens of thousands that can only be money: 年产值6000万. */
const ofMoney = /(?:产值|营收|收入|销售额?|税收|利税|利润|税金)(?:约|近|超过?|达到?|为)*$/;

/** Before the number of a year before that another is held against: 比2020年的30亿元翻了一番. */
const heldAgainst = /(?:相比|相较|[比较])20\d\d年(?:全年|同期|[底末])?的$/;

/** A number in Chinese numerals: 三十家. */
function readSpelt({ index, 0: whole, 1: lead, 2: spelt = "", 3: second, 4: unit = "", 5: tail }: RegExpExecArray, text: string): Read | undefined {
  const value = numberSpelt(spelt);
  const isBare = lead === undefined && tail === undefined && second === undefined;
  // 两家企业签约 only tells of two; 培育上市企业两家 counts them.
  const isTold = isBare && spelt.length === 1 && /[家户]/.test(unit) && /[^，。；、]/.test(text.charAt(index + whole.length));
  if (value === undefined || isTold) return undefined;
  return { value, unit: unitOf(unit), op: second !== undefined ? ">=" : /[多余]/.test(whole) ? ">" : comparison(lead, tail) };
}

/** A share in tenths: 占全国七成以上, 两成半. */
function readTenths({ index, 0: whole, 1: lead = "", 2: tenths = "", 3: more = "", 4: tail = "" }: RegExpExecArray): Read {
  const share = digitOf(tenths) * 10 + (more === "半" ? 5 : Math.max(0, digitOf(more === "" ? "零" : more)));
  return { start: index + whole.length - `${lead}${tenths}成${more}${tail}`.length, value: share, unit: "%", op: comparison(lead, tail) };
}

/** An index that a sentence gives without a unit: 数字化发展指数达到85. */
export function indexOf(text: string): Quantity[] {
  return (text.includes("指数") ? [...text.matchAll(cues().index)] : []).map((match) => ({
    start: match.index + 2, end: match.index + match[0].length, value: Number(match[2]), unit: "", op: comparison(match[1], undefined), multiplies: false,
  }));
}

const rounds = { 百: { value: 100, unit: "亿元" }, 千: { value: 1000, unit: "亿元" }, 万: { value: 1, unit: "万亿元" } } as const;
const hundreds = { 百: 100, 千: 1000, 万: 10_000 } as const;

/** A sum that is called by its size alone: 百亿元, 千亿元, 万亿元. */
function roundSum(size: string | undefined): Pick<Quantity, "unit"> & { readonly value: number } {
  return rounds[size as keyof typeof rounds];
}

/** The digit that a numeral writes; -1 of none. */
function digitOf(numeral: string | undefined): number {
  return "零一二三四五六七八九十".indexOf(numeral ?? " ");
}

function unitOf(unit: string): string {
  return unit.startsWith("个亿") ? "亿元" : unit === "百分点" ? "个百分点" : unit === "亿" ? "亿元" : unit === "万亿" ? "万亿元" : unit;
}

/** Money in the currency that stands before its number: 新台币920亿元, 港币3亿元. */
function inCurrency(before: string, unit: string): string {
  const currency = /(新台币|新臺幣|台币|港币|港元|美元|美金|日元|日币|欧元|韩元)(?:约|近|超过?|逾|达到?|合计)?$/.exec(before)?.[1];
  return currency === undefined || !/^[万亿千百]*元$/.test(unit) ? unit : `${unit.slice(0, -1)}${nameOfCurrency[currency] ?? currency}`;
}

const nameOfCurrency: Readonly<Record<string, string>> = { 新臺幣: "新台币", 台币: "新台币", 港币: "港元", 美金: "美元", 日币: "日元" };

function comparison(lead = "", tail = ""): Quantity["op"] {
  const { more, atLeast, atMost, less, roughly, reaching, orMore, orLess } = cues();
  if (tail === "多" || more.test(lead)) return ">";
  if (atLeast.test(lead)) return ">=";
  if (atMost.test(lead)) return "<=";
  if (less.test(lead)) return "<";
  if (orMore.test(tail)) return ">=";
  if (orLess.test(tail)) return "<=";
  if (roughly.test(tail) || roughly.test(lead)) return "~";
  return reaching.test(lead) ? ">=" : "=";
}
