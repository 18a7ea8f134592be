import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { withoutRegion } from "../bodies/institutions.ts";

const cues = cuesOf("parks-in-short", ({ trade, type, short }) => ({
  /** A park's name of its own, and behind it nothing but its trade and type: 澜通 of 澜通科技产业园. */
  plain: pattern`^([\u4e00-\u9fff]{2,4}?)(?:${trade})+(?:${type})(?:[一二三四五六]期)?$`,
  /** The word for parks that its own name stands before in short. */
  called: globalPattern`${short}`,
}));

/** A park whose full name the text gives is also called by its own name and a word for parks: 澜通园区 is 澜通科技产业园. */
export function parksInShort(scan: Scan, found: readonly Mention[]): Mention[] {
  const { reading: { text } } = scan;
  const stems = stemsOf(scan, found);
  if (stems.size === 0) return [];
  return [...text.matchAll(cues().called)].flatMap(({ index, 0: word }): Mention[] => {
    const length = [4, 3, 2].find((own) => stems.get(text.slice(index - own, index)) !== undefined);
    if (length === undefined || /简称[：“]{0,2}$/.test(text.slice(index - length - 4, index - length))) return [];
    const [start, end] = [index - length, index + word.length];
    return [{ kind: "Park", start, end, name: stems.get(text.slice(start, index)) as string, forms: [text.slice(start, end)], rule: "park-in-short", confidence: 0.8 }];
  });
}

/** The parks by their own names; undefined where two bear one. */
function stemsOf(scan: Scan, found: readonly Mention[]): ReadonlyMap<string, string | undefined> {
  const stems = new Map<string, string | undefined>();
  for (const { kind, name, start, end, inside } of found) {
    if (kind !== "Park" || inside !== undefined || end - start !== name.length) continue;
    for (const whole of new Set([name, withoutRegion(scan, start, end)])) {
      const stem = cues().plain.exec(whole)?.[1];
      if (stem !== undefined) stems.set(stem, stems.has(stem) && stems.get(stem) !== name ? undefined : name);
    }
  }
  return stems;
}
