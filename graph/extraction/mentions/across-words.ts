import { everydayWords } from "../scan/everyday-words.ts";

/**
 * Whether a firm's name of two characters is only the end of one word and the beginning of the next: 力成 in 努力成为, 三安 in 三安全, 露笑 in 面露笑容.
 * Either both are everyday words, or the first is a word of one character, or only the first is, and behind the name stands 了, 着 or 过.
 */
export function liesAcrossWords(text: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  const isBehindWord = isWordOfTwo(text.slice(start - 1, start + 1));
  return isWordOfTwo(text.slice(start + 1, end + 1)) ? isBehindWord || wordOfOne.test(text.charAt(start)) || dayOfMonth.test(text.slice(start - 1, start + 1)) : isBehindWord && particle.test(text.charAt(end));
}

/**
 * Whether an area's short name is only the end of one word and the beginning of the next, or of another area's name: 重庆 in 隆重庆祝, 丽江 in 美丽江苏, 增城市 in 新增城市绿地.
 * @param isAnAreas whether a name is some area's
 */
export function liesAcrossWordAndArea(text: string, start: number, end: number, isAnAreas: (name: string) => boolean): boolean {
  if (end - start > 3 || !isWordOfTwo(text.slice(start - 1, start + 1))) return false;
  const behind = text.slice(start + 1, start + 3);
  return isWordOfTwo(behind) || (end - start === 2 && isAnAreas(behind));
}

/** Whether a short name is only the end of an area's name and the beginning of a word: 西电 in 江西电视台. */
export function liesAcrossAreaAndWord(text: string, start: number, end: number, isAnAreas: (name: string) => boolean): boolean {
  return end - start === 2 && isWordOfTwo(text.slice(start + 1, start + 3)) && isAnAreas(text.slice(start - 1, start + 1));
}

/** Whether two characters are an everyday word, whose end or beginning a short name may only seem to be. */
export function isWordOfTwo(word: string): boolean {
  return everydayWords("seam").has(word);
}

const wordOfOne = /[一二三四五六七八九十两每各该此其将由与及对向从在被把让使超近约露]/;
const dayOfMonth = /^\d日$/;
const particle = /[了着过]/;

/** Whether a short name only begins or ends the few words that quotation marks hold: 科汇 in “科汇通”. */
export function isPartOfQuoted(text: string, start: number, end: number): boolean {
  return (text.charAt(start - 1) === "“" && /^(?![号牌杯系])[\u4e00-\u9fff]{1,3}”(?!公司|品牌)/.test(text.slice(end, end + 6))) || (text.charAt(end) === "”" && /“[\u4e00-\u9fff]{1,3}$/.test(text.slice(Math.max(0, start - 4), start)));
}
