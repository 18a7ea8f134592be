import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import type { Cast } from "../identity/resolve.ts";
import { fullStopBehind } from "../text/full-stop.ts";
import type { Reading, Sentence } from "../text/reading.ts";
import type { Force } from "./force.ts";
import { beginsItem, joined, outermostOf } from "./places-in-row.ts";
import { arePartners } from "./places-worked-with.ts";

const cues = cuesOf("places-told-of", ({ turn, push, strive, peak, noPlace, how, does, focus, part, oneFocus, ground, time, other, inner, size, tells, lately, join, ofCity, topic, base, joinIn, sets, figure, just, issues }) => ({
  /** What may stand between the beginning of a clause and the place that it is about. */
  opening: pattern`(?:^|[，,。；;：:\n、▲●◆◇◎■□▶►★☆✦➤√|•▼▽△○】【—])(?:\d{1,2}[.、．] ?|[（(][\d一二三四五六七八九十]{1,2}[）)]|第[一二三四五六七八九十百]{1,4}条[ 　]{0,2})?(?:(?:“[^”]{1,6}”|[一二两三四五六][核园区带极翼轴片城廊心])(?:即|为|是))?(?:[一二三四五六七八九]是|${turn})?(?:\d{4}年)?(?:${push}|(?:[\u4e00-\u9fff]{2,4}[省市县])?${strive}?在|[\u4e00-\u9fff]{2,10}?${topic}${base})?(?:[^，。；：、的\n]{2,13}的)?(?:[我本][省市区县州盟])?[“]?$`,
  /** What follows a place that the sentence is about; 等市 closes a list of them. */
  following: pattern`^[”]?(?:（[^（），。]{1,12}）)?(?:方面，|(?:：|——)(?=[^\n])|】)|^[”]?等(?:[地市县]|镇街|街镇|乡镇|镇|街道)(?![\u4e00-\u9fff]?领导)|^[^，。；、的]{2,14}(?<!${noPlace})(?:产业)?${peak}|^[\u4e00-\u9fff]{2,5}(?:区|园|城)(?:${how}){0,2}(?:${does})|^为(?!了|[^，。；]{0,12}(?:提供|支撑|代表))[^，。；、]{2,10}(?:片区|集聚区|配套区|组团)(?=[，；。])|^[”]?(?:（[^（），。]{1,12}）)?(?:内(?=已|重点|规划|建设|布局|打造|发展|引进|培育))?(?:等(?:[地市县]|镇街|街镇|乡镇|镇|街道))?(?:先行区)?(?:建设)?[,，]?(?:[^，。；、的]{0,8}企业)?(?:${how}){0,2}(?:${does}|由[^，。；]{1,14}向|(?<=企业)向)`,
  /** What follows a place whose figure is told: 滨湖区电子陶瓷产值突破50亿元, 滨湖区达到30亿元. */
  measured: pattern`^(?:[^，。；、的\d]{0,14}?${figure}[^，。；、\d]{0,12}|(?:力争|预计|有望)?(?:达到?|突破|超过?|增至|完成|实现))\d`,
  /** The same behind a word of time, for one sentence: 滨湖区目前缺少……. */
  followingNow: pattern`^${just}[，,]?(?:${how}){0,2}(?:${does})`,
  /** What follows a district that a sentence of a plan begins with and tells of, before it goes on with what is to be done: 滨湖区产业基础较好，重点发展……. */
  described: pattern`^[^，。；、：的\d（）“”]{3,12}[，,](?:将|要|应|拟)?(?:重点|着力|大力|加快|聚力|全力)(?:${does})`,
  /** What follows places that a plan puts its work into: 以经开区、高新区为重点. */
  asFocus: pattern`^(?:（[^（），。]{1,12}）)?(?:等[^，。；]{0,6})?为(?:${focus}|${part}[，,])`,
  /** The same right behind one place, be it not the first of its sentence. */
  oneFocus: pattern`^${oneFocus}`,
  /** Where the places are the ground on which the plan's own place does it: 以经开区为主阵地，拓展……. */
  asGround: pattern`^(?:等[^，。；]{0,6})?为${ground}`,
  /** What news says of the place that a sentence is about: 珠海高新区有……, 在庐州高新区，……, 桂林高新区里，……. */
  openingOfNews: pattern`(?:^|[，,。；;：:\n])(?:[^，。；：\n]{0,10}${time}[，]?)?${other}?(?:同在|[在于])?[“]?$`,
  followingInNews: pattern`^[”]?${inner}?(?:[，,](?!${size})|${tells}|${just}[，,]?(?:${how}){0,2}(?:${does})|${just}?[，,]?(?:正式|联合)?${issues}(?![：:消微公官的])|是(?=[^，。；]{2,24}，)|${lately}?与[^，。；]{2,30}${join})`,
  /** Before a wider area that the plan's own place only joins: 主动融入长三角，以经开区为主阵地，……. */
  joinsIn: pattern`${joinIn}$`,
  /** Before a park or platform that the place sets up. */
  setsUp: pattern`${sets}[“]?$`,
  /** A zone or cluster named after a city: what is told of it is told of the city. */
  isOfCity: pattern`${ofCity}$`,
}));

/** A sentence with what decides of which of its places it tells. */
interface Telling {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** All names of the sentence. */
  readonly mentions: readonly Mention[];
  /** The areas and parks among them that stand in no other name. */
  readonly places: readonly Mention[];
  readonly cast: Cast;
  readonly home: Entity | undefined;
  /** The places that the heading above names. */
  readonly heading: readonly Entity[];
  /** Whether the part of the text that it stands in says what area it is about. */
  readonly isAnnounced: boolean;
}

/** A place of a sentence, with what stands around it. */
interface Place {
  readonly mention: Mention;
  /** It and those that a list joins to it. */
  readonly group: readonly Mention[];
  /** Where the name begins that it is the end of: of 庐州市 in 庐州市高新区. */
  readonly from: number;
  /** Where its group ends, behind what it is called for short. */
  readonly to: number;
  /** Some characters before it; a line's beginning is marked where its sentence begins. */
  readonly lead: string;
  /** Some characters behind it. */
  readonly after: string;
  /** Whether it is the first place of its sentence, but for one that is only joined. */
  readonly isFirst: boolean;
}

/**
 * The places that the clauses of a sentence are about, and how far: `将滨湖科创示范区打造成为……` holds to the end of its sentence, as does `经开区重点布局……`;
 * a zone or cluster named after a city (`打造合肥…产业集群，加快……`) speaks of that city.
 */
export function placesToldOf(telling: Telling): Force[] {
  const told: Force[] = [];
  for (const place of placesOf(telling)) {
    const force = forceOf(telling, place, told);
    if (force !== undefined) told.push(force);
  }
  return told;
}

/** The places of a sentence that stand alone or first in their list. */
function placesOf({ reading: { text }, sentence, places }: Telling): Place[] {
  const outermost = outermostOf(text, places);
  const first = places.find(({ start }) => !cues().joinsIn.test(text.slice(Math.max(sentence.start, start - 4), start)));
  return places.flatMap((mention, index) => {
    const left = places[index - 1];
    if (left !== undefined && joined(text, left, mention) && !beginsItem(text, places, mention, cues())) return [];
    const group = sideBySide(text, places, index);
    const from = (outermost[index] as Mention).start;
    const before = text.slice(Math.max(sentence.start, from - 16), from);
    const end = (group.at(-1) as Mention).end;
    const to = end + (declaresShort.exec(text.slice(end, end + longestAside))?.[0].length ?? 0);
    return { mention, group, from, to, lead: from - sentence.start <= before.length ? `\n${before}` : before, after: text.slice(to, to + 24), isFirst: outermost[index] === first };
  });
}

/** How far a clause is about a place; undefined where it is not. @param told those of the sentence before it */
function forceOf(telling: Telling, place: Place, told: readonly Force[]): Force | undefined {
  if (isPassedOver(telling, place, told)) return undefined;
  const { lead, mention } = place;
  const firm = firmOf(telling, place);
  // Where one firm stands the others of its sentence need not: 位于高新区的恒越光电向庐阳光电采购…….
  const seated = liesBefore.test(lead) ? firm?.end : undefined;
  const isTold = isToldInNews(telling, place);
  if (!isTold && seated === undefined && !(cues().opening.test(lead) && (firm !== undefined || isSubject(telling, place)))) return undefined;
  if (isOnlySetUp(telling, place, told)) return undefined;
  return { from: mention.start, to: seated ?? endOf(telling, place, isTold), places: entitiesOf(telling, place) };
}

/** Whether a sentence only names a place beside another that it is about. */
function isPassedOver({ reading: { text, isNews }, sentence }: Telling, { from, lead, after }: Place, told: readonly Force[]): boolean {
  if (isNews && lead.endsWith("、")) return true;
  // What a place told of leans on is not what the clause goes on with: 以高新区为核心，依托芯谷产业园，发展…….
  if (!isNews && told.length > 0 && isLeantOn.test(lead) && forItself.test(text.slice(told.at(-1)?.from, from))) return true;
  return ofPattern.test(after) || arePartners(text, sentence.start, from, after);
}

/** The firm or project right behind a place in news, as its own: 高新区的恒越光电. */
function firmOf({ reading: { isNews }, mentions }: Telling, { group, after }: Place): Mention | undefined {
  const own = isNews ? ownFirst.exec(after)?.[0].length : undefined;
  const at = (group.at(-1) as Mention).end + (own ?? 0);
  return own === undefined ? undefined : mentions.find(({ kind, start }) => (kind === "Company" || kind === "Project") && start === at);
}

function isToldInNews({ reading: { text, isNews } }: Telling, { group, lead }: Place): boolean {
  const { end } = group.at(-1) as Mention;
  return isNews && cues().openingOfNews.test(lead) && cues().followingInNews.test(text.slice(end, end + 40));
}

/** Whether what follows a place that a clause begins with tells of it. */
function isSubject({ reading: { text, isNews }, sentence }: Telling, place: Place): boolean {
  const { mention, group, from, after } = place;
  if (cues().following.test(after) || isInFocus(place)) return true;
  if (isNews) return false;
  const { end } = group.at(-1) as Mention;
  return cues().followingNow.test(after) || cues().measured.test(text.slice(end, end + 40)) || (from === sentence.start && mention.kind === "Region" && cues().described.test(after));
}

/** Whether a plan puts its work into these places, into one alone where its sentence begins with it. */
function isInFocus({ group, lead, after, isFirst }: Place): boolean {
  return cues().asFocus.test(after) && (group.length > 1 || cues().oneFocus.test(after) || ((isFirst || layout.test(lead)) && oneAsFocus.test(after)));
}

/** Whether a park is one that the place in hand sets up, of which the clause goes on to tell. */
function isOnlySetUp({ reading: { isNews }, isAnnounced }: Telling, { mention, lead, after }: Place, told: readonly Force[]): boolean {
  const isInHand = (!isNews && pushesBehind.test(after)) || isAnnounced || told.some(({ places: [first] }) => first?.kind === "Region");
  return isInHand && mention.kind === "Park" && cues().setsUp.test(lead) && !cues().asFocus.test(after);
}

/** Where a clause's word on a place ends. */
function endOf({ reading: { text, isNews }, sentence }: Telling, { mention, group, from, lead, after }: Place, isTold: boolean): number {
  const { part } = sentence;
  if (isTold) return sentence.end;
  if (isNews) return /[在于]$/.test(lead) || /^(?:建设|等[地市县])/.test(after) ? sentence.end : part.end;
  // What a plan puts to the fore holds on behind a semicolon: 以经开区为核心，做精……；推进…….
  // So does a district that a plan's paragraph begins with: 滨湖区重点发展……；加快引进…….
  const opensPart = mention.kind === "Region" && group.length === 1 && from === part.start && does.test(after);
  return opensPart || (cues().asFocus.test(after) && oneAsFocus.test(after)) ? fullStopBehind(text, sentence.end, part.end) : sentence.end;
}

/** What a clause is about: the city that a zone or cluster is named after, else the places, in a plan with those of which they are the ground. */
function entitiesOf({ reading: { isNews }, mentions, cast, heading, home }: Telling, { mention, group, after }: Place): readonly Entity[] {
  const isOfCity = group.length === 1 && mention.kind === "Park" && cues().isOfCity.test(mention.name);
  const city = isOfCity ? mentions.find(({ inside, kind, start, rule }) => inside === mention && kind === "Region" && start === mention.start && rule !== "county-of-a-named-city") : undefined;
  const town = city === undefined ? undefined : cast.of(city);
  if (town !== undefined) return [town];
  const entities = group.flatMap((place) => cast.of(place) ?? []);
  return isNews ? entities : [...entities, ...groundOf(after, heading, home)];
}

/** The place at an index and those that a list joins to it. */
function sideBySide(text: string, places: readonly Mention[], index: number): Mention[] {
  const group = places.slice(index, index + 1);
  for (const next of places.slice(index + 1)) {
    // Of a place and the one around it right before it the narrower counts: 高新区和滨湖区云谷镇.
    if (group.length > 1 && group.at(-1)?.end === next.start) group[group.length - 1] = next;
    else if (!beginsItem(text, places, next, cues()) && joined(text, group.at(-1) as Mention, next)) group.push(next);
    else break;
  }
  return group;
}

/** The places of which those that a plan puts its work into are the ground: the ones that the heading above names, else the plan's own. */
function groundOf(after: string, heading: readonly Entity[], home: Entity | undefined): readonly Entity[] {
  if (heading.length > 0) return cues().asFocus.test(after) ? heading : [];
  return home !== undefined && cues().asGround.test(after) ? [home] : [];
}

/** Where one place alone is a clause's: 以经开区为核心，发展……, unless the sentence began with another: 打造滨湖产业集群，以芯谷为核心，……. */
const oneAsFocus = /^(?:（[^（），。]{1,12}）)?[^，。；]{2,8}，/;

/** Before the one place that the layout of a plan begins with, behind its colon: 产业布局：以经开区为核心，……. */
const layout = /：(?:坚持)?以“?$/;

/** Right behind a district that a paragraph begins with, what it does. */
const does = /^(?:要|应|将)?(?:重点|着力|大力|加快|聚焦|依托|突出|立足|主攻|发展|围绕|发挥)/;

/** What a park is called for short, with what else the bracket tells of it: （含两个分园区，以下简称芯谷）. */
const declaresShort = /^（[^（）。]*简称[^（）。]*）/;
const longestAside = 80;

/** Behind a park that is set up, what the plan pushes next is its own place's: 建设澜湖光电城，支持恒越光电……. */
const pushesBehind = /^(?:、[^，。；]{2,20})?，(?:支持|推动|培育)/;

/** Behind places that make up a pattern with others, of whose whole the sentence goes on to tell: 南通、扬州协同发展的产业格局. */
const ofPattern = /^(?:等[地市])?[^，。；、的]{2,10}的(?:产业|空间|发展|区域)*(?:格局|布局|体系)(?:[，。；]|基本|初步|加快|已)/;

const isLeantOn = /依托“?$/;
/** Behind the place that a sentence has told of: it does the work itself, with what it leans on. */
const forItself = /^(?:[^，。；：]{2,24}(?:：|为(?:核心|重点|主|载体)[^，。；]{0,4}，)[^；]*|[^，。；：]{2,16}，依托“?)$/;

/** Between a place and a firm or project of it. */
const ownFirst = /^[内里]?的/;
/** Right before the place where the firm that a clause speaks of stands. */
const liesBefore = /(?:^|[，。；\n])(?:位于|坐落于|坐落在|地处|设在|扎根|落户|入驻)$/;
