import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const cues = cuesOf("zones-in-short", ({ type, does }) => ({
  /** The type that a zone's name ends with. */
  typed: pattern`${type}$`,
  /** What a clause says that a zone does, right behind its short name. */
  works: pattern`^${does}`,
}));

/**
 * Zones that a paragraph lists by their full names and tells of in turn by the words before their types:
 * 东岭 and 西岭 of `东岭经济技术开发区、西岭工业园区错位发展：东岭侧重颗粒硅，西岭侧重碳化硅粉体`.
 */
export function zonesInShort({ reading: { text, parts } }: Scan, found: readonly Mention[]): Mention[] {
  const parks = found.filter(({ kind, name, inside }) => kind === "Park" && inside === undefined && cues().typed.test(name)).sort((a, b) => a.start - b.start);
  const short: Mention[] = [];
  let at = 0;
  for (const part of parts) {
    const listed = new Map<string, Mention>();
    let until = part.start;
    for (; at < parks.length && (parks[at] as Mention).start < part.end; at++) {
      const park = parks[at] as Mention;
      if (park.start < part.start) continue;
      const stem = park.name.replace(cues().typed, "");
      if (stem.length >= shortest && stem.length <= longest) listed.set(stem, park);
      until = park.end;
    }
    if (listed.size < fewest) continue;
    for (let mark = until; mark < part.end; mark++) {
      if (!/[：，；。]/.test(text.charAt(mark))) continue;
      const stem = stemAt(text, mark + 1, listed);
      const park = stem === undefined ? undefined : listed.get(stem);
      if (stem !== undefined && park !== undefined && cues().works.test(text.slice(mark + 1 + stem.length, mark + 9 + stem.length))) short.push({ kind: "Park", start: mark + 1, end: mark + 1 + stem.length, name: park.name, forms: [], rule: "zone-in-short", confidence: 0.85 });
    }
  }
  return short;
}

function stemAt(text: string, start: number, listed: ReadonlyMap<string, Mention>): string | undefined {
  for (let length = longest; length >= shortest; length--) if (listed.has(text.slice(start, start + length))) return text.slice(start, start + length);
  return undefined;
}

const fewest = 2;
const shortest = 2;
const longest = 4;
