import { tidy, withoutQualifiers } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";
import { isAreaOrPark, isFirm } from "./name-at.ts";

/** Heads of names that are made at will, by the kind of thing: 氮氧传感器, 超级陶瓷电容器, 金刚线切片机. */
const heads: Readonly<Partial<Record<Kind, RegExp>>> = {
  Device: /(?:传感器|电容器?|电阻器?|电感器?|滤波器|激光器|探测器|放大器|振荡器|连接器|晶体管|二极管)$/,
  Equipment: /(?:机|炉|仪|装备|设备)$/,
};
const counters = new Set("只片颗台块套支件枚产造");

/** Where a compound of which the lexicon knows the head begins: behind a mark, a counter or a verb; nothing of the trade's own filler makes a compound. */
export function compoundStart(scan: Scan, start: number, kind: Kind, printed: string): number {
  const { reading: { text }, edges, nameAt } = scan;
  const firms = firmEndsOf(scan);
  if (heads[kind]?.test(printed) !== true) return start;
  for (let from = start; from >= Math.max(0, start - 9); from--) {
    const before = text.charAt(from - 1);
    const isEdge = from === 0 || edges[from] === 1 || firms.has(from) || counters.has(before);
    if (isEdge) return start - from >= 2 && !isClassName(scan, from, start, start) && !notOfThing.test(text.slice(from, start)) && !ofPlace.test(text.slice(from, start)) && !isAreaOrPark(nameAt.get(from)) ? from : start;
    if (!/[\u4e00-\u9fffA-Za-z]/.test(before) || /[和与及的等或用在为]/.test(before)) return start;
  }
  return start;
}

/** Where the names of firms end: what stands behind one is its own, no part of the name. */
function firmEndsOf(scan: Scan): ReadonlySet<number> {
  const known = firmEnds.get(scan);
  if (known !== undefined) return known;
  const ends = new Set<number>();
  for (const { end, payload } of scan.names) if (isFirm({ payload })) ends.add(end);
  firmEnds.set(scan, ends);
  return ends;
}

const firmEnds = new WeakMap<Scan, ReadonlySet<number>>();

/** Words before a thing that tell whose it is or what is done with it, no part of its name: 我省传感器, 增强设备. */
const notOfThing = /^(?:我[国省市区县]|中国|国内|全球|[全本各][国省市区县]|增强|增加|提高|提升|补齐|补强|强化|优化|完善|鼓励|引导|引入|购置|采购|扩大|掌握|攻克|替代|实现|覆盖|涵盖|包括|包含|涉及|针对|瞄准|立足|开展|发展|开发|研制|研发|推进|推动|加快|建设|引进|布局|打造|培育)/;

/** A zone or area and what it does with the thing: 滨湖高新区发展传感器. */
const ofPlace = /[区园市县](?:重点|大力|加快)?(?:发展|布局|建设|打造|培育|壮大|引进|主攻|聚焦)/;

/** A grade that is the end of another name is none: 先进 in 天岳先进8英寸碳化硅衬底. */
export function behindNames({ nameAt }: Scan, from: number, start: number): number {
  for (let at = Math.max(0, from - 8); at < start; at++) {
    const name = nameAt.get(at);
    if (name !== undefined && name.end > from && name.end <= start && isFirm(name)) return name.end;
  }
  return from;
}

/** Where a thing's name begins when grades, sizes and purposes stand before it: 6英寸, 高纯, 集成电路用. */
export function qualifierStart(text: string, start: number, end: number): number {
  if (!qualifierEnd.has(text.charAt(start - 1))) return start;
  const plain = tidy(text.slice(start, end));
  let best = start;
  for (let from = start - 2; from >= Math.max(0, start - 14); from--) {
    if (hard.test(text.charAt(from))) break;
    if (withoutQualifiers(text.slice(from, end)).includes(plain)) best = from;
  }
  // A rank that the sentence claims for what it names is no grade of the thing: 国际先进的第三代半导体产业基地.
  return Math.max(best, text.slice(best, start).lastIndexOf("的") + 1 + best);
}

/** The last characters of grades, sizes and purposes: nothing else before a thing can be one. */
const qualifierEnd = new Set("端能纯度质品精靠率敏亮进型代清宽密寸吋小功本耗产主键心流色用级米m下上点的节");
const hard = /[，。；：！？、\n\t“”（）()《》,;:]/;
