import { isAway, tellsOfMany } from "../../documents/index.ts";
import { stemOf } from "../identity/area-stem.ts";
import type { Mention } from "../identity/mention.ts";
import type { Reading } from "../text/reading.ts";

/**
 * The area that a text without a title's region speaks of: named at its beginning, and by half of all namings of areas.
 * Areas in firms' and bodies' names do not count.
 */
export function areaSpokenOf({ document: { blocks, about }, parts, sentences, text }: Reading, mentions: readonly Mention[]): Mention | undefined {
  if (about.kind === "plan" || about.kind === "table" || blocks.some(({ place }) => place !== undefined) || tellsOfMany(about.title ?? "", parts.slice(0, 4).map(({ start, end }) => text.slice(start, end)))) return undefined;
  const counts = new Map<string, { mention: Mention; times: number }>();
  const head = sentences[Math.min(3, sentences.length - 1)]?.end ?? 0;
  let all = 0;
  let first: { mention: Mention; times: number } | undefined;
  const firms = new Set(mentions.filter(({ kind }) => kind === "Company").map(({ start }) => start));
  for (const mention of mentions) {
    if (mention.kind !== "Region" || firms.has(mention.end) || !isSpokenOf(text, mention)) continue;
    const stem = stemOf(mention.name);
    const known = counts.get(stem) ?? { mention, times: 0 };
    counts.set(stem, known);
    known.times++;
    all++;
    if (mention.start <= head && (first === undefined || known.times > first.times)) first = known;
  }
  return first !== undefined && first.times * 2 >= all ? { ...first.mention, inside: undefined, rule: /我[省市区县]/.test(text) ? "own-region" : first.mention.rule } : undefined;
}

/** Whether a naming of an area counts: it stands in no other name but a zone's, and tells neither of what is away nor where the report was written. */
function isSpokenOf(text: string, { start, end, inside }: Mention): boolean {
  if (inside !== undefined && inside.kind !== "Park") return false;
  return !isAway(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 12)) && !dateline.test(text.slice(end, end + 8)) && !ofRoute.test(text.slice(end, end + 14));
}

/** Behind an end of a road or railway: 滨湖至江岭铁路, 江岭高速. */
const ofRoute = /^[市县区]?(?:[至到—–-][\u4e00-\u9fff]{2,8}?)?(?:段)?(?:城际|市域)?(?:铁路|高铁|高速|公路|快速路|航线)/;

/** Where a report was written is not what it is about: 台北报道, 新竹30日电. */
const dateline = /^(?:市|[\d月日]{2,6})?(?:讯|(?<=日)电|电[）】]|报[导道]|专电|消息)/;
