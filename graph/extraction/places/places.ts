import type { Entity } from "../identity/entity.ts";
import type { Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { type Force, forceAt, upTo } from "./force.ts";
import type { Mention } from "../identity/mention.ts";
import { oneOfTwoPlaces, twoBehind } from "./one-of-two-places.ts";
import { ofIssuedPapers } from "./papers-of-places.ts";
import { parksPushedOn } from "./parks-pushed-on.ts";
import { parkIntroduced } from "./park-introduced.ts";
import { parksSpokenOf } from "./park-spoken-of.ts";
import { placesBehindThings } from "./places-behind-things.ts";
import { arePartners } from "./places-worked-with.ts";
import { placesInWords } from "./places-in-words.ts";
import { placesOfHeadings } from "./places-of-headings.ts";
import { beginsItem, joined, outermostOf } from "./places-in-row.ts";
import { namesBodies, type Reading } from "../text/reading.ts";
import type { Cast } from "../identity/resolve.ts";
import { sectionsOfTheCountry } from "./sections-of-the-country.ts";
import { unknownPlaces } from "./unknown-places.ts";
import { wordsOfZones } from "./words-of-zones.ts";

const cues = cuesOf("places", ({ turn, push, strive, peak, noPlace, how, does, focus, part, oneFocus, ground, time, other, inner, size, tells, lately, join, ofCity, topic, base, turnsBack, pushes, joinIn, sets, figure, just, issues }) => ({
  /** What may stand between the beginning of a clause and the place that it is about. */
  opening: pattern`(?:^|[，,。；;：:\n、▲●◆◇◎■□▶►★☆✦➤√|•▼▽△○】【—])(?:\d{1,2}[.、．] ?|[（(][\d一二三四五六七八九十]{1,2}[）)]|第[一二三四五六七八九十百]{1,4}条[ 　]{0,2})?(?:“[^”]{1,6}”(?:即|为))?(?:[一二三四五六七八九]是|${turn})?(?:\d{4}年)?(?:${push}|(?:[\u4e00-\u9fff]{2,4}[省市县])?${strive}?在|[\u4e00-\u9fff]{2,10}?${topic}${base})?(?:[我本][省市区县州盟])?[“]?$`,
  /** What follows a place that the sentence is about; 等市 closes a list of them. */
  following: pattern`^[”]?(?:（[^（），。]{1,12}）)?(?:方面，|(?:：|——)(?=[^\n])|】)|^[”]?等(?:[地市县]|镇街|街镇|乡镇|镇|街道)(?![\u4e00-\u9fff]?领导)|^[^，。；、的]{2,14}(?<!${noPlace})(?:产业)?${peak}|^[”]?(?:（[^（），。]{1,12}）)?(?:内(?=已))?(?:等(?:[地市县]|镇街|街镇|乡镇|镇|街道))?(?:先行区)?(?:建设)?[,，]?(?:[^，。；、的]{0,8}企业)?(?:${how}){0,2}(?:${does}|由[^，。；]{1,14}向|(?<=企业)向)`,
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
  /** Where a sentence that has told of several places in turn comes back to the plan's own: 支持经开区……，支持高新区……，力争……. */
  comesBack: pattern`[，,]${turnsBack}`,
  /** Before a wider area that the plan's own place only joins: 主动融入长三角，以经开区为主阵地，……. */
  joinsIn: pattern`${joinIn}$`,
  pushed: pattern`${pushes}$`,
  pushesOn: pattern`[，,]${pushes}`,
  /** Before a park or platform that the place sets up. */
  setsUp: pattern`${sets}[“]?$`,
  /** A zone or cluster named after a city: what is told of it is told of the city. */
  isOfCity: pattern`${ofCity}$`,
}));

/** Where one place alone is a clause's: 以经开区为核心，发展……, unless the sentence began with another: 打造滨湖产业集群，以芯谷为核心，……. */
const oneAsFocus = /^(?:（[^（），。]{1,12}）)?[^，。；]{2,8}，/;

/** Before the one place that the layout of a plan begins with, behind its colon: 产业布局：以经开区为核心，……. */
const layout = /：(?:坚持)?以“?$/;

/**
 * Which places the text is about, offset by offset. `将滨湖科创示范区打造成为……` holds to the end of its sentence, as does `经开区重点布局……`;
 * a zone or cluster named after a city (`打造合肥…产业集群，加快……`) speaks of that city.
 */
export function placesInForce(reading: Reading, lines: readonly Line[], cast: Cast, home: Entity | undefined): { at(offset: number): readonly Entity[]; around(offset: number): Entity | undefined } {
  const forces: Force[] = [];
  const isNews = reading.document.about.kind === "news";
  const underHeadings = placesOfHeadings(home);
  const ofCountry = sectionsOfTheCountry();
  /** The place of which those that a plan puts its work into are the ground: the one that the heading above names, else the plan's own. */
  const around = (headed: readonly Entity[], after: string): readonly Entity[] => {
    if (headed.length > 0) return cues().asFocus.test(after) ? headed : [];
    return home !== undefined && cues().asGround.test(after) ? [home] : [];
  };
  /** The area that the heading above a part names, by the part's index. */
  const headedRegions = new Map<number, Entity>();
  /** The parts that tell of the country alone, by their index. */
  const ofNoPlace = new Set<number>();
  let introduced: Entity | undefined;
  let inTurn: number | undefined;
  /** The two places of which the next sentence may tell as the former and the latter. */
  let two: readonly Mention[] = [];
  /** The forces of the first of such places. */
  let first: readonly number[] = [];
  let pushedOn: { readonly to: number; readonly place: Entity } | undefined;
  let headed: { readonly from: number; readonly places: readonly Entity[] } | undefined;
  for (const { sentence, mentions } of lines) {
    const header = isNews ? headerOf(reading.text, sentence, mentions) : undefined;
    const area = header === undefined ? undefined : cast.of(header);
    if (header !== undefined && area !== undefined) headed = { from: sentence.start, places: [area] };
    else if (headed !== undefined && headedReach < sentence.start - headed.from) headed = undefined;
    if (headed !== undefined) forces.push({ from: sentence.start, to: sentence.end, places: headed.places });
    const isOfCountry = !isNews && ofCountry.holds(sentence.part.block, reading.text.slice(sentence.start, sentence.end), mentions);
    const own = announced(sentence.part.block.place, cast) ?? (isOfCountry ? undefined : home);
    if (own !== undefined && !(isNews && own === home)) forces.push({ from: sentence.start, to: sentence.end, places: [own] });
    if (isOfCountry && own === undefined) {
      forces.push({ from: sentence.start, to: sentence.end, places: [] });
      ofNoPlace.add(sentence.part.index);
    }
    introduced ??= isNews ? parkIntroduced(reading, { sentence, mentions }, cast) : undefined;
    if (introduced !== undefined && introduced !== home) forces.push({ from: sentence.start, to: sentence.end, places: [introduced] });
    const named = underHeadings.of(sentence.part.block, reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestHeading)), mentions, cast);
    const heading = pushedOn !== undefined && sentence.start < pushedOn.to ? [pushedOn.place] : named;
    if (heading.length > 0) forces.push({ from: sentence.start, to: sentence.end, places: heading });
    if (heading.length === 1 && heading[0]?.kind === "Region") headedRegions.set(sentence.part.index, heading[0]);
    for (const force of isNews ? ofIssuedPapers(reading.text, mentions, sentence.part.end, cast) : []) forces.push(force);
    for (const { start, end, zone } of isNews ? wordsOfZones(reading, { sentence, mentions }) : []) forces.push({ from: start, to: end, places: [cast.of(zone)].filter((place) => place !== undefined) });
    if (namesBodies(sentence) || sentence.isRow) continue;
    for (const { start, end, places } of placesInWords(reading, { sentence }, home, cast)) forces.push({ from: start, to: end, places });
    const places = mentions.filter(({ kind, inside }) => (kind === "Region" || kind === "Park") && inside === undefined);
    for (const { start, end } of unknownPlaces(reading.text, sentence, mentions)) forces.push({ from: start, to: isNews ? sentence.part.end : end, places: own === undefined ? [] : [own] });
    const outermost = outermostOf(reading.text, places);
    const opens = places.find(({ start }) => !cues().joinsIn.test(reading.text.slice(Math.max(sentence.start, start - 4), start)));
    const told: Force[] = [];
    places.forEach((mention, index) => {
      const group = [mention];
      for (const next of places.slice(index + 1)) {
        // Of a place and the one around it right before it the narrower counts: 高新区和滨湖区云谷镇.
        if (group.length > 1 && group.at(-1)?.end === next.start) group[group.length - 1] = next;
        else if (beginsItem(reading.text, places, next, cues())) break;
        else if (joined(reading.text, group.at(-1) as Mention, next)) group.push(next);
        else break;
      }
      const left = places[index - 1];
      if (left !== undefined && joined(reading.text, left, mention) && !beginsItem(reading.text, places, mention, cues())) return;
      const from = (outermost[index] as Mention).start;
      const before = reading.text.slice(Math.max(sentence.start, from - 16), from);
      const last = group.at(-1) as Mention;
      const behind = last.end + (declaresShort.exec(reading.text.slice(last.end, last.end + longestAside))?.[0].length ?? 0);
      const after = reading.text.slice(behind, behind + 24);
      const lead = from - sentence.start <= before.length ? `\n${before}` : before;
      if (isNews && lead.endsWith("、")) return;
      // What a place told of leans on is not what the clause goes on with: 以高新区为核心，依托芯谷产业园，发展…….
      if (!isNews && told.length > 0 && isLeantOn.test(before) && forItself.test(reading.text.slice(told.at(-1)?.from, from))) return;
      const isTold = isNews && cues().openingOfNews.test(lead) && cues().followingInNews.test(reading.text.slice(last.end, last.end + 40));
      const isFocus = cues().asFocus.test(after) && (group.length > 1 || cues().oneFocus.test(after) || ((outermost[index] === opens || layout.test(lead)) && oneAsFocus.test(after)));
      const own = isNews ? ownFirst.exec(after)?.[0].length : undefined;
      const ofPlace = own === undefined ? undefined : mentions.find(({ kind, start }) => (kind === "Company" || kind === "Project") && start === last.end + own);
      if (ofPattern.test(after) || arePartners(reading.text, sentence.start, from, after)) return;
      const hasItsOwn = ofPlace !== undefined;
      // Where one firm stands the others of its sentence need not: 位于高新区的恒越光电向庐阳光电采购…….
      const seated = hasItsOwn && liesBefore.test(lead) ? ofPlace.end : undefined;
      const isMeasured = !isNews && cues().measured.test(reading.text.slice(last.end, last.end + 40));
      const isDescribed = !isNews && from === sentence.start && mention.kind === "Region" && cues().described.test(after);
      if (!isTold && seated === undefined && !(cues().opening.test(lead) && (cues().following.test(after) || (!isNews && cues().followingNow.test(after)) || isFocus || hasItsOwn || isMeasured || isDescribed))) return;
      const isInHand = (!isNews && pushesBehind.test(after)) || announced(sentence.part.block.place, cast) !== undefined || told.some(({ places: [first] }) => first?.kind === "Region");
      if (isInHand && mention.kind === "Park" && cues().setsUp.test(before) && !cues().asFocus.test(after)) return;
      const entities = group.flatMap((place) => cast.of(place) ?? []);
      const city = group.length === 1 && mention.kind === "Park" ? mentions.find(({ inside, kind, start, rule }) => inside === mention && kind === "Region" && start === mention.start && rule !== "county-of-a-named-city") : undefined;
      // What a plan puts to the fore holds on behind a semicolon: 以经开区为核心，做精……；推进…….
      const end = !isNews && cues().asFocus.test(after) && oneAsFocus.test(after) ? fullStopBehind(reading.text, sentence.end, sentence.part.end) : sentence.end;
      const town = city === undefined || !cues().isOfCity.test(mention.name) ? undefined : cast.of(city);
      const holdsOn = isNews && !isTold && !/[在于]$/.test(before) && !/^(?:建设|等[地市县])/.test(after);
      told.push({ from: mention.start, to: seated ?? (isTold ? sentence.end : holdsOn ? sentence.part.end : end), places: town !== undefined ? [town] : isNews ? entities : [...entities, ...around(heading, after)] });
    });
    // Of places that are told of in turn none is spoken of behind the last one's sentence: 经开区发展……，高新区发展……。支持…….
    const isInTurn = told.length > 1 || (told.length === 1 && inTurn === sentence.start - 1 && reading.text.charAt(inTurn) === "；");
    const last = told.at(-1);
    const until = isNews ? (isInTurn ? sentence.end : undefined) : last === undefined ? undefined : backBehind(reading.text, last.from, sentence.end, isInTurn);
    if (isInTurn && isNews) for (const index of first) forces[index] = upTo(forces[index] as Force, inTurn ?? sentence.end);
    first = isInTurn ? [] : told.map((_, index) => forces.length + index);
    for (const force of told) forces.push(until === undefined ? force : upTo(force, until));
    if (told.length > 0) inTurn = sentence.end;
    for (const { start, end, places: [...named] } of placesBehindThings(reading.text, { sentence, mentions })) forces.push({ from: start, to: end, places: named.flatMap((place) => cast.of(place) ?? []) });
    for (const { start, end, place } of oneOfTwoPlaces(reading.text, { sentence, mentions }, places, two)) forces.push({ from: start, to: end, places: [cast.of(place)].filter((one) => one !== undefined) });
    two = twoBehind(reading.text, sentence, places, two);
    for (const { park, start, end } of isNews ? [] : parksPushedOn(reading, { sentence, mentions })) {
      const place = cast.of(park);
      if (place === undefined) continue;
      if (start > sentence.end) pushedOn = { to: end, place };
      else forces.push({ from: start, to: end, places: [place] });
    }
  }
  if (isNews) for (const { start, end, park } of parksSpokenOf(reading, lines, cast, home)) forces.push({ from: start, to: end, places: [park] });
  const starts = forces.sort((a, b) => a.from - b.from);
  const at = (offset: number): readonly Entity[] => forceAt(starts, offset)?.places ?? (home === undefined ? [] : [home]);
  const aroundAt = (part: Line["sentence"]["part"] | undefined) => announced(part?.block.place, cast) ?? headedRegions.get(part?.index ?? -1) ?? (ofNoPlace.has(part?.index ?? -1) ? undefined : home);
  return { at, around: (offset) => aroundAt(reading.sentenceAt(offset)?.part) };
}

/**
 * Where a sentence comes back to the plan's own place behind the last place that it tells of: where it pushes something else (支持经开区……，支持恒越光电……),
 * behind several told of in turn also where it says what it strives for; else its end.
 */
function backBehind(text: string, from: number, end: number, isInTurn: boolean): number {
  const isPushed = cues().pushed.test(text.slice(Math.max(0, from - 4), from));
  const ends = [...(isInTurn ? [cues().comesBack] : []), ...(isPushed ? [cues().pushesOn] : [])].map((words) => text.slice(from, end).search(words)).filter((at) => at !== -1);
  return ends.length === 0 ? end : from + Math.min(...ends);
}

/** What a park is called for short, with what else the bracket tells of it: （含两个分园区，以下简称芯谷）. */
const declaresShort = /^（[^（）。]*简称[^（）。]*）/;
const longestAside = 80;

/** Behind a park that is set up, what the plan pushes next is its own place's: 建设澜湖光电城，支持恒越光电……. */
const pushesBehind = /^(?:、[^，。；]{2,20})?，(?:支持|推动|培育)/;

/** Behind places that make up a pattern with others, of whose whole the sentence goes on to tell: 南通、扬州协同发展的产业格局. */
const ofPattern = /^(?:等[地市])?[^，。；、的]{2,10}的(?:产业|空间|发展|区域)*(?:格局|布局|体系)(?:[，。；]|基本|初步|加快|已)/;

/** So much of a heading is looked at. */
const longestHeading = 60;

const isLeantOn = /依托“?$/;
/** Behind the place that a sentence has told of: it does the work itself, with what it leans on. */
const forItself = /^(?:[^，。；：]{2,24}(?:：|为(?:核心|重点|主|载体)[^，。；]{0,4}，)[^；]*|[^，。；：]{2,16}，依托“?)$/;

/** Between a place and a firm or project of it. */
const ownFirst = /^[内里]?的/;
/** Right before the place where the firm that a clause speaks of stands. */
const liesBefore = /(?:^|[，。；\n])(?:位于|坐落于|坐落在|地处|设在|扎根|落户|入驻)$/;

/** How far a line that is only an area's name holds. */
const headedReach = 400;

/** An area that a line of its own names, above what is there: 上海, 安徽（合肥）; of two the narrower. */
function headerOf(text: string, { part, start, end }: Line["sentence"], mentions: readonly Mention[]): Mention | undefined {
  if (part.start !== start || end - start > 12) return undefined;
  const areas = mentions.filter(({ kind, inside }) => kind === "Region" && inside === undefined);
  const rest = areas.reduce((left, { name }) => left.replace(name, ""), text.slice(start, end)).replace(/[（）()·•\s：:\d.、]/g, "");
  return rest === "" ? areas.at(-1) : undefined;
}

function fullStopBehind(text: string, from: number, end: number): number {
  const stop = text.slice(from, end).indexOf("。");
  return stop === -1 ? end : from + stop;
}

/** The area that a part of the text is said to be about, by its full name or by what the text calls it: 江苏 of 江苏省. */
function announced(place: string | undefined, cast: Cast): Entity | undefined {
  return place === undefined ? undefined : cast.named("Region", place) ?? cast.named("Region", place.replace(/(?<=..)(?:省|市|区|县|(?:壮族|回族|维吾尔)?自治区)$/, ""));
}
