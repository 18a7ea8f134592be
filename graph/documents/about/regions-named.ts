import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { type Gazetteer, isFullName, loadGazetteer, type Region } from "../../lexicon/index.ts";
import type { FoundRegion } from "./region.ts";

/** No area's name is longer. */
export const longestName = 11;

const cues = cuesOf("regions-named", ({ partOf, form, breaks, firms, zone, site, settle, ending, word, from, moved, toward, investor, idiom, comes, outlying, people }) => ({
  /** Behind an area's name, what it is part of, or the dateline of an agency. */
  isPartOf: pattern`^(?:${partOf}|(?:\d{1,2}月)?\d{1,2}日[电讯]|[电讯][(（])`,
  /** Behind an area at the head of a firm's name: where the firm is from, not where the news happens. */
  headOfFirm: pattern`^[\u4e00-\u9fffA-Za-z]{2,14}?${form}`,
  /** Behind an area at the head of one of the firms that a sentence lists: 澜泰微、庐州恒越、江岭光电等厂商. */
  headOfListed: pattern`^([\u4e00-\u9fffA-Za-z]{2,6}(?<![市区县州园]))(?:、[\u4e00-\u9fffA-Za-z]{2,8}){0,8}等[^，,。；、]{0,6}${firms}`,
  breaksName: pattern`[、，]|${breaks}`,
  countyZone: pattern`^${zone}`,
  /** Behind a county's short name a site in it: 长兴画溪工业园. */
  countySite: pattern`^[\u4e00-\u9fff]{1,4}${site}`,
  /** Before and behind the area that something came from, or that somebody only goes to: 从庐州搬来的恒越光电, 赴庐州招商. */
  from: pattern`${from}$`,
  moved: pattern`^[省市区县]?[^，。；、]{0,8}?${moved}`,
  toward: pattern`${toward}$`,
  /** Behind an area from which those come who build elsewhere: 由庐州光伏企业在滨湖工业园投资. */
  ofInvestors: pattern`^[省市区县]?[^，。；、在]{0,10}?${investor}`,
  /** An area whose firms elsewhere are called after it, and behind it those: 台湾LED厂商在庐州设厂. */
  isOutlying: pattern`^(?:${outlying})`,
  areItsFirms: pattern`^(?:地区)?[^，,。；、在于的]{0,8}?(?:${firms}|${people})`,
  settlesAt: pattern`${settle}[于在]?$`,
  /** Behind the area of those who come to one that a text calls its own: 庐州市政协来我区调研. */
  ofVisitors: pattern`^[省市区县]?[^，。；、]{0,20}?${comes}`,
  endsWord: pattern`${ending}$`,
  isWord: pattern`^${word}$`,
  beginsIdiom: pattern`^${idiom}`,
}));

/** Whether a text bears out that a county's short name means the county: it gives the full one or a zone of it; or it names what lies around, and names the county often with a site in it, or says that something settles there. */
export type BorneOut = (name: string, region: Region) => boolean;

/** What a text bears out, each name looked for once. */
export function borneOutBy(whole: string): BorneOut {
  const answers = new Map<string, boolean>();
  return (name, region) => {
    const answer = answers.get(name) ?? (whole.includes(region.name) || isBorneOut(whole, name, region));
    answers.set(name, answer);
    return answer;
  };
}

/**
 * Whether a zone stands behind the short name; or the text gives the name three times, once before a site (长兴画溪工业园), or speaking of an area of its rank as its own (我市), or once where something settles
 * (签约落户长兴，), and also names the city or province.
 */
function isBorneOut(whole: string, name: string, region: Region): boolean {
  const places = placesOf(whole, name);
  if (places.some((end) => cues().countyZone.test(whole.slice(end, end + reach)))) return true;
  const isOwn = places.length >= often && whole.includes(`我${region.name.slice(-1)}`);
  const isSite = places.length >= often && places.some((end) => cues().countySite.test(whole.slice(end, end + reach)));
  if (!isOwn && !isSite && !places.some((end) => cues().settlesAt.test(whole.slice(Math.max(0, end - name.length - reach), end - name.length)) && !/[\u4e00-\u9fff]/.test(whole.charAt(end)))) return false;
  return loadGazetteer().around(region.code).slice(1).some(({ level, shortName }) => level !== "nation" && whole.includes(shortName));
}

/** Where a name ends, each time that the text gives it. */
function placesOf(whole: string, name: string): number[] {
  const ends: number[] = [];
  for (let at = whole.indexOf(name); at !== -1; at = whole.indexOf(name, at + name.length)) ends.push(at + name.length);
  return ends;
}

/** So far from a county's name what bears it out may reach. */
const reach = 12;

/** So far an idiom may reach behind the area's name that it begins with. */
const longestIdiom = 4;

/** The regions that a sentence names as places, in order; firms' names, papers and schools that begin with a place are none. */
export function regionsNamed(sentence: string, isBorne: BorneOut, known: Gazetteer): Region[] {
  const found: Region[] = [];
  let end = -1;
  /** Behind the last of those that somebody only goes to, of which a list may go on: 赴庐州、江岭招商. */
  let away = -1;
  for (let at = 0; at < sentence.length; at++) {
    for (let length = Math.min(longestName, sentence.length - at); length >= 2; length--) {
      const name = sentence.slice(at, at + length);
      const region = known.find(name, found.at(-1)?.code);
      if (region === undefined || region.level === "nation" || isOtherWord(sentence, at, at + length)) continue;
      const behind = sentence.slice(at + length);
      if (isOfOther(name, behind) || !counts(name, region, behind, isBorne, found.at(-1), at === end, known)) continue;
      if (isAway(sentence.slice(Math.max(0, at - 3), at), behind) || (away >= 0 && /^[、和与及]?$/.test(sentence.slice(away, at)))) away = at + length;
      else found.push(region);
      end = at + length;
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Whether the characters of an area's name are those of another word or of an idiom. */
function isOtherWord(sentence: string, start: number, end: number): boolean {
  return cues().endsWord.test(sentence.slice(Math.max(0, start - 2), end)) || cues().beginsIdiom.test(sentence.slice(start, end + longestIdiom));
}

/** Whether an area is only named in the name of a paper, school or firm, or for its firms elsewhere. */
function isOfOther(name: string, behind: string): boolean {
  return cues().isPartOf.test(behind) || beginsFirm(behind) || (cues().isOutlying.test(name) && cues().areItsFirms.test(behind));
}

/** Whether something has come from there, or somebody only goes there. */
export function isAway(before: string, behind: string): boolean {
  return cues().toward.test(before) || aroundCity.test(before) || (cues().from.test(before) && cues().moved.test(behind)) || (before.endsWith("由") && cues().ofInvestors.test(behind)) || cues().ofVisitors.test(behind);
}

/** Before a city, what calls all that lies around it: 大庐州半导体产业圈. */
const aroundCity = /(?<![最扩加增放做壮强重巨宏伟])大$/;

function beginsFirm(behind: string): boolean {
  const name = cues().headOfFirm.exec(behind)?.[0] ?? cues().headOfListed.exec(behind)?.[1];
  return name !== undefined && !cues().breaksName.test(name) && !(behind.startsWith("同") && loadGazetteer().find(behind.slice(1, 3)) !== undefined);
}

function counts(name: string, region: Region, behind: string, isBorne: BorneOut, around: Region | undefined, isBehindIt: boolean, known: Gazetteer): boolean {
  const isInside = around === undefined || known.liesIn(region.code, around.code);
  if (partOfTown.test(name)) return around !== undefined && isInside;
  if (isFullName(name, region) || region.level !== "county" || ranksWithCities(region)) return true;
  if (cues().isWord.test(name)) return false;
  if (!isInside || isBehindIt) return isInside;
  return cues().countyZone.test(behind) || isBorne(name, region);
}

/** The name of a district that is also what parts of any town or zone are called: 西区 of 庐州高新西区 is none, that of 江岭市西区 is. */
const partOfTown = /^.区$/;

/** A county right under a province by its code, as in Taiwan: its short name means it as a city's does. */
function ranksWithCities({ code }: Region): boolean {
  return code.endsWith("00");
}

/** So often a short name must stand in a text. */
const often = 3;

/** An area as what a document is about; the nation is none. */
export function found({ name, level }: Region): FoundRegion | undefined {
  return level === "nation" ? undefined : { name, level };
}

/** The region in which all the others lie. */
export function innermost(named: readonly Region[], known: Gazetteer): FoundRegion | undefined {
  const inner = named.find((region) => named.every((other) => known.liesIn(region.code, other.code)));
  return inner === undefined ? undefined : { name: inner.name, level: inner.level };
}
