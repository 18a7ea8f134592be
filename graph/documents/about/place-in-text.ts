import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Region } from "../../lexicon/index.ts";
import type { News } from "./news.ts";
import type { FoundRegion } from "./region.ts";
import { found, innermost, longestName, timesOf } from "./regions-named.ts";

const cues = cuesOf("place-in-text", ({ whole, time, own }) => ({
  /** In a text on the whole of a province. */
  ofWhole: pattern`${whole}`,
  /** Before a province's name, of which the text sums something up. */
  sumsUp: pattern`(?:20\d\d年|${time})，?$`,
  ofOwn: pattern`${own}`,
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

/** Where in a province its news happens: the one place in it that the text names, unless it speaks of the whole of it, or more often of one elsewhere: 庐州 of 云岭再添一条产线 whose text names 庐州 alone. */
export function siteWithin({ told, known, title, head, namedAtHead, namedApart }: News): FoundRegion | undefined {
  const outer = told?.level === "province" ? known.find(told.name) : undefined;
  if (outer === undefined) return undefined;
  if ([title, ...head].some((text) => cues().ofWhole.test(text) || text.split(outer.shortName).slice(0, -1).some((before) => cues().sumsUp.test(before)))) return undefined;
  const inside = namedApart().filter(({ code }) => code !== outer.code && known.liesIn(code, outer.code));
  return timesOfMost(namedAtHead().filter(({ code }) => !known.liesIn(code, outer.code))) > inside.length ? undefined : innermost(inside, known);
}

/** The place of the headline, or of the first sentence that names any, where all that it names lie in one of them: 滨湖区 of 庐州市滨湖区一产线投产. */
export function toldFirst({ told }: News): FoundRegion | undefined {
  return told;
}

/** The narrowest area that holds all those first named, where they name it or lie in one city: 江苏 of news on Nanjing, Wuxi and Jiangsu. */
export function holding({ first: named, known }: News): FoundRegion | undefined {
  const common = known.around(named[0]?.code ?? "").find(({ code }) => named.every((region) => known.liesIn(region.code, code)));
  return common !== undefined && (common.level === "city" || named.includes(common)) ? found(common) : undefined;
}

/** The area that a text names again and again, and hardly any other: 庐州 of news whose first sentence names 庐州 and 滨江, and whose others name 庐州. */
export function mostNamed({ namedAtHead }: News): FoundRegion | undefined {
  const named = namedAtHead();
  const [most] = timesOf(named);
  return most !== undefined && most[1] >= often && most[1] >= named.length * mostly ? found(most[0]) : undefined;
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
