import type { Term } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const legalForm = /(?:(?:集团|控股)?(?:股份)?有限(?:责任)?公司|集团公司|总公司|股份公司|株式会社)(?:[\u4e00-\u9fff]{2,6}分公司)?/g;

/** Firms by the legal form that ends their name: 庐州芯澜半导体有限公司, 上海华虹（集团）有限公司. */
export function companiesByForm(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(legalForm)].flatMap((found): Mention[] => {
    const end = found.index + found[0].length;
    const start = beginning(scan, found.index, end);
    const name = text.slice(start, end);
    if (name.length - found[0].length < 2 || /^(?:[一二三四五六七八九十\d]+[家个户])/.test(name)) return [];
    const brand = brandOf(scan, start, end);
    return [{ kind: "Company", start, end, name, forms: brand === undefined ? [] : [text.slice(brand.start, brand.end)], term: brand?.term, rule: "legal-form", confidence: 0.95 }];
  });
}

/** Words of trade and form that never make a name by themselves: what they follow is part of it, 上海金山工业投资发展有限公司. */
const tradeOnly = /^(?:投资|发展|建设|控股|实业|产业|科技|技术|服务|合作|创业|管理|开发|工程|规划|设计|生产|制造|研发|供应|供应链|应用|创新|促进|推广|引导|信息|电子|半导体|集团|融资|租赁|资产|运营|经营|贸易|采购|[和与及])*$/;

/** Where a firm's name begins: the nearest edge that leaves a name before the legal form. */
function beginning(scan: Scan, form: number, end: number): number {
  const { text } = scan.reading;
  let start = leftEdge(scan, end, end - form, 36);
  for (let step = 0; step < 3 && tradeOnly.test(text.slice(start, form)) && start > 0 && !stop.test(text.charAt(start - 1)); step++) start = leftEdge(scan, end, end - start + 1, 36);
  const quoted = start + text.slice(start, form).lastIndexOf("”");
  if (quoted > start && form - quoted > 3 && !text.slice(start, quoted).startsWith("“")) start = quoted + 1;
  for (let at = start + 3; at < form - 1; at++) {
    const isFirm = scan.nameAt.get(at)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
    if (isFirm && !isArea(scan, start, at)) return at;
  }
  return start;
}

/** Whether what stands before a firm's brand is the area that its full name begins with. */
function isArea({ nameAt, reading: { text } }: Scan, start: number, brand: number): boolean {
  const area = nameAt.get(start);
  return area !== undefined && area.payload.some(({ type }) => type === "region" || type === "term") && /^[省市区县]?$/.test(text.slice(Math.min(area.end, brand), brand));
}

const stop = /[，。；：、！？\n\t“”《》（）的]/;

/** The known firm that a full name spells out: 三安光电 in 三安光电股份有限公司, 沛顿存储 in 合肥沛顿存储科技有限公司; not a subsidiary with its place in brackets. */
export function brandOf({ nameAt, reading: { text } }: Scan, start: number, end: number): { start: number; end: number; term: Term } | undefined {
  const region = nameAt.get(start);
  const isRegion = region !== undefined && region.payload.some(({ type }) => type === "region");
  const brand = isRegion ? nameAt.get(region.end) : region;
  const term = brand?.payload.find((name) => name.type === "term" && name.term.kind === "Company");
  if (brand === undefined || term?.type !== "term" || !/^[\u4e00-\u9fff]{0,8}(?:有限|股份|集团)/.test(text.slice(brand.end, end)) || /[（）]/.test(text.slice(brand.end, end))) return undefined;
  return { start: brand.start, end: brand.end, term: term.term };
}
