import { charactersOf } from "../../text/characters.ts";
import { comparable } from "../../../lexicon/index.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { beginningOf, behindAnnouncement } from "./beginning-of-project.ts";
import { isClassName } from "../class-words.ts";
import { hasOtherPhase } from "./phases.ts";
import { isContent, isLineOfPhase } from "./no-project.ts";
import { holdsName, isArea, isFirm, isFirmOrArea, isThing } from "../name-at.ts";

const cues = cuesOf("news-projects", ({ happenAt, adverb, fate, fateOther, ofIt, build, one, manyOf, notOne, official, classOnly, trade, noBrand, unitInName, areaEnd, sheetLabel, sheetOpens, seek, ending, thing, ofProject, stepDoes, peer }) => ({
  /** A place with 建 before what is built there: 滨湖区建外延片项目. */
  placeBuilds: pattern`^(?:[^，。；、]{0,12}${areaEnd}|在[^，。；]{2,14})建(?=[A-Z\d\u4e00-\u9fff]{4})`,
  /** Right before things side by side of which a place seeks projects: 引进光刻胶、抛光液项目. */
  sought: pattern`${seek}$`,
  /** A brand with its trade, which the lexicon may not know. */
  unknownTrade: pattern`^[\u4e00-\u9fff]{2,4}${trade}`,
  /** How words begin that only look like a brand. */
  noBrand: pattern`^${noBrand}`,
  /** An amount makes a name of what is only a class. */
  amountInName: pattern`年产|[\d,]+万?${unitInName}`,
  /** A firm's full name that the project's begins with. */
  firmForm: pattern`^.{4,}?(?:有限(?:责任)?公司|集团(?!股份|有限|公司))(?=[“\u4e00-\u9fffA-Z\d])`,
  /** What news tells of one project, though its name says only what it makes: 外延片、芯片项目落户……, 灯泡项目由……承担. */
  told: pattern`^：|^(?:[一二三]期)?(?:（[^（）]{1,12}）)?[，]?${adverb}*(?:在[^，。；]{2,18}${happenAt}|${fateOther}|${fate}|的?${ofIt})`,
  /** Words before a project that build it, or that tell one of several apart. */
  builds: pattern`(?:${build}|其[一二三]是?|[一二三]是|${one})[^，。；：]{0,14}$`,
  /** Many projects, or a word about projects: 多个LED项目, LED项目建设用地. */
  many: pattern`(?:[个批些类等多各]|[两二三四五六七八九十\d][大项]|${manyOf})$`,
  notOne: pattern`^${notOne}`,
  ending: globalPattern`(?:${ending}|(?<=(?<![A-Za-z\d])[A-Z]{1,3}\d{1,3}[A-Z]?)厂(?![商房家区]))(?:[一二三四五六]期)?`,
  thing: pattern`${thing}`,
  /** What a sentence about a project says that it will build is the project's content: 该项目一期投资3亿元，建设硅片生产线. */
  ofProject: pattern`${ofProject}|(?:^|[，：])其?中?[首一二三四]期(?:工程)?${stepDoes}`,
  behindPeer: pattern`${peer}[、和与及]$`,
  beforePeer: pattern`^、[^，。；、]{3,40}${peer}`,
  closesPeers: pattern`${peer}[^，。；：]{0,40}、[^，。；：、]{0,16}$`,
  /** A line of its own above a project's sheet: its name, whatever it speaks of. */
  overSheet: globalPattern`(?<=^|\n)(?:[一二三四五六七八九十\d]{1,3}[、.．]|[^\u4e00-\u9fffA-Za-z\d“\n]{1,3})?([\u4e00-\u9fffA-Za-z\d“](?:[^\n，。；：]{2,36}(?:项目|基地|工程|产线|工厂|总部|中心|产业园)|[^\n，。；：]{3,20}公司年产[^\n，。；：]{4,40}))(?=(?:（[^（）\n]{1,16}）)?\n(?:(?:项目)?${sheetLabel}(?:单位)?：|项目${sheetOpens}))`,
  noName: pattern`相关|[买购拿]地|^(?:整个|我[省市区县国州]|本[省市区县]|全[省市国]|最近)|中标|(?:采购|招标|[上中下]游)项目$|^[一本上下每这]周(?!期)|^[\u4e00-\u9fff]{2,6}[省市区县]一(?![期体号])|[这那]些|[和与及][一两二三四]条|(?:[省市区县]|园区)${official}+项目$|[\d一二三四五六七八九十]+个|[重又来的][一]?[A-Z\u4e00-\u9fff]{0,6}大项目|[该这]|^(?:[该本此新老其这那两各]|${classOnly})*(?:项目|生产线|产线)(?:[一二三四五六]期)?$`,
}));

/**
 * Projects that news tells of by what they make, wherever the telling shows that one is meant: `LED外延片、芯片项目入驻……`, `建设大功率LED芯片生产线`.
 * Other papers name classes of projects so.
 */
export function newsProjects(scan: Scan): Mention[] {
  const { reading: { text, isNews } } = scan;
  if (!isNews) return [];
  return [...text.matchAll(cues().ending)].flatMap(({ index, 0: found }) => projectEndingIn(scan, index, found) ?? []).concat(overSheets(text), inItems(scan));
}

/** 恒越研发总部项目, on the line above 投资主体：……, or behind 项目名称：. */
function overSheets(text: string): Mention[] {
  return [...text.matchAll(cues().overSheet), ...text.matchAll(labelled)].map(({ index, 0: line, 1: name = "" }) => {
    const end = index + line.length;
    return { kind: "Project", start: end - name.length, end, name, forms: [], rule: "project-over-its-sheet", confidence: 0.85 };
  });
}

const labelled = /(?<=^|\n)项目名称：([^\n，。；：]{4,60})(?=\n|$)/g;

/** The project whose name ends in the words found there; undefined where the name or what is told of it means none, or many. */
function projectEndingIn(scan: Scan, ending: number, found: string): Mention | undefined {
  const { text } = scan.reading;
  if (isLineOfPhase(text, ending, found)) return undefined;
  const core = ending + found.replace(/[一二三四五六]期$/, "").length;
  const name: Named = { start: ownBeginning(scan, ending, core), core, end: ending + found.length };
  const printed = text.slice(name.start, name.core);
  if (!canBeName(scan, name, printed) || !meansOne(scan, name, printed, /^(?:生产线|产线)/.test(found))) return undefined;
  if (printed.includes("、") && cues().sought.test(text.slice(Math.max(0, name.start - 4), name.start)) && isClassName(scan, name.start, ending, name.core)) return undefined;
  const withPhase = text.slice(name.start, name.end);
  const own = withoutFirm(scan, name.start, printed);
  const phase = text.slice(core, name.end);
  if (phase !== "" && hasOtherPhase(text, { name: printed, phase, end: core })) return { kind: "Project", start: name.start, end: name.end, name: withPhase, forms: own === undefined ? [] : [own + phase], rule: "project-in-news", confidence: 0.75 };
  return { kind: "Project", start: name.start, end: core, name: printed, forms: [...(withPhase === printed ? [] : [withPhase]), ...(own === undefined ? [] : [own])], rule: "project-in-news", confidence: 0.75 };
}

/** A line of its own that is numbered or marked, and names what its paragraph tells of: 二、恒越科技面板、芯片设备项目. */
function inItems(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(item)].flatMap(({ index, 0: line, 1: name = "" }) => {
    const [start, core] = [index + line.length - name.length, index + line.length];
    return canBeName(scan, { start, core, end: core }, name) && speaksOfThing(scan, start, core) && (unknownBrand(scan, start, core) || beginsWithName(scan, start, core)) ? [{ kind: "Project", start, end: core, name, forms: [], rule: "project-of-an-item", confidence: 0.8 } as const] : [];
  });
}

const item = /(?<=^|\n)(?:[一二三四五六七八九十\d]{1,3}[、.．]|[（][一二三四五六七八九十\d]{1,2}[）]|[●▲■◆·•►▪○※])\s?([\u4e00-\u9fffA-Za-z\d“][^\n，。；：]{4,40}(?:项目|生产线))(?=\n|$)/g;

interface Named {
  readonly start: number;
  /** Where the name ends without its phase. */
  readonly core: number;
  /** Where it ends with its phase: 外延片项目二期. */
  readonly end: number;
}

/** Where the name begins behind the place that builds it, and behind a number: 芯片生产线 of 滨湖区建两条芯片生产线. */
function ownBeginning(scan: Scan, ending: number, core: number): number {
  const { text } = scan.reading;
  const begun = beginningOf(scan, ending, core);
  const built = cues().placeBuilds.exec(text.slice(begun, ending))?.[0].length;
  const areas = leadingAreas(scan, built === undefined ? behindAnnouncement(scan, begun, ending) : begun + built, ending);
  return areas + (/^(?:总?设计|规划|拟建)?[一两二三四五六七八九十\d]+[条座家](?=[^，。]{4})/.exec(text.slice(areas, core))?.[0].length ?? 0);
}

/** Behind areas that lie one in the other, of which no name of a project is made: 恒越三期芯片项目 of 庐州市滨湖区恒越三期芯片项目. */
function leadingAreas({ reading: { text }, nameAt }: Scan, from: number, end: number): number {
  let at = from;
  let count = 0;
  for (let area = nameAt.get(at); area !== undefined && area.end < end - 2 && isArea(area); area = nameAt.get(at)) {
    at = area.end;
    count++;
  }
  at += count > 0 ? /^[\u4e00-\u9fff]{2,3}(?:街道|镇)/.exec(text.slice(at, at + 5))?.[0].length ?? 0 : 0;
  return count > 1 && end - at >= 4 ? at : from;
}

/** Whether the words are the name of one project, by themselves and by what stands beside them. */
function canBeName({ reading: { text }, vocabulary: { generic } }: Scan, { start, end }: Named, name: string): boolean {
  if (name.length < 4 || name.length > 60 || /[。；：\n\t]|[的了]/.test(name) || generic.has(comparable(name)) || cues().noName.test(name)) return false;
  return !text.startsWith("项目", end) && !cues().notOne.test(text.slice(end, end + 4)) && !cues().many.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether news tells of one project by the name: it speaks of the chain, and is told of, listed among projects or named by a firm or an amount. A line needs its builder. */
function meansOne(scan: Scan, name: Named, printed: string, isLine: boolean): boolean {
  const { text } = scan.reading;
  const { start, core, end } = name;
  if (isContent(scan, { name: printed, start }) || counted.test(text.slice(end, end + 8))) return false;
  const isListed = isAmongProjects(text, name);
  if (!speaksOfThing(scan, start, core) && !(isListed && core - start >= 6)) return false;
  const isBuilt = cues().builds.test(text.slice(Math.max(0, start - 24), start));
  if (isLine && cues().ofProject.test(text.slice(behindMark(text, start, sentenceMarks, Math.max(0, start - longestSentence)), start))) return false;
  if (isLine) return isBuilt || unknownBrand(scan, start, core) || isFirm(scan.nameAt.get(start));
  const isQuoted = text.charAt(start - 1) === "“" && text.charAt(end) === "”";
  const isTold = isListed || isBuilt || isQuoted || (!text.startsWith("等", end) && cues().told.test(text.slice(end, end + 14))) || isOfFirms.test(text.slice(end, end + 48));
  return isTold || unknownBrand(scan, start, core) || beginsWithName(scan, start, core) || cues().amountInName.test(printed);
}

/** Behind the word for projects, how many of that class there are: 芯片制造项目6个. */
const counted = /^(?:共|达到?|有|累计)?[\d一二三四五六七八九十两]+(?:多|余)?个(?!月|亿|百)/;

/** Behind a project, those who pay for it in common: 衬底项目是恒越光电与庐阳晶材共同投资. */
const isOfFirms = /^[是系为][^，。；]{3,36}(?:共同|合资|联合)(?:投资|建设|出资|开发|实施|兴建)/;
const sentenceMarks = charactersOf("。；\n");
const longestSentence = 120;

/** Whether other projects stand beside it in a list. */
function isAmongProjects(text: string, { start, end }: Named): boolean {
  if (cues().behindPeer.test(text.slice(Math.max(0, start - 24), start)) || cues().beforePeer.test(text.slice(end, end + 46))) return true;
  return text.startsWith("等", end) && cues().closesPeers.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether a brand that the lexicon does not know begins the name: 澜芯基半导体项目. */
function unknownBrand(scan: Scan, start: number, end: number): boolean {
  const brand = cues().unknownTrade.exec(scan.reading.text.slice(start, end))?.[0];
  return brand !== undefined && !isClassName(scan, start, start + brand.length, end) && scan.nameAt.get(start) === undefined && !cues().noBrand.test(brand);
}

/** The name without the firm that it begins with: 年产10万片衬底项目 of 恒越晶体有限公司年产10万片衬底项目; what then names no thing is none. */
export function withoutFirm({ nameAt }: Scan, start: number, name: string): string | undefined {
  const known = nameAt.get(start);
  const length = cues().firmForm.exec(name)?.[0].length ?? (known !== undefined && isFirm(known) ? known.end - start : 0);
  return length > 0 && name.length - length >= 7 ? name.slice(length) : undefined;
}

function beginsWithName({ nameAt }: Scan, start: number, end: number): boolean {
  const first = nameAt.get(start);
  return first !== undefined && first.end < end && isFirmOrArea(first);
}

/** Whether a thing of the chain, or a word for its trade, stands in the name, or a code that a maker calls a fab by: K18厂. */
function speaksOfThing(scan: Scan, start: number, end: number): boolean {
  const { text } = scan.reading;
  if (/^[A-Z]{1,3}\d{1,3}[A-Z]?新?厂/.test(text.slice(start, start + 9))) return true;
  if (cues().thing.test(text.slice(start, end).toUpperCase())) return true;
  return holdsName(scan, start, end, isThing);
}
