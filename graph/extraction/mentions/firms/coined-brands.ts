import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { areaBefore, isCoinedBrand, nameStart } from "./coined.ts";
import { holdsFirm, isFirm, isThing } from "../name-at.ts";

const cues = cuesOf("coined-brands", ({ trade, ware, whole, goesOn, substance, behind, before }) => ({
  /** Every trade word with one more behind it, also one inside another. */
  trade: globalPattern`(?=((?:${trade}|${ware})(?:(?<!${whole})(?:${trade}|${ware}))?))`,
  isWare: pattern`${ware}$`,
  goesOn: pattern`^${goesOn}`,
  substance: pattern`${substance}`,
  behind: pattern`^${behind}`,
  before: pattern`${before}$`,
}));

/** Firms that nobody knows, by a brand that is no everyday word and the trade behind it: 恒澜仪器, 庐州澜泰精密. */
export function coinedBrands(scan: Scan): Mention[] {
  const { reading: { text }, vocabulary: { generic } } = scan;
  const found: Mention[] = [];
  for (const { index, 1: trade = "" } of text.matchAll(cues().trade)) {
    const end = index + trade.length;
    if ((found.at(-1)?.end ?? 0) >= end || cues().goesOn.test(text.slice(end, end + 6))) continue;
    const start = brandStart(scan, index);
    if (start === undefined || !isCoinedBrand(scan, start, index) || holdsFirm(scan, index, end) || generic.has(text.slice(start, end)) || isClassName(scan, start, index, end)) continue;
    const isWare = cues().isWare.test(trade);
    if (isWare && (cues().substance.test(text.slice(start, index)) || !endsThere(scan, end))) continue;
    const from = nameStart(scan, start);
    if (isFirm(scan.nameAt.get(from))) continue;
    found.push({ kind: "Company", start: from, end, name: text.slice(from, end), forms: from === start ? [] : [text.slice(start, end)], loose: true, rule: isWare ? coinedWareRule : "coined-brand", confidence: isWare ? 0.72 : 0.75 });
  }
  return found;
}

/** The rule that finds a firm by its brand and a word that names a ware as well. */
export const coinedWareRule = "coined-brand-and-ware";

const longestBrand = 4;

/** Where the brand before a trade word begins: at the nearest edge, behind an area or a word that no brand begins with. */
function brandStart(scan: Scan, at: number): number | undefined {
  const { edges, reading: { text } } = scan;
  for (let start = at - 2; start >= Math.max(0, at - longestBrand); start--) {
    if (!/^[\u4e00-\u9fff]+$/.test(text.slice(start, at))) return undefined;
    if (edges[start] !== 0 || areaBefore(scan, start) !== undefined || /[“（《]/.test(text.charAt(start - 1)) || cues().before.test(text.slice(Math.max(0, start - 3), start))) return start;
  }
  return undefined;
}

/** Whether a name ends there: before a mark, an amount, Latin letters, a thing, or what is said of firms. */
function endsThere({ reading: { text }, nameAt, vocabulary: { boundaryWords } }: Scan, end: number): boolean {
  return !/[\u4e00-\u9fff]/.test(text.charAt(end)) || cues().behind.test(text.slice(end, end + 4)) || isThing(nameAt.get(end)) || boundaryWords().has(text.slice(end, end + 2));
}
