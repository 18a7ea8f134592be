import type { Term } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isClassName } from "../class-words.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { isEveryday } from "../everyday.ts";
import { isArea, isFirm, isFirmOrArea } from "../name-at.ts";
import { firmsApart, isOfItsOwner, ownedRule } from "./namesakes.ts";
import { lengthBeforeArea, lengthBeforeFirm } from "./words-before-firms.ts";

const cues = cuesOf("companies", ({ firmClass, trade, before, body, class: kind, formed, told }) => ({
  /** Another body and 与 before the firm: 庐州大学与恒越光电有限公司. */
  withOther: pattern`^.*${body}(?:又|还|将|也|已|就|先后|共同|近日|日前)*[与和同](?=.{3})`,
  /** The ending of an area or body of its own. */
  isBody: pattern`(?:[省市区县旗]|政府|管委会|公司|集团)$`,
  /** A bare 公司 ends a name only behind one: 台湾立碁公司, never 上市公司, 子公司. */
  noName: pattern`^(?:[该本母子分各两多某其我贵]|${firmClass}|[一二三四五六七八九十\d]+[家个])+$`,
  commonBefore: pattern`^(?:本[案次项期年月]|这|那|此|但|因|且|即|其|并|而|所|该)|(?:[的了与和及在家个]|${before})$`,
  /** Words for firms before the name of one: 蓝宝石制造商庐州恒越光电有限公司. */
  behindClass: pattern`^.*${kind}(?=.{4})`,
  /** Words of the sentence, or for one of many, that a firm's name before its form does not hold: 年轻人被评为总公司, 该集团公司, 三个集团公司. */
  toldOf: pattern`${told}|(?<!华)为$|[一二两三四五六七八九十\d][个大家]$`,
  /** A trade that ends a firm's name before 公司: 瑞岭应用材料科技公司. */
  tradeEnds: pattern`[\u4e00-\u9fff]{2}${formed}$`,
  /** Words of trade and form that never make a name by themselves: what they follow is part of it, 上海金山工业投资发展有限公司. */
  tradeOnly: pattern`^${trade}*$`,
}));

/** Marks that no name of a firm runs over: ……配套外延片。”公司. */
const endsSentence = /[。！？；，：\n]/;
const legalForm = /(?:(?:集团|控股)?(?:股份)?有限(?:责任)?公司|(?<!有限|责任|股份)责任有限公司|集团公司|总公司|股份公司|株式会社|公司)(?:[\u4e00-\u9fff]{2,6}分公司)?/g;

/** Firms by the legal form that ends their name: 庐州芯澜半导体有限公司, 上海华虹（集团）有限公司. */
export function companiesByForm(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return firmsApart(scan, [...text.matchAll(legalForm)].flatMap((found): Mention[] => {
    const end = found.index + found[0].length;
    const start = behindWords(scan, beginning(scan, found.index, end), found.index);
    const name = text.slice(start, end);
    const loose = found[0] === "公司";
    if (loose && !mayBeCalledFirm(scan, start, found.index)) return [];
    if (/(?:[子母孙]|[两三四五六七八九十多\d][家个])公司$/.test(name)) return [];
    if (endsSentence.test(name) || cues().toldOf.test(text.slice(start, found.index))) return [];
    // An area's own 公司 is a branch of whichever firm the text speaks of: 庐州公司.
    if (loose && scan.nameAt.get(start)?.end === found.index && isArea(scan.nameAt.get(start))) return [];
    if (name.length - found[0].length < 2 || /^(?:[一二三四五六七八九十\d]+[家个户])/.test(name)) return [];
    if (name.endsWith(kabushiki) && /^[A-Za-z\u4e00-\u9fff]{2}/.test(text.slice(end, end + 2)) && !endsName(scan, start, found.index)) return [];
    const brand = brandOf(scan, start, end);
    const called = loose && name.length >= 4 ? [name.slice(0, -2)] : [];
    const forms = brand === undefined ? called : [text.slice(brand.start, brand.end)];
    const rule = loose ? "called-a-firm" : brand === undefined && isOfItsOwner(scan, { start, end, name }) ? ownedRule : "legal-form";
    return [{ kind: "Company", start, end, name, forms, term: brand?.term, loose, rule, confidence: loose ? 0.75 : 0.95 }];
  }));
}

/** Whether 公司 alone ends the name of one firm: behind a known name, a brand of news or a trade, and no word of the sentence. */
function mayBeCalledFirm(scan: Scan, start: number, form: number): boolean {
  const before = scan.reading.text.slice(start, form);
  if (before.length < 2 || before.length > 14 || /上市|[《》]|[的在为与和及等>＞|]|是$/.test(before)) return false;
  const endsInTrade = scan.edges[start] === 1 && cues().tradeEnds.test(before);
  const isCalledSo = endsInTrade || isFirmOrArea(scan.nameAt.get(start)) || isBrandInNews(scan, start, form);
  return isCalledSo && !cues().noName.test(before) && !cues().tradeOnly.test(before);
}

/** 株式会社 stands behind a firm's name or before it: 恒越电子株式会社, 日本株式会社恒越. */
const kabushiki = "株式会社";
const country = /^(?:日本|韩国|南韩)$/;

/** Whether the words before 株式会社 are the firm's name, and not the verb or country before one that 株式会社 begins. */
export function endsName({ edges, nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  return edges[end] !== 1 && end - start >= 2 && /[A-Za-z\u4e00-\u9fff]$/.test(text.slice(start, end)) && !country.test(text.slice(start, end)) && !(nameAt.get(start)?.end === end && isArea(nameAt.get(start)));
}

/** In news a firm may be called by its brand alone: 上游的晶彩公司. */
function isBrandInNews(scan: Scan, start: number, end: number): boolean {
  const { reading: { text, isNews }, edges, vocabulary, nameAt, stageAt } = scan;
  const brand = text.slice(start, end);
  if (!isNews || edges[start] !== 1 || !/^[\u4e00-\u9fff]{2,4}$/.test(brand)) return false;
  const isKnown = nameAt.get(start) !== undefined || stageAt.has(start);
  const isWord = vocabulary.generic.has(brand) || vocabulary.boundaryWords().has(brand) || isEveryday(scan, brand) || cues().commonBefore.test(brand);
  return !isKnown && !isWord && !isClassName(scan, start, end, end + 2);
}

/** Where the name begins behind words that are no part of it: 客户恒越光电有限公司, 被庐州恒越光电有限公司. */
function behindWords(scan: Scan, start: number, form: number): number {
  const own = start + lengthBeforeFirm(scan, start, form);
  return own + lengthBeforeArea(scan, own, form);
}

/** Where a firm's name begins: the nearest edge that leaves a name before the legal form. */
function beginning(scan: Scan, form: number, end: number): number {
  const { text } = scan.reading;
  let start = leftEdge(scan, end, end - form, 36);
  for (let step = 0; step < 3 && cues().tradeOnly.test(text.slice(start, form)) && start > 0 && !stop.test(text.charAt(start - 1)); step++) start = leftEdge(scan, end, end - start + 1, 36);
  start = behindParty(text, start, form);
  const quoted = start + text.slice(start, form).lastIndexOf("”");
  if (quoted > start && form - quoted > 3 && !text.slice(start, quoted).startsWith("“")) start = quoted + 1;
  for (let back = 2; back <= 5; back++) {
    const area = start - back - 1 >= 0 ? scan.nameAt.get(start - back - 1) : undefined;
    if (area?.end === start - 1 && isArea(area) && /[有为和于以对从如由]/.test(text.charAt(start - 1))) return isOthers(scan, area.end, start) ? start : area.start;
  }
  if (text.startsWith("公司", start) && form - start > 3) start += 2;
  const kind = cues().behindClass.exec(text.slice(start, form))?.[0].length ?? 0;
  if (kind > 0) return start + kind;
  const joint = cues().withOther.exec(text.slice(start, form))?.[0].length ?? 0;
  if (joint > 0) return start + joint;
  const other = text.slice(start, form).lastIndexOf("与");
  if (other > 1 && form - start - other > 3 && endsKnown(scan, start, start + other) && !cues().tradeOnly.test(text.slice(start + other + 1, form))) return start + other + 1;
  const owner = scan.nameAt.get(start);
  const has = owner !== undefined && isArea(owner) && form - owner.end > 2 ? hasOne.exec(text.slice(owner.end, form)) : null;
  if (owner !== undefined && has !== null) return owner.end + has[0].length;
  if (/[被由向为给对]/.test(text.charAt(start)) && isFirm(scan.nameAt.get(start + 1))) return start + 1;
  for (let at = start + 2; at < form - 1; at++) if (/[同与和及跟由被给]/.test(text.charAt(at - 1)) && isArea(scan.nameAt.get(at)) && isWhole(text.slice(start, at - 1))) return at;
  for (let at = start + 3; at < form - 1; at++) {
    if (isFirm(scan.nameAt.get(at)) && !isFirmsArea(scan, start, at) && !isJoint(scan, start, at)) return areaBefore(scan, start, at) ?? at;
  }
  return start;
}

/** Where the name begins behind the part that the firm has in a contract, with the word that the sentence seems to go on with, which is its brand's: 使用方一道新能源有限公司, 代建方庐州城投有限公司. */
function behindParty(text: string, start: number, form: number): number {
  const from = Math.max(0, start - 5);
  const found = party.exec(text.slice(from, form));
  if (found === null) return start;
  const at = from + found.index + found[0].length;
  return form - at < 2 || at < start - 2 ? start : at;
}

const party = /(?:使用|代建|承建|建设|投资|出资|运营|合作|委托|承租|受让|出让|转让|中标|供货|采购|收购|实施|参与|业主)方(?![为是由系即的案法向式便面])/;

/** Whether a known name ends there, so that 与 behind it joins it with another: 恒越光电 in 恒越光电与庐州澜泰有限公司. */
function endsKnown({ nameAt }: Scan, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) if (nameAt.get(at)?.end === end) return true;
  return false;
}

/** Whether a name with an area or firm at its head, or behind an area's full name that has it, is no part of a longer one: 滨湖区有庐州恒越有限公司, not 庐州有研半导体有限公司. */
function isOthers({ nameAt, reading: { text } }: Scan, areaEnd: number, start: number): boolean {
  return isFirmOrArea(nameAt.get(start)) || (/[省市区县]有/.test(text.slice(areaEnd - 1, start)) && !/^[色机限研]/.test(text.charAt(start)));
}

/** Behind an area that has the firm: 有 in 滨湖区有庐州恒越有限公司. */
const hasOne = /^(?:内|里|还|现|已|也|共|则)?有(?:了)?(?![色机限研道为])(?=.{2})/;

/** Whether the brand only goes on a name that an area and another brand begin, of a venture of two, or one character that makes it another's: 成都恒越澜泰太阳能有限公司, 成都大恒越半导体有限公司. */
function isJoint({ nameAt, edges, reading: { text } }: Scan, start: number, brand: number): boolean {
  const area = nameAt.get(start);
  if (area === undefined || !isArea(area) || isArea(nameAt.get(area.end))) return false;
  const between = text.slice(area.end, brand);
  const isBrand = (between.length >= 2 && between.length <= 4) || /^(?![与和及同跟由被给向为对从有的])[\u4e00-\u9fff]$/.test(between);
  return isBrand && !/集团|公司/.test(between) && edges.subarray(area.end + 1, brand + 1).every((edge) => edge === 0);
}

/** Where the area begins that a firm's full name puts before its brand: 常州 in 研制单位常州恒越机械有限公司. */
function areaBefore({ nameAt }: Scan, from: number, brand: number): number | undefined {
  for (let at = Math.max(from, brand - 5); at < brand - 1; at++) {
    const area = nameAt.get(at);
    if (area?.end === brand && isArea(area)) return at;
  }
  return undefined;
}

/** Whether what stands before 同 or 与 is an area or firm of its own: 兴安县同北京恒越…公司. */
function isWhole(before: string): boolean {
  return cues().isBody.test(before);
}

/** Whether what stands before a firm's brand is the area that its full name begins with. */
function isFirmsArea({ nameAt, reading: { text } }: Scan, start: number, brand: number): boolean {
  const area = nameAt.get(start);
  return area !== undefined && area.payload.some(({ type }) => type === "region" || type === "term") && /^[省市区县]?$/.test(text.slice(Math.min(area.end, brand), brand));
}

const stop = /[，。；：、！？\n\t“”《》（）的]/;

/** The known firm that a full name spells out: 三安光电 in 三安光电股份有限公司, 沛顿存储 in 合肥沛顿存储科技有限公司; not a subsidiary with its place in brackets. */
export function brandOf({ nameAt, reading: { text } }: Scan, start: number, end: number): { start: number; end: number; term: Term } | undefined {
  const region = nameAt.get(start);
  const brand = region !== undefined && isArea(region) ? nameAt.get(region.end) : region;
  const term = brand?.payload.find((name) => name.type === "term" && name.term.kind === "Company");
  if (brand === undefined || term?.type !== "term") return undefined;
  const behind = text.slice(brand.end, end);
  if (/[（）]/.test(behind) || (brand.end !== end && !/^[\u4e00-\u9fff]{0,8}(?:有限|股份|集团|株式会社)/.test(behind))) return undefined;
  return { start: brand.start, end: brand.end, term: term.term };
}
