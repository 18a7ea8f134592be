import type { Lexicon } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePerLexicon } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { homeCode } from "../areas/home-code.ts";

const cues = cuesOf("zones-of-home", ({ ground, type, trade }) => ({
  /** How a name ends that is a place's without its city too. */
  isGround: pattern`${ground}$`,
  /** What any city has, or any trade. */
  isType: pattern`^${type}$|${trade}$`,
}));

/** In a paper of their city its known zones are called without it: 航天基地 of 庐州航天基地. */
export function zonesOfHome(scan: Scan): Mention[] {
  const { reading: { text }, edges, vocabulary: { lexicon } } = scan;
  const home = homeCode(scan);
  const city = home === undefined ? undefined : lexicon.gazetteer.byCode(home)?.shortName;
  const names = city === undefined ? [] : namesWithoutCity(lexicon)[city] ?? [];
  return names.flatMap((name) => {
    const found: Mention[] = [];
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      if (text.charAt(start - 1) !== "“" && (edges[start] !== 0 || /[、和与及（]/.test(text.charAt(start - 1)))) found.push({ kind: "Park", start, end: start + name.length, name, forms: [], rule: "zone-of-home", confidence: 0.85 });
    }
    return found;
  });
}

/** What is left of known zones' names behind the city that they begin with, by the city's short name. */
const namesWithoutCity = oncePerLexicon("zones-without-city", ({ terms, gazetteer }: Lexicon): Readonly<Record<string, readonly string[]>> => {
  const names = new Map<string, Set<string>>();
  for (const { kind, name, aliases, region } of terms) {
    if (kind !== "Park" || region === undefined) continue;
    for (const { shortName, level } of gazetteer.around(region)) {
      if (level !== "city" && level !== "county") continue;
      for (const form of [name, ...aliases]) {
        const rest = form.startsWith(shortName) ? form.slice(shortName.length) : "";
        if (rest.length < shortest || !cues().isGround.test(rest) || cues().isType.test(rest) || /^[市区县省]/.test(rest)) continue;
        const known = names.get(shortName);
        if (known === undefined) names.set(shortName, new Set([rest]));
        else known.add(rest);
      }
    }
  }
  return Object.fromEntries([...names].map(([city, rests]) => [city, [...rests]]));
});

const shortest = 3;
