import { comparable } from "../../lexicon/index.ts";
import type { Scan } from "../scan/scan.ts";

/** Whether words are one of everyday speech, or two of them side by side, which no firm that nobody knows is called by: 家庭, 招商引资. */
export function isEveryday({ vocabulary: { everyday } }: Scan, words: string): boolean {
  return ofQuality.test(words) || everyday().has(comparable(words)) || (words.length === 4 && everyday().has(comparable(words.slice(0, 2))) && everyday().has(comparable(words.slice(2))));
}

/** How words end that tell of a quality: 前瞻性, 千万级, 本地化. */
const ofQuality = /..(?:[性级式型]|(?<=[业产地模性能字准色块链端型程])化)$/;

/** The length of the words of everyday speech, at most three, that a stretch begins with. */
export function everydayLength({ vocabulary: { everyday }, reading: { text } }: Scan, start: number, end: number): number {
  let at = start;
  for (let step = 0; step < 3 && at + 2 <= end && everyday().has(comparable(text.slice(at, at + 2))); step++) at += 2;
  return at - start;
}
