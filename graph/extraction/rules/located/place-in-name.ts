import type { Context } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { areaCodeOf, areNested, seatCodeOf } from "../areas.ts";

/** Where the name of something puts it. */
interface PlacesInName {
  readonly zone: Entity | undefined;
  /** The area, where nothing else is known and a firm of a plan or a body is near the document's own. */
  readonly region: Entity | undefined;
  /** Whether the area in a firm's name puts it away from the document's own. */
  readonly isElsewhere: boolean;
  /** Whether an area stands in the name that is not one around the document's own. */
  readonly hasArea: boolean;
}

/**
 * The zone and the area in a name, as far as they tell where it is.
 * @param inName the names inside it
 * @param known where things are known to be
 */
export function placesInName(context: Context, mention: Mention, inName: readonly Mention[], known: ReadonlyMap<unknown, Entity>, entity: Entity): PlacesInName {
  const { cast, home, reading: { isNews } } = context;
  const isFirm = mention.kind === "Company";
  const park = mention.kind === "Project" ? inName.find(({ kind }) => kind === "Park") : undefined;
  const firm = mention.kind === "Project" ? inName.find(({ kind }) => kind === "Company") : undefined;
  const isFirmsOwn = (area: Mention) => firm !== undefined && area.start >= firm.start && area.end <= firm.end && (home?.kind === "Park" || !isAtHome(context, cast.of(area)));
  const ofBranch = mention.kind === "Institution" ? inName.findLast((part) => part.kind === "Region" && isBranchOfSchool.test(mention.name.slice(0, part.start - mention.start))) : undefined;
  const ofSeat = mention.kind !== "Institution" || context.placesAt(mention.start)[0]?.kind === "Park" ? undefined : inName.findLast((part) => part.kind === "Region" && part.start - mention.start > 4 && isHomesOwn(context, cast.of(part)));
  // A firm of the lexicon that sits in no area of ours bears the area's characters for their sound: 德州仪器.
  const isOnlySound = isFirm && entity.term !== undefined && entity.term.region === undefined;
  const first = isOnlySound ? undefined : inName.find((part) => part.kind === "Region" && (mention.kind === "Project" ? !isFirmsOwn(part) : part.start - mention.start <= 4));
  // Of areas side by side the inner: 滨湖 in 庐州滨湖产业投资集团.
  const area = ofBranch ?? ofSeat ?? inName.find((part) => part.kind === "Region" && part.start === first?.end && holds(context, first, part)) ?? first;
  const own = area === undefined || known.has(entity) ? undefined : cast.of(area);
  const isProvince = isFirm && own !== undefined && own !== home && areaCodeOf(own)?.endsWith("0000") === true;
  const region = own !== undefined && !isProvince && !(isFirm && isNews) && isAround(context, own) ? own : undefined;
  const named = area === undefined ? undefined : cast.of(area);
  const isAroundHome = home !== undefined && named !== undefined && (isWithin(context, home, named) || isAroundPark(context, named, known));
  const spokenOf = context.placesAt(mention.start)[0];
  // What is named after the plan's city is where its clause is: 庐州芯谷, 恒越庐州产线 in a district that the clause speaks of.
  const isOfDistrict = (city: Entity) => mention.kind === "Project" || (mention.kind === "Institution" ? !isSchool.test(mention.name) : isFirm && areaCodeOf(city)?.endsWith("0000") === true);
  const isInDistrict = named !== undefined && named === home && spokenOf !== undefined && spokenOf !== home && (spokenOf.kind === "Region" || isOfDistrict(named));
  // What is called after an area around the plan's place is in the plan's place.
  const isAtPark = home?.kind === "Park" && mention.kind !== "Park" && !(isFirm && /[省市]$/.test(area?.name ?? ""));
  const isCalledAfterWider = isAroundHome && (isAtPark || mention.kind === "Project" || (mention.kind === "Institution" && ofBranch === undefined));
  return {
    zone: park === undefined ? undefined : cast.of(park),
    region: !isNews && (isInDistrict || isCalledAfterWider) ? undefined : region,
    isElsewhere: isFirm && own !== undefined && region === undefined && !isProvince && !(isAroundHome && home.kind === "Park"),
    hasArea: (area !== undefined && !isAroundHome) || (isOnlySound && inName.some(({ kind }) => kind === "Region")),
  };
}

/** A school stands in its city, whatever zone works with it. */
const isSchool = /(?:大学|学院|科大)$/;

/** Whether of two areas the one lies in the other. */
function holds(context: Context, wider: Mention, narrower: Mention): boolean {
  const [outer, inner] = [context.cast.of(wider), context.cast.of(narrower)];
  return outer !== undefined && inner !== undefined && isWithin(context, inner, outer);
}

/** Whether an area is the document's own, or lies in it. */
function isHomesOwn(context: Context, area: Entity | undefined): boolean {
  const { home } = context;
  return home !== undefined && area !== undefined && (area === home || isWithin(context, area, home));
}

/** Before the area in a body's name: the school that it is a branch of, wherever that is: 庐州大学澜湖研究院. */
const isBranchOfSchool = /(?:大学|学院|科学院)$/;

/** Whether an area lies in another one and is not it. */
export function isWithin({ vocabulary: { lexicon: { gazetteer } } }: Context, inner: Entity, outer: Entity): boolean {
  const [code, around] = [areaCodeOf(inner), areaCodeOf(outer)];
  return code !== undefined && around !== undefined && code !== around && gazetteer.liesIn(code, around);
}

/** Whether an area is the document's own, lies in it, or nothing is known of that; a firm of elsewhere builds here too. */
export function isAtHome(context: Context, area: Entity | undefined): boolean {
  return context.home === undefined || context.home.kind === "Park" || area === undefined || area === context.home || isWithin(context, area, context.home);
}

/** Whether an area holds the park that the document is about: who bears its name may well be in the park. */
export function isAroundPark({ home, vocabulary: { lexicon } }: Context, area: Entity, known: ReadonlyMap<unknown, Entity>): boolean {
  const seat = home?.kind === "Park" ? known.get(home) : undefined;
  const own = home?.kind !== "Park" ? undefined : seat === undefined ? seatCodeOf(lexicon, home) : areaCodeOf(seat);
  const around = areaCodeOf(area);
  return own !== undefined && around !== undefined && lexicon.gazetteer.liesIn(own, around);
}

/** Whether a region lies in, or around, the one that the document is about; a body named after another one (北京大学合肥…院) is not there. */
function isAround({ home, vocabulary: { lexicon } }: Context, region: Entity): boolean {
  const code = areaCodeOf(region);
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (home === undefined || home.kind === "Park" || code === undefined || own === undefined) return true;
  return areNested(lexicon, code, own);
}
