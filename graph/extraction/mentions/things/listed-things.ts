import { listMarks } from "../../text/characters.ts";
import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { type Kind, wares } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { behindUse } from "./behind-use.ts";

const cues = cuesOf("listed-things", ({ material, device, equipment, aim, noThing, generic }) => ({
  /** A verb that lists what somebody makes or is to make, with its list. */
  aims: globalPattern`${aim}`,
  /** How products end, by kind. */
  kinds: [["Equipment", pattern`${equipment}$`], ["Device", pattern`${device}$`], ["Material", pattern`${material}$`]] as readonly (readonly [Kind, RegExp])[],
  /** What names no one product. */
  noThing: pattern`${noThing}`,
  /** A name that is such an ending with no more than a rank before it. */
  onlyGeneric: pattern`^${generic}*(?:${material}|${device}|${equipment})$`,
}));

const longestList = 120;
/** Nothing shorter names a product that nobody knows. */
const shortest = 3;
const listEnd = /[，。；：！？\n\t（“”]|等/;

/**
 * Products that nobody knows, in a list of what is to be made that names known ones too: 叠层母排 in `重点发展薄膜电容、IGBT模块、叠层母排`.
 * The ending of the name tells its kind. Source: usage of plans and work reports.
 * @param found names found otherwise
 */
export function listedThings(scan: Scan, found: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const isTaken = new Uint8Array(text.length + 1);
  for (const { kind, start, end } of found) if (kind !== "Stage") isTaken.fill(wares.has(kind) ? 2 : 1, start, end);
  const listed: Mention[] = [];
  let last = -1;
  for (const { index, 0: verb } of text.matchAll(cues().aims)) {
    const from = index + verb.length;
    if (from <= last) continue;
    const words = text.slice(from, from + longestList);
    const length = words.search(listEnd);
    const to = from + (length === -1 ? words.length : length);
    last = to;
    const items = itemsOf(text, from, to);
    if (items.length < 2 || !isTaken.subarray(from, to).includes(2)) continue;
    for (const item of items) {
      const { end } = item;
      const behind = behindUse(text, item.start, end, (at) => at - item.start >= 2);
      const start = end - behind >= shortest ? behind : item.start;
      if (isTaken[start] !== 0 || isTaken[end - 1] !== 0) continue;
      const kind = kindOf(scan, start, end);
      if (kind !== undefined) listed.push({ kind, start, end, name: text.slice(start, end), forms: [], rule: "among-things", confidence: 0.66 });
    }
  }
  return listed;
}

/** What stands between the marks of a list. */
function itemsOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !listMarks.at(text, at)) continue;
    if (at > start) items.push({ start, end: at });
    start = at + 1;
  }
  return items;
}

/** The kind of product that an item's ending tells; undefined where it is no name of one. */
function kindOf(scan: Scan, start: number, end: number): Kind | undefined {
  const { edges, reading: { text }, vocabulary: { generic } } = scan;
  const name = text.slice(start, end);
  if (!/^[\u4e00-\u9fffA-Za-z\d.+/-]{3,14}$/.test(name) || generic.has(comparable(name)) || cues().noThing.test(name) || cues().onlyGeneric.test(name) || /\d+[多余]?[家个项条款]|以上/.test(name)) return undefined;
  for (let at = start + 1; at < end; at++) if (edges[at] === 1) return undefined;
  return cues().kinds.find(([, ending]) => ending.test(name))?.[0];
}
