import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";

const ending = /(?:项目|生产线|产线|新厂|(?:新|制造|提纯|材料|加工)工厂|晶圆厂)(?:[一二三四五六]期)?/g;
/** What news tells of one project, though its name says only what it makes: 外延片、芯片项目落户……, 灯泡项目由……承担. */
const told = /^：|^(?:[一二三]期)?(?:（[^（）]{1,12}）)?[，]?(?:已|也|将|拟|就|近日|日前|今日|昨日|正式|顺利|成功|全面|全部|开始|目前|主要)*(?:在[^，。；]{2,18}(?:奠基|开工|动工|破土|投产|落成|签约|启动|举行|竣工|量产|试产|封顶|揭牌|建设)|举行落成|落成|启用|设在|动土|由|归(?!功)|交给|落户|落地|入驻|落子|总投资|计划|预计|开工|动工|破土|投产|试产|达产|奠基|签约|竣工|封顶|建成|建设|启动|开建|上马|迎来|放在|位于|选址|坐落|占地|用地|环评|通过|获得?|举行|进展|进入|一期|二期|的?(?:签约|开工|奠基|投产|落成|启动|竣工|建设|实施))/;
/** Words before a project that build it, or that tell one of several apart. */
const builds = /(?:共建|合作|联合|察看|视察|调研|考察|走访|为|建设|新建|兴建|扩建|建造|投建|在建|增建|筹建|投资|启动|上马|引进|其[一二三]是?|[一二三]是|首个|第一个|大项目——|——)[^，。；：]{0,14}$/;
/** Many projects, or a word about projects: 多个LED项目, LED项目建设用地. */
const many = /(?:[个批些类等多各]|[两二三四五六七八九十\d][大项]|一系列|有关|相关|同类|类似)$/;
const notOne = /^(?:库|组|制|管理|经理|申报|清单|数|们|之一|较多|纷纷|建设用地|资金|负责|合作|需求|上|招标|方)/;
const noName = /[这那]些|[和与及][一两二三四]条|(?:[省市区县]|园区)(?:重大|重点|产业|招商|签约|建设|工业|投资)+项目$|[\d一二三四五六七八九十]+个|重大项目|[该这]|^(?:[该本此新老其这那两各]|整个|全部|全省|全市|重点|重大|大|投资|合作|建设|产业|产业化|工业|科技|高新技术|扩产|扩建|招商|招商引资|签约|示范|技改|研发|工程|自主|相关|一批|新兴产业|光伏产业|战略性新兴产业)*(?:项目|生产线|产线)(?:[一二三四五六]期)?$/;

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
    const built = /^(?:[^，。；、]{0,12}(?:区|市|县|园|镇|州|地)|在[^，。；]{2,14})建(?=[A-Z\u4e00-\u9fff]{4})/.exec(text.slice(begun, match.index))?.[0].length ?? 0;
    const start = begun + built + (/^[一两二三四五六七八九十\d]+[条座家](?=[^，。]{4})/.exec(text.slice(begun, core))?.[0].length ?? 0);
    const name = text.slice(start, core);
    const before = text.slice(Math.max(0, start - 24), start);
    if (text.startsWith("项目", end) || notOne.test(text.slice(end, end + 4)) || many.test(before) || noName.test(name) || name.length < 4 || name.length > 60 || /[。；：\n\t]|[的了]/.test(name) || scan.vocabulary.generic.has(comparable(name))) return [];
    const isLine = match[0].startsWith("生产线") || match[0].startsWith("产线");
    const isListed = (text.startsWith("等", end) && /(?:项目|基地)[^，。；：]{0,40}、[^，。；：、]{0,16}$/.test(text.slice(Math.max(0, start - 60), start))) || /^、[^，。；、]{3,40}(?:项目|基地)/.test(text.slice(end, end + 46)) || /(?:项目|基地)、$/.test(before);
    const isTold = isListed || (!text.startsWith("等", end) && told.test(text.slice(end, end + 14)) || builds.test(before));
    const isOwn = unknownBrand(scan, start, core) || beginsWithName(scan, start, core) || /年产|[\d,]+万?(?:片|吨|只|颗|mm|毫米|兆瓦|MW|GW)/.test(name);
    if (!(speaksOfThing(scan, start, core) || (isListed && core - start >= 6)) || (isLine ? !(builds.test(before) || unknownBrand(scan, start, core) || beginsWithFirm(scan, start)) : !(isTold || isOwn))) return [];
    const printed = text.slice(start, end);
    const own = withoutFirm(scan, start, name);
    return [{ kind: "Project", start, end: core, name, forms: [...(printed === name ? [] : [printed]), ...(own === undefined ? [] : [own])], rule: "project-in-news", confidence: 0.75 }];
  });
}

const colour = /^(?:[红绿蓝黄白紫橙]光?|紫外)/;

/** Whether a brand that the lexicon does not know begins the name: 芯元基半导体项目. */
function unknownBrand(scan: Scan, start: number, end: number): boolean {
  const brand = /^[\u4e00-\u9fff]{2,4}(?:微电子|半导体|光电|科技|光伏|新能源|新材料|电子)/.exec(scan.reading.text.slice(start, end))?.[0];
  return brand !== undefined && !isClassName(scan, start, start + brand.length, end) && scan.nameAt.get(start) === undefined && !/^(?:高新|国家|省级|市级|重点|重大|首个|首批|本地)/.test(brand);
}

/** The name without the firm that it begins with: 年产10万片衬底项目 of 恒越晶体有限公司年产10万片衬底项目; what then names no thing is none. */
function withoutFirm({ nameAt }: Scan, start: number, name: string): string | undefined {
  const known = nameAt.get(start);
  const length = /^.{4,}?(?:有限(?:责任)?公司|集团(?!股份|有限|公司))(?=[“\u4e00-\u9fffA-Z\d])/.exec(name)?.[0].length ?? (known?.payload.some((one) => one.type === "term" && one.term.kind === "Company") === true ? known.end - start : 0);
  return length > 0 && name.length - length >= 7 ? name.slice(length) : undefined;
}

/** Words for work before 项目 that are part of the name though verbs elsewhere: 扩建项目, 研发制造项目. */
const onlyWork = /^(?:和|与|及|、|生产|制造|加工|产业化|应用|销售|服务|封装|测试|建设|扩建|新建|扩产|技改|改造|升级|中心|基地|总部|一体化|产业园|研发|示范)*(?:项目|生产线|产线)$/;

/** Where the name begins: over words for work, and over the things listed before: LED外延片、芯片项目, 蓝、绿光外延片生产线. */
function beginning(scan: Scan, ending: number, end: number): number {
  const { text } = scan.reading;
  let start = leftEdge(scan, end, end - ending, 48);
  for (let step = 0; step < 8 && end - start < 60; step++) {
    const isWork = onlyWork.test(text.slice(start, end)) && /(?:研发|研制|开发|设计|生产|制造|加工|扩建|新建|扩产|建设|封装|应用|示范|新增|投资|技改|服务)$/.test(text.slice(Math.max(0, start - 2), start)) && !/[，。；：\n]/.test(text.charAt(start - 1));
    const isTrade = /^(?:科技集团|集团|光电|股份|微电子)/.test(text.slice(start, start + 4)) && !/[，。；：、的\n]/.test(text.charAt(start - 1));
    const isListed = /[、和与及]/.test(text.charAt(start - 1)) && endsInThing(scan, start - 1) && isClassName(scan, start + (colour.exec(text.slice(start, end))?.[0].length ?? 0), ending, end) && !text.startsWith("项目", start - 3);
    const isAdded = text.startsWith("新增", start - 2) && text.startsWith("年产", start);
    const isAmount = /^(?:年产)?[\d.,]+[万亿]?(?:吨|片|平方米|只|套|颗|台|千米|米|支|件|GW|MW|兆瓦)/.test(text.slice(start, start + 12)) && /[、和与及]/.test(text.charAt(start - 1)) && /\d/.test(text.slice(leftEdge(scan, start - 1, 1, 40), start - 1));
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
  const ends = new Set([...scan.names, ...scan.stages].filter(({ payload }) => payload.some((one) => one.type === "stage" || one.type === "generic" || (one.type === "term" && !proper.has(one.term.kind)))).map(({ end }) => end));
  endsOf.set(scan, ends);
  return ends;
}

/** Every project of a text asks for them again. */
const endsOf = new WeakMap<Scan, ReadonlySet<number>>();
const proper = new Set<string>(["Company", "Park", "Institution", "Fund"]);

function beginsWithFirm({ nameAt }: Scan, start: number): boolean {
  return nameAt.get(start)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
}

function beginsWithName({ nameAt }: Scan, start: number, end: number): boolean {
  const first = nameAt.get(start);
  return first !== undefined && first.end < end && first.payload.some((name) => name.type === "region" || (name.type === "term" && name.term.kind === "Company"));
}

/** Whether a thing of the chain, or a word for its trade, stands in the name. */
function speaksOfThing({ nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  if (/LED|光伏|太阳能|半导体|集成电路|芯片|晶圆|硅|研发中心/i.test(text.slice(start, end))) return true;
  for (let at = start; at < end; at++) if (nameAt.get(at)?.payload.some((one) => one.type === "term" && !proper.has(one.term.kind)) === true) return true;
  return false;
}
