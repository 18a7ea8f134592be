import { timesOf } from "../../grouping.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import type { Region } from "../../lexicon/index.ts";
import type { News } from "./news.ts";
import type { FoundRegion } from "./region.ts";
import { found, innermost, longestName } from "./regions-named.ts";

const cues = cuesOf("place-in-text", ({ whole, time, own, first, body }) => ({
  /** In a text on the whole of a province. */
  ofWhole: pattern`${whole}`,
  /** Before a province's name, of which the text sums something up. */
  sumsUp: pattern`(?:20\d\d年年?[底末初]?|${time})[，,]?$`,
  ofOwn: pattern`${own}`,
  ofProvince: globalPattern`${whole}|我区`,
  ofBody: pattern`${body}`,
  /** A headline on what a province does, not on the first of its kind, which stands in one of its cities. */
  ofOwnProvince: pattern`我省(?!${first})`,
}));

/** The city whose districts and counties a text goes through, though its first sentences begin with one: that of news on 崇川, 海门 and 如东. */
export function cityGoneThrough({ told, inTitle, known, namedAtHead }: News): FoundRegion | undefined {
  if (told?.level !== "county" || inTitle.length > 0) return undefined;
  const counties = new Set(namedAtHead().filter(({ level }) => level === "county"));
  const cities = [...counties].flatMap(({ code }) => known.around(code).find(({ level }) => level === "city") ?? []);
  const [city] = cities;
  return city !== undefined && cities.length >= fewestCounties && cities.filter((other) => other === city).length >= cities.length * mostly ? found(city) : undefined;
}

const fewestCounties = 4;

/** The province of which a headline speaks as its own, without naming a place, or one of whose departments (我厅) writes: 云岭 of 我省将筹建产业基地, whose text begins in 庐州. */
export function writtenByProvince({ told, inTitle, title, paragraphs, known }: News): FoundRegion | undefined {
  const isItsHeadline = inTitle.length === 0 && cues().ofOwnProvince.test(title);
  if (told === undefined || !(isItsHeadline || paragraphs.some((text) => text.includes("我厅")))) return undefined;
  const province = known.around(known.find(told.name)?.code ?? "").find(({ level }) => level === "province");
  return province === undefined ? undefined : found(province);
}

/** The province through whose cities a text goes under a headline that names none of them, naming it, or speaking of it as its own, more than once: 云岭 of news on 庐州, 滨江 and 江岭. */
export function provinceGoneThrough({ isHeadline, paragraphs, inTitle, known, namedApart }: News): FoundRegion | undefined {
  if (isHeadline && inTitle.some(({ level }) => level !== "province")) return undefined;
  const named = namedApart();
  const [[province, share] = []] = timesOf(named.flatMap(({ code }) => known.around(code).find(({ level }) => level === "province") ?? []));
  if (province === undefined || share === undefined || share < named.length * mostly || province.name.endsWith("市")) return undefined;
  const cities = timesOf(named.flatMap(({ code }) => known.around(code).find(({ level }) => level === "city") ?? []));
  const all = cities.reduce((sum, [, times]) => sum + times, 0);
  const spoken = named.filter((region) => region === province).length + paragraphs.reduce((sum, text) => sum + [...text.matchAll(cues().ofProvince)].length, 0);
  return cities.length >= fewestCities && (cities[0]?.[1] ?? 0) <= all * ofOneCity && spoken >= 2 ? found(province) : undefined;
}

const fewestCities = 3;
/** No one city has more of what a text on a province names. */
const ofOneCity = 0.6;

/** Where in a province its news happens: the one place in it that the text names, unless it speaks of the whole of it, names the province far more, or more often one elsewhere: 庐州 of 云岭再添一条产线 whose text names 庐州 alone. */
export function siteWithin({ told, known, title, head, namedAtHead, namedApart }: News): FoundRegion | undefined {
  const outer = told?.level === "province" ? known.find(told.name) : undefined;
  if (outer === undefined) return undefined;
  const inside = namedApart().filter(({ code }) => code !== outer.code && known.liesIn(code, outer.code));
  if ([title, ...head].some((text) => cues().ofWhole.test(text) || sumsUp(text, outer, inside))) return undefined;
  const times = namedApart().filter((region) => region === outer).length;
  if (times >= often && times > inside.length * farMore) return undefined;
  return timesOfMost(namedAtHead().filter(({ code }) => !known.liesIn(code, outer.code))) > inside.length ? undefined : innermost(inside, known) ?? cityAround(inside, known) ?? foundMost(inside);
}

/** The city in which all the others lie that are named with it: 庐州 of 庐州市, 滨湖区 and 画溪县. */
function cityAround(named: readonly Region[], known: News["known"]): FoundRegion | undefined {
  const city = named.find(({ level, code }) => level === "city" && named.every((region) => known.liesIn(region.code, code)));
  return city === undefined ? undefined : found(city);
}

/** The one that hardly any other is named beside. */
function foundMost(named: readonly Region[]): FoundRegion | undefined {
  const [most] = timesOf(named);
  return most !== undefined && most[1] >= often && most[1] >= named.length * mostly ? found(most[0]) : undefined;
}

/** Whether a text sums up what an area does, not one inside it: 近年来，云岭……, not 近年来，云岭省庐州市……. */
function sumsUp(text: string, { name, shortName }: Region, inside: readonly Region[]): boolean {
  const parts = text.split(shortName);
  return parts.slice(1).some((behind, at) => cues().sumsUp.test(parts[at] ?? "") && !inside.some((inner) => behind.startsWith(inner.shortName) || behind.startsWith(name.slice(shortName.length) + inner.shortName)));
}

/** The place of the headline, or of the first sentence that names any, where all that it names lie in one of them; instead of that of an opening, the area that the text names far more: 滨湖区 of 庐州市滨湖区一产线投产. */
export function toldFirst(news: News): FoundRegion | undefined {
  const { told, isHeadline } = news;
  return told !== undefined && !isHeadline && isOfElsewhere(told.name, news) ? mostNamed(news) : told;
}

/** The narrowest area that holds all those first named, where they name it or lie in one city: 江苏 of news on Nanjing, Wuxi and Jiangsu. */
export function holding({ first: named, known }: News): FoundRegion | undefined {
  const common = known.around(named[0]?.code ?? "").find(({ code }) => named.every((region) => known.liesIn(region.code, code)));
  return common !== undefined && (common.level === "city" || named.includes(common)) ? found(common) : undefined;
}

/** The area that a text names again and again, and hardly any other, or each far less: 庐州 of news whose first sentence names 庐州 and 滨江, and whose others name 庐州. */
export function mostNamed({ namedAtHead }: News): FoundRegion | undefined {
  const named = namedAtHead();
  const [most, next] = timesOf(named);
  if (most === undefined || most[1] < often) return undefined;
  return most[1] >= named.length * mostly || (most[1] >= veryOften && most[1] >= (next?.[1] ?? 0) * farMore) ? found(most[0]) : undefined;
}

/** Whether an area or zone bears the name of one area, and the text names another again and again, hardly any other: 江岭园区 in a text on 庐州. */
export function isOfElsewhere(name: string, news: News): boolean {
  const [area] = news.namedIn(name);
  const most = mostNamed(news);
  const code = most === undefined ? undefined : news.known.find(most.name)?.code;
  return area !== undefined && code !== undefined && !news.known.liesIn(code, area.code) && !news.known.liesIn(area.code, code);
}

/** The area that a paper names again and again and hardly any apart from those around it and in it, where a body of its own speaks: 庐州 of 经我局研究，……庐州集聚了一批企业. */
export function ofOwnBody({ title, paragraphs, namedAtHead, known }: News): FoundRegion | undefined {
  if (![title, ...paragraphs].some((text) => cues().ofBody.test(text))) return undefined;
  const [most] = timesOf(namedAtHead());
  if (most === undefined || most[1] < often) return undefined;
  const apart = namedAtHead().filter(({ code }) => !known.liesIn(code, most[0].code) && !known.liesIn(most[0].code, code));
  return most[1] >= (most[1] + apart.length) * mostly ? found(most[0]) : undefined;
}

function timesOfMost(named: readonly Region[]): number {
  return timesOf(named)[0]?.[1] ?? 0;
}

/** The area whose papers a text of that area's own cites, where its first sentences name none: 云岭 of 我省……《云岭省……行动计划》. With `ofRank` only one of the rank that the text speaks of as its own. */
export function ofCitedPapers({ first, paragraphs, namedIn, known }: News, ofRank = false): FoundRegion | undefined {
  if (first.length > 0 || !paragraphs.some((text) => cues().ofOwn.test(text))) return undefined;
  const cited = paragraphs.flatMap((text) => [...text.matchAll(/《([^》]{4,80})》/g)].flatMap(([, name = ""]) => namedIn(name.slice(0, longestName)).slice(0, 1)));
  return innermost(ofRank ? cited.filter(({ name }) => paragraphs.some((text) => text.includes(`我${name.slice(-1)}`))) : cited, known);
}

/** So often a place must be named, and with so great a share. */
const often = 3;
const mostly = 0.7;
const veryOften = 6;
/** So many times as often. */
const farMore = 2;
