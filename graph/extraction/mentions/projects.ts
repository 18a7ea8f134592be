import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";

const ending = /(?:产业化|建设|扩产|技改|升级|配套|改造|[一二三四五]期)?项目|[一二三四五]期(?:工程|项目)?|生产线|(?<=[\u4e00-\u9fff]{4})基地(?:[一二三四五]期)?/g;
const kindOnly = /^(?:一批|若干|国家|省|市|区|级|的|重大|重点|标志性|一批|产业|建设|投资|标杆|科技|示范|关键|工业|专项|优质|新|各类|相关|储备|在建|续建|支撑|技改|主导|晶圆制造|芯片|技术改造|制造业|外资|民间投资|招商|签约|落地|创新|研发|企业|行业|半导体|集成电路|产业化|计划|上述|该|合作|开放|年度|[亿万]元以上|个|攻关|成果转化|新材料|战略性新兴产业|先进制造业?|高技术|十大|百大|千亿级?|百亿级?|示范性|带动性|引领性|支撑性|配套|工业互联网|数字化|智能化|绿色)+(?:项目|工程|生产线)$/;

/** Projects by the ending of their name: 年产20万片氮化镓外延片项目, 恒越合肥基地三期. */
export function projects(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (/^(?:库|组|制|管理|经理|申报|支撑|清单|数|个)/.test(text.slice(end, end + 2))) continue;
    const start = leftEdge(scan, end, match[0].length, 44);
    const name = text.slice(start, end).replace(/^(?:一批|[\d一二三四五六七八九十]+个)/, "");
    if (name.length < match[0].length + 2 || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) continue;
    if (!speaks(scan, end - name.length, end) && !/年产|[一二三四五]期/.test(name)) continue;
    if (name.endsWith("基地") && !beginsWithFirm(scan, end - name.length)) continue;
    if (/^(?:[一二三四五]期)(?:扩产|扩建|建设|产业化)?(?:项目|工程)?$/.test(name)) continue;
    if (text.charAt(end - name.length - 1) === "的" && !/期|年产/.test(name)) continue;
    if (isClass(scan, end - name.length, end) && !/期|年产|\d/.test(name)) continue;
    if (hearsay.test(name) || /^(?:项目|工程|生产线|基地|[\d一二三四五六七八九十]+(?:余|多)?[条座个])|新生产线$/.test(name) || (!site.test(name) && isClassName(scan, end - name.length, match.index, end))) continue;
    if (kindOnly.test(name) && !/[年产\d]{2}|（/.test(name)) continue;
    found.push({ kind: "Project", start: end - name.length, end, name, forms: [], rule: "project-ending", confidence: 0.8 });
  }
  return found;
}

/** What is built once, so that a name with it is one project's though it tells only the trade: 晶体材料产业基地项目. */
const site = /(?:基地|产业园|科技园|中心|工厂|总部)项目$/;

/** Words of telling, which no project's name holds. */
const hearsay = /产业链|延链|补链|书记|市长|省长|主任|主席|董事|调研|视察|考察|表示|介绍|指出|获悉|记者|披露|公告|签署|仪式|负责人|[该此这其]项目|[该此这]个/;

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

function beginsWithFirm({ nameAt }: Scan, start: number): boolean {
  return nameAt.get(start)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
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
