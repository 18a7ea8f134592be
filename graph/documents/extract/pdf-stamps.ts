import type { Word } from "./pdf-words.ts";

/** A stamp's characters are so much larger than the text that they are printed over, and no more of them stand in one piece. */
const larger = 1.4;
const longestStamp = 20;

/** The words of a page without those that are printed large across its text, as a watermark is: 征求意见稿, 内部资料. */
export function withoutStamps(words: readonly Word[]): readonly Word[] {
  const size = usualSize(words);
  const stamps = words.filter((word) => word.size >= size * larger && word.text.length <= longestStamp && words.some((other) => other.size * larger <= word.size && isUnder(other, word)));
  return stamps.length === 0 ? words : words.filter((word) => !stamps.some((stamp) => isOneWith(word, stamp)));
}

/** Whether two words are of one size and stand on one line or one below the other: a stamp's characters may fall between the lines. */
function isOneWith(word: Word, stamp: Word): boolean {
  return Math.abs(word.size - stamp.size) < 0.5 && (Math.abs(word.x0 - stamp.x0) < 2 || Math.abs(word.y - stamp.y) < 2);
}

function usualSize(words: readonly Word[]): number {
  const sizes = words.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Whether the middle of a smaller word's height, and half a character of its width at least, lie within a larger one. */
function isUnder(word: Word, stamp: Word): boolean {
  const middle = word.y - word.size * 0.35;
  return middle > stamp.y - stamp.size * 0.85 && middle < stamp.y && Math.min(word.x1, stamp.x1) - Math.max(word.x0, stamp.x0) > word.size * 0.5;
}
