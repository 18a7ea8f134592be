import { cuesOf, globalPattern } from "../../lexicon/cues.ts";
import { englishAreas } from "../../lexicon/english-places.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";
import { type EnglishPart, englishParts } from "./words-of-parts.ts";

const cues = cuesOf("english-parks", ({ zone }) => ({
  named: globalPattern`\b((?:[A-Z][A-Za-z'’]*|\([A-Z][A-Za-z]+\))(?:[ -](?:[A-Z][A-Za-z'’]*|of|\([A-Z][A-Za-z]+\))){0,6}?)[ ](${zone})\b(?! [A-Z][a-z]+ (?:Committee|Commission))`,
}));

/** The kinds of zones, by what their Chinese names end in. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:National |New and )*Hi(?:gh|)-?[ -]?[Tt]ech(?:nology)?\b.*(?:Zone|Area|District)$/, "高新技术产业开发区"], [/^Economic(?:[ -]and[ -]|-|, )?(?:and )?Technological Development (?:Zone|Area)$/, "经济技术开发区"], [/^Economic Development (?:Zone|Area)$/, "经济开发区"],
  [/^Comprehensive (?:Bonded|Free Trade) Zone$/, "综合保税区"], [/^New Area$/, "新区"], [/^Industrial Park$/, "工业园区"], [/^Science City$/, "科学城"],
];

/** Zones and parks by their form: Luzhou High-tech Zone, Hengyue Semiconductor Industrial Park. One that is called by its area bears the name that it has in the model. */
export function parksInEnglish(scan: Scan): Mention[] {
  return englishParts(scan).flatMap((part) => parksIn(scan, part));
}

function parksIn({ reading: { text }, vocabulary: { lexicon } }: Scan, { part, words, matches }: EnglishPart): Mention[] {
  const found = [...text.slice(part.start, part.end).matchAll(cues().named)];
  const areas = new Map(found.length === 0 ? [] : englishAreas(words, matches, lexicon).map((area) => [area.from, area] as const));
  const places = new Map(words.map(({ start }, at) => [start, at] as const).reverse());
  return found.flatMap((found): Mention[] => {
    const [whole, named = "", kind = ""] = found;
    const own = named.replace(/^(?:The|In|At|Of|And|As|With|Support|Encourage|Relying on)\s+/, "");
    const start = part.start + found.index + named.length - own.length;
    const end = part.start + found.index + whole.length;
    const first = places.get(start) ?? 0;
    let last = first;
    while ((words[last]?.end ?? Infinity) <= start + own.length) last++;
    const area = areas.get(first);
    const printed = text.slice(start, end);
    const isByArea = area !== undefined && area.to === last;
    const type = kinds.find(([words]) => words.test(kind))?.[1];
    const name = isByArea && type !== undefined ? `${area.region.shortName}${type}` : undefined;
    const term = name === undefined ? undefined : lexicon.resolve("Park", [name, `${area?.region.name}${type}`]);
    if (own === "" || /^(?:National|Provincial|State|China)$/.test(own)) return [];
    return [{ kind: "Park", start, end, name: term?.name ?? name ?? printed, forms: [printed], term, rule: "english-park", confidence: term === undefined ? 0.85 : 0.92 }];
  });
}
