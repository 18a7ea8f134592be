import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Asked } from "../asked.ts";

/** What sort of place a question asks for. */
export type PlaceLevel = "province" | "city" | "county";

const words: readonly (readonly [level: PlaceLevel, words: RegExp])[] = [
  ["county", /区县|县区|哪[个些几]?县|的县|counties|which county/i], ["city", /城市|哪[个些几]?市|座城|的市|各市|\bcit(?:y|ies)\b/i], ["province", /省份|哪[个些几]?省|的省|各省|\bprovinces?\b/i],
];

/** The sort of place that the words of a question ask for: cities, provinces, counties; null where any. */
export function levelAsked({ question, cues }: Pick<Asked, "question" | "cues">): PlaceLevel | null {
  return cues.has("where") || cues.has("bycity") ? (words.find(([, of]) => of.test(question))?.[0] ?? null) : null;
}

/** Whether a place is of a sort; any is where none is asked for. A county-level city and a municipality are cities as well. */
export function isOfLevel({ id, name }: EntityRef, level: PlaceLevel | null): boolean {
  const code = /^Region:(\d{6})$/.exec(id)?.[1];
  if (level === null) return true;
  if (code === undefined) return false;
  const own: PlaceLevel = code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
  return own === level || (level === "city" && name.endsWith("市"));
}
