import type { RegionLevel } from "../../ontology/index.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { type Gazetteer, isFullName, loadGazetteer, type Region } from "../../lexicon/index.ts";

/** The place that a document is about. */
export interface FoundRegion {
  readonly name: string;
  readonly level: RegionLevel | "park";
}

const cues = cuesOf("region", ({ zone, lies, joins, kind, many, happens, lead, runs, congress }) => ({
  park: pattern`([\u4e00-\u9fff]{2,12}?${zone})(?!域|审议)`,
  /** What lies in a place, before it: 庐州芯谷位于滨湖高新区. */
  liesIn: pattern`^[^，。；：、]{3,14}?${lies}(?=[\u4e00-\u9fff]{2})`,
  /** Another one named before the park, with which it does something: 恒越光电与 in 恒越光电与庐州高新区签约. */
  joins: pattern`^.{2,}?${joins}(?=.{4})`,
  /** A zone's own name is short; a longer one begins with whoever builds there: 恒越光电庐阳科学园区新厂动土. */
  kindOfZone: pattern`${kind}+$`,
  /** What begins like a zone's name and is none: 全国高新区, 首个偏光片项目落户科学城. */
  noName: pattern`^${many}|${happens}`,
  /** Words of time before the zone of which a text tells: 近年来，庐阳开发区. */
  lead: pattern`^(?:${lead})[，,]?`,
  /** A zone with a name of two characters, before what runs it or a colon. */
  shortPark: pattern`^([\u4e00-\u9fff]{2}新区)(?=[:：]|${runs})`,
  /** The area of a congress, government or committee. */
  ofCongress: pattern`([\u4e00-\u9fff]{2,11}(?:省|市|自治区|区|县|州))(?:第[\u4e00-\u9fff]{1,4}届人民代表大会|${congress})`,
}));

const longestName = 11;

/** The area before a zone that bears a name of its own: 庐州市的 in 庐州市的滨湖产业园区. */
const ofArea = /^[\u4e00-\u9fff]{1,5}[省市县区]的(?=.{4})/;

/** The innermost place that a title or an issuer's name begins with or names: a park, else the last of the regions that lie in each other. */
export function regionIn(text: string): FoundRegion | undefined {
  const gazetteer = loadGazetteer();
  const plain = text.replace(/\s/g, "").replace(provinceBefore, "");
  const regions = regionsIn(plain, gazetteer);
  const [first] = regions;
  if (first === undefined) return parkIn(text);
  let inner = first;
  for (const next of regions.slice(1)) {
    if (next.at > inner.at + inner.length || !gazetteer.liesIn(next.region.code, inner.region.code)) break;
    inner = next;
  }
  const behind = plain.slice(first.at);
  const lies = cues().liesIn.exec(behind);
  if (lies !== null) return regionIn(behind.slice(lies[0].length)) ?? { name: inner.region.name, level: inner.region.level };
  const zone = cues().park.exec(behind);
  if (zone?.[1] !== undefined && zone.index === 0 && !zone[1].includes("在") && !cues().noName.test(zone[1]) && zone[1].length > inner.at + inner.length - first.at && gazetteer.find(zone[1]) === undefined) {
    return countyOfZone(behind.slice(zone[1].length), inner.region, gazetteer) ?? { name: zone[1].replace(ofArea, ""), level: "park" };
  }
  return { name: inner.region.name, level: inner.region.level };
}

/** The province in brackets that a collection of papers puts before a city's own: （云岭省）2025年庐州市政府工作报告. */
export const provinceBefore = /^[（(][\u4e00-\u9fff]{2,8}(?:省|自治区)[)）](?=(?:20\d\d年)?[\u4e00-\u9fff]{2,8}[市州盟县区旗])/;

/** The county that a zone is governed as one with, which its name gives in brackets: 滨湖 of 庐州高新区（滨湖）. */
function countyOfZone(behind: string, around: Region, gazetteer: Gazetteer): FoundRegion | undefined {
  const name = /^[（(]([\u4e00-\u9fff]{2,8})[）)]/.exec(behind)?.[1];
  const county = name === undefined ? undefined : gazetteer.find(name, around.code);
  return county?.level === "county" && gazetteer.liesIn(county.code, around.code) ? { name: county.name, level: county.level } : undefined;
}

function parkIn(text: string): FoundRegion | undefined {
  const printed = text.replace(/\s/g, "").replace(/^(?:位于|坐落于|坐落在|地处)/, "");
  const plain = printed.replace(cues().lead, "");
  const short = cues().shortPark.exec(plain)?.[1];
  if (short !== undefined && !cues().noName.test(short)) return { name: short, level: "park" };
  const match = cues().park.exec(plain);
  if (match?.[1] === undefined || match.index > 0 || cues().noName.test(match[1])) return undefined;
  const other = cues().joins.exec(match[1])?.[0].length ?? 0;
  const name = match[1].slice(other);
  // Where such words lead in, a zone called by its county's name is the county's.
  if (plain !== printed && loadGazetteer().isAnAreas(name.replace(cues().kindOfZone, ""))) return undefined;
  return name.length < shortestPark || name.replace(cues().kindOfZone, "").length > longestStem ? undefined : { name, level: "park" };
}

const shortestPark = 5;
const longestStem = 5;

interface Named {
  readonly at: number;
  readonly length: number;
  readonly region: Region;
}

/** The regions that a text names, the longest name at each place; short names count for provinces and cities, and for a county right behind the place that it lies in (上海奉贤). */
function regionsIn(text: string, gazetteer: Gazetteer): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; ) {
    const last = found.at(-1);
    const named = regionAt(text, at, gazetteer, last);
    if (named === undefined) at++;
    else {
      found.push(named);
      at += named.length;
    }
  }
  return found;
}

function regionAt(text: string, at: number, gazetteer: Gazetteer, last: Named | undefined): Named | undefined {
  for (let length = Math.min(longestName, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    const region = gazetteer.find(name, last?.region.code);
    if (region === undefined || region.level === "nation") continue;
    const isBehindParent = last !== undefined && at === last.at + last.length && gazetteer.liesIn(region.code, last.region.code);
    if (isFullName(name, region) || region.level === "province" || region.level === "city" || isBehindParent) return { at, length, region };
  }
  return undefined;
}

/** The areas that a text names, each within the one before where it can be. */
export function areasIn(text: string): readonly Region[] {
  return regionsIn(text.replace(/\s/g, ""), loadGazetteer()).map(({ region }) => region);
}

/** The place that the first lines of a text speak of, when its title names none: of its congress, government or committee. */
export function regionOfOpening(opening: string): FoundRegion | undefined {
  const match = cues().ofCongress.exec(opening.replace(/\s/g, ""));
  return match?.[1] === undefined ? undefined : regionIn(match[1]);
}
