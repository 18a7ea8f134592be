import type { Context, End, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { plantRule } from "../mentions/plants.ts";
import { oncePer } from "../once-per.ts";
import type { Stretch } from "../reading.ts";
import { isPlace } from "./areas.ts";
import { stageEnd } from "./ends.ts";
import { isNotThePlaces } from "./focus.ts";
import { groupsOf } from "./groups.ts";
import { isInTurn } from "./in-turn.ts";
import { linkMadeIn, wordsAround } from "./link-of-product.ts";
import { spokenOfPlaces, unsure } from "./named-in-plan.ts";
import { hasHolder, isMakersPlant, isNotItsOwn, isOfNextMember } from "./not-its-own.ts";
import { objectsOf } from "./objects.ts";
import { isSetAside } from "./set-aside.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { suppliesOf } from "./supplied.ts";
import { tellsOfFair } from "./of-exhibition.ts";
import { isTitle } from "../title-or-sentence.ts";
import { isAimedAt } from "../to-come.ts";

const cues = cuesOf("named-beside", ({ others, makers, lean, area, aim, handOver, field }) => ({
  /** Behind a thing or link, that the text turns to the firms in it: 在封测方面有. */
  isTopic: pattern`^(?:${field}(?:则|还|也|主要)?(?:有|以|包括)|——)`,
  /** Behind a thing, its makers: another firm than the one before. */
  isMakers: pattern`^[^，。；、]{0,4}${makers}`,
  /** All that stands between a thing and the firm behind it that is called by it. */
  isClass: pattern`^[\u4e00-\u9fff]{0,4}${makers}$`,
  /** Before a firm that somebody leans on, pushes or watches: what follows is that one's, not the firm's. */
  leansOn: pattern`(?:^|[，。；：\n])(?:[^，。；：]{0,16})?${lean}[^，。；：]*$`,
  /** Between a firm that something goes to and the thing: 向恒越光电交付. */
  getsIt: pattern`^(?:等[^，。；]{0,6})?(?:批量|首批)?${handOver}`,
  /** A clause that goes on with the area, or with its trade. */
  turnsToArea: pattern`，(?:[^，]{0,4})?(?:${area})(?:[^，]{0,8}产业)?[^，]{0,6}(?:已|将|正|拥|聚|集|形|重点|初步|逐)`,
  /** A clause in which the text goes on to what a place is to push or to crack. */
  turnsToAim: pattern`[，；](?:并|同时)?${aim}`,
  /** Between the firm and the thing: another firm unnamed, or a trade, of which the clause goes on to speak; or too many clauses. */
  turnsAway: pattern`${others}|分别(?:主要|专门)?(?:从事|做|生产|[专主]攻|主打|制造|负责|专注|供应|经营)|被[^，。；]{2,30}采用|[、，；][^，。；、]{2,8}(?:、[^，。；、]{2,8})*等(?:在|均|也|则|都)?(?:做|从事|生产|主打)|[^产企行工]业(?=[^务])|(?:，[^，]*){4}|，对(?:打造|推动|促进|形成|完善|提升|加快)|结束了?(?:国内|我国|全[国省市])|推动(?:中国|我国|全国)`,
}));

/**
 * What a sentence of news names behind a firm or project may be what that makes, or the link that it works in. News says so in more ways than phrases can tell:
 * proposed, for a person to accept. Source: usage of trade news.
 */
export const workBeside: Rule = {
  id: "named-behind-the-firm",
  reason: "the sentence names the thing behind the firm, and no phrase says whether the firm makes it",
  example: "恒越光电今年碳化硅外延片良率再创新高",
  *read(context, said) {
    const named = [...unspoken(context)];
    if (named.length === 0) return;
    const known = new Set(said.filter(({ type }) => type === "ENGAGED_IN").map(({ from, to }) => `${from.name}|${to.name}`));
    const trades = tradesOf(said);
    const undertakers = firmsBehind(said);
    const makers = makersOf(said);
    for (const { line, mention, ends, owners, evidence } of named) for (const from of owners) {
      const voice = isAimedAt(context.reading, line.sentence, mention.start) === true ? "planned" : "built";
      if (mention.kind === "Equipment" && trades.get(from)?.has("EQUIPMENT") === false) continue;
      if (mention.kind === "Technology" || (mention.kind === "Stage" && context.reading.text.charAt(mention.start - 1) === "，")) continue;
      for (const to of ends) for (const one of [from, ...(undertakers.get(from) ?? [])]) {
        if (makers.get(to)?.some((other) => other.from !== from && other.from !== one && !owners.includes(other.from as Entity) && other.evidence.start <= mention.start && other.evidence.end >= mention.end) === true) continue;
        if (to.kind !== "Stage") yield { type: "MAKES", from: one, to, ...asProposed(evidence, voice) };
        const link = to.kind === "Stage" ? to.name : linkMadeIn(to, true, wordsAround(context.reading.text, evidence));
        if (link !== undefined && !known.has(`${one.name}|${link}`)) yield { type: "ENGAGED_IN", from: one, to: stageEnd(link), ...asProposed(evidence, voice) };
      }
    }
  },
};

/** What is said of who makes each thing: what the sentence says another firm makes is not proposed of its subject as well. */
function makersOf(said: readonly Statement[]): ReadonlyMap<unknown, readonly Statement[]> {
  const makers = new Map<unknown, Statement[]>();
  for (const statement of said) {
    if (statement.type !== "MAKES" || statement.from.kind !== "Company") continue;
    const known = makers.get(statement.to);
    if (known === undefined) makers.set(statement.to, [statement]);
    else known.push(statement);
  }
  return makers;
}

/** The links that firms and projects are known to work in: a machine beside one that works in others alone is what it works with. */
function tradesOf(said: readonly Statement[]): ReadonlyMap<unknown, ReadonlySet<string>> {
  const trades = new Map<unknown, Set<string>>();
  for (const { type, from, to } of said) if (type === "ENGAGED_IN") trades.set(from, (trades.get(from) ?? new Set()).add(to.name));
  return trades;
}

/** The firm of each project that has but one: what the project may be for is the firm's as well. */
function firmsBehind(said: readonly Statement[]): ReadonlyMap<unknown, readonly End[]> {
  const firms = new Map<unknown, End[]>();
  for (const { type, from, to } of said) {
    if (type !== "UNDERTAKES" || from.kind !== "Company") continue;
    const own = firms.get(to) ?? [];
    firms.set(to, own);
    if (own.length < 2 && !own.includes(from)) own.push(from);
  }
  return new Map([...firms].filter(([, own]) => own.length === 1));
}

/** What a sentence of news names behind a place, and no firm before it, may be what the place works on. Source: usage of trade news. */
export const focusBeside: Rule = {
  id: "named-behind-the-place",
  reason: "the sentence names the thing behind the place and no firm before it, and no phrase says what the place wants of it",
  example: "滨湖高新区的碳化硅产业引人注目",
  *read(context, said) {
    const spokenOf = spokenOfPlaces(said);
    for (const { line, mention, ends, owners, places, evidence } of unspoken(context)) {
      const isTheirs = owners.length === 0 && !tellsOfFair(context.reading, line.sentence) && !isMeasured.test(context.reading.text.slice(mention.end, mention.end + 16)) && !isNotThePlaces(context, line, mention, "built") && !hasHolder(context.reading.text, line.sentence.start, mention) && !isNotItsOwn(context.reading.text, line.sentence.start, mention) && context.reading.text.charAt(mention.end) !== "厂";
      const place = line.isSubject && isTheirs && !isBehindFirms(context, line, lastBefore(places, mention), mention) ? toldOf(context.reading.text, line, places) ?? lastBefore(places, mention) : undefined;
      const from = place === undefined ? undefined : context.cast.of(place);
      for (const to of from === undefined ? [] : ends) if (!spokenOf.has(`${to.kind}|${to.name}`)) yield { type: "FOCUSES_ON", from: from as Entity, to, ...asProposed(evidence, "wanted") };
    }
  },
};

/** Whether firms stand right behind the place, whose the name is rather: 滨湖区的恒越光电、澜泰微，分别生产……. */
function isBehindFirms({ reading: { text } }: Context, { outer }: Line, place: Mention | undefined, mention: Mention): boolean {
  return place !== undefined && outer.some(({ kind, start, end }) => kind === "Company" && start >= place.end && end <= mention.start && start - place.end <= 3 && /^[两三四]?[市省区县]?内?的?$/.test(text.slice(place.end, start)));
}

/** Behind a thing only what is measured of it: LED产业产值, 太阳能电池12.6亿美元. */
const isMeasured = /^(?:产业链?|行业|产品|市场)?(?:的)?(?:年均|年|总|全年)?(?:产值|销售|营收|出口|进口|市场规模|份额|价格|增长|\d[\d.]*[万亿]?(?:美元|元))/;

/** The park that a sentence begins with and says where it lies; the places behind it are its seat. */
function toldOf(text: string, { sentence }: Line, [first]: readonly Mention[]): Mention | undefined {
  return first?.kind === "Park" && first.start - sentence.start <= 2 && lies.test(text.slice(first.end, first.end + 4)) ? first : undefined;
}

const lies = /^(?:位于|坐落于|坐落在|地处)/;

interface Named {
  readonly line: Line;
  readonly mention: Mention;
  readonly ends: readonly End[];
  /** The firm or project that the name stands behind: the one that its sentence speaks of, or the last one named, with those listed before it. */
  readonly owners: readonly Entity[];
  /** The places that the sentence names. */
  readonly places: readonly Mention[];
  readonly evidence: Stretch;
}

/** The things and links that sentences of news name beside a firm, a project or a place, uses and inputs left out: gathered once for both rules. What may be a plant's that only its area names may as well be its firm's. */
const unspoken = oncePer((context: Context): readonly Named[] => [...namedBeside(context)]);

function* namedBeside(context: Context): Generator<Named> {
  if (context.reading.document.about.kind !== "news") return;
  for (const line of context.prose) {
    const { sentence, mentions } = line;
    if (isTitle(context.reading.text, sentence)) continue;
    const outer = mentions.filter(({ inside }) => inside === undefined);
    const owners = outer.filter(({ kind, rule }) => kind === "Company" || (kind === "Project" && rule !== plantRule));
    const places = outer.filter(isPlace);
    const bodies = outer.filter(({ kind }) => kind === "Institution");
    const plants = new Set(outer.filter(({ rule }) => rule === plantRule).map(({ start }) => start));
    const subjects = (subjectsOf(context).get(line) ?? []).filter(({ start }) => !plants.has(start));
    if (owners.length + places.length + subjects.length === 0) continue;
    for (const { mention, ends } of objectsOf(context, line, sentence)) {
      if (suppliesOf(context).things.has(mention) || isOfBody(context.reading.text, bodies, mention) || isOfTheFirmBehind(context.reading.text, owners, mention) || isOfOtherMakers(context.reading.text, subjects, owners, mention)) continue;
      yield { line, mention, ends, owners: ownersOf(context, subjects, owners, places, mention), places, evidence: { start: sentence.start, end: mention.end } };
    }
  }
}

/** Whether the name stands right behind a body, whose work it is: 恒越光电扩产，庐州大学攻关磷化铟外延. */
function isOfBody(text: string, bodies: readonly Mention[], mention: Mention): boolean {
  const body = lastBefore(bodies, mention);
  return body !== undefined && /[，；：\s】]/.test(text.charAt(body.start - 1)) && mention.start - body.end <= 16 && /^[^，。；：]*$/.test(text.slice(body.end, mention.start));
}

/** Whether the text turns with the name to firms behind it: 在封测方面有恒越光电, 碳化硅单晶企业恒越晶体. */
function isOfTheFirmBehind(text: string, owners: readonly Mention[], { end }: Mention): boolean {
  return cues().isTopic.test(text.slice(end, end + 8)) || owners.some(({ start }) => start > end && start - end <= longestClass && cues().isClass.test(text.slice(end, start)));
}

const longestClass = 8;

/** Whether the name calls other makers, behind a firm: 恒越光电接获LED芯片厂商庐阳光电的订单; what stands right behind the firm is its own. */
function isOfOtherMakers(text: string, subjects: readonly Subject[], owners: readonly Mention[], mention: Mention): boolean {
  const end = Math.max(lastBefore(owners, mention)?.end ?? -1, subjects.findLast(({ start }) => start < mention.start)?.end ?? -1);
  return end !== -1 && ((mention.start - end > 2 && cues().isMakers.test(text.slice(mention.end, mention.end + 12))) || (mention.start > end && isMakersPlant(text, mention, owners)));
}

/** The owner, and where a list of firms stands right before the name, all of them: 恒越光电和庐阳光电的外延片, 恒越光电、庐阳光电等龙头的外延片, 恒越光电、庐阳光电也在扩外延片. */
function ownersOf(context: Context, subjects: readonly Subject[], named: readonly Mention[], places: readonly Mention[], mention: Mention): readonly Entity[] {
  const owner = ownerOf(context, subjects, named, places, mention);
  if (owner === undefined) return [];
  const { text } = context.reading;
  const list = groupsOf(text, named, "Company").findLast(({ end }) => end <= mention.start);
  if (list !== undefined && list.members.length > 2 && together.test(text.slice(list.end, list.end + 16))) return [];
  if (list === undefined || list.members.length < 2 || !/^(?:（[^（）]{1,12}）)?(?:等[^，。；：、]{0,24}|(?:也|都|均|正|已|将|纷纷)[^，。；、]{0,10}|(?:两家)?(?:公司)?的[^，。；、]{0,8})$/.test(text.slice(list.end, mention.start)) || !list.members.some((member) => context.cast.of(member) === owner)) return [owner];
  return list.members.flatMap((member) => context.cast.of(member) ?? []);
}

/** Behind a list of firms, that what follows is of all of them together: 恒越、庐阳微、澜泰等形成设计、制造、封测的完整链条. */
const together = /^(?:等[^，。；]{0,6})?，?(?:已|共同|初步)*(?:涵盖|覆盖|囊括|形成|构成|组成)/;

/** Behind a list of projects, what all of them together cover. */
const ofAll = /^等[^，。；]{0,6}，?(?:共同|基本|已)?(?:涵盖|覆盖|囊括)/;

/** So far behind a firm a name may stand that it is still spoken of. */
const reach = 160;

function ownerOf({ reading: { text }, cast }: Context, subjects: readonly Subject[], owners: readonly Mention[], places: readonly Mention[], mention: Mention): Entity | undefined {
  const subject = subjects.findLast((one) => one.start < mention.start && !isSetAside(text, one));
  const named = owners.findLast((owner) => owner.end <= mention.start && !isReceiver(text, owner));
  if (named !== undefined && isItsItem(text, places, named, mention)) return cast.of(named);
  const end = subject?.end ?? named?.end;
  if (end === undefined || mention.start - end > reach || cues().turnsAway.test(text.slice(end, mention.start)) || isNotItsOwn(text, end, mention) || isOfNextMember(text, end, mention, owners) || ofAll.test(text.slice(end, mention.start))) return undefined;
  const owner = named !== undefined && (subject === undefined || named.start > subject.start) ? named.start : subject?.start ?? 0;
  if ((isLeantOn(text, owner) && aside.test(text.slice(end, mention.start))) || cues().turnsToArea.test(text.slice(end, mention.start)) || cues().turnsToAim.test(text.slice(end, mention.start)) || places.some((place) => place.start > end && place.end < mention.start && (opensWith(text, place) || isItsOwners(text, place, mention)))) return undefined;
  return subject?.entity ?? (named === undefined ? undefined : cast.of(named));
}

/** In a list of firms each with its thing behind it, the thing is of the last: 恒越光电的外延片、庐阳电子COB显示屏. */
function isItsItem(text: string, places: readonly Mention[], { start, end }: Mention, mention: Mention): boolean {
  const item = places.findLast((place) => place.end === start)?.start ?? start;
  return /[、；，：\s✅◆◇●■▲▼—]/.test(text.charAt(item - 1)) && mention.start - end <= 16 && /^[^，。；：、]*$/.test(text.slice(end, mention.start)) && !isInTurn(text.slice(end, mention.start));
}

/** 向恒越光电、庐阳晶体交付单晶炉: who gets a thing, or only works with the one that is spoken of, does not make it. */
function isReceiver(text: string, { start, end }: Mention): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 24)];
  if (/(?:[卖销供送交]到|卖给|供给|打入|导入)(?:[^，。；]{0,30}[、和与])?$/.test(before) || /^(?:（[^（）]{1,12}）)?(?:(?:、[^，。；、]{1,10}?){0,4}等[^，。；]{0,8}?)?(?:终端)?(?:用户|客户)/.test(behind)) return true;
  if (isSetAside(text, { start, end }) || /邀请了?$/.test(before)) return true;
  if (/[与同和跟](?:[日韩美德台][本国湾系]?的?)?(?:客户|大厂|伙伴)?$/.test(before) && /^(?:（[^（）]{1,12}）)?(?:合作|合资|共同|联合|携手|联手)/.test(behind)) return true;
  return /[向给](?:[^，。；]{0,30}、)?$/.test(text.slice(Math.max(0, start - 32), start)) && cues().getsIt.test(text.slice(end, end + 40).replace(/^(?:、[^，。；、]{2,10}?)+(?=交|供|出|发|提|移|批|首)/, ""));
}

/** 依托恒越、庐阳等，重点发展……: the firm is what another leans on. */
function isLeantOn(text: string, at: number): boolean {
  return cues().leansOn.test(text.slice(Math.max(0, at - 60), at));
}

/** Behind a firm that another leans on, that one's own work: the next clause, or its verb of growing: 依托恒越光电打造……. */
const aside = /，|^(?:等[^，。；]{0,8})?(?:重点|加快|大力|着力|积极)?(?:打造|发展|培育|布局|壮大|做[大强优])/;

/** A place that its clause begins with, and speaks of: 恒越光电投产，滨湖区已形成……. */
function opensWith(text: string, { start, end }: Mention): boolean {
  return /[，；：]$/.test(text.slice(start - 1, start)) && !/^(?:[的在]|[第一二三四\d期]*(?:工?厂|基地|项目|子?公司|产?线))/.test(text.slice(end, end + 6));
}

/** A place that a list names behind the firm, with what is its own: 恒越光电CMP设备和滨湖区的光刻胶、抛光液. */
function isItsOwners(text: string, { start, end }: Mention, mention: Mention): boolean {
  return /[、和与及]/.test(text.charAt(start - 1)) && /^的(?:[^，。；的]{1,16}[、和与及]){0,3}$/.test(text.slice(end, mention.start));
}

function lastBefore(named: readonly Mention[], { start }: Mention): Mention | undefined {
  return named.findLast(({ end }) => end <= start);
}

function asProposed(evidence: Stretch, voice: Statement["voice"]) {
  return { evidence, basis: "implied", voice, strength: null, confidence: unsure } as const;
}
