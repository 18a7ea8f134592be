import type { Match } from "./automaton.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { liesAcrossAreaAndWord, liesAcrossWordAndArea } from "../mentions/across-words.ts";
import { isArea, isFirm } from "../mentions/name-at.ts";
import type { Name } from "./vocabulary.ts";

const cues = cuesOf("whole-names", ({ trade, tradeEnd }) => ({
  /** A short name whose last character begins a word for a trade is no firm: 晶电 in 龙晶电子科技. */
  tradeWord: pattern`^${trade}$`,
  /** The trade that a firm's name ends in, which may begin a thing's name as well: 光电 of 恒越光电外延片. */
  tradeEnd: pattern`(?<=..)${tradeEnd}$`,
}));

/**
 * Of all matches of known names those that are names there, and no part of other words: AR in AR眼镜, not in ARM; 佛山 and 南海 in 佛山南海, not 山南.
 * @param isAnAreas whether a name is some area's
 */
export function wholeNames(text: string, matches: readonly Match<readonly Name[]>[], isAnAreas: (name: string) => boolean): readonly Match<readonly Name[]>[] {
  const names = matches.filter((match) => isName(text, match) && !(isAreaOnly(match) ? liesAcrossWordAndArea : liesAcrossAreaAndWord)(text, match.start, match.end, isAnAreas));
  return withoutCuttingFirms(text, withoutStraddlers(names));
}

/** An area's name that begins within another area's, and goes on behind it, is none: 山南 in 佛山南海; unless it names its rank and the other does not. */
function withoutStraddlers(known: readonly Match<readonly Name[]>[]): readonly Match<readonly Name[]>[] {
  const areas = known.filter(isAreaOnly).sort((a, b) => a.start - b.start || b.end - a.end);
  const dropped = new Set<unknown>();
  let last: (typeof areas)[number] | undefined;
  for (const area of areas) {
    const isLonger = last !== undefined && area.end - area.start > last.end - last.start;
    if (last !== undefined && area.start > last.start && area.start < last.end && area.end > last.end && !isLonger) dropped.add(area);
    else if (last === undefined || area.end > last.end) last = area;
  }
  return dropped.size === 0 ? known : known.filter((match) => !dropped.has(match));
}

function isAreaOnly({ payload }: Match<readonly Name[]>): boolean {
  return payload.every(({ type }) => type === "region");
}

/** A thing's name that begins with the end of the firm before it is the one behind the firm: 太阳能电池 in 茂矽太阳能电池, not 矽太阳能电池; 外延片 in 恒越光电外延片, not 光电外延片. */
function withoutCuttingFirms(text: string, known: readonly Match<readonly Name[]>[]): readonly Match<readonly Name[]>[] {
  const endOf = new Map<number, number>();
  for (const match of known) {
    const length = match.end - match.start;
    if (!isFirm(match)) continue;
    if (length <= leastFirm && opensClause.test(text.charAt(match.start - 1))) endOf.set(match.end - 1, match.end);
    const trade = length >= leastFirm ? cues().tradeEnd.exec(text.slice(match.start, match.end)) : null;
    if (trade !== null) endOf.set(match.start + trade.index, match.end);
  }
  if (endOf.size === 0) return known;
  const others = new Set(known.map(({ start, end }) => `${start}-${end}`));
  return known.filter(({ start, end, payload }) => {
    const firm = endOf.get(start);
    return firm === undefined || firm >= end || isFirm({ payload }) || !others.has(`${firm}-${end}`);
  });
}

const opensClause = /^[，。；：、\n]?$/;

/** Whether a match is a name and not a part of other words. */
function isName(text: string, { start, end, payload }: Match<readonly Name[]>): boolean {
  if (!standsAlone(text, start, end) || (ofMachine.test(text.slice(end, end + 2)) && payload.every((name) => name.type === "term" && name.term.kind === "Technology")) || (isArea({ payload }) && ofFirm.test(text.slice(end - 1, end + 1)))) return false;
  return end - start > 3 || !isFirm({ payload }) || !cues().tradeWord.test(text.slice(end - 1, end + 1));
}

/** Behind a step of the work, what makes a machine's name with it: 测试机. */
const ofMachine = /^(?:机(?![构制理会遇关器])|仪)/;

/** 旗 that makes a word of its own with what follows, and ends no banner's name: 恒越达旗下. */
const ofFirm = /^旗[下舰]$/;

/** A Latin name or number is one only where no other letter or digit touches it: AR in AR眼镜, never in ARM. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1, start) || joins(text, end - 1, end) || (isModel.test(text.slice(end, end + 6)) && latin.test(text.charAt(end - 1))));
}

function joins(text: string, left: number, right: number): boolean {
  if (text.charCodeAt(left) >= chinese || text.charCodeAt(right) >= chinese) return false;
  const [before, behind] = [text.charAt(left), text.charAt(right)];
  if (!latin.test(before) || !latin.test(behind)) return false;
  return digit.test(before) ? digit.test(behind) : !counted.test(text.slice(right, right + 10));
}

/** Behind Latin letters, the rest of a model's name: AR-E3000. */
const isModel = /^-[A-Z]{1,2}\d{3}/;
/** A number with its counter behind a Latin name is none of the name: 引进MOCVD 75台. */
const counted = /^\d+(?:\.\d+)?[余多]?[台片条套亿万家个%]/;
const latin = /[A-Za-z0-9]/;
/** Most names have no other character beside them. */
const chinese = 0x2e80;
const digit = /\d/;

/** Shorter names of firms may be parts of other words. */
export const leastFirm = 4;
