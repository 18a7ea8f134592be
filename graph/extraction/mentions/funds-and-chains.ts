import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const fund = /(?:产业(?:投资)?基金|投资基金|股权投资基金|引导基金|专项(?:母)?基金|母基金|天使基金|种子基金|资金池)/g;
const chain = /(?:重点|全)?产业链/g;
const fundKindOnly = /^(?:[各省市国家级政府性专项等]*|产业|社会|私募|各省市.*|.*和各省市)(?:产业(?:投资)?基金|投资基金|引导基金|专项基金|母基金|资金池)$/;
const chainKindOnly = /^(?:重点|关键|完整|本地|优势|特色|主导|现代|先进制造业?|制造业|全|区域|上下游|各|我[省市]|全[省市国]|全球|国内|国际|以|[一二三四五六七八九十百千\d]+[条个大]|产业|标志性|战略性|新兴|未来|农业|“?[\d一二三四五六七八九十+＋NX]+”?|[加补强延建固拓稳链]+)*(?:重点|全)?产业链$/;

/** Funds and chains that have a name of their own: 省级半导体产业基金, 太原市新一代半导体产业链. */
export function fundsAndChains(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const byEnding = (pattern: RegExp, kind: "Fund" | "Chain", kindOnly: RegExp): Mention[] => [...text.matchAll(pattern)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    const start = leftEdge(scan, end, match[0].length + 2, kind === "Fund" ? 30 : 20);
    const name = text.slice(start, end);
    if (name.length < match[0].length + 2 || kindOnly.test(name) || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) return [];
    return [{ kind, start, end, name, forms: [], rule: `${kind.toLowerCase()}-ending`, confidence: 0.85 }];
  });
  return [...byEnding(fund, "Fund", fundKindOnly), ...byEnding(chain, "Chain", chainKindOnly)];
}
