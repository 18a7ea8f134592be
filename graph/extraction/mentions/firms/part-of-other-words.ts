import { cuesOf, globalPattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("part-of-other-words", ({ otherWord }) => ({
  /** Longer words in which a firm's short name is only some letters: 索尼 in 索尼亚. */
  otherWord: globalPattern`${otherWord}`,
}));

/** Whether a short name is a part of a longer word: 索尼 in 索尼亚, 京东方 in 北京东方. */
export function isPartOfOtherWord(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - longestWord);
  for (const { index, 0: word } of text.slice(from, end + longestWord).matchAll(cues().otherWord)) if (from + index <= start && from + index + word.length >= end) return true;
  return false;
}

const longestWord = 4;

/** Whether a name takes a verb's first character from it: 总投资, 转投资. */
export function cutsVerb(text: string, end: number): boolean {
  return /[总转]/.test(text.charAt(end - 1)) && text.startsWith("投资", end);
}

/** Whether a short name is a street's, by what stands behind it: 庐州路88号, 滨湖大道. */
export function isOfStreet(text: string, end: number): boolean {
  return street.test(text.slice(end, end + 4));
}

const street = /^[东西南北中]?(?:路|大道|大街|街)(?=[\d，。；、）（\s]|[与和交以的东西南北]|$)/;
