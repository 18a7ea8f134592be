import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { everydayWords } from "../../scan/everyday-words.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { holdsFirm, holdsName, isArea, isPark, isThing } from "../name-at.ts";

const cues = cuesOf("coined", ({ noBrand, place, nation }) => ({
  notBrand: pattern`${noBrand}|^${place}|^${nation}|[一二三四五六七八九十\d]`,
}));

/** Whether a stretch of Chinese characters holds no everyday word, and none that brands are not made of: 恒澜 and 澜泰微, not 龙头 or 县域光. */
export function isCoined(scan: Scan, name: string): boolean {
  if (name.length < 2 || !/^[\u4e00-\u9fff]+$/.test(name) || cues().notBrand.test(name)) return false;
  for (let at = 0; at < name.length - 1; at++) if (isAnyWord(scan, name.slice(at, at + 2))) return false;
  return true;
}

/** Whether two characters are an everyday word, as far as any table tells. */
export function isAnyWord({ vocabulary: { boundaryWords } }: Scan, word: string): boolean {
  return boundaryWords().has(word) || everydayWords("within").has(word);
}

/** Whether the words that stand there are a brand that somebody made up: coined, no part of a name that is known, and nothing that says only of what kind something is. */
export function isCoinedBrand(scan: Scan, start: number, end: number): boolean {
  const { reading: { text }, nameAt, stageAt, edges, vocabulary: { generic, lexicon } } = scan;
  const brand = text.slice(start, end);
  if (!isCoined(scan, brand) || generic.has(brand) || lexicon.gazetteer.isAnAreas(brand) || nameAt.get(start) !== undefined || stageAt.get(start) !== undefined) return false;
  if (edges.subarray(start + 1, end).some((edge) => edge !== 0)) return false;
  return !holdsFirm(scan, start + 1, end) && !holdsName(scan, start + 1, end, (known) => isArea(known) || isThing(known)) && !isClassName(scan, start, end, end);
}

/** Where the areas and zones of a text begin, by where they end. */
const areasByEnd = oncePer(({ names }: Scan): ReadonlyMap<number, number> => new Map(names.filter((known) => isArea(known) || isPark(known)).map(({ start, end }) => [end, start])));

/** Where the area begins that ends right before a brand: one that the text is known to name, or any county by its short name behind a mark or verb. */
export function areaBefore(scan: Scan, start: number): number | undefined {
  const { edges, reading: { text }, vocabulary: { lexicon: { gazetteer } } } = scan;
  const known = areasByEnd(scan).get(start);
  if (known !== undefined) return known;
  return edges[start - 2] === 1 && gazetteer.isAnAreas(text.slice(start - 2, start)) ? start - 2 : undefined;
}

/** Where a firm's name begins of which the brand stands there: an area without its rank right before belongs to it, 庐州 in 庐州恒澜光电, never 滨湖区 or a zone. */
export function nameStart(scan: Scan, brand: number): number {
  const area = areaBefore(scan, brand);
  return area === undefined || isPark(scan.nameAt.get(area)) || /[省市区县州盟旗]/.test(scan.reading.text.charAt(brand - 1)) ? brand : area;
}
