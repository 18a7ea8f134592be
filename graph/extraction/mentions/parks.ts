import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const ending = /(?:经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|开发区|经开区|高新区|综合保税区|综保区|自由贸易试验区|自贸试验区|自贸区|示范区|科教创新区|创新区|合作区|商务区|旅游度假区|度假区|产业园区?|工业园区?|科技园区?|软件园|设计园|创新园|科技产业园|科技创新产业园|产业集聚区|集聚区|科学城|科技城|知识城|创新港|芯谷|光谷|硅谷|产业基地|产业化基地|制造基地|贸易区|功能区|高新园区)(?:先行区)?/g;
const quoted = /“([\u4e00-\u9fff·]{3,10})”(先行区|示范区|园区|片区)/g;

/** What names no one place: 各功能区, 特色产业园区, 一批产业基地. */
const kindOnly = /^(?:各|全|一批|若干|多个|特色|重点|专业|专业化|现代|国家级?|省级|市级|产业|集成电路|半导体|新兴|未来|科技|科技创新|创新|创业|先进|高端|主要|相关|有关|省内|市内|县域|绿色|低碳|零碳|数字|智慧|高质量|高水平|化工|农业|农村|物流|文化|旅游|境外|海外|千亿级|百亿级|万亿级|[一二三四五六七八九十\d]+[个家大])*(?:经济技术开发区|高新技术产业开发区|开发区|经开区|高新区|综保区|综合保税区|自贸区|自贸试验区|示范区|先行示范区|创新区|合作区|产业园区?|工业园区?|科技园区?|集聚区|产业集聚区|产业基地|制造基地|产业化基地|功能区|科技城|科学城)$/;

/** Zones by the ending of their name: 独墅湖科教创新区, “晋创谷·太原”先行区, 忻州半导体产业园. */
export function parks(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const start = leftEdge(scan, end, match[0].length + 1, 30);
    const name = text.slice(start, end).replace(/^[“”]+/, "");
    if (name.length < match[0].length + 1 || kindOnly.test(name) || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) continue;
    if (text.slice(end, end + 3).startsWith("项目")) continue;
    found.push({ kind: "Park", start: end - name.length, end, name, forms: [], rule: "park-ending", confidence: 0.8 });
  }
  for (const match of text.matchAll(quoted)) {
    found.push({ kind: "Park", start: match.index, end: match.index + match[0].length, name: match[1] as string, forms: [`${match[1]}${match[2]}`, match[0]], rule: "park-in-quotes", confidence: 0.85 });
  }
  return found;
}
