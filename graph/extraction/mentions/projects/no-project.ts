import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { firmBuilds, hasFirm, hasSum, isBuiltBySum, longName } from "./builder-of-project.ts";
import { everydayLength } from "../everyday.ts";
import { holdsLink, holdsName, isFirm, isFirmOrArea } from "../name-at.ts";

const cues = cuesOf("no-project", ({ listed, classOnly, rankOnly, zone, step, telling, chainWork, site, single, seek }) => ({
  kindOnly: pattern`^(?:${classOnly}|[亿万]元以上|${rankOnly})+(?:项目|工程|生产线)$`,
  /** An area's or zone's name at the beginning of a project's. */
  ofZone: pattern`^[\u4e00-\u9fff]{2,14}?${zone}`,
  /** A phase of a project that is not named. */
  onlyStep: pattern`^(?:(?:达产|投产|建成|竣工|开工|续建)[及和与])?(?:[一二三四五]期)${step}?(?:项目|工程)?$|^(?:平台|中心|小区|基地|园区|产业园|广场|项目|工程|厂房|车间|场馆|设施|管网|网络|系统|大厦|楼|路|区)(?:[一二三四五]期)(?:项目|工程)?$|^(?:第[一二三四五六七八九十\d]{1,3}|首)期`,
  /** Words of telling, which no project's name holds. */
  hearsay: pattern`^近?[一二两三]年[及又]?一期$|^[一本上下每这]周(?!期)|^\d{4}年[\d月日]*第?[一二三四五六七八九十]期|[每隔双单半周月季]一期$|^[\d一二三四五六七八九十]+家|公司[一二三四]期$|[这那]些|20\d\d年[^项]{0,14}重大项目|^(?:明年|后年|年内|年底)|^[今去]年[一二三四五]期|整个|全部|[\d一二三四五六七八九十]+个[^\d]{0,8}项目|招商引资|${telling}|(?<!全)产业链|${chainWork}|[该此这其]项目|[该此这]个|大项目$`,
  /** What is built once, so that a name with it is one project's though it tells only the trade: 晶体材料产业基地项目. */
  site: pattern`${site}项目$`,
  /** Words and numbers that single a project out of its class: 拉晶切片升级改造项目, 蓝宝石晶片一期项目. */
  oneOf: pattern`[一二三四五六]期|${single}|\d`,
  /** Right before projects that are sought, of which none is there: 重点引进功率器件、传感器项目. */
  sought: pattern`${seek}$`,
  /** Right before a programme of the state that firms and works are taken into. */
  isListed: pattern`${listed}(?:了|为|入)?(?:首批|第[一二三四五六七八九十]批)?$`,
}));

/** Words that may be a project's name. */
export interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the ending begins. */
  readonly endingAt: number;
  readonly ending: string;
}

/** Whether the words are no project's name, for one of the reasons. */
export function namesNoProject(scan: Scan, candidate: Candidate): boolean {
  return reasons.some((holds) => holds(scan, candidate));
}

const reasons: readonly ((scan: Scan, candidate: Candidate) => boolean)[] = [isBare, isOfSeveralPlaces, isProgramme, isKindOnly, isTelling, isCalledSo, isStep, speaksOfNothing, isLineOfNobody, isBaseOfNobody, isClassOnly, isMakerBesideFirm, isContent];

/** Whether a name begins with the ground of halls, which go with lines and machines into one project, or with an amount and tells what the project named before it is to have: 砷化镓项目，计划新建年产8万片衬底生产线. */
export function isContent({ reading: { text } }: Scan, { name, start }: Pick<Candidate, "name" | "start">): boolean {
  return byGround.test(name) || byAmount.test(name) && ofProjectBefore.test(text.slice(Math.max(0, start - longestBefore), start));
}

const byGround = /^[\d.,]+万?平(?:方)?米[^，。；]*、/;
const byAmount = /^(?:年产|月产|[\d.,]+[万亿]?(?:片|只|颗|GW|MW|兆瓦))/;
const ofProjectBefore = /项目[^。；\n]{0,60}，(?:主要是?|总?规划|计划|拟|(?:占地|用地|投资)[^，。；]{2,12}，)(?:建设|建成|新建)(?:[一两二三四五六\d]+条)?$/;
const longestBefore = 90;

/** Whether a line is what a phase of its project comes to: 衬底项目一期5000片生产线, 一期1500吨生产线. */
export function isLineOfPhase(text: string, endingAt: number, ending: string): boolean {
  return /^(?:生产线|产线)/.test(ending) && lineOfPhase.test(text.slice(Math.max(0, endingAt - 24), endingAt));
}

const lineOfPhase = /[首一二三四五六]期(?:年产)?[\d.,]+[万亿]?(?:吨|片|只|颗|套|台|兆瓦|[MG]W)[^，。；、期]{0,6}$/;

/** Nothing but the ending, or words that name no one thing: 生产线, 新生产线, 3个项目. */
function isBare({ vocabulary: { generic } }: Scan, { name, ending }: Candidate): boolean {
  if (/[两二三四五六七八九十]条/.test(name)) return true;
  const least = /^第?[\d.五六七八九十]+代/.test(ending) ? 0 : 2;
  return name.length < ending.length + least || generic.has(comparable(name)) || /[，。]/.test(name) || /^(?:项目|工程|生产线|基地|[\d一二三四五六七八九十]+(?:余|多)?[条座个])|新生产线$/.test(name);
}

/** The projects of several places: 汉中三地光伏项目 in 西安、咸阳、汉中三地光伏项目. */
function isOfSeveralPlaces(_scan: Scan, { name }: Candidate): boolean {
  return /^[\u4e00-\u9fff]{0,6}?[两二三四五六七八九十多各](?:地|市|省|县|省市|市县)(?![块产区场质面市区县])/.test(name);
}

/** Words for a kind of project, also behind a zone's name: 重大产业项目, 庐州高新区重点项目. */
function isKindOnly(_scan: Scan, { name }: Candidate): boolean {
  return (cues().kindOnly.test(name) && !/[年产\d]{2}|（/.test(name)) || (cues().ofZone.test(name) && cues().kindOnly.test(name.replace(cues().ofZone, "")));
}

/** A programme by its name in quotation marks that something is taken into: 入选云岭“双百双新”项目. */
function isProgramme({ reading: { text } }: Scan, { name, start }: Candidate): boolean {
  return /“[^”]{2,12}”[\u4e00-\u9fff]{0,6}项目$/.test(name) && cues().isListed.test(text.slice(Math.max(0, start - 8), start));
}

/** 市长调研项目. */
function isTelling(_scan: Scan, { name }: Candidate): boolean {
  return cues().hearsay.test(name);
}

/** What the text calls another project: 该项目是省级示范项目. */
function isCalledSo({ reading: { text } }: Scan, { start }: Candidate): boolean {
  return isCalled.test(text.slice(Math.max(0, start - 20), start));
}

/** 二期扩建工程. */
function isStep(_scan: Scan, { name }: Candidate): boolean {
  return cues().onlyStep.test(name);
}

/** No name that is known stands in it, no amount and no phase. */
function speaksOfNothing(scan: Scan, { name, start, end }: Candidate): boolean {
  return !speaks(scan, start, end) && !/年产|[一二三四五]期|\d(?:纳米|nm)/.test(name) && !((/^[A-Z]\d{1,2}项目$/.test(name) || holdsLink(scan, start, end)) && (hasFirm(scan, start) || ofSeat.test(name)));
}

/** A firm's seat, be it nobody's that is known: 澜泰总部及芯片测试基地项目. */
const ofSeat = /^[\u4e00-\u9fff]{2,8}总部[和与及]/;

/** A line without a number, that no firm or area owns and no sum is told of: 芯片生产线. */
function isLineOfNobody(scan: Scan, candidate: Candidate): boolean {
  const { nameAt } = scan;
  const { name, start, ending } = candidate;
  if (ending === "线") return !isFirm(nameAt.get(start));
  return ending === "生产线" && !/\d|(?<!世)代|年产|月产/.test(name) && !isFirmOrArea(nameAt.get(start)) && !hasSum(scan, candidate);
}

/** A base or plant that no firm owns or builds, and the class of the firm behind it: 功率半导体产业基地, 磊晶矽晶圆厂嘉岭（3016）. */
function isBaseOfNobody(scan: Scan, { name, start, end, ending }: Candidate): boolean {
  if (/^[一二三四五六七八九十]{1,2}厂$/.test(ending)) return false;
  if (name.endsWith("厂") && /^[\u4e00-\u9fff]{2,5}（[\dA-Z]/.test(scan.reading.text.slice(end, end + 8))) return true;
  if (!/(?:基地|厂)$/.test(name) || isFirm(scan.nameAt.get(start))) return false;
  const isOfFirmInNews = () => scan.reading.isNews && name.length >= longName && hasFirm(scan, start);
  const isBuilt = () => firmBuilds(scan, start) || isBuiltBySum(scan, name, start) || hasSum(scan, { name, start, end });
  return !name.endsWith("基地") || !(isBuilt() || isOfFirmInNews());
}

/** A firm, and the makers of a link listed behind it: 恒越光电和封装厂庐阳光电. */
function isMakerBesideFirm({ nameAt, reading: { text } }: Scan, { start, end, ending }: Candidate): boolean {
  const firm = nameAt.get(start);
  return ending === "厂" && firm !== undefined && isFirm(firm) && /^[和与及]/.test(text.slice(firm.end, firm.end + 1)) && isFirm(nameAt.get(end));
}

/** A class of projects, of which nothing singles one out and no firm is named: 功率半导体项目. */
function isClassOnly(scan: Scan, { name, start, end, endingAt }: Candidate): boolean {
  if (hasFirm(scan, start) || isBuiltBySum(scan, name, start) || hasSum(scan, { name, start, end })) return false;
  const isNumbered = /期|年产|\d/.test(name);
  if (!isNumbered && several.test(name) && !isFirmOrArea(scan.nameAt.get(start))) return true;
  const isSought = () => /[、和与及]/.test(name) && cues().sought.test(scan.reading.text.slice(Math.max(0, start - 8), start));
  if (!isNumbered && (isClass(scan, start, end) || isSought())) return true;
  const isSingle = cues().site.test(name) || cues().oneOf.test(name);
  const isAttribute = scan.reading.text.charAt(start - 1) === "的" && !isNumbered && !isFirmOrArea(scan.nameAt.get(start));
  // News tells of one project by such words: 特色工艺晶圆生产线项目.
  const plain = scan.reading.isNews || isFirmOrArea(scan.nameAt.get(start)) ? 0 : everydayLength(scan, start, endingAt);
  if (isSingle && !isAttribute) return false;
  return isClassName(scan, start, endingAt, end) || (plain > 0 && start + plain < endingAt && isClassName(scan, start + plain, endingAt, end));
}

/** How a list of what projects are of is closed: 光电子芯片、砷化镓衬底等一批项目. */
const several = /、.*等(?:一批|若干|多个|[\u4e00-\u9fff]{0,2}[类种]?)?(?:重点|重大)?项目$/;

/** A project that the text calls something else: 该项目是……示范项目. */
const isCalled = /(?:项目|基地|产线)(?:也|还|已)?(?:是|作为|成为)(?:全[国省市]|国内|我[国省市])?$|，(?:将|也|并|已|从而)?成为(?:目前)?(?:全[国省市球]|[国省]内|我[国省市]|亚洲|世界|中国)?(?:[首第][一二三]?[条个座家]|规模?最[大先]的?)(?:规模化?量产的?)?$/;

/** A project's name tells what it is about: it holds a name that is known, not a word for a kind. */
function speaks(scan: Scan, start: number, end: number): boolean {
  return holdsName(scan, start, end, (known) => known !== undefined && known.end <= end && known.payload.some(({ type }) => type === "term" || type === "region"));
}

/** Things and stages with 项目 behind them are a class of projects, not one: 功率半导体项目. */
function isClass({ nameAt, stageAt, reading: { text } }: Scan, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const name = nameAt.get(at);
    const isThing = name !== undefined && name.end <= end && name.payload.some((one) => (one.type === "generic" && text.slice(at, name.end) === "项目") || (one.type === "term" && one.term.kind !== "Company" && one.term.kind !== "Park"));
    const next = Math.max(isThing ? name.end : at, stageAt.get(at)?.end ?? at);
    if (next === at) break;
    at = next;
  }
  return /^(?:和|与|及|、)?(?:项目)?$/.test(text.slice(at, end));
}
