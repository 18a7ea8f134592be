import { cuesOf, globalPattern } from "../../lexicon/cues.ts";

const cues = cuesOf("in-other-words", ({ otherWord }) => ({
  /** Words in which a firm's short name is only some letters of others: 力成 in 努力成为. */
  otherWord: globalPattern`${otherWord}`,
}));

/** Whether a short name is a part of another word, or of a longer name in quotation marks: 力成 in 努力成为, 越恒 in “越恒通”试点. */
export function isInOtherWord(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === "“" && inQuotation.test(text.slice(end, end + 4))) return true;
  const from = Math.max(0, start - longestWord);
  for (const { index, 0: word } of text.slice(from, end + longestWord).matchAll(cues().otherWord)) if (from + index <= start && from + index + word.length >= end) return true;
  return false;
}

const inQuotation = /^(?![号牌杯系])[\u4e00-\u9fff]”(?!公司|品牌)/;
const longestWord = 4;
