import { readTable } from "./read-table.ts";

interface EnglishArea {
  readonly nameEn: string;
  readonly isUsual: boolean;
}

let areas: ReadonlyMap<string, EnglishArea> | undefined;

/** The rows of `seeds/lexicon/english-areas.csv` by the areas' short names, read when English is first asked for. */
function known(shortName: string): EnglishArea | undefined {
  areas ??= new Map(readTable("lexicon/english-areas.csv", ["name", "nameEn", "usual"]).map(({ name, nameEn, usual }) => [name, { nameEn, isUsual: usual === "yes" }]));
  return areas.get(shortName);
}

/** The English name of an area, by its short Chinese one, where it is not the pinyin: Shaanxi, Harbin. */
export function englishNameOf(shortName: string): string | undefined {
  return known(shortName)?.nameEn;
}

/** Whether a text that gives no province means this area, by its short name, of those that sound alike: Suzhou is 苏州 and not 宿州. */
export function isMeantAlone(shortName: string): boolean {
  return known(shortName)?.isUsual === true;
}
