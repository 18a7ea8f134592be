import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const legalForm = /(?:(?:集团|控股)?(?:股份)?有限(?:责任)?公司|集团公司|总公司|股份公司|株式会社)(?:[\u4e00-\u9fff]{2,6}分公司)?/g;

/** Firms by the legal form that ends their name: 山西烁科晶体有限公司, 上海华虹（集团）有限公司. */
export function companiesByForm(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(legalForm)].flatMap((found): Mention[] => {
    const end = found.index + found[0].length;
    const start = leftEdge(scan, end, found[0].length, 36);
    const name = text.slice(start, end);
    if (name.length - found[0].length < 2 || /^(?:[一二三四五六七八九十\d]+[家个户])/.test(name)) return [];
    return [{ kind: "Company", start, end, name, forms: [], rule: "legal-form", confidence: 0.95 }];
  });
}
