import type { Context, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { areNested, areaCodeOf, isOfItsZone, located } from "./areas.ts";
import { hasMembers } from "./institution-name.ts";
import { isMachineMaker } from "./machines-by-model.ts";
import { bearsOtherArea, hasOtherPart, ownersOf } from "./not-of-the-place.ts";
import { isAroundPark, isAtHome, isWithin, placesInName } from "./place-in-name.ts";
import { isOfExhibition } from "./of-exhibition.ts";
import { isPushedOn } from "./pushed-on.ts";
import { isSaidElsewhere, statedPlaces } from "./said-elsewhere.ts";
import { soughtIn } from "./sought-firms.ts";
import { suppliesOf } from "./supplied.ts";
import { partnersIn } from "./supplies.ts";
import { isTitle } from "../title-or-sentence.ts";

const cues = cuesOf("in-place", ({ watch, together, joint, nation, other, deliver, site, own, comeAbout, build, expert, handOver, buy, aid, work, push, gather, wide, win, award, buyer }) => ({
  /** Before a name in its sentence: the sentence tells where it is. */
  saysSo: pattern`${site}`,
  /** A firm called one of the place. */
  local: pattern`${own}(?:龙头|骨干)?企业`,
  /** Behind a body that comes to stand in the place. */
  comesAbout: pattern`^(?:、[^，。；\n]{2,40})?(?:等)?(?:成功)?${comeAbout}`,
  /** Before a body that the place builds. */
  buildsIt: pattern`${build}(?:[^。；，\n]{2,24}、)?$`,
  /** Bodies of the whole country stand nowhere in particular; alliances and associations only where their name says so. */
  nationwide: pattern`^${nation}|(?:大学|科大|科学院)(?:[\u4e00-\u9fff]{2,8}学院)?$`,
  /** Words before a firm that is a customer, a partner or a rival, of which nothing says that it is there. */
  outside: pattern`${other}[^，。；]{0,16}$`,
  /** Behind a firm that something goes to: 向恒越光电、庐阳晶体交付. */
  receives: pattern`^(?:等[^，。；]{0,6}|、[^，。；]{0,30}?)?(?:批量|首批)?${handOver}`,
  /** The same behind 为, where what goes to it are wares: 为恒越光电提供外延片. */
  isSupplied: pattern`^(?:、[^，。；]{1,40}?)?(?:等[^，。；]{0,14}?)?(?:${handOver}[^，。；、]{0,8}(?:${work})|(?:${handOver}|配套|代工)(?![^，。；]{0,16}(?:${aid})))`,
  /** Before and behind a firm that gives its word, its order or its approval to another's wares: 通过恒越光电的产品认证. */
  wins: pattern`(?:${win})了?(?:[^，。；]{0,40}、)?$`,
  isWon: pattern`^(?:、[^，。；]{1,40}?)?(?:等[^，。；、]{0,10})?的?[^，。；、]{0,10}(?:${award})`,
  /** Behind firms that are called somebody's customers: 恒越光电、庐阳晶体等终端客户. */
  areBuyers: pattern`^(?:、[^，。；]{1,40}?)?等[^，。；、]{0,8}(?:${buyer})`,
  /** Behind a firm that something is bought from: 从恒越光电、庐阳晶体采购. */
  isBoughtFrom: pattern`^(?:、[^，。；]{2,30})?(?:等[^，。；]{0,6})?${buy}`,
  /** Behind a body whose people are only heard. */
  isHeard: pattern`^(?:的|有关|相关)?${expert}`,
  /** Words before firms that a plan only watches: 盯紧恒越光电、澜泰微等龙头. */
  watched: pattern`${watch}[^，。；]{0,24}$`,
  /** Before and behind firms that somebody works with, wherever they are: 与恒越光电、澜泰微等开展联合攻关. */
  isWith: pattern`[与同](?:[^，。；]{0,40}、)?$`,
  asPartner: pattern`^(?:、[^，。；]{2,40})?(?:等[^，。；]{0,14})?(?:的[^，。；、]{0,4})?(?:${joint}了?[^，。；、]{0,8}?)?${together}`,
  /** Before a body that a plan lets work, alone and not with somebody: 支持庐州科技学院, 依托庐阳实验室、庐州科技学院. */
  pushed: pattern`(?:${push})(?:[^，。；与同联和]{0,40}、|[^，。；与同联、]{0,30}和)?$`,
  /** Before and behind firms that have come to the place: 聚集了恒越光电、澜泰微等百家企业. */
  hasCome: pattern`(?:${gather})了?(?:包括)?(?:[^。；，]{0,40}、)?$`,
  closesThem: pattern`^(?:、[^，。；]{2,40})?等(?:在内的)?[^，。；、]{0,14}(?:企业|公司|巨头|厂商)`,
  isWide: pattern`^${wide}`,
  /** Words before a list of customers. */
  customers: pattern`${deliver}了?(?:[^。；，]{0,40}、|[^，。；、]{0,4})$`,
}));

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
        // A heading tells of nothing where it is, but by its own name.
        if (isHeading && mention.kind !== "Park") continue;
        const places = placesOf(context, line, mention, entity, known).filter(({ basis }) => !isHeading || basis === "stated");
        const statements = places.filter((statement) => statement.to !== entity && agrees(context, line, statement, known) && !isSaidElsewhere(context, line, statement, stated));
        if (statements.length > 0) surest.set(entity, surer(context.home, surest.get(entity) ?? [], statements));
      }
    }
    for (const statements of surest.values()) yield* statements;
  },
};

/** Whether what a sentence says of where something is goes with what is known of that: it is sure, the same, or narrower. */
function agrees(context: Context, line: Line, { from, to, confidence }: Statement, known: ReadonlyMap<unknown, Entity>): boolean {
  const place = known.get(from);
  if (place === undefined || to === place || confidence >= 0.9) return true;
  const isParkThere = to === context.home && !isZone.test(from.name) && isAroundPark(context, place, known);
  return isParkThere || (isWithin(context, to as Entity, place) && (from.kind === "Company" || isNamedIn(context, line, to)));
}

/** A zone lies in no other one for bearing its area's name: it may be the same one. */
const isZone = /(?:开发区|高新区|经开区|新区)$/;

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
  if (named.isElsewhere || (mention.kind === "Park" && (cues().isWide.test(entity.name) || isParkElsewhere(context, entity, inName)))) return [];
  if (line.sentence.isRow) return [];
  // The firms that a place makes answer for a task are the place's own.
  if (line.sentence.part.block.kind === "responsible" && mention.kind !== "Park") return mention.kind === "Company" && home?.kind === "Region" ? [{ type: "LOCATED_IN", from: entity, to: home, evidence: mention, basis: "implied", confidence: 0.78 }] : [];
  if (entity === home || (mention.inside !== undefined && mention.inside.kind !== "Project")) return [];
  const firm = mention.kind === "Project" ? inName.find(({ kind, start }) => kind === "Company" && start === mention.start) : undefined;
  const firmsPlace = firm === undefined ? undefined : known.get(cast.of(firm));
  if (firmsPlace === undefined || isAroundPark(context, firmsPlace, known) || !(firmsPlace.kind === "Park" || isAtHome(context, firmsPlace))) return spokenOf(context, line, mention, entity, named.hasArea);
  return [{ type: "LOCATED_IN", from: entity, to: firmsPlace, evidence: mention, basis: "implied", confidence: 0.8 }];
}

/** Whether the sentence itself names a place. */
function isNamedIn({ cast }: Context, { mentions }: Line, place: unknown): boolean {
  return mentions.some((mention) => mention.kind === "Region" && mention.inside === undefined && cast.of(mention) === place);
}

/** The place that the sentence speaks of, where nothing says that the named is elsewhere. */
function spokenOf(context: Context, line: Line, mention: Mention, entity: Entity, hasArea: boolean): readonly Statement[] {
  const { reading: { text, document }, home } = context;
  const around = context.placeAround(mention.start);
  const place = placeFor(context, mention);
  const to = place === undefined || place === entity || isPushedOn(text, line, mention) || (place.kind === "Park" && mention.kind === "Park" && !isOfItsZone(mention) && !isSetUpBy(context, line, mention, place)) ? around : place;
  if (to === undefined) return [];
  const before = text.slice(Math.max(line.sentence.start, mention.start - longestCue), mention.start);
  const inZone = to.kind === "Park" && to !== home;
  const behind = text.slice(mention.end, Math.min(line.sentence.end, mention.end + 40));
  const saysSo = cues().saysSo.test(text.slice(line.sentence.start, mention.start)) || (cues().hasCome.test(before) && cues().closesThem.test(behind));
  const isFirm = mention.kind === "Company";
  if (isFirm && (hasDealings(before, behind) || partnersIn(context).has(mention) || soughtIn(context).has(mention))) return [];
  if (isFirm && !inZone && document.about.kind === "news" && ((hasArea && !saysSo) || (!saysSo && bearsOtherArea(context, entity, to)) || (!saysSo && isOfExhibition(document.about.title)) || makesForOthers(context, entity) || (!saysSo && isSeatedElsewhere(context, line, mention, entity)) || cues().outside.test(before) || (!saysSo && (ownersOf(context).has(entity) || hasOtherPart(mention, before, behind))))) return [];
  if (mention.kind === "Institution" && isPartner(before, behind) && (document.about.kind === "news" || cues().nationwide.test(entity.name))) return [];
  if (mention.kind === "Institution" && !inZone && isNowhere(context, mention, entity, before, behind)) return [];
  return [{ type: "LOCATED_IN", from: entity, to, evidence: mention, basis: "implied", confidence: inZone ? 0.9 : saysSo ? 0.88 : to === around ? 0.82 : 0.84 }];
}

/** Whether the zone that a sentence began with sets up a park in itself: 经开区重点布局面板，打造滨湖光电产业园. */
function isSetUpBy({ cast, reading: { text } }: Context, { sentence, mentions }: Line, { start, name }: Mention, zone: Entity): boolean {
  const before = text.slice(Math.max(sentence.start, start - longestCue), start);
  return !isZone.test(name) && isZone.test(zone.name) && cues().buildsIt.test(before) && mentions.some((place) => place.kind === "Park" && place.end <= start && cast.of(place) === zone);
}

/** Whether somebody works with a firm or body, wherever it is: 与庐州大学共建实验室. */
function isPartner(before: string, behind: string): boolean {
  return cues().isWith.test(before) && cues().asPartner.test(behind);
}

/** Whether somebody only deals with a firm, wherever it is: watches it, works with it, buys from it or delivers to it. */
function hasDealings(before: string, behind: string): boolean {
  return isPartner(before, behind) || cues().areBuyers.test(behind) || (cues().wins.test(before) && cues().isWon.test(behind)) || (/[从向](?:[^，。；]{0,30}、)?$/.test(before) && cues().isBoughtFrom.test(behind)) || cues().customers.test(before) || cues().watched.test(before) || (/[向给](?:[^，。；]{0,30}、)?$/.test(before) && cues().receives.test(behind)) || (/为(?:[^，。；]{0,40}、)?$/.test(before) && cues().isSupplied.test(behind));
}

/** Whether the document names a firm for what it supplies to others. */
function makesForOthers(context: Context, firm: Entity): boolean {
  return suppliesOf(context).firms.has(firm) || isMachineMaker(context, firm);
}

/** Whether a body is only heard, or stands in no one place: one of the whole country that is not of here and that nobody builds here, or of members. */
function isNowhere(context: Context, mention: Mention, { name, term }: Entity, before: string, behind: string): boolean {
  const { home, reading: { text, document }, vocabulary: { lexicon: { gazetteer } } } = context;
  const own = home === undefined ? undefined : areaCodeOf(home);
  const isOfHere = term?.region === undefined ? document.about.kind !== "news" && cues().pushed.test(before) : own !== undefined && gazetteer.liesIn(term.region, own);
  return cues().isHeard.test(behind) || (cues().nationwide.test(name) && !isOfHere && !isBuilt(text, mention)) || hasMembers(name);
}

/** As far as words before a name reach that tell of customers and rivals. */
const longestCue = 60;

/** The one place that is spoken of there; of several the one that the name, or the name around it, begins like. */
function placeFor({ placesAt }: Context, mention: Mention): Entity | undefined {
  const places = placesAt(mention.start);
  const { name } = mention.inside ?? mention;
  return places.length > 1 ? places.find((place) => place.name.length > 3 && name.includes(place.name.slice(0, 2))) : places[0];
}

/** A national body stands where the clause builds it: 国家第三代半导体技术创新中心获批建设. */
function isBuilt(text: string, { start, end, inside }: Mention): boolean {
  if (inside !== undefined) return false;
  const before = /[^。；\n]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return cues().comesAbout.test(text.slice(end, end + 50)) || cues().buildsIt.test(before);
}

/** A zone that the lexicon, or the areas that its name holds, put into another one: 东湖高新区, 湖北麻城经开区 in a paper of 鄂州. */
function isParkElsewhere({ home, cast, vocabulary: { lexicon } }: Context, { term }: Entity, inName: readonly Mention[]): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (own === undefined) return false;
  const areas = inName.flatMap((part) => {
    const area = part.kind === "Region" ? cast.of(part) : undefined;
    return area === undefined ? [] : areaCodeOf(area) ?? [];
  });
  const inner = areas.filter((code) => !areas.some((other) => other !== code && lexicon.gazetteer.liesIn(other, code)));
  // A county's short name alone may be a word of the zone's own.
  const isSure = areas.length > 1 || areas.some((code) => code.endsWith("00"));
  if (isSure && inner.every((code) => !areNested(lexicon, code, own))) return true;
  return term?.region !== undefined && !areNested(lexicon, term.region, own);
}

/** Before a list of firms that have come to the place spoken of: 聚集了恒越光电、庐阳晶体等50多家企业. */
const gathers = /(?:[聚汇]集|集聚|汇聚|引进|吸引|引来|招引|落户|入驻)了?(?:包括|以|一批)?(?:[^，。；]{0,40}、)?$/;

/** In news a firm that the lexicon seats elsewhere is at home's only where its sentence names home: 在川落户. */
function isSeatedElsewhere({ home, reading: { text }, vocabulary: { lexicon } }: Context, { sentence }: Line, { start }: Mention, { term }: Entity): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (term === undefined || home === undefined || own === undefined) return false;
  const words = text.slice(sentence.start, sentence.end);
  const isNear = term.region !== undefined && areNested(lexicon, term.region, own);
  return !isNear && !words.includes(home.name.slice(0, 2)) && !gathers.test(text.slice(Math.max(sentence.start, start - 60), start)) && !cues().local.test(words) && !/在[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/.test(words);
}
