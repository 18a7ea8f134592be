import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { isEveryday } from "../everyday.ts";
import { isArea, isFirmOrArea } from "../name-at.ts";

const cues = cuesOf("words-before-firms", ({ word, particle }) => ({
  /** Words that say what the firm behind them is to someone, or what is done with it: 客户恒越光电, 奖励恒越光电. */
  words: pattern`^${word}`,
  /** The same of one character, which begin a brand as well; before an area's name they do not. */
  particle: pattern`^${particle}$`,
}));

/** How long the words are that stand before a firm's name and are no part of it; `end` is where its trade or legal form begins. */
export function lengthBeforeFirm({ reading: { text } }: Scan, start: number, end: number): number {
  let at = start + (ofMaker.test(text.slice(Math.max(0, start - 2), start + 1)) && end - start > shortestBrand ? 1 : 0);
  for (let step = 0; step < 2; step++) {
    const length = cues().words.exec(text.slice(at, end))?.[0].length ?? 0;
    if (length === 0 || end - at - length < shortestBrand) break;
    at += length;
  }
  return at - start;
}

/** How long the everyday word or particle is that stands between the edge and the area that a firm's full name begins with: 被 and 归属 before 庐州恒越光电有限公司. */
export function lengthBeforeArea(scan: Scan, start: number, end: number): number {
  const { nameAt, reading: { text } } = scan;
  if (isFirmOrArea(nameAt.get(start))) return 0;
  for (let at = start + 1; at <= start + longestWord && at < end - 1; at++) {
    if (!isArea(nameAt.get(at))) continue;
    const words = text.slice(start, at);
    return (words.length === 1 ? cues().particle.test(words) : isEveryday(scan, words)) ? at - start : 0;
  }
  for (let at = end - 2; at > start + longestWord; at--) if (isArea(nameAt.get(at)) && takenBy.test(text.slice(at - 3, at))) return at - start;
  return 0;
}

/** What stands before a firm that something is taken by or belongs to: 产线被庐州恒越光电有限公司收购. */
const takenBy = /(?:被|归属|隶属于?)$/;
/** The last character of a word for a maker, behind which its name begins: 硅片生产商恒越能源. */
const ofMaker = /(?:生产|制造|供应|代理|经销|开发|运营)商$/;
const shortestBrand = 2;
const longestWord = 4;
