import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { isThing } from "../name-at.ts";

/** How many characters of a thing's name stand behind the firm's that begins in it, where the firm's name closes with them: 坩埚 of 恒越石英坩埚, where 恒越石英 is known. */
export function thingAcross(scan: Scan, start: number, end: number): number {
  const thing = thingsFrom(scan).get(end - 2);
  const ends = start < end - 3 && thing !== undefined && thing > end ? thing : end;
  return ends > end && closesList.test(scan.reading.text.slice(ends, ends + 1)) ? ends - end : 0;
}

const closesList = /^[、，。；等和与及）]?$/;

/** Where the things known in a text end, by where they begin. */
const thingsFrom = oncePer(({ known: all }: Scan): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const match of all) if (isThing(match) && (ends.get(match.start) ?? 0) < match.end) ends.set(match.start, match.end);
  return ends;
});
