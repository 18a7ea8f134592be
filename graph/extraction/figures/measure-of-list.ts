import type { Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { behindMark } from "../text/behind-mark.ts";
import { charactersOf } from "../text/characters.ts";
import { products } from "../../ontology/index.ts";
import type { Quantity } from "./quantities.ts";

const cues = cuesOf("measure-of-list", ({ sum, output, part, capacity, within, other }) => ({
  /** What the first figure of a list measures, by the end of its metric. */
  ofSums: pattern`(${sum})$`,
  ofGoods: pattern`(${output})$`,
  /** A name that tells its own measure. */
  measures: pattern`${sum}|${output}|${capacity}|${other}`,
  /** How the name of a part of an industry ends. */
  isPart: pattern`${part}$`,
  /** What all figures of a list measure, behind the last of them: 硅片8000吨、组件1500兆瓦的生产能力. */
  behind: pattern`^(?:、[^，。；、\d]{2,14}[\d.,]{1,10}[万亿]?[\u4e00-\u9fffA-Za-z]{1,4}){0,5}的[年月]?(?:${capacity})`,
  /** Between a whole and its first part. */
  within: pattern`${within}`,
}));

/** Before a figure, no more than the name of what it is of: behind the figure before it, or at the beginning of a sentence. */
const nameAlone = /^(?:以上|左右|以内|多|余)?[）)]?[、，；（(]?(?:其中[，：、]?)?(?:[\u4e00-\u9fffA-Za-z/-]|（[^（）\d]{1,10}）){2,14}$/;
const ofThings = /(?:片|颗|只|块|吨|套|件|粒|支|瓦|W|平方米)$/;

/**
 * The metric of a figure that a list names by no more than what it is of, with what the list measures: 封测产值 and 材料产值 of `产值突破150亿元，其中封测70亿元、材料50亿元`, 硅片产能 of
 * `单晶硅棒产能12GW、硅片11GW`. Undefined where it is none of such a list.
 * @param name what stands before the figure
 * @param told what figures before it measure, the last first
 * @param before the figure before it in the sentence
 */
export function measuredInList(text: string, line: Line, quantity: Quantity, name: string, told: readonly string[], before: Quantity | undefined): string | undefined {
  if (name.length < 2 || name.length > 14 || cues().measures.test(name)) return undefined;
  const words = text.slice(before?.end ?? line.sentence.start, quantity.start);
  if (ofThings.test(quantity.unit)) {
    if (words.endsWith(name) && cues().behind.test(text.slice(quantity.end, quantity.end + longestList))) return `${name}产能`;
    const measure = before !== undefined && words.startsWith("、") && ofThings.test(before.unit) ? cues().ofGoods.exec(told[0] ?? "")?.[1] : undefined;
    return measure === undefined || !isNameAlone(line, quantity, name, words) ? undefined : `${name}${measure}`;
  }
  if (!quantity.unit.endsWith("元") || !(before === undefined || before.unit.endsWith("元") || before.unit === "%") || !isNameAlone(line, quantity, name, words)) return undefined;
  const isWithin = cues().within.test(text.slice(behindMark(text, line.sentence.start, stops, line.sentence.start - longestWhole), quantity.start));
  const measure = isWithin ? told.map((metric) => cues().ofSums.exec(metric)?.[1]).find((found) => found !== undefined) : undefined;
  return measure === undefined ? undefined : `${name}${measure.replace(/^产业/, "")}`;
}

/** Whether nothing but the name of a thing, a link of the chain or a part of an industry stands before the figure. */
function isNameAlone({ mentions }: Line, { start }: Quantity, name: string, words: string): boolean {
  const at = words.lastIndexOf(name);
  if (at === -1 || !nameAlone.test(words)) return false;
  const from = start - words.length + at;
  return cues().isPart.test(name) || mentions.some((mention) => mention.end === from + name.length && mention.start >= from && (products.has(mention.kind) || mention.kind === "Stage" || mention.kind === "Application"));
}

const longestList = 90;
/** So far before its part, behind semicolons, a whole may be told. */
const longestWhole = 160;
const stops = charactersOf("。！？\n");
