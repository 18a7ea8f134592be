import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { matchesOf } from "../../../lexicon/matches.ts";
import type { Reading, Stretch } from "../../text/reading.ts";

const cues = cuesOf("contact-addresses", ({ contact, plain, reach, owner }) => ({
  /** A label with its address, up to the mark that closes it. */
  address: globalPattern`(?<![\u4e00-\u9fff])(?:(?<sure>${contact})|${plain})(?:为|[:：])[^，。；\n]*`,
  reached: pattern`${reach}`,
  /** A sheet's line, or words of the same line, that say whose the address is. */
  ofOwner: pattern`(?:^|[\n。；，（ 　])[^，。；：:\n]{0,8}${owner}[^，。；：:\n]{0,6}[:：]`,
}));

/** A house's number in its street. */
const house = /(?:路|街|道|巷|弄|大厦|楼|座)[^，。；\n]{0,10}?\d+(?:-\d+)?[号室楼层弄]/;
const sheet = 120;
const beside = 60;

/**
 * Where a plan or report gives the address at which its own office is reached: it names no place that the text speaks of. A sheet that tells of a
 * project or firm gives that one's address, and news that of the firm it is on. Source: usage of the ends of plans.
 */
export function contactAddresses({ text, document: { about } }: Reading): Stretch[] {
  if ((about.kind !== "plan" && about.kind !== "report") || !/地[址点](?:为|[:：])/.test(text)) return [];
  return matchesOf(cues().address, text).flatMap(({ index: start, 0: words, groups }) => {
    const end = start + words.length;
    const isContact = groups?.sure !== undefined || house.test(words) || cues().reached.test(lineAbove(text, start)) || cues().reached.test(text.slice(end, end + beside));
    return isContact && !cues().ofOwner.test(text.slice(Math.max(0, start - sheet), start)) ? [{ start, end }] : [];
  });
}

/** The words of the line before an address, and of the line above. */
function lineAbove(text: string, at: number): string {
  const line = text.lastIndexOf("\n", at - 1);
  return text.slice(Math.max(at - beside, line <= 0 ? 0 : text.lastIndexOf("\n", line - 1)), at);
}
