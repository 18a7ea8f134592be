import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("nations", ({ nation }) => ({
  list: globalPattern`${nation}的?[^，。；：、\n“”（）]{2,8}(?:（[^（）\n]{1,20}）)?(?:[、和与及]${nation}的?[^，。；：、\n“”（）]{2,8}(?:（[^（）\n]{1,20}）)?){1,8}`,
  nation: pattern`^${nation}的?(?=[\u4e00-\u9fff]{2})`,
}));

/** Lists in which each member begins with a country, two at least: 德国恒越、韩国庐阳电子. */
export function nationLists(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(cues().list);
}

/** The length of the country that words begin with, and go on behind; 0 where they begin with none. */
export function nationLength(words: string): number {
  return cues().nation.exec(words)?.[0].length ?? 0;
}

/** Whether words are the name of a country and nothing else. */
export function isNation(words: string): boolean {
  return words.length > 1 && nationLength(`${words}公司`) === words.length;
}
