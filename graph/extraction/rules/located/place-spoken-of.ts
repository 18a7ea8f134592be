import { isOfItsZone } from "../areas.ts";
import { isCalledAfterElsewhere, isNationwide, isNowhere } from "./bodies-of-nowhere.ts";
import { isToBuild } from "./built-here.ts";
import { isOnlyCalledAfter } from "./called-after.ts";
import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { hasDealings, isPartner } from "../supply/dealings.ts";
import type { Entity } from "../../identity/entity.ts";
import { isFirmOfElsewhere, isOutside } from "./firms-of-elsewhere.ts";
import type { Mention } from "../../identity/mention.ts";
import { isNamedAfar } from "./owners-and-visitors.ts";
import { isShownAtFair } from "./of-exhibition.ts";
import { isPayer } from "../subjects/payers.ts";
import { isPushedOn } from "./pushed-on.ts";
import { soughtIn } from "./sought-firms.ts";
import { partnersIn } from "../supply/supplies.ts";

const cues = cuesOf("place-spoken-of", ({ site, gather }) => ({
  /** Before a name in its sentence: the sentence tells where it is. */
  saysSo: pattern`${site}`,
  /** Before and behind firms that have come to the place: 聚集了恒越光电、澜泰微等百家企业. */
  hasCome: pattern`(?:${gather})了?(?:包括)?(?:[^。；，]{0,40}、)?$`,
  closesThem: pattern`^(?:、[^，。；]{2,40})?等(?:在内的)?[^，。；、]{0,14}(?:企业|公司|巨头|厂商)`,
}));

/** That a thing is in the place that its sentence speaks of, where nothing says that it is elsewhere. @param hasArea whether its name holds an area that is not one around the document's own */
export function inPlaceSpokenOf(context: Context, line: Line, mention: Mention, entity: Entity, hasArea: boolean): readonly Statement[] {
  const { reading: { text, isNews }, home } = context;
  const around = context.placeAround(mention.start);
  const place = placeFor(context, mention);
  const to = place === undefined || !mayLieIn(context, line, mention, entity, place) ? around : place;
  if (to === undefined) return [];
  // The area that a firm is called with stands between it and the words before: 与湖北恒越石英合作.
  const start = mention.kind === "Company" ? line.mentions.find(({ kind, inside, end }) => kind === "Region" && inside === undefined && end === mention.start)?.start ?? mention.start : mention.start;
  const before = text.slice(Math.max(line.sentence.start, start - longestCue), start);
  const behind = text.slice(mention.end, Math.min(line.sentence.end, mention.end + 40));
  const inZone = to.kind === "Park" && to !== home;
  const saysSo = cues().saysSo.test(text.slice(line.sentence.start, mention.start)) || (cues().hasCome.test(before) && cues().closesThem.test(behind));
  if (mention.kind === "Company") {
    if (hasDealings(before, behind) || partnersIn(context).has(mention) || soughtIn(context).has(mention)) return [];
    if (isNews && ((!inZone && isOutside(context, entity, before)) || isPayer(text, line.sentence, mention))) return [];
    if (isNews && to !== home && start === mention.start && isOnlyCalledAfter(context, line, to)) return [];
    if (isNews && inZone && isNamedAfar(context, entity, behind)) return [];
    if (isNews && !inZone && !saysSo && (hasArea || isShownAtFair(context.reading, mention.start) || isFirmOfElsewhere(context, line, mention, entity, to, before, behind))) return [];
  }
  if (mention.kind === "Institution") {
    if ((isPartner(before, behind) || (isNews && withIt.test(before) && joins.test(behind))) && (isNews || isNationwide(entity.name))) return [];
    if (!inZone && !saysSo && !isToBuild(before) && isCalledAfterElsewhere(context, entity)) return [];
    if (!inZone && isNowhere(context, mention, entity, before, behind)) return [];
  }
  return [{ type: "LOCATED_IN", from: entity, to, evidence: mention, basis: "implied", confidence: inZone ? 0.9 : saysSo ? 0.88 : to === around ? 0.82 : 0.84 }];
}

/** Whether a thing may lie in the place spoken of: it is not that, nor pushed on from there; a park lies in a zone only where that is its own or sets it up. */
function mayLieIn(context: Context, line: Line, mention: Mention, entity: Entity, place: Entity): boolean {
  if (place === entity || isPushedOn(context.reading.text, line, mention)) return false;
  return place.kind !== "Park" || mention.kind !== "Park" || isOfItsZone(mention) || isSetUpBy(context, line, mention, place);
}

/** Whether a park's name ends like that of a zone. */
export function isZoneByName(name: string): boolean {
  return /(?:开发区|高新区|经开区|新区)$/.test(name);
}

/** Whether the zone that a sentence began with sets up a park in itself: 经开区重点布局面板，打造滨湖光电产业园. */
function isSetUpBy({ cast, reading: { text } }: Context, { sentence, mentions }: Line, { start, name }: Mention, zone: Entity): boolean {
  const before = text.slice(Math.max(sentence.start, start - longestCue), start);
  return !isZoneByName(name) && isZoneByName(zone.name) && isToBuild(before) && mentions.some((place) => place.kind === "Park" && place.end <= start && cast.of(place) === zone);
}

/** Around a body with which somebody of the place signs or works: 高新区的恒越光电与庐州大学签订协议. */
const withIt = /[与和同]$/;
const joins = /^(?:[^，。；、]{0,4})?(?:签[订署约]|达成|共同|联合|携手|合作)/;

/** As far as words before a name reach that tell of customers and rivals. */
const longestCue = 60;

/** The one place that is spoken of there; of several the one that the name, or the name around it, begins like. */
function placeFor({ placesAt }: Context, mention: Mention): Entity | undefined {
  const places = placesAt(mention.start);
  const { name } = mention.inside ?? mention;
  return places.length > 1 ? places.find((place) => place.name.length > 3 && name.includes(place.name.slice(0, 2))) : places[0];
}
