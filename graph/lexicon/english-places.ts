import type { RegionLevel } from "../ontology/index.ts";
import type { Gazetteer, Region } from "./gazetteer.ts";
import { isMeantAlone } from "./english-areas.ts";
import { type EnglishMatch, type EnglishName, type EnglishNames, englishNamesOf } from "./english-names.ts";
import { type EnglishWord, englishWords } from "./english-words.ts";
import { type Lexicon, loadLexicon } from "./lexicon.ts";

/** A place by its name in the model, as an English text names it. */
export interface EnglishPlace {
  readonly name: string;
  readonly level: RegionLevel | "park";
}

/** An area that words name, from one of them up to another, the word for its rank included: Hubei Province. */
export interface EnglishArea {
  readonly from: number;
  readonly to: number;
  readonly region: Region;
}

/** The words for the rank of an area, and what Chinese names of that rank end in. */
const ranks: Readonly<Record<string, RegExp>> = {
  province: /省$/, city: /市$/, municipality: /市$/, county: /[县旗]$/, district: /区$/, prefecture: /[州盟]$/, banner: /旗$/, provincial: /省$/, municipal: /市$/, region: /区$/,
};
const ofName = new Set(["autonomous", "hui", "uygur", "uyghur", "zhuang", "tibetan", "yi", "miao", "dong", "tujia"]);

/** The areas that words name, each with the area around it where the text gives one (Quanzhou, Fujian Province). @param around code of the area in which a name is looked for first */
export function englishAreas(words: readonly EnglishWord[], matches: readonly EnglishMatch[], { gazetteer }: Lexicon, around?: string): EnglishArea[] {
  const areas: EnglishArea[] = [];
  for (const [index, { from, to, names }] of matches.entries()) {
    const candidates = names.flatMap((name) => (name.type === "region" ? [name.region] : []));
    if (candidates.length === 0) continue;
    let end = to;
    while (ofName.has(words[end]?.key ?? "") && words[end]?.isCapital === true) end++;
    const rank = ranks[words[end]?.key ?? ""];
    const hasRank = rank !== undefined && isPrintedRank(words, end) && words[end]?.key !== "municipal" && words[end]?.key !== "provincial";
    const next = matches[index + 1];
    const outer = next === undefined || next.from - (hasRank ? end + 1 : to) > 0 ? [] : next.names.flatMap((name) => (name.type === "region" && (name.region.level === "province" || name.region.level === "city") ? [name.region] : []));
    const region = chosen(candidates, rank, outer, gazetteer, around);
    if (region !== undefined) areas.push({ from, to: hasRank ? end + 1 : to, region });
  }
  return areas;
}

function isPrintedRank(words: readonly EnglishWord[], at: number): boolean {
  const { key, isCapital } = words[at] as EnglishWord;
  return isCapital || key === "province" || key === "city";
}

/** Of areas that sound alike the one that its rank or the area around it tells; else the one inside `around`; else the highest. Counties alone only by their rank, or as a city of their own that no other sounds like. */
function chosen(candidates: readonly Region[], rank: RegExp | undefined, outer: readonly Region[], gazetteer: Gazetteer, around: string | undefined): Region | undefined {
  const inside = outer.length === 0 ? [] : candidates.filter(({ code }) => outer.some((area) => area.code !== code && gazetteer.liesIn(code, area.code)));
  if (inside.length > 0) return highest(inside);
  const ranked = rank === undefined ? [] : candidates.filter(({ name, level }) => rank.test(name) && (rank.source !== "市$" || level !== "province" || name.endsWith("市")));
  const near = (ranked.length > 0 ? ranked : candidates).filter(({ code }) => around !== undefined && (gazetteer.liesIn(code, around) || gazetteer.liesIn(around, code)));
  if (near.length > 0) return highest(near);
  if (ranked.length > 0) return highest(ranked);
  const large = candidates.filter(({ level }) => level === "province" || level === "city");
  if (large.length > 0) return highest(large);
  const [only, other] = candidates.filter(({ name }) => name.endsWith("市"));
  return other === undefined && only !== undefined && only.shortName.length >= 2 ? only : undefined;
}

const order: readonly string[] = ["nation", "province", "city", "county", "town"];

function highest(regions: readonly Region[]): Region | undefined {
  const best = Math.min(...regions.map(({ level }) => order.indexOf(level)));
  const top = regions.filter(({ level }) => order.indexOf(level) === best);
  return top.length === 1 ? top[0] : top.find(({ shortName }) => isMeantAlone(shortName)) ?? (best <= 2 ? top[0] : undefined);
}

/** The park or area that a text in English names first; of an area and those in it that stand together the innermost. */
export function englishPlaceIn(text: string, lexicon: Lexicon = loadLexicon()): EnglishPlace | undefined {
  const words = englishWords(text);
  const matches = englishNamesOf(lexicon).in(words);
  const area = englishAreas(words, matches, lexicon).find(({ to }) => !firmBehind.test(text.slice(words[to - 1]?.end)));
  const park = matches.find(({ names }) => names.some(isPark));
  const term = park?.names.find(isPark);
  if (park !== undefined && term?.type === "term" && (area === undefined || park.from <= area.from)) return { name: term.term.name, level: "park" };
  return area === undefined ? undefined : { name: area.region.name, level: area.region.level };
}

/** Behind an area that a firm's name begins with. */
const firmBehind = /^(?: [A-Z][\w-]*){0,4}? (?:Semiconductors?|Microelectronics|Optoelectronics|Electronics|Technolog(?:y|ies)|Photonics|Materials|Energy|Solar|Lighting|Co\b|Group|Inc|Corp)/;

function isPark(name: EnglishName): boolean {
  return name.type === "term" && name.term.kind === "Park";
}

/** A government body that words name, by its name in the model: of its place, or with the word for the rank of the document's own (市科技局). */
export interface EnglishAgency {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const levels: Readonly<Record<string, string>> = { municipal: "市", provincial: "省", city: "市", county: "县", district: "区", province: "省" };

/** The bodies that words name. */
export function englishAgencies(words: readonly EnglishWord[], matches: readonly EnglishMatch[], lexicon: Lexicon, around?: string): EnglishAgency[] {
  const areas = endsOf(englishAreas(words, matches, lexicon, around));
  const found: EnglishAgency[] = [];
  for (const { from, to, names } of matches) {
    const stems = names.flatMap((name) => (name.type === "agency" ? [name.agency] : []));
    const [first] = stems;
    if (first === undefined) continue;
    if (stems.every((stem) => stem.levels.every((level) => level === "nation"))) {
      found.push({ from, to, name: first.stem });
      continue;
    }
    const place = placeAround(words, areas, from, to);
    const level = place.region?.level === "province" && !place.region.name.endsWith("市") ? "province" : place.region?.level ?? (place.rank === "省" ? "province" : place.rank === "市" ? "city" : "county");
    const { stem } = stems.find((one) => one.levels.includes(level)) ?? first;
    const prefix = place.region?.name ?? place.rank;
    if (prefix === undefined) continue;
    const isOffice = stem === "人民政府办公厅" || (place.isOffice && stem === "人民政府");
    found.push({ from: place.from, to: place.to, name: `${prefix}${isOffice ? `人民政府办公${level === "province" ? "厅" : "室"}` : stem}` });
  }
  return [...found, ...committees(words, matches)].sort((one, other) => one.from - other.from);
}

/** Areas by the words that they begin and end with. */
function endsOf(areas: readonly EnglishArea[]): { readonly from: ReadonlyMap<number, EnglishArea>; readonly to: ReadonlyMap<number, EnglishArea> } {
  return { from: new Map(areas.map((area) => [area.from, area])), to: new Map(areas.map((area) => [area.to, area])) };
}

/** The area or rank that stands before a body's own words (Wuhu Municipal), or behind them (of Xiangyang City), and the office of it that is meant. */
function placeAround(words: readonly EnglishWord[], areas: ReturnType<typeof endsOf>, from: number, to: number) {
  let start = from;
  const rank = levels[words[start - 1]?.key ?? ""];
  if (rank !== undefined && words[start - 1]?.isCapital === true) start--;
  const before = areas.to.get(start) ?? areas.to.get(from);
  if (before !== undefined) start = Math.min(start, before.from);
  let end = to;
  const of = words[to]?.key === "of" ? to + (words[to + 1]?.key === "the" ? 2 : 1) : undefined;
  const behind = before !== undefined || of === undefined ? undefined : areas.from.get(of);
  if (behind !== undefined) end = behind.to;
  let at = start;
  if (words[at - 1]?.key === "the") at--;
  const office = ["general", "office", "of"].every((key, index) => words[at - 3 + index]?.key === key);
  return { region: before?.region ?? behind?.region, rank, from: office ? at - 3 : start, to: end, isOffice: office };
}

/** The committees that run zones: Administrative Committee of Xiangyang High-tech Zone. */
function committees(words: readonly EnglishWord[], matches: readonly EnglishMatch[]): EnglishAgency[] {
  return matches.flatMap(({ from, to, names }) => {
    const park = names.find(isPark);
    if (park?.type !== "term") return [];
    const before = words[from - 1]?.key === "the" ? from - 2 : from - 1;
    const isLed = words[before]?.key === "of" && isCommittee(words, before - 2);
    if (isLed) return [{ from: before - 2, to, name: `${park.term.name}管理委员会` }];
    return isCommittee(words, to) ? [{ from, to: to + 2, name: `${park.term.name}管理委员会` }] : [];
  });
}

function isCommittee(words: readonly EnglishWord[], at: number): boolean {
  return /^(?:administrative|administration|management)$/.test(words[at]?.key ?? "") && words[at + 1]?.key === "committee";
}

/** The body that a line names and nothing else but its place. */
export function englishAgencyIn(line: string, lexicon: Lexicon = loadLexicon()): { readonly name: string } | undefined {
  const words = englishWords(line);
  const names: EnglishNames = englishNamesOf(lexicon);
  const [body] = englishAgencies(words, names.in(words), lexicon);
  if (body === undefined) return undefined;
  const rest = words.filter((_, at) => at < body.from || at >= body.to).filter(({ key }) => !/^(?:the|of|people|republic|china|by)$/.test(key));
  return rest.length <= 3 ? { name: body.name } : undefined;
}
