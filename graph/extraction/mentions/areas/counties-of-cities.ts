import type { Lexicon, Region } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { type Characters, charactersOf } from "../../text/characters.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { isFirm } from "../name-at.ts";

const cues = cuesOf("counties-of-cities", ({ common, other, plant }) => ({
  /** Short names that are words of every day too. */
  isCommon: pattern`^${common}$`,
  /** What makes another name of the county's, behind it: 庐州古城. */
  isOther: pattern`^${other}`,
  /** What a firm has there, behind a firm and the county: 恒越光电庐阳工厂. */
  isPlant: pattern`^${plant}`,
}));

/** Counties by their short names, where the text names the city or province around them: 昆山 in a text that names 苏州. */
export function countiesOfCities(scan: Scan): Mention[] {
  const { reading: { text }, edges, nameAt, known, vocabulary: { lexicon } } = scan;
  const named = new Set<string>();
  for (const { payload } of known) for (const name of payload) if (name.type === "region" && name.region.level !== "county") named.add(name.region.code);
  if (named.size === 0) return [];
  const firmEnds = new Set(known.filter(isFirm).map(({ end }) => end));
  const { byName, firsts } = countiesIn(lexicon);
  const found: Mention[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!firsts.at(text, start)) continue;
    const isMarked = edges[start] !== 0 || joinsName.at(text, start - 1);
    if (!isMarked && !firmEnds.has(start)) continue;
    for (let length = longest; length >= shortest; length--) {
      const name = text.slice(start, start + length);
      const near = byName.get(name)?.filter(({ code }) => lexicon.gazetteer.around(code).some((area) => named.has(area.code)));
      if (near === undefined || near.length !== 1) continue;
      const behind = text.slice(start + length, start + length + 6);
      const isSite = isMarked && !isOwnZone(text, start, start + length) ? !cues().isOther.test(behind) : cues().isPlant.test(behind);
      if (isSite && !cues().isCommon.test(name) && !(nameAt.get(start)?.payload.some(({ type }) => type !== "generic") === true)) found.push({ kind: "Region", start, end: start + length, name, forms: [(near[0] as Region).name], rule, confidence: 0.8 });
      break;
    }
  }
  return found;
}

/** Before a name that the text goes on with. */
const joinsName = charactersOf("（、和与及的");

/** A zone's own county stands behind it in brackets: 庐州高新区（庐阳）. */
function isOwnZone(text: string, start: number, end: number): boolean {
  return text.charAt(end) === "）" && text.slice(start - 2, start) === "区（";
}

/** A county that only a zone, body or unknown firm is called after is none that the text speaks of: 庐阳 of 庐阳经济开发区, of 庐阳澜光芯片项目, of 庐阳光电. */
export function withoutNamesakes({ nameAt }: Scan, mentions: readonly Mention[]): Mention[] {
  const isBrand = ({ kind, name }: Mention) => kind === "Project" || (kind === "Company" && !isOfLegalForm.test(name));
  const isNamesake = ({ inside, start, end }: Mention) => inside !== undefined && (calledAfter.has(inside.kind) || (isBrand(inside) && inside.start === start && !isFirm(nameAt.get(end))));
  const spokenOf = new Set(mentions.flatMap((mention) => (mention.kind === "Region" && !isNamesake(mention) ? [mention.name, ...mention.forms] : [])));
  return mentions.filter((mention) => mention.rule !== rule || !isNamesake(mention) || [mention.name, ...mention.forms].some((form) => spokenOf.has(form)));
}

/** A firm's full name begins with the area that it is registered in. */
const isOfLegalForm = /(?:公司|集团|厂)$/;
const calledAfter = new Set<Mention["kind"]>(["Park", "Institution"]);
const rule = "county-of-a-named-city";

interface Counties {
  readonly byName: ReadonlyMap<string, readonly Region[]>;
  /** The characters that their names begin with: most characters of a text begin none. */
  readonly firsts: Characters;
}

const countiesIn = oncePer(({ gazetteer }: Lexicon): Counties => {
  const byName = new Map<string, Region[]>();
  for (const region of gazetteer.regions) {
    if (region.level !== "county" || region.shortName === region.name || region.shortName.length < shortest) continue;
    // By a name that its city bears too the city is meant: 长沙 is no 长沙县.
    if (gazetteer.around(region.code).some(({ code, shortName }) => code !== region.code && shortName === region.shortName)) continue;
    const known = byName.get(region.shortName);
    if (known === undefined) byName.set(region.shortName, [region]);
    else known.push(region);
  }
  return { byName, firsts: charactersOf(byName.keys()) };
});

const shortest = 2;
const longest = 4;
