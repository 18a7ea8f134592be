import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { areaCodeOf, areNested } from "../areas.ts";
import { isZoneByName } from "./place-spoken-of.ts";

const cues = cuesOf("zone-of-committee", ({ body }) => ({
  /** What makes with the zone before it the name of the zone's own committee. */
  ofZone: pattern`^(?:（[^（）]{1,12}）)?${body}`,
}));

/** A zone of which only its committee is named, as a body that answers for a task or signs, is one of the place that the text is about. Source: usage of plans and reports. */
export const zoneOfCommittee: Rule = {
  id: "zone-of-its-committee",
  reason: "the committee that the text names is that of the zone, and nothing puts the zone elsewhere",
  example: "牵头单位：市科技局、滨湖高新区管委会",
  *read({ cast, lines, home, placeAround, placesAt, vocabulary: { lexicon } }, said) {
    const placed = new Set<unknown>([home]);
    for (const { type, from } of said) if (type === "LOCATED_IN" && from.kind === "Park") placed.add(from);
    for (const { mentions } of lines) {
      for (const mention of mentions) {
        if (mention.kind !== "Park" || mention.inside?.kind !== "Agency" || !cues().ofZone.test(mention.inside.name.slice(mention.end - mention.inside.start))) continue;
        const [zone, around] = [cast.of(mention), placeAround(mention.start) ?? placesAt(mention.start)[0]];
        if (zone === undefined || around === undefined || placed.has(zone) || (around.kind !== "Region" && !isPartOf(zone, around))) continue;
        const [own, outer] = [zone.term?.region, areaCodeOf(around)];
        if (own !== undefined && outer !== undefined && !areNested(lexicon, own, outer)) continue;
        placed.add(zone);
        yield { type: "LOCATED_IN", from: zone, to: around, evidence: mention, basis: "implied", confidence: 0.82 };
      }
    }
  },
};

/** Whether a park with a committee of its own may be one of a zone: 滨湖产业园区 in 庐州新区, no other zone. */
function isPartOf(park: Entity, zone: Entity): boolean {
  return isZoneByName(zone.name) && !isZoneByName(park.name) && park !== zone;
}
