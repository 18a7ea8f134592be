import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { holdsFirm, isArea, isFirm, isPark } from "../name-at.ts";

const cues = cuesOf("brand-before-thing", ({ trade, aside, grade, noBrand, inBrand, noBare, noBrandEnd, notBetween }) => ({
  /** A brand that its trade ends: 澜泰科技 of 澜泰科技光引发剂. */
  ofTrade: pattern`^[\u4e00-\u9fff]{2,4}?${trade}(?=[\u4e00-\u9fffA-Za-z\d])`,
  ofTradeAside: pattern`^[\u4e00-\u9fff]{2,4}?${aside}(?=[\u4e00-\u9fffA-Za-z\d])`,
  /** Where amounts, sizes and generations begin, and the grades before a thing. */
  amount: pattern`(?:[一二三四五六]期|年产|第?\d|[A-Za-z（]|${grade}).*$`,
  noBrand: pattern`^${noBrand}|${noBrandEnd}$|${inBrand}`,
  tradeLast: pattern`${trade}$`,
  /** How a brand without its trade does not begin. */
  noBare: pattern`^${noBare}`,
  /** Words that make more of what stands between a firm and a thing than grades. */
  notBetween: pattern`${notBetween}`,
}));

/** A firm's brand right before what it makes. */
export interface Brand {
  readonly start: number;
  readonly end: number;
  /** The lexicon knows it as a firm's. */
  readonly isKnown: boolean;
  /** Known, or ended by a word of trade. */
  readonly isSure: boolean;
}

/**
 * The brand that a word of trade ends, and that a project is called by alone: 恒越半导体 of 恒越半导体项目.
 * @param tradeEnd where the word of trade ends
 */
export function brandOfTradeAlone(scan: Scan, start: number, tradeEnd: number): Brand | undefined {
  const brand = scan.reading.text.slice(start, tradeEnd).replace(cues().tradeLast, "");
  const isOther = scan.nameAt.get(start) !== undefined || productStartsOf(scan).has(start) || cues().noBare.test(brand);
  if (isOther || brand.length < 2 || brand.length > longest || brand.length === tradeEnd - start) return undefined;
  return isBrand(scan, start, start + brand.length) && isBrand(scan, start, tradeEnd) ? { start, end: tradeEnd, isKnown: false, isSure: true } : undefined;
}

/**
 * The brand that stands at an offset before a thing, with an area before it and grades and sizes behind: 恒越 of 庐州恒越6英寸碳化硅衬底, whether the lexicon knows it or not.
 * Undefined where the words there name no firm.
 */
export function brandBefore(scan: Scan, start: number, thing: Mention): Brand | undefined {
  const { nameAt } = scan;
  const area = nameAt.get(start);
  if (area !== undefined && (isArea(area) || isPark(area)) && !isFirm(area)) {
    const behind = area.end + (/^[市县区](?=[^域])/.exec(scan.reading.text.slice(area.end, area.end + 2))?.[0].length ?? 0);
    return behind < thing.end ? brandAt(scan, behind, thing) : undefined;
  }
  return brandAt(scan, start, thing);
}

function brandAt(scan: Scan, start: number, thing: Mention): Brand | undefined {
  const { nameAt, reading: { text } } = scan;
  const known = nameAt.get(start);
  const core = coreOf(thing);
  if (isFirm(known)) return known !== undefined && known.end <= core && isGraded(scan, known.end, core) ? { start, end: known.end, isKnown: true, isSure: true } : undefined;
  if (known !== undefined || scan.stageAt.get(start) !== undefined || endsAtOnce(scan, start)) return undefined;
  const ofTrade = cues().ofTrade.exec(text.slice(start, thing.end))?.[0].length ?? 0;
  if (ofTrade > 0 && standsBefore(scan, start + ofTrade, thing, core) && isBrand(scan, start, start + ofTrade)) return { start, end: start + ofTrade, isKnown: false, isSure: true };
  const aside = cues().ofTradeAside.exec(text.slice(start, thing.end))?.[0].length ?? 0;
  if (aside > 0 && start + aside <= core && !productStartsOf(scan).has(start) && isGraded(scan, start + aside, core) && isBrand(scan, start, start + aside)) return { start, end: start + aside, isKnown: false, isSure: true };
  const bare = text.slice(start, core).replace(cues().amount, "").length;
  const isBare = bare >= 2 && bare <= longest && isGraded(scan, start + bare, core) && !cues().noBare.test(text.slice(start, core));
  return isBare && !productStartsOf(scan).has(start) && isBrand(scan, start, start + bare) ? { start, end: start + bare, isKnown: false, isSure: false } : undefined;
}

/** Whether words end there too soon to be a brand: behind most verbs, before which an item begins as well, a name may begin. */
function endsAtOnce({ edges }: Scan, start: number): boolean {
  return edges[start + 1] === 1 || edges[start + 2] === 1;
}

/** A brand without its trade has no more characters. */
const longest = 4;

/** Where words begin that names of products are made of: 车载 in 车载显示面板产线. */
const productStartsOf = oncePer(({ productWords }: Scan): ReadonlySet<number> => new Set(productWords.filter(({ start, end }) => end - start > 1).map(({ start }) => start)));

/** Where the thing begins by the name that the lexicon knows: its head may have taken the brand for a part of the name. */
function coreOf({ start, end, name, forms }: Mention): number {
  const form = forms.find((one) => name.endsWith(one));
  return form === undefined ? start : end - form.length;
}

/** Whether what is left of the thing behind a brand's trade is a thing still: 封装载板 of 越亚|半导体封装载板. */
function standsBefore(scan: Scan, end: number, thing: Mention, core: number): boolean {
  if (end <= core) return isGraded(scan, end, core);
  return scan.vocabulary.lexicon.resolve(thing.kind, [scan.reading.text.slice(end, thing.end)]) !== undefined || scan.nameAt.get(end)?.end === thing.end;
}

/** Whether only grades, sizes and places stand between a brand and its thing. */
function isGraded({ edges, reading: { text }, nameAt }: Scan, from: number, to: number): boolean {
  if (to - from > longestGrade || isSited.test(text.slice(from, to)) || cues().notBetween.test(text.slice(from, to))) return false;
  for (let at = from + 1; at <= to; at++) if (edges[at] === 1 && !isArea(nameAt.get(at))) return false;
  return true;
}

const longestGrade = 20;
/** What a firm builds somewhere bears no such name: 恒越光电在庐州建外延片产线. */
const isSited = /^[则也还另]?在/;

/** Whether words only look like a brand: they say what kind or grade something is, or where: 封装用, 低端, 西南, 石桥镇. */
export function onlyLooksLikeBrand(words: string): boolean {
  return cues().noBrand.test(words);
}

function isBrand(scan: Scan, start: number, end: number): boolean {
  const { edges, vocabulary: { generic, lexicon }, reading: { text } } = scan;
  const brand = text.slice(start, end);
  if (!/^[\u4e00-\u9fff]{2,8}$/.test(brand) || generic.has(comparable(brand)) || onlyLooksLikeBrand(brand) || lexicon.gazetteer.isAnAreas(brand) || isEveryday(scan, brand)) return false;
  for (let at = start + 1; at <= end; at++) if (edges[at] === 1) return false;
  return !holdsFirm(scan, start + 1, end) && !isClassName(scan, start, end, end);
}
