import { charactersOf } from "../../text/characters.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Brand, brandBefore } from "./brand-before-thing.ts";
import { isFirm } from "../name-at.ts";
import { lengthBeforeFirm } from "./words-before-firms.ts";

/**
 * The brand that the item of a thing begins with: at the nearest place to the left of the thing where a name may begin and a brand does; undefined where none does before the next mark.
 * @param placeEnds where zones end that the text alone names
 */
export function brandOfItem(scan: Scan, thing: Mention, placeEnds: ReadonlySet<number> = nowhere): { readonly start: number; readonly brand: Brand } | undefined {
  const { edges, reading: { text } } = scan;
  for (let start = thing.start; start >= Math.max(0, thing.start - longestBefore); start--) {
    const isHard = start === 0 || hardMarks.at(text, start - 1);
    if (isHard || edges[start] !== 0 || placeEnds.has(start)) {
      // 汇报 before 恒越光电外延片项目 is no part of its firm's name.
      const own = start + lengthBeforeFirm(scan, start, thing.start);
      const brand = brandBefore(scan, own, thing);
      if (brand !== undefined) return brand.isKnown ? { start: own, brand } : wholeFirm(scan, start, thing) ?? { start: own, brand };
    }
    if (isHard) return undefined;
  }
  return undefined;
}

const longestBefore = 28;
/** Behind which an item begins at the latest. */
const hardMarks = charactersOf("、，。；：\n\t“");
const nowhere: ReadonlySet<number> = new Set();

/** The known firm whose name holds the edge at which a brand seemed to begin: 有研 in 建成有研高纯靶材产线. */
function wholeFirm(scan: Scan, edge: number, thing: Mention): { readonly start: number; readonly brand: Brand } | undefined {
  for (let start = edge - 1; start >= edge - 2 && start >= 0; start--) {
    const known = scan.nameAt.get(start);
    const brand = known !== undefined && known.end > edge && isFirm(known) ? brandBefore(scan, start, thing) : undefined;
    if (brand !== undefined) return { start, brand };
  }
  return undefined;
}
