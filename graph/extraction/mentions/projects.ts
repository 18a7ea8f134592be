import { comparable } from "../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";
import { isArea, isFirm, isFirmOrArea } from "./name-at.ts";

const cues = cuesOf("projects", ({ classOnly, rankOnly, notOne, workBefore, work, zone, site, single, telling, chainWork, buildOrOf, build, firmEnd, erect, step, purpose, fab }) => ({
  /** Behind 项目 where it is no project's name. */
  noProject: pattern`^${notOne}`,
  /** Right before a name that is words for work alone. */
  workBefore: pattern`${workBefore}$`,
  /** A verb of building before a project in its clause. */
  buildsIt: pattern`${buildOrOf}[^，。]{0,14}$`,
  /** A firm by the end of its name, with a verb of building behind. */
  unknownFirm: pattern`[\u4e00-\u9fff]{2}${firmEnd}(?=.*${build}|的$)`,
  /** A verb of building. */
  verbOfBuilding: pattern`投资|建设|新建|兴建|扩建|实施`,
  /** Right before a base: its builder stands before. */
  hasBuilt: pattern`(?:已|正|将|拟)?${erect}(?:了)?$`,
  /** A phase of a project that is not named. */
  onlyStep: pattern`^(?:[一二三四五]期)${step}?(?:项目|工程)?$`,
  ending: globalPattern`(?<=[\u4e00-\u9fff])第?(?:[\d.]{1,4}|[五六七八九十])代(?:[\u4e00-\u9fffA-Z-]{0,10}?(?:生产线|产线|面板线)|线)(?:[一二三四五六]期)?|${purpose}?项目|(?<!十)[一二三四五]期(?!间)(?:工程|项目)?|生产线|(?<=英寸[\u4e00-\u9fff]{2,16})产线|(?<=[\u4e00-\u9fff]{4})基地(?:[一二三四五]期)?|(?<=[\u4e00-\u9fff]{3})${fab}(?:工厂|厂)`,
  kindOnly: pattern`^(?:${classOnly}|[亿万]元以上|${rankOnly})+(?:项目|工程|生产线)$`,
  onlyWork: pattern`^${work}+项目$`,
  /** An area's or zone's name at the beginning of a project's. */
  ofZone: pattern`^[\u4e00-\u9fff]{2,14}?${zone}`,
  /** What is built once, so that a name with it is one project's though it tells only the trade: 晶体材料产业基地项目. */
  site: pattern`${site}项目$`,
  /** Words and numbers that single a project out of its class: 拉晶切片升级改造项目, 蓝宝石晶片一期项目. */
  oneOf: pattern`[一二三四五六]期|${single}|\d`,
  /** Words of telling, which no project's name holds. */
  hearsay: pattern`^\d{4}年[\d月日]*[一二三]期|公司[一二三四]期$|[这那]些|20\d\d年[^项]{0,14}重大项目|^(?:明年|后年|年内|年底)|^[今去]年[一二三四五]期|整个|全部|[\d一二三四五六七八九十]+个[^\d]{0,8}项目|招商引资|${telling}|(?<!全)产业链|${chainWork}|[该此这其]项目|[该此这]个`,
}));

/** Projects by the ending of their name: 年产20万片氮化镓外延片项目, 恒越合肥基地三期. */
export function projects(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(cues().ending)) {
    const end = match.index + match[0].length;
    if (/[一二三四五]期$/.test(match[0]) && inProject.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (cues().noProject.test(text.slice(end, end + 2))) continue;
    const start = beginning(scan, edgeOf(scan, end, match[0].length), end);
    const name = text.slice(start, end).replace(/^[^，。；、]{0,12}[区市县园镇州]建(?=[A-Z\u4e00-\u9fff]{4})/, "").replace(/^(?:去年|今年|此前|目前|近日)(?=.{4})/, "").replace(/^(?:一批|[一两二三四五六七八九十\d]+[条座]|[\d一二三四五六七八九十]+个|[\d.]+[亿万]?美?元(?:人民币)?的?)/, "");
    if (cues().ofZone.test(name) && cues().kindOnly.test(name.replace(cues().ofZone, ""))) continue;
    const isGeneration = /^第?[\d.五六七八九十]+代/.test(match[0]);
    if (name.length < match[0].length + (isGeneration ? 0 : 2) || scan.vocabulary.generic.has(comparable(name)) || /[，。]/.test(name)) continue;
    if (match[0] === "生产线" && !/\d|代|年产|月产/.test(name) && !isFirm(scan.nameAt.get(end - name.length)) && !isArea(scan.nameAt.get(end - name.length))) continue;
    if (!speaks(scan, end - name.length, end) && !/年产|[一二三四五]期/.test(name) && !(/^[A-Z]\d{1,2}项目$/.test(name) && hasFirm(scan, end - name.length))) continue;
    if (/(?:基地|厂)$/.test(name) && !isFirm(scan.nameAt.get(end - name.length)) && !(name.endsWith("基地") && firmBuilds(scan, end - name.length))) continue;
    if (cues().onlyStep.test(name)) continue;
    if (isCalled.test(text.slice(Math.max(0, end - name.length - 8), end - name.length))) continue;
    if (text.charAt(end - name.length - 1) === "的" && !/期|年产|\d/.test(name) && !hasFirm(scan, end - name.length) && !isFirmOrArea(scan.nameAt.get(end - name.length)) && isClassName(scan, end - name.length, match.index, end)) continue;
    const isFirms = hasFirm(scan, end - name.length);
    if (isClass(scan, end - name.length, end) && !/期|年产|\d/.test(name) && !isFirms) continue;
    if (cues().hearsay.test(name) || /^(?:项目|工程|生产线|基地|[\d一二三四五六七八九十]+(?:余|多)?[条座个])|新生产线$/.test(name) || (!cues().site.test(name) && !cues().oneOf.test(name) && !isFirms && isClassName(scan, end - name.length, match.index, end))) continue;
    if (cues().kindOnly.test(name) && !/[年产\d]{2}|（/.test(name)) continue;
    found.push({ kind: "Project", start: end - name.length, end, name, forms: [], rule: "project-ending", confidence: 0.8 });
  }
  return found;
}

/** The edge before a project's name; 研发 and its like before nothing but words for work are part of the name: 氮化镓芯片研发制造项目. */
function edgeOf(scan: Scan, end: number, least: number): number {
  const start = leftEdge(scan, end, least, 44);
  const { text } = scan.reading;
  return cues().onlyWork.test(text.slice(start, end)) && cues().workBefore.test(text.slice(Math.max(0, start - 2), start)) ? leftEdge(scan, end, end - start + 2, 44) : start;
}

/** A phase behind the name of its project: 蓝宝石晶片项目迎来一期, 衬底项目一期. */
const inProject = /项目[^，。；、]{0,8}$/;

/** A project that the text calls something else: 该项目是……示范项目. */
const isCalled = /(?:项目|基地|产线)(?:也|还|已)?(?:是|作为|成为)(?:全[国省市]|国内|我[国省市])?$/;

/** A project's name tells what it is about: it holds a name that is known, not a word for a kind. */
function speaks({ names }: Scan, start: number, end: number): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as { start: number }).start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < names.length; at++) {
    const match = names[at] as (typeof names)[number];
    if (match.start >= end) return false;
    if (match.end <= end && match.payload.some(({ type }) => type === "term" || type === "region")) return true;
  }
  return false;
}

/** Whether the clause names the firm that builds it: 德力西集团投资38亿元在江门高新区建设LED外延片项目. */
function hasFirm({ nameAt, reading: { text } }: Scan, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 50 && !/[，。；：、！？\n\t]/.test(text.charAt(from - 1))) from--;
  const before = text.slice(from, start);
  if (!cues().buildsIt.test(before)) return false;
  if (cues().unknownFirm.test(before)) return true;
  for (let at = from; at < start; at++) if (isFirm(nameAt.get(at))) return cues().verbOfBuilding.test(text.slice(at, start)) || text.slice(nameAt.get(at)?.end ?? at, start) === "的";
  return false;
}

/** Whether a firm stands right before it as its builder: 华润微电子已建成全产业链功率半导体产业基地. */
function firmBuilds({ names, reading: { text } }: Scan, start: number): boolean {
  const verb = cues().hasBuilt.exec(text.slice(Math.max(0, start - 5), start));
  if (verb === null) return false;
  const end = start - verb[0].length;
  return names.some((name) => name.end === end && isFirm(name));
}

/** Amounts that a project's name lists: 3GW单晶硅棒、3GW切片、500MW电池组件项目 is one project, with its firm before the first. */
function beginning(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  if (text.charAt(start - 1) !== "、" || !(/^(?:年产)?\d/.test(text.slice(start, end)) || /年产[\d.]+[万亿]?[\u4e00-\u9fff]{1,14}、$/.test(text.slice(Math.max(0, start - 26), start))) || text.startsWith("项目", start - 3)) return withFirst(scan, start, end);
  return stepBack(scan, start, end);
}

/** A list of things that one firm's project makes: 三安光电LED芯片、外延片项目. */
function withFirst(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  if (text.charAt(start - 1) !== "、" || text.startsWith("项目", start - 3) || isFirmOrArea(scan.nameAt.get(start)) || !isClassName(scan, start, end - 2, end)) return start;
  for (let at = start, step = 0; step < 3 && text.charAt(at - 1) === "、" && end - at < 40; step++) {
    const before = leftEdge(scan, at - 1, 2, 24);
    if (before >= at - 1 || /项目|等/.test(text.slice(before, at))) break;
    at = before;
    if (isFirm(scan.nameAt.get(at))) return at;
  }
  return start;
}

function stepBack(scan: Scan, start: number, end: number): number {
  const { text } = scan.reading;
  let at = start;
  for (let step = 0; step < 4 && text.charAt(at - 1) === "、" && end - at < 60; step++) {
    const before = leftEdge(scan, at - 1, 2, 24);
    if (before >= at - 1 || !/\d/.test(text.slice(before, at))) break;
    at = before;
  }
  return at;
}

/** Things and stages with 项目 behind them are a class of projects, not one: 功率半导体项目. */
function isClass({ nameAt, stageEnd, reading: { text } }: Scan, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const name = nameAt.get(at);
    const isThing = name !== undefined && name.end <= end && name.payload.some((one) => (one.type === "generic" && text.slice(at, name.end) === "项目") || (one.type === "term" && one.term.kind !== "Company" && one.term.kind !== "Park"));
    const next = Math.max(isThing ? name.end : at, stageEnd.get(at) ?? at);
    if (next === at) break;
    at = next;
  }
  return /^(?:和|与|及|、)?(?:项目)?$/.test(text.slice(at, end));
}
