import { readTable } from "../lexicon/index.ts";
import type { Mention } from "./mention.ts";

let firms: ReadonlySet<string> | undefined;

/**
 * Whether a project is of another trade than the chain, though the lexicon knows the firm that it begins with: by its own words, 恒越汽车工业园二期, or, where nothing but the firm
 * tells what it makes, by the trade that the table gives the firm: 恒越二期.
 * @param subject words of the chain's own trade
 */
export function isOfOtherTrade({ end, inside, term }: Mention, subject: RegExp): boolean {
  if (inside?.kind !== "Project") return false;
  const rest = inside.name.slice(inside.name.length - (inside.end - end)).replace(plainWork, "");
  if (rest.length > 1) return !subject.test(rest);
  firms ??= new Set(readTable("lexicon/other-trades.csv", ["firm"]).map(({ firm }) => firm));
  return term !== undefined && firms.has(term.name);
}

const plainWork = /[一二三四五六七八九十]+厂|智慧工厂|智能工厂|第?[一二三四五六七八九\d]+(?:期|阶段)|配套设施|配套|设施|[和与及]|项目|工程|扩[建产能]|增资|技改|基地|产业[化园]?|总部|研发|全球|全国|区域|生产|制造|中试|产线|工厂|新建|建设|[省市县区]/g;
