import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";
import { holdsFirm } from "./name-at.ts";

/** Trade words that end a brand whatever follows, and those that do so only beside a word that speaks of a firm. */
const trade = /(?:光电子|光电|微电子|半导体|太阳能|硅业|晶体|股份|集团|控股|微纳|芯片|光伏|激光|光芯|新能源|新材料?|材料|电子|科技|照明|能源|显示|精密|装备|电气|技术|智能|灯饰|灯具|微)(?:集团|控股(?!（?持股|子公司|孙公司|股东)|股份)?/g;
const strong = /^(?:光电子?|微电子|半导体|太阳能|硅业|微纳)$|(?:股份|集团|控股)$/;
/** What a firm's name is followed by. */
const firmBehind = /^(?:[（(]?(?:股票|证券)|公司|集团|股份|董事|总经理|总裁|副总|CEO|创始人|负责人|相关负责|旗下|子公司|方面|宣布|公告|表示|披露|发布|公布|透露|投资|拟|将|计划|已|正|近日|日前|今日|首席|工程师|技术总监|项目|生产的|研发的|自主|成功|目前|现有|年产|专注|主营|成立|承担|实施|是一家|是国内|——|位于|总部|入驻|落户|签约|竣工|量产|扩产|做(?![好大强优精])|主攻|从事|供货|的[A-Za-z\u4e00-\u9fff]{0,16}(?:项目|生产线|产线|工厂)|等(?:\S{0,6})(?:企业|公司|厂商))/;
const notBehind = /^(?:产业|行业|领域|技术|材料|器件|产品|企业|制造业|专业|学院|研究|市场|应用|协会|联盟|工程|装备|设备|化|类|级|业|发展|创新|服务|制品|部件|零部件|封装|有限|照明|显示|照|股权|投资基金|电池|电站|板|硅|用|光热|热水)/;
const notBrand = /(?:代表|综合|因应|应对|迎接|台湾|大陆|内地|育成|太阳|类$|国资|全资|去年|今年|明年|前年|年底|年初|目前|单晶|多晶|薄膜|晶硅|高效|第[一二三四]代|化合物|功率|新型|先进|高端|绿色|国产|国内|国有|民营|龙头|骨干|大型|我[国省市]|本地|企业|公司|产业|行业|发展|打造|推进|全球|世界|国际|传统|现代|未来|数字|智慧|汽车|消费|信息|电子|电力|能源|生物|农业|军工|航空|航天|高新|关键|核心|重点|基础|前沿|高科技|新兴|其他|相关|上游|下游|中游|全省|全市|工业|合作|自主|创新|研究|教育|金融|文化|和|与|及|等|的|了|在|是|有|为|一|两|多|各|该|其|这)/;

/**
 * Firms that the lexicon does not know, by the trade word that ends their brand: 中来股份, 东海蓝玉光电, 长治高科集团.
 * The brand stands behind a mark, a verb or an area's name, and is no word of the trade itself.
 */
export function brands(scan: Scan): Mention[] {
  const { reading: { text }, edges, nameAt, names } = scan;
  const found: Mention[] = [];
  const regions = new Map(names.filter(({ payload }) => payload.some(({ type }) => type === "region")).map(({ start, end }) => [end, start]));
  for (const match of text.matchAll(trade)) {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 16);
    if (edges[match.index] !== 0 || notBehind.test(behind) || (!strong.test(match[0]) && !firmBehind.test(behind))) continue;
    const start = brandStart(text, edges, regions, match.index);
    if (start === undefined) continue;
    const core = text.slice(start, match.index);
    const isOther = match[0] === "灯饰" || match[0] === "灯具";
    const isGroup = match[0] === "集团" && regions.has(start);
    // The words before a firm of the lexicon are no part of a brand.
    if (!isOther && !isGroup && (nameAt.get(start) !== undefined || holdsFirm(scan, start, end) || notBrand.test(core) || isClassName(scan, start, match.index, end))) continue;
    const from = regions.get(start) ?? start;
    found.push({ kind: "Company", start: from, end, name: text.slice(from, end), forms: from === start ? [] : [text.slice(start, end)], loose: true, rule: "brand-by-trade", confidence: strong.test(match[0]) ? 0.8 : 0.7 });
  }
  return found;
}

/** The nearest edge two to four characters before the trade word, all Chinese. */
function brandStart(text: string, edges: Uint8Array, regions: ReadonlyMap<number, number>, at: number): number | undefined {
  for (let start = at - 1; start >= at - 4 && start >= 0; start--) {
    if (!/[\u4e00-\u9fff]/.test(text.charAt(start))) return undefined;
    const isEdge = edges[start] !== 0 || regions.has(start) || start === 0 || /[“（《/]/.test(text.charAt(start - 1));
    if (isEdge) return at - start >= 2 ? start : undefined;
  }
  return undefined;
}
