import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { areaBefore, isCoinedBrand, isAnyWord, nameStart } from "./coined.ts";
import { isArea, isFirm, isThing } from "../name-at.ts";
import { isFamilyName } from "../names-of-people.ts";
import { cutsVerb } from "./part-of-other-words.ts";

const cues = cuesOf("coined-alone", ({ owner, push, does, mayDo, linked }) => ({
  opens: globalPattern`(?:(${owner})|${push})(?=[\u4e00-\u9fff]{2})`,
  does: globalPattern`${mayDo}?${does}|的${linked}`,
  isToDo: pattern`^${does}`,
  bracketed: globalPattern`（(?=[\u4e00-\u9fff]{2})`,
}));

/**
 * Firms that nobody knows, by a brand alone that is no everyday word: where what firms do stands behind it and its town or, in news, another beginning before it
 * (青岛恒澜泰展出, 恒澜泰则在庐州扩建产线), and where a word that firms stand behind comes before it (旗下转投资恒澜, 支持恒澜泰粒状硅扩能).
 */
export function coinedAlone(scan: Scan): Mention[] {
  const { reading: { text, isNews }, edges, nameAt } = scan;
  const openAt = new Map([...text.matchAll(cues().opens)].map(({ index, 0: words, 1: owner }) => [index + words.length, owner !== undefined]));
  const found: Mention[] = [];
  const take = (start: number, end: number) => {
    // 天成 in 恒澜天成为…… may be the brand's own.
    if (cutsVerb(text, end) || isAnyWord(scan, text.slice(end - 1, end + 1)) || !isCoinedBrand(scan, start, end)) return;
    const from = nameStart(scan, start);
    if (isFirm(nameAt.get(from))) return;
    found.push({ kind: "Company", start: from, end, name: text.slice(from, end), forms: from === start ? [] : [text.slice(start, end)], loose: true, rule: coinedAloneRule, confidence: 0.7 });
  };
  const takeBefore = (end: number, least: number) => {
    for (let length = 2; length <= longest; length++) {
      const start = end - length;
      const isPlaced = areaBefore(scan, start) !== undefined || openAt.has(start);
      if (!isPlaced && edges[start] !== 1) continue;
      if (isPlaced || (isNews && length >= least && !(length === 3 && isFamilyName(text.charAt(start))))) take(start, end);
      return;
    }
  };
  for (const { index: end } of text.matchAll(cues().does)) takeBefore(end, 3);
  // 恒澜泰（庐州）, in news: a person or thing has no town behind its name.
  if (isNews) for (const { index: end } of text.matchAll(cues().bracketed)) if (isArea(nameAt.get(end + 1))) takeBefore(end, 3);
  for (const [opened, isOwner] of openAt) {
    const area = nameAt.get(opened);
    const isPlaced = area !== undefined && isArea(area);
    const start = isPlaced ? area.end : opened;
    for (let length = 3; length <= longest; length++) {
      const end = start + length;
      if (isThing(nameAt.get(end)) || (isOwner || isPlaced ? endsOrSized : sized).test(text.slice(end, end + 8))) take(start, end);
    }
  }
  if (isNews) for (const { start: end, end: behind } of scan.names.filter((known) => isThing(known))) if (edges[end] === 0 && cues().isToDo.test(text.slice(behind, behind + 5))) takeBefore(end, 3);
  return found;
}

/** The rule that finds a firm by its brand alone. */
export const coinedAloneRule = "coined-brand-alone";

const longest = 4;

/** Latin letters or a size, with which a thing begins: 恒澜泰6英寸产线. */
const sized = /^(?:[A-Z]|\d[\d.]*(?:英?寸|吋|代|GW|MW|吉瓦|兆瓦))/;
const endsOrSized = new RegExp(`^[、，。；（]|${sized.source}`);
