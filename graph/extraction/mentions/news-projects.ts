import { comparable } from "../../lexicon/index.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";
import { isFirm, isFirmOrArea, properKinds } from "./name-at.ts";

const cues = cuesOf("news-projects", ({ happenAt, adverb, fate, fateOther, ofIt, build, one, manyOf, notOne, official, classOnly, trade, noBrand, work, workBefore, cutOff, unit, unitInName, areaEnd }) => ({
  /** A place with 建 before what is built there: 滨湖区建外延片项目. */
  placeBuilds: pattern`^(?:[^，。；、]{0,12}${areaEnd}|在[^，。；]{2,14})建(?=[A-Z\u4e00-\u9fff]{4})`,
  /** A brand with its trade, which the lexicon may not know. */
  unknownTrade: pattern`^[\u4e00-\u9fff]{2,4}${trade}`,
  /** How words begin that only look like a brand. */
  noBrand: pattern`^${noBrand}`,
  /** An amount makes a name of what is only a class. */
  amountInName: pattern`年产|[\d,]+万?${unitInName}`,
  /** A firm's full name that the project's begins with. */
  firmForm: pattern`^.{4,}?(?:有限(?:责任)?公司|集团(?!股份|有限|公司))(?=[“\u4e00-\u9fffA-Z\d])`,
  /** Right before a name that is words for work alone. */
  workBefore: pattern`${workBefore}$`,
  /** The end of a firm's name, cut off at an edge inside it. */
  tradeBegins: pattern`^${cutOff}`,
  /** An amount in a list of amounts. */
  amountBegins: pattern`^(?:年产)?[\d.,]+[万亿]?${unit}`,
  /** What news tells of one project, though its name says only what it makes: 外延片、芯片项目落户……, 灯泡项目由……承担. */
  told: pattern`^：|^(?:[一二三]期)?(?:（[^（）]{1,12}）)?[，]?${adverb}*(?:在[^，。；]{2,18}${happenAt}|${fateOther}|${fate}|的?${ofIt})`,
  /** Words before a project that build it, or that tell one of several apart. */
  builds: pattern`(?:${build}|其[一二三]是?|[一二三]是|${one})[^，。；：]{0,14}$`,
  /** Many projects, or a word about projects: 多个LED项目, LED项目建设用地. */
  many: pattern`(?:[个批些类等多各]|[两二三四五六七八九十\d][大项]|${manyOf})$`,
  notOne: pattern`^${notOne}`,
  noName: pattern`[这那]些|[和与及][一两二三四]条|(?:[省市区县]|园区)${official}+项目$|[\d一二三四五六七八九十]+个|重大项目|[该这]|^(?:[该本此新老其这那两各]|${classOnly})*(?:项目|生产线|产线)(?:[一二三四五六]期)?$`,
  /** Words for work before 项目 that are part of the name though verbs elsewhere: 扩建项目, 研发制造项目. */
  onlyWork: pattern`^${work}*(?:项目|生产线|产线)$`,
}));

const ending = /(?:项目|生产线|产线|新厂|(?:新|制造|提纯|材料|加工)工厂|晶圆厂)(?:[一二三四五六]期)?/g;

/**
 * Projects that news tells of by what they make, wherever the telling shows that one is meant: `LED外延片、芯片项目入驻……`, `建设大功率LED芯片生产线`.
 * Other papers name classes of projects so.
 */
export function newsProjects(scan: Scan): Mention[] {
  const { reading: { text, document } } = scan;
  if (document.about.kind !== "news") return [];
  return [...text.matchAll(ending)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    const core = match.index + match[0].replace(/[一二三四五六]期$/, "").length;
    const begun = beginning(scan, match.index, core);
    const built = cues().placeBuilds.exec(text.slice(begun, match.index))?.[0].length ?? 0;
    const start = begun + built + (/^[一两二三四五六七八九十\d]+[条座家](?=[^，。]{4})/.exec(text.slice(begun, core))?.[0].length ?? 0);
    const name = text.slice(start, core);
    const before = text.slice(Math.max(0, start - 24), start);
    if (text.startsWith("项目", end) || cues().notOne.test(text.slice(end, end + 4)) || cues().many.test(before) || cues().noName.test(name) || name.length < 4 || name.length > 60 || /[。；：\n\t]|[的了]/.test(name) || scan.vocabulary.generic.has(comparable(name))) return [];
    const isLine = match[0].startsWith("生产线") || match[0].startsWith("产线");
    const isListed = (text.startsWith("等", end) && /(?:项目|基地)[^，。；：]{0,40}、[^，。；：、]{0,16}$/.test(text.slice(Math.max(0, start - 60), start))) || /^、[^，。；、]{3,40}(?:项目|基地)/.test(text.slice(end, end + 46)) || /(?:项目|基地)、$/.test(before);
    const isTold = isListed || (!text.startsWith("等", end) && cues().told.test(text.slice(end, end + 14)) || cues().builds.test(before));
    const isOwn = unknownBrand(scan, start, core) || beginsWithName(scan, start, core) || cues().amountInName.test(name);
    if (!(speaksOfThing(scan, start, core) || (isListed && core - start >= 6)) || (isLine ? !(cues().builds.test(before) || unknownBrand(scan, start, core) || isFirm(scan.nameAt.get(start))) : !(isTold || isOwn))) return [];
    const printed = text.slice(start, end);
    const own = withoutFirm(scan, start, name);
    return [{ kind: "Project", start, end: core, name, forms: [...(printed === name ? [] : [printed]), ...(own === undefined ? [] : [own])], rule: "project-in-news", confidence: 0.75 }];
  });
}

const colour = /^(?:[红绿蓝黄白紫橙]光?|紫外)/;

/** Whether a brand that the lexicon does not know begins the name: 芯元基半导体项目. */
function unknownBrand(scan: Scan, start: number, end: number): boolean {
  const brand = cues().unknownTrade.exec(scan.reading.text.slice(start, end))?.[0];
  return brand !== undefined && !isClassName(scan, start, start + brand.length, end) && scan.nameAt.get(start) === undefined && !cues().noBrand.test(brand);
}

/** The name without the firm that it begins with: 年产10万片衬底项目 of 恒越晶体有限公司年产10万片衬底项目; what then names no thing is none. */
function withoutFirm({ nameAt }: Scan, start: number, name: string): string | undefined {
  const known = nameAt.get(start);
  const length = cues().firmForm.exec(name)?.[0].length ?? (known !== undefined && isFirm(known) ? known.end - start : 0);
  return length > 0 && name.length - length >= 7 ? name.slice(length) : undefined;
}

/** Where the name begins: over words for work, and over the things listed before: LED外延片、芯片项目, 蓝、绿光外延片生产线. */
function beginning(scan: Scan, ending: number, end: number): number {
  const { text } = scan.reading;
  let start = leftEdge(scan, end, end - ending, 48);
  for (let step = 0; step < 8 && end - start < 60; step++) {
    const isWork = cues().onlyWork.test(text.slice(start, end)) && cues().workBefore.test(text.slice(Math.max(0, start - 2), start)) && !/[，。；：\n]/.test(text.charAt(start - 1));
    const isTrade = cues().tradeBegins.test(text.slice(start, start + 4)) && !/[，。；：、的\n]/.test(text.charAt(start - 1));
    const isListed = /[、和与及]/.test(text.charAt(start - 1)) && endsInThing(scan, start - 1) && isClassName(scan, start + (colour.exec(text.slice(start, end))?.[0].length ?? 0), ending, end) && !text.startsWith("项目", start - 3);
    const isAdded = text.startsWith("新增", start - 2) && text.startsWith("年产", start);
    const isAmount = cues().amountBegins.test(text.slice(start, start + 12)) && /[、和与及]/.test(text.charAt(start - 1)) && /\d/.test(text.slice(leftEdge(scan, start - 1, 1, 40), start - 1));
    const isUse = /(?:应用|用)$/.test(text.slice(Math.max(0, start - 2), start)) && (thingEnds(scan).has(start - 2) || thingEnds(scan).has(start - 1));
    if (!isWork && !isListed && !isAdded && !isTrade && !isAmount && !isUse) break;
    const next = isAdded ? start - 2 : leftEdge(scan, isListed || isAmount ? start - 1 : end, isListed || isAmount ? 1 : end - start + 2, isAmount ? 40 : 48);
    if (next >= start) break;
    start = next;
  }
  return start;
}

/** Whether a thing, a stage or a colour of light ends there: what a list of a project's things is made of. */
function endsInThing(scan: Scan, at: number): boolean {
  return /(?:[红绿蓝黄白紫橙]光?|紫外)$/.test(scan.reading.text.slice(Math.max(0, at - 2), at)) || thingEnds(scan).has(at);
}

function thingEnds(scan: Scan): ReadonlySet<number> {
  const known = endsOf.get(scan);
  if (known !== undefined) return known;
  const ends = new Set([...scan.names, ...scan.stages].filter(({ payload }) => payload.some((one) => one.type === "stage" || one.type === "generic" || (one.type === "term" && !properKinds.has(one.term.kind)))).map(({ end }) => end));
  endsOf.set(scan, ends);
  return ends;
}

/** Every project of a text asks for them again. */
const endsOf = new WeakMap<Scan, ReadonlySet<number>>();

function beginsWithName({ nameAt }: Scan, start: number, end: number): boolean {
  const first = nameAt.get(start);
  return first !== undefined && first.end < end && isFirmOrArea(first);
}

/** Whether a thing of the chain, or a word for its trade, stands in the name. */
function speaksOfThing({ nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  if (/LED|光伏|太阳能|半导体|集成电路|芯片|晶圆|硅|研发中心/i.test(text.slice(start, end))) return true;
  for (let at = start; at < end; at++) if (nameAt.get(at)?.payload.some((one) => one.type === "term" && !properKinds.has(one.term.kind)) === true) return true;
  return false;
}
