import { withoutTown } from "./beginning-of-park.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { withoutRegion } from "../bodies/institutions.ts";
import { isTradeOnly, isZoneType } from "./kinds-of-parks.ts";
import type { Mention } from "../../identity/mention.ts";
import { formsOfQuarter } from "./park-forms.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("zone-and-park", ({ outer, bareOuter, buildIt, inner }) => ({
  /** The zone that a park's name begins with. */
  outerZone: pattern`^(?:.{2,14}?${outer}|${bareOuter})(?=.{2,})`,
  /** Words of building between the zone and what it builds: 滨湖高新区建LED产业园. */
  built: pattern`^(?:并|还|正|拟|将)?${buildIt}`,
  /** What is a part of the zone, and no park in it. */
  partOfZone: pattern`^${inner}`,
}));

/** A park named with the zone around it is two places: 海盐经济开发区LED产业园. */
export function zoneAndPark(scan: Scan, start: number, end: number, name: string, rule: "park-ending" | "park-of-a-trade" = "park-ending"): Mention[] {
  const zone = cues().outerZone.exec(name)?.[0];
  const base = { kind: "Park", rule, confidence: rule === "park-ending" ? 0.8 : 0.7 } as const;
  const own = withoutCounty(scan, withoutRegion(scan, start, end), end);
  const ofArea = own !== name && (own.length >= 5 || isNamedAlone(scan, end - own.length, own)) && !isZoneType(own) && !isTradeOnly(own) ? [own] : [];
  if (zone === undefined || cues().partOfZone.test(name.slice(zone.length))) return [{ ...base, start, end, name, forms: [...ofArea, ...formsOfQuarter(name)] }];
  const park = withoutTown(scan, name.slice(zone.length).replace(cues().built, ""));
  return [{ ...base, rule: "park-ending", start, end: start + zone.length, name: zone, forms: [] }, { ...base, start: end - park.length, end, ...calledBy(name, zone, park) }];
}

/** A park's own name, which is the whole where the type alone stands behind its zone: 滨湖新区科技城. */
function calledBy(whole: string, zone: string, park: string): Pick<Mention, "name" | "forms"> {
  if (isZoneType(park)) return { name: whole, forms: [] };
  return { name: park, forms: park.length === whole.length - zone.length ? [whole] : [] };
}

/** A zone's name without the short name of its county where the text names it so too: 岭东新区 of 长丰岭东新区. */
function withoutCounty(scan: Scan, name: string, end: number): string {
  const { gazetteer } = scan.vocabulary.lexicon;
  const length = [3, 2].find((count) => name.length - count >= 4 && gazetteer.find(name.slice(0, count))?.level === "county" && isNamedAlone(scan, end - name.length + count, name.slice(count)));
  return name.slice(length ?? 0);
}

/** Whether the text also names the zone without the area that stands before it here. */
function isNamedAlone({ reading: { text }, edges }: Scan, at: number, own: string): boolean {
  for (let other = text.indexOf(own); other !== -1; other = text.indexOf(own, other + own.length)) if (other !== at && edges[other] === 1) return true;
  return false;
}
