import type { Term } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const legalForm = /(?:(?:集团|控股)?(?:股份)?有限(?:责任)?公司|集团公司|总公司|股份公司|株式会社)(?:[\u4e00-\u9fff]{2,6}分公司)?/g;

/** Firms by the legal form that ends their name: 庐州芯澜半导体有限公司, 上海华虹（集团）有限公司. */
export function companiesByForm(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(legalForm)].flatMap((found): Mention[] => {
    const end = found.index + found[0].length;
    const start = leftEdge(scan, end, found[0].length, 36);
    const name = text.slice(start, end);
    if (name.length - found[0].length < 2 || /^(?:[一二三四五六七八九十\d]+[家个户])/.test(name)) return [];
    const brand = brandOf(scan, start, end);
    return [{ kind: "Company", start, end, name, forms: brand === undefined ? [] : [text.slice(brand.start, brand.end)], term: brand?.term, rule: "legal-form", confidence: 0.95 }];
  });
}

/** The known firm that a full name spells out: 三安光电 in 三安光电股份有限公司, 沛顿存储 in 合肥沛顿存储科技有限公司; not a subsidiary with its place in brackets. */
export function brandOf({ nameAt, reading: { text } }: Scan, start: number, end: number): { start: number; end: number; term: Term } | undefined {
  const region = nameAt.get(start);
  const isRegion = region !== undefined && region.payload.some(({ type }) => type === "region");
  const brand = isRegion ? nameAt.get(region.end) : region;
  const term = brand?.payload.find((name) => name.type === "term" && name.term.kind === "Company");
  if (brand === undefined || term?.type !== "term" || !/^[\u4e00-\u9fff]{0,8}(?:有限|股份|集团)/.test(text.slice(brand.end, end)) || /[（）]/.test(text.slice(brand.end, end))) return undefined;
  return { start: brand.start, end: brand.end, term: term.term };
}
