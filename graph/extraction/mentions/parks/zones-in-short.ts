import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

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
  for (const { start, end } of parts) {
    const own: Mention[] = [];
    for (; at < parks.length && (parks[at] as Mention).start < end; at++) if ((parks[at] as Mention).start >= start) own.push(parks[at] as Mention);
    const listed = byStem(own);
    if (listed.size >= fewest) short.push(...toldInTurn(text, own.at(-1)?.end ?? end, end, listed));
  }
  return short;
}

function byStem(parks: readonly Mention[]): ReadonlyMap<string, Mention> {
  const listed = new Map<string, Mention>();
  for (const park of parks) {
    const stem = park.name.replace(cues().typed, "");
    if (stem.length >= shortest && stem.length <= longest) listed.set(stem, park);
  }
  return listed;
}

/** The zones whose short names begin clauses that tell what they do. */
function toldInTurn(text: string, from: number, to: number, listed: ReadonlyMap<string, Mention>): Mention[] {
  const told: Mention[] = [];
  for (let mark = from; mark < to; mark++) {
    if (!/[：，；。]/.test(text.charAt(mark))) continue;
    const start = mark + 1;
    const stem = stemAt(text, start, listed);
    const end = start + (stem?.length ?? 0);
    const park = stem === undefined ? undefined : listed.get(stem);
    if (park !== undefined && cues().works.test(text.slice(end, end + longestWork))) told.push({ kind: "Park", start, end, name: park.name, forms: [], rule: "zone-in-short", confidence: 0.85 });
  }
  return told;
}

function stemAt(text: string, start: number, listed: ReadonlyMap<string, Mention>): string | undefined {
  for (let length = longest; length >= shortest; length--) if (listed.has(text.slice(start, start + length))) return text.slice(start, start + length);
  return undefined;
}

const fewest = 2;
const shortest = 2;
const longest = 4;
/** So much behind its short name is looked at for what the zone does. */
const longestWork = 8;
