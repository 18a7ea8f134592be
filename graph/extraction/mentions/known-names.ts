import { type Kind, ontology } from "../../ontology/index.ts";
import { longest } from "../scan/automaton.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";
import type { Name } from "../scan/vocabulary.ts";
import { knownArea } from "./areas/known-areas.ts";
import { knownFirm } from "./firms/known-firms.ts";
import { isOfLargest, knownThing } from "./things/known-things.ts";
import { isArea } from "./name-at.ts";

const cues = cuesOf("known-names", ({ zone }) => ({
  zoneAround: pattern`^[\u4e00-\u9fff]{2,14}?${zone}(?=[\u4e00-\u9fff]{3})`,
}));

/**
 * Names that the lexicon and the gazetteer know, with the grades and sizes before a thing.
 * 12英寸硅片 is one mention of 硅片; 扬州市 one of the region.
 */
export function knownNames(scan: Scan): Mention[] {
  const found: Mention[] = [];
  for (const { start: matched, end, payload } of withParts(scan)) {
    const start = isOfLargest(scan.reading.text, matched) ? matched + 1 : matched;
    const printed = scan.reading.text.slice(start, end);
    const isQuoted = quotation.test(printed);
    const isClosed = isQuoted && endsQuoted.test(printed) && scan.reading.text.charAt(end) === "”";
    if (isQuoted && opensQuotation.test(printed) && !isClosed) continue;
    for (const name of payload) {
      if (isClosed && !(name.type === "term" && name.term.kind === "Park")) continue;
      const mention = isClosed ? mentionOf(scan, name, start, end + 1, `${printed}”`) : mentionOf(scan, name, start, end, printed);
      if (mention !== undefined) found.push(...zoneApart(scan, mention));
    }
  }
  return found;
}

/** A known park is also called with the zone around it before its name, which then is named too: 滨湖高新区 in 滨湖高新区云谷小镇. */
function zoneApart({ vocabulary: { lexicon } }: Scan, mention: Mention): readonly Mention[] {
  const zone = mention.kind === "Park" ? cues().zoneAround.exec(mention.name)?.[0] : undefined;
  const own = zone === undefined ? "" : mention.name.slice(zone.length);
  if (zone === undefined || lexicon.resolve("Park", [own]) !== mention.term) return [mention];
  return [{ ...mention, end: mention.start + zone.length, name: zone, term: lexicon.resolve("Park", [zone]) }, { ...mention, start: mention.end - own.length, name: own, forms: [mention.name] }];
}

/** What a known form names where it stands; undefined where the words around it make something else of it. */
function mentionOf(scan: Scan, name: Name, start: number, end: number, printed: string): Mention | undefined {
  switch (name.type) {
    case "term": {
      const { term } = name;
      if (term.kind === "Company") return knownFirm(scan, term, start, end, printed);
      if (ontology.kinds[term.kind].group === "thing") return knownThing(scan, term, start, end, printed);
      const branch = term.kind === "Institution" ? branchBehind(scan, end) : 0;
      if (branch > 0) return { kind: "Institution", start, end: end + branch, name: scan.reading.text.slice(start, end + branch), forms: [], rule: "branch-of-institution", confidence: 0.85 };
      if (term.kind === "Park" && ofCampus.test(scan.reading.text.slice(end, end + 2))) return undefined;
      return { kind: term.kind, start, end, name: printed, forms: [], term, rule: "known-name", confidence: 0.9 };
    }
    case "region": return knownArea(scan, start, end, printed);
    case "group": return { kind: areaGroup.test(printed) ? "Region" : "Agency", start, end, name: printed, forms: [], group: !areaGroup.test(printed), rule: "known-group", confidence: 0.9 };
    default: return undefined;
  }
}

/** How long the words are that make a branch of an institution, its area and what it is: 庐州分中心 behind 国家光伏质检中心. */
function branchBehind({ nameAt, reading: { text } }: Scan, end: number): number {
  const area = nameAt.get(end);
  if (area === undefined || !isArea(area)) return 0;
  const kind = branch.exec(text.slice(area.end, area.end + 4))?.[0].length ?? 0;
  return kind === 0 ? 0 : area.end + kind - end;
}

const branch = /^(?:分中心|分院|分所|分部|分校|研究院|研究所|创新中心)/;

/** Behind a zone's name, what makes a hospital's or school's part of it: 滨湖院区. */
const ofCampus = /^(?:院区|校区|医院|中学|小学)/;

/** The end of a name in quotation marks: 庐州“芯谷. */
const endsQuoted = /^[^“”]+“[^“”]+$/;

const quotation = /[“”]/;
/** Words on both sides of one quotation mark are no one name: 光电产业“链主”, “生产力”成为. */
const opensQuotation = /“[^”]*$|^[^“]*”/;

/** The longest names, and those inside them that are named by it too: a thing in a park's name, the material of a technology, the use of a device. */
function withParts({ known: all, names }: Scan): Scan["known"] {
  const parts = new Map<Scan["known"][number], Scan["known"][number][]>();
  let holder = 0;
  // In the order of their ends, so that a match whose holder is passed by has none.
  for (const match of all) {
    while (holder < names.length && (names[holder] as typeof match).end <= match.start) holder++;
    const around = names[holder];
    if (around === undefined || around === match || around.start > match.start || around.end < match.end) continue;
    if (!match.payload.some((name) => around.payload.some((outer) => outer.type === "term" && (name.type === "region" ? mayHold(outer.term.kind, "Region") : name.type === "term" && mayHold(outer.term.kind, name.term.kind))))) continue;
    const inner = parts.get(around);
    if (inner === undefined) parts.set(around, [match]);
    else inner.push(match);
  }
  return [...names, ...[...parts.values()].flatMap((inner) => longest(inner))];
}

function mayHold(outer: Kind, inner: Kind): boolean {
  if (outer === "Company") return inner === "Region";
  if (outer === "Technology") return inner === "Material" || inner === "Device";
  if (outer === "Device") return inner === "Application";
  if (outer === "Park" || outer === "Institution") return outer !== inner;
  return outer === "Chain" && ontology.kinds[inner].group === "thing";
}

/** Words for stages: 芯片设计, 封测; 设计, 材料 and the like are weak: they mean a stage only in a list of stages and things. */
export function stageWords({ reading: { text }, stages }: Scan): Mention[] {
  return stages.flatMap(({ start, end, payload }) => payload.flatMap((name): Mention[] => (name.type === "stage" ? [{ kind: "Stage", start, end, name: text.slice(start, end), forms: [], stages: name.stages, weak: !name.alone, rule: "stage-word", confidence: 0.9 }] : [])));
}

/** A counted group of areas stands for a region: 五镇. */
const areaGroup = /^[两二三四五六七八九十]+(?:镇|区|县|市)$/;
