import type { Lexicon } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern, phrasesOf, stickyPattern } from "../../../lexicon/cues.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { isNoPark } from "./no-park.ts";
import { oncePer, oncePerLexicon } from "../../scan/once-per.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("zones-put-to-work", ({ support, setUp, any, worksOn, short }) => ({
  /** How words begin that name no one zone. */
  noName: pattern`^${any}`,
  /** What a plan says of each of its zones in turn: 经开区重点发展……；综保区重点布局……. */
  worksOn: { pattern: stickyPattern`(?=${worksOn}|(?<=新城|新区|组团|片区)建设[^，。；、]{2,16}(?:基地|园|中心|平台|产线|生产线)(?:[，。；、]|$))`, words: [...phrasesOf(worksOn), "建设"], reach: 0 },
  zone: pattern`${short}$`,
  /** Zones by their short names that a plan puts to work together: 支持高新区、经开区建设……. */
  supported: globalPattern`${support}(?:[我本全][省市区县州盟])?((?:[\u4e00-\u9fff]{0,4}?${short}[、和与]){0,5}[\u4e00-\u9fff]{0,4}?${short})(?=(?:分别|协同|联动|错位)?(?:${worksOn}|${setUp}[\u4e00-\u9fff]))`,
}));

/** Zones by their short names, by what a plan says that they shall do: 经开区重点发展……；综保区重点布局……, 支持高新区、经开区建设……. */
export function zonesPutToWork(scan: Scan): Mention[] {
  return [...withTheirFocus(scan), ...supported(scan)];
}

/** What a plan says of each of its zones in turn: 经开区重点发展……；综保区重点布局……. */
function withTheirFocus(scan: Scan): Mention[] {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  return matchesNear(cues().worksOn, text).flatMap(({ index: end }): Mention[] => {
    const edge = leftEdge(scan, end, 2, 10);
    const start = edge + (ofOwn.exec(text.slice(edge, end))?.[0].length ?? 0);
    const name = text.slice(start, end);
    if (name.length < 2 || name.length > 8 || !((name.length > 2 && cues().zone.test(name)) || sharedNamesOf(lexicon).has(name)) || cues().noName.test(name) || isNoPark(scan, start, end)) return [];
    return [{ kind: "Park", start, end, name, forms: [], rule: "zone-with-its-focus", confidence: 0.8 }];
  });
}

/** The paper's own place before one of its zones: 我市智造新城. */
const ofOwn = /^[我本全][省市区县州盟]/;

/** Zones that a plan names by their short names where it says what they shall set up: 支持高新区、经开区建设……. */
function supported({ reading: { text } }: Scan): Mention[] {
  return [...text.matchAll(cues().supported)].flatMap(({ index, 0: whole, 1: list = "" }) => {
    let at = index + whole.length - list.length;
    return list.split(/(?<=[、和与])/).flatMap((piece): Mention[] => {
      const name = piece.replace(/[、和与]$/, "");
      const start = at;
      at += piece.length;
      return name.length < 3 || !cues().zone.test(name) || cues().noName.test(name) ? [] : [{ kind: "Park", start, end: start + name.length, name, forms: [], rule: "zone-put-to-work", confidence: 0.8 }];
    });
  });
}

/** The short names of parks that mean something else as well. */
const sharedNamesOf = oncePer((lexicon: Lexicon): ReadonlySet<string> => new Set(sharedNames(lexicon)));
const sharedNames = oncePerLexicon("shared-parks", ({ terms }): readonly string[] => terms.filter(({ kind }) => kind === "Park").flatMap(({ sharedAliases }) => sharedAliases));
