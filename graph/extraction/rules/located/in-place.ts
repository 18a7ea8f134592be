import { areaCodeOf, located } from "../areas.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { isParkElsewhere } from "./parks-elsewhere.ts";
import { isAroundPark, isAtHome, isWithin, placesInName } from "./place-in-name.ts";
import { inPlaceSpokenOf, isZoneByName } from "./place-spoken-of.ts";
import { isSaidElsewhere, statedPlaces } from "./said-elsewhere.ts";
import { namesBodies } from "../../text/reading.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const sited = new Set<Mention["kind"]>(["Park", "Institution", "Company", "Project"]);
const closed = new Set<string>(["Policy", "Chain", "Fund", "Agency", "Institution", "Park"]);

/** Zones, platforms, firms and projects lie in the place that their sentence is about, unless their own name or a table says otherwise. Source: usage of plans and reports. */
export const inPlace: Rule = {
  id: "in-the-place-spoken-of",
  reason: "the sentence is about the place, and nothing puts the named elsewhere",
  example: "将滨湖科创示范区打造成为……支持澜泰微、恒越芯等芯片企业扩产",
  *read(context, said) {
    const known = new Map<unknown, Entity>();
    for (const { type, from, to } of said) if (type === "LOCATED_IN" && to.kind !== "Stage") known.set(from, to as Entity);
    const surest = new Map<Entity, readonly Statement[]>();
    const stated = statedPlaces(said);
    for (const line of context.linesWith(...sited)) {
      const isHeading = isTitle(context.reading.text, line.sentence);
      for (const mention of line.mentions) {
        const entity = sited.has(mention.kind) && !closed.has(mention.inside?.kind ?? "") ? context.cast.of(mention) : undefined;
        if (entity === undefined) continue;
        const isEntry = isHeading && mention.kind === "Project" && isNumberAlone(context.reading.text.slice(line.sentence.start, mention.start));
        // A heading tells of nothing where it is, but by its own name; a project that one begins with is an entry of a list.
        if (isHeading && !isEntry && mention.kind !== "Park") continue;
        const places = placesOf(context, line, mention, entity, known).filter(({ basis }) => !isHeading || isEntry || basis === "stated");
        const statements = places.filter((statement) => statement.to !== entity && agrees(context, line, statement, known) && !isSaidElsewhere(context, line, statement, stated));
        if (statements.length > 0) surest.set(entity, surer(context.home, surest.get(entity) ?? [], statements));
      }
    }
    for (const statements of surest.values()) yield* statements;
  },
};

/** Whether what stands before an entry is no more than its number. */
function isNumberAlone(words: string): boolean {
  return /^(?:[（(]?(?:[一二三四五六七八九十]+|\d+)[）)、.．]\s?)$/.test(words);
}

/** Whether what a sentence says of where something is goes with what is known of that: it is sure, the same, or narrower. */
function agrees(context: Context, line: Line, { from, to, confidence }: Statement, known: ReadonlyMap<unknown, Entity>): boolean {
  const place = known.get(from);
  if (place === undefined || to === place || confidence >= 0.9) return true;
  // A zone lies in no other one for bearing its area's name: it may be the same one.
  const isParkThere = to === context.home && !isZoneByName(from.name) && isAroundPark(context, place, known);
  return isParkThere || (isWithin(context, to as Entity, place) && (from.kind === "Company" || isNamedIn(context, line, to)));
}

/** Of what two sentences say of where one thing is, the surer; of equally sure ones both, where they are sure enough. A zone that is sure tells more than the document's own place. */
function surer(home: Entity | undefined, one: readonly Statement[], other: readonly Statement[]): readonly Statement[] {
  const isZoneOf = (narrow: readonly Statement[], wide: readonly Statement[]) => wide.length > 0 && wide.every(({ to }) => to === home) && narrow.some(({ to, confidence }) => to.kind === "Park" && to !== home && confidence >= 0.9);
  if (isZoneOf(one, other)) return one;
  if (isZoneOf(other, one)) return other;
  const [sureness, otherSureness] = [one[0]?.confidence ?? 0, other[0]?.confidence ?? 0];
  if (otherSureness > sureness) return other;
  return otherSureness === sureness && sureness >= 0.9 ? [...one, ...other.filter(({ to }) => one.every((known) => known.to !== to))] : one;
}

/** Where a mention is: the zone or area in its own name; else what its project's firm is known to be in; else the place spoken of. */
function placesOf(context: Context, line: Line, mention: Mention, entity: Entity, known: ReadonlyMap<unknown, Entity>): readonly Statement[] {
  const { cast, home } = context;
  const inName = line.mentions.filter(({ inside }) => inside === mention);
  const named = placesInName(context, mention, inName, known, entity);
  if (named.zone !== undefined || named.region !== undefined) return [...located(entity, named.zone, mention, 0.92), ...located(entity, named.region, mention, 0.92)];
  if (named.isElsewhere || (mention.kind === "Park" && isParkElsewhere(context, entity, inName))) return [];
  if (line.sentence.isRow) return [];
  // The firms that a place makes answer for a task are the place's own.
  if (namesBodies(line.sentence) && mention.kind !== "Park") {
    return mention.kind === "Company" && home?.kind === "Region" ? [{ type: "LOCATED_IN", from: entity, to: home, evidence: mention, basis: "implied", confidence: 0.78 }] : [];
  }
  if (entity === home || (mention.inside !== undefined && mention.inside.kind !== "Project")) return [];
  const firm = mention.kind === "Project" ? inName.find(({ kind, start }) => kind === "Company" && start === mention.start) : undefined;
  const firmsPlace = firm === undefined ? undefined : known.get(cast.of(firm));
  if (firmsPlace === undefined || isAroundPark(context, firmsPlace, known) || (home?.kind === "Park" && isProvince(firmsPlace)) || !(firmsPlace.kind === "Park" || isAtHome(context, firmsPlace))) return inPlaceSpokenOf(context, line, mention, entity, named.hasArea);
  return [{ type: "LOCATED_IN", from: entity, to: firmsPlace, evidence: mention, basis: "implied", confidence: 0.8 }];
}

/** Whether an area is a whole province, which firms of every place in it bear in their names. */
function isProvince(area: Entity): boolean {
  return areaCodeOf(area)?.endsWith("0000") === true;
}

/** Whether the sentence itself names a place. */
function isNamedIn({ cast }: Context, { mentions }: Line, place: unknown): boolean {
  return mentions.some((mention) => mention.kind === "Region" && mention.inside === undefined && cast.of(mention) === place);
}
