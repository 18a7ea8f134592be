import type { Block } from "../../documents/index.ts";
import type { Mention } from "../identity/mention.ts";

/** A heading under which a plan tells of the country or the world before it comes to its place: （一）国内电子信息产业发展现状. */
const ofCountry = /^[（(]?[一二三四五六七八九十\d]{0,3}[）)、.．]?\s?(?:国内外?|国际|全球|世界|我国|全国|国外)[^，。；：、]{0,16}(?:现状|趋势|形势|动态|动向|格局|态势|概况|情况|环境|特点|特征|进展)$/;
const ownPlace = /[我本全][省市区县州盟旗]/;

/** Whether each block, asked for in the order of the text, lies under a heading that tells of the country alone; up to the next heading of its level or above. */
export function sectionsOfTheCountry(): { holds(block: Block, words: string, mentions: readonly Mention[]): boolean } {
  let level: number | undefined;
  return {
    holds(block, words, mentions) {
      if (block.kind !== "heading") return level !== undefined;
      if (level !== undefined && block.level <= level) level = undefined;
      if (level === undefined && ofCountry.test(words.trim()) && !ownPlace.test(words) && !mentions.some(({ kind }) => kind === "Region" || kind === "Park")) level = block.level;
      return level !== undefined;
    },
  };
}
