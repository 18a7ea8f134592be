import { charactersOf } from "../../text/characters.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { tidy, withoutQualifiers } from "../../../lexicon/index.ts";
import type { Kind } from "../../../ontology/index.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { homeCode } from "../areas/home-code.ts";
import { isClassName } from "../class-words.ts";
import { isAreaOrPark, isFirm } from "../name-at.ts";

const cues = cuesOf("beginning-of-thing", ({ device, equipment, whose, act, manner, placeActs }) => ({
  /** Heads of names that are made at will, by the kind of thing: 氮氧传感器, 超级陶瓷电容器, 金刚线切片机. */
  heads: { Device: pattern`${device}$`, Equipment: pattern`${equipment}$` } as Readonly<Partial<Record<Kind, RegExp>>>,
  /** Words before a thing that tell whose it is or what is done with it, no part of its name: 我省传感器, 增强设备. */
  notOfThing: pattern`^(?:[我全本各][国省市区县]|${whose}|${act})`,
  /** A zone or area, or what a place has to build on, and what is done with the thing: 滨湖高新区发展传感器, 机械加工基础发展检测设备. */
  ofPlace: pattern`(?:[区园市县镇乡]|街道|基础|优势|产业|企业|资源|条件)${manner}?${placeActs}`,
  endsAct: pattern`${placeActs}$`,
}));

const counters = new Set("只片颗台块套支件枚产造");

/** Where a compound of which the lexicon knows the head begins: behind a mark, a counter or a verb; nothing of the trade's own filler makes a compound. */
export function compoundStart(scan: Scan, start: number, kind: Kind, printed: string): number {
  const { reading: { text }, edges, nameAt } = scan;
  const firms = firmEndsOf(scan);
  if (cues().heads[kind]?.test(printed) !== true) return start;
  for (let from = start; from >= Math.max(0, start - 9); from--) {
    const before = text.charAt(from - 1);
    const isEdge = from === 0 || edges[from] === 1 || firms.has(from) || counters.has(before) || cues().endsAct.test(text.slice(Math.max(0, from - 2), from));
    if (isEdge) return start - from >= 2 && !isClassName(scan, from, start, start) && !cues().notOfThing.test(text.slice(from, start)) && !cues().ofPlace.test(text.slice(from, start)) && !isAreaOrPark(nameAt.get(from)) && !beginsWithCounty(scan, from, start) ? from : start;
    if (!/[\u4e00-\u9fffA-Za-z]/.test(before) || (/[和与及的等或用在为]/.test(before) && !ofUser.test(text.slice(from - 2, from)))) return start;
  }
  return start;
}

/** Who uses a thing, in two characters that belong to its name: 矿用传感器. */
const ofUser = /[车医农家民军矿船商警]用/;

/** Whether a county of the document's own city begins the words by its short name, with a brand behind: 滨湖恒芯 before 光刻设备. */
function beginsWithCounty(scan: Scan, from: number, start: number): boolean {
  const home = homeCode(scan);
  const { reading: { text }, vocabulary: { lexicon: { gazetteer } } } = scan;
  if (home === undefined) return false;
  return [2, 3].some((length) => from + length <= start && gazetteer.find(text.slice(from, from + length), home)?.level === "county");
}

/** Where the names of firms end: what stands behind one is its own, no part of the name. */
const firmEndsOf = oncePer(({ names }: Scan): ReadonlySet<number> => new Set(names.filter(isFirm).map(({ end }) => end)));

/** A grade that is the end of another name is none: 先进 in 恒越先进8英寸碳化硅衬底. */
export function behindNames({ nameAt }: Scan, from: number, start: number): number {
  for (let at = Math.max(0, from - 8); at < start; at++) {
    const name = nameAt.get(at);
    if (name !== undefined && name.end > from && name.end <= start && isFirm(name)) return name.end;
  }
  return from;
}

/** Where a thing's name begins when grades, sizes and purposes stand before it: 6英寸, 高纯, 集成电路用. */
export function qualifierStart(text: string, start: number, end: number): number {
  if (!qualifierEnd.at(text, start - 1)) return start;
  const plain = tidy(text.slice(start, end));
  let best = start;
  for (let from = start - 2; from >= Math.max(0, start - 14); from--) {
    if (hard.at(text, from)) break;
    if (!bound.test(text.slice(from, from + 3)) && withoutQualifiers(text.slice(from, end)).includes(plain)) best = from;
  }
  // A rank that the sentence claims for what it names is no grade of the thing: 国际先进的第三代半导体产业基地.
  return Math.max(best, text.slice(best, start).lastIndexOf("的") + 1 + best);
}

/** How far a size reaches, whose number stands before. */
const bound = /^及?以[上下]/;
/** The last characters of grades, sizes and purposes: nothing else before a thing can be one. */
const qualifierEnd = charactersOf("端能纯度质品精靠率敏亮进型代清宽密寸吋小功本耗产主键心流色用级米m下上点的节VGs");
const hard = charactersOf("，。；：！？、\n\t“”（）()《》,;:");
