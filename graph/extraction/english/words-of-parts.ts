import { type EnglishMatch, englishNamesOf } from "../../lexicon/english-names.ts";
import { type EnglishWord, englishWords } from "../../lexicon/english-words.ts";
import type { Scan } from "../scan/scan.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Part } from "../text/reading.ts";

/** The words of a block in English, and the names that the lexicon knows among them. */
export interface EnglishPart {
  readonly part: Part;
  readonly words: readonly EnglishWord[];
  readonly matches: readonly EnglishMatch[];
}

/** The blocks in English with their words; none of a Chinese text, which costs nothing. */
export const englishParts = oncePer(({ reading: { parts, text }, vocabulary: { lexicon } }: Scan): readonly EnglishPart[] => {
  const own = parts.filter(({ inEnglish }) => inEnglish);
  if (own.length === 0) return [];
  const names = englishNamesOf(lexicon);
  return own.map((part) => {
    const words = englishWords(text, part.start, part.end);
    return { part, words, matches: names.in(words) };
  });
});
