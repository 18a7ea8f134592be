import { listMarks } from "../../text/characters.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { comparable } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { coinedAloneRule } from "./coined-alone.ts";
import { coinedWareRule } from "./coined-brands.ts";
import { isCoined } from "./coined.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { holdsFirm } from "../name-at.ts";
import { nationLength } from "./nations.ts";

const cues = cuesOf("listed-firms", ({ ending, person, opening, class: ofClass, trade, use, useKind }) => ({
  /** Endings and words that no firm of a list bears. */
  noName: pattern`${ending}$|^(?:${useKind}|[A-Z]{2,5}|的)*${use}$|\d(?:[万亿]?(?:吨|片|只)|GW|MW|英?寸|代)|${person}|^(?:${opening}|[\d一二三四五六七八九十]+[家个项])`,
  /** Words for a class of firms before a name: 灯具企业恒越能源. */
  ofClass: pattern`^[\u4e00-\u9fff]{2,6}${ofClass}(?=[\u4e00-\u9fff]{3,8}$)`,
  tradeEnd: pattern`${trade}$`,
}));

/** Whether a name ends or begins as no firm of a list does, or names a person. */
export function isNoListedFirm(name: string): boolean {
  return cues().noName.test(name);
}

/** Whether a name ends in a word for a firm's trade: in papers other than news a list may go on with what the firms make. */
export function endsInTrade(name: string): boolean {
  return cues().tradeEnd.test(name);
}

/** The end of a remark on the firm before is no name: 滨湖） of `恒越新能源（电池组件，滨湖）、……`. */
const halfBracket = /^[^（]*）|（[^）]*$/;
const members = 12;
const bracketBehind = /(?<=..)（[^（）]{1,20}）$/;
const bracketAfter = /^（[^（）]{1,20}）/;
const longestRemark = 22;

/**
 * Members of a list that stand beside a firm are firms too: 澜泰电子 in `澜泰电子、恒越半导体、……`.
 * @param found firms found otherwise
 */
export function listedFirms(scan: Scan, found: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const firms = found.filter(({ kind, rule }) => kind === "Company" && rule !== coinedWareRule && rule !== coinedAloneRule);
  if (firms.length === 0) return [];
  const taken = new Set<number>();
  for (const { kind, start, end } of found) if (kind !== "Stage" && kind !== "Region") taken.add(start).add(end);
  const starts = new Set(firms.map(({ start }) => start));
  const startOf = new Map(firms.map(({ start, end }) => [end, start]));
  const areas = new Map(found.filter(({ kind }) => kind === "Region").map(({ start, end }) => [start, end]));
  const areaBefore = new Map([...areas].map(([start, end]) => [end, start]));
  const listed: Mention[] = [];
  const take = (from: number, pieceEnd: number): boolean => {
    // Words for a class of firms before a name are no part of it, nor is its country: 灯具企业恒越能源, 韩国恒越电子.
    const begun = from + (cues().ofClass.exec(text.slice(from, pieceEnd))?.[0].length ?? 0);
    const start = begun + nationLength(text.slice(begun, pieceEnd));
    const remark = bracketBehind.exec(text.slice(start, pieceEnd));
    // What a bracket tells of the firm is no part of its name, unless it is a place: 恒越微（固晶机）, 恒越微（庐州）.
    const end = remark === null || areas.has(start + remark.index + 1) ? pieceEnd : start + remark.index;
    const name = text.slice(start, end);
    if (!isCalledLikeFirm(scan, name) || isOtherName(scan, start, end)) return false;
    if (starts.has(start)) return true;
    const known = startOf.get(end);
    if (known !== undefined && areas.get(start) === known) return true;
    starts.add(start);
    listed.push({ kind: "Company", start, end, name, forms: start === begun ? [] : [text.slice(begun, end)], loose: true, rule: "beside-a-firm", confidence: 0.75 });
    return true;
  };
  for (const firm of firms) {
    const { start, end } = firm;
    if (!standsInList(text, firm) && !standsInList(text, { ...firm, start: areaBefore.get(start) ?? start })) continue;
    for (let at = remarkEnd(text, end), step = 0; step < members && listMarks.at(text, at); step++) {
      const next = memberEnd(scan, at + 1);
      if (next === undefined || (!taken.has(at + 1) && !take(at + 1, next))) break;
      at = next;
    }
    for (let at = areaBefore.get(start) ?? start, step = 0; step < members && listMarks.at(text, at - 1); step++) {
      const before = startOf.get(withoutBracket(text, at - 1)) ?? pieceStart(scan, at - 1);
      // What stands behind a firm and 的 is that one's: 恒越集团的刀具、庐州澜泰微.
      if (before === undefined || (text.charAt(before - 1) === "的" && startOf.has(before - 1))) break;
      if (!taken.has(before) && !take(before, at - 1)) break;
      at = before;
    }
  }
  return listed;
}

/** Whether a list's member is spelled as a firm's name is. */
export function isCalledLikeFirm(scan: Scan, name: string): boolean {
  const { reading: { isNews }, vocabulary: { generic } } = scan;
  if (!/^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9（）]{1,10}$/.test(name) || halfBracket.test(name)) return false;
  return (isNews || endsInTrade(name) || (name.length > 2 && isCoined(scan, name))) && !isNoListedFirm(name) && !generic.has(comparable(name)) && !isEveryday(scan, name);
}

/** Whether what stands there is something else, or holds more than one name. */
export function isOtherName(scan: Scan, start: number, end: number): boolean {
  return isNamed(scan, start, end) || isClassName(scan, start, end, end) || isGroupOfClass(scan, start, end) || holdsEdge(scan, start, end) || holdsFirm(scan, start + 1, end);
}

/** Whether a group is called by nothing but its field, its own name said before: 数据集团 in 庐州能源集团、数据集团. */
function isGroupOfClass(scan: Scan, start: number, end: number): boolean {
  const length = groupEnd.exec(scan.reading.text.slice(start, end))?.[0].length ?? 0;
  return length > 0 && (end - start - length < 2 || isClassName(scan, start, end - length, end));
}

const groupEnd = /(?:集团|公司|总公司)$/;

/** Whether a list goes on behind a firm, or before it. */
function standsInList(text: string, { start, end }: Mention): boolean {
  return listMarks.at(text, start - 1) || listMarks.at(text, remarkEnd(text, end));
}

/** Where the remark in brackets ends that a firm has behind it; the firm's own end without one. */
function remarkEnd(text: string, end: number): number {
  return text.charAt(end) === "（" ? end + (bracketAfter.exec(text.slice(end, end + longestRemark))?.[0].length ?? 0) : end;
}

/** Where a list's member ends, before a verb too that stands behind a brand of no everyday word: 恒澜泰 of 、恒澜泰扩大产能. */
function memberEnd(scan: Scan, start: number): number | undefined {
  const { reading: { text }, vocabulary: { boundaryWords } } = scan;
  const closed = pieceEnd(text, start);
  if (text.charAt(start - 1) !== "、") return closed;
  for (let end = start + 3; end <= start + longestBrand && end < (closed ?? text.length); end++) if (boundaryWords().has(text.slice(end, end + 2)) && isCoined(scan, text.slice(start, end))) return end;
  return closed;
}

const longestBrand = 4;

/** Where a list's member ends: at the next mark, or at 等 and the words that close a list. */
function pieceEnd(text: string, start: number): number | undefined {
  const found = /^[^，。；：、！？\n\t“”《》]{2,11}?(?:（[^（）、，。；]{1,20}）)?(?=[、，。；]|等|为(?:主|辅|龙头|代表|核心|骨干)|[都均已也在将](?:[在已是]|[\u4e00-\u9fff])|做(?=[\u4e00-\u9fffA-Z]{2})|齐(?=[扩涨跌攻抢声])|抢[单攻进滩]|双双|同步|受惠|[大齐]涨|[和与及](?=[\u4e00-\u9fffA-Z])|[两三四五六几数]家|带动|落户|入驻|引领|集聚|相继|陆续|先后|纷纷|持续|共同|联合|发展|加快|布局|\n|$)/.exec(text.slice(start, start + 36));
  if (found === null) return undefined;
  // A list inside brackets ends with them: 澜泰科技 of `（恒越硅材料、澜泰科技）、……`.
  return start + found[0].length - (/^[^（]*）$/.test(found[0]) ? 1 : 0);
}

/** Where the name before a bracket ends that ends there: 恒越光电 of 恒越光电（庐州）及……. */
function withoutBracket(text: string, end: number): number {
  const bracket = text.charAt(end - 1) === "）" ? text.lastIndexOf("（", end) : -1;
  return bracket !== -1 && end - bracket <= longestBracket ? bracket : end;
}

const longestBracket = 14;

function pieceStart({ reading: { text }, edges }: Scan, end: number): number | undefined {
  for (let start = end - 2; start >= end - 10 && start >= 0; start--) if (edges[start] !== 0) return start;
  return /[，。；：、\n]/.test(text.charAt(end - 11)) ? end - 10 : undefined;
}

/** Whether the lexicon knows the piece, or its beginning, as something else. */
function isNamed({ nameAt }: Scan, start: number, end: number): boolean {
  const known = nameAt.get(start);
  if (known === undefined) return false;
  const isArea = known.payload.some(({ type }) => type === "region") && known.end < end - 1;
  return !isArea && known.payload.some((one) => one.type !== "term" || one.term.kind !== "Company");
}

/** A verb or particle inside, or at the end, means that more than a name stands there. */
function holdsEdge({ edges }: Scan, start: number, end: number): boolean {
  for (let at = start + 1; at <= end; at++) if (edges[at] === 1) return true;
  return false;
}
