import { keptWords } from "../kept-words.ts";
import { once } from "../once-per.ts";

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

const everyday = once(() => new Set(keptWords("words-across-names")));

/** Whether two characters are an everyday word. */
export function isWordOfTwo(word: string): boolean {
  return everyday().has(word);
}

const wordOfOne = /[一二三四五六七八九十两每各该此其将由与及对向从在被把让使超近约露]/;
const dayOfMonth = /^\d日$/;
const particle = /[了着过]/;

/** Whether a short name is a person's given one behind a family name, in a list of people or alone between marks: 越峰 in 、黄越峰、. */
export function isGivenName(text: string, start: number, end: number): boolean {
  return end - start === 2 && familyName.test(text.charAt(start - 1)) && opens.test(text.charAt(start - 2)) && closes.test(text.slice(end, end + 3));
}

/** Whether a character is a common family name. */
export function isFamilyName(character: string): boolean {
  return familyName.test(character);
}

const familyName = /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文缪褚翁柯俞]/;
const opens = /^$|[、，。；：（\s—有由是和与长任员人家授士记理总]/;
const closes = /^(?:$|[、，。；）\s]|（[女男]|等?同志|等人|等领导|先生|女士|(?:也|则|还|进一步)?(?:指出|表示|认为|介绍|透露|强调|坦言|告诉|说[，道：]|称[，：]))/;

/** Whether a short name only begins or ends the few words that quotation marks hold: 科汇 in “科汇通”. */
export function isPartOfQuoted(text: string, start: number, end: number): boolean {
  return (text.charAt(start - 1) === "“" && /^(?![号牌杯系])[\u4e00-\u9fff]{1,3}”(?!公司|品牌)/.test(text.slice(end, end + 6))) || (text.charAt(end) === "”" && /“[\u4e00-\u9fff]{1,3}$/.test(text.slice(Math.max(0, start - 4), start)));
}
