import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const suffix = /(?:国家研究中心|技术创新中心|制造业创新中心|产业创新中心|工程(?:技术)?研究中心|共性技术研究中心|研发中心|创新中心|研究(?:总|生)?院|研究所|实验室|创新院|公共(?:技术|服务)平台|公共服务平台|[\u4e00-\u9fff](?:平台|中心)|第[一二三四五六七八九十\d]{1,3}研究?所|(?:产业|创新|战略|技术)?(?:联盟|联合会|创新联合体)|行业协会|产业协会|学会|商会|大学|学院|科学院)(?:[（(][\u4e00-\u9fff]{3,12}(?:实验室|中心|研究院)[）)]|[\u4e00-\u9fff]{2,4}分[院校所园])?/g;

/** A government or firm that does something with the body: 庐州市政府还与 in 庐州市政府还与澜湖研究院. */
const partner = /^.{0,12}?(?:政府|管委会|公司|集团)(?:还|则|也|又|将|已|先后|近日|日前)*[与同和](?=.{4})/;

/** A name that is only a kind of body: 新型研发机构, 重大科研平台, 产教融合平台. */
const kindOnly = /^(?:若干|一批|国际|全球|世界级|一个|两个|三个|多个|应用|照明|和|与|国家级?|省级|市级|区级|重点|全国重点|重大|新型|高能级|高水平|一流|企业|科技|技术|产业|行业|创新|公共|公共技术|公共服务|科技创新|产业创新|技术创新|制造业|服务|合作|交流|综合|综合性|专业|开放|共享|对接|招商|信息|数字化|云|管控|创业|重大科技|基础研究|应用基础研究|研究|研发|双创|政企对接|产业合作|成果转化|科技成果转化|技术转移|中试|检验检测|检测|各类|相关|多个|知名|民办|高等|职业|本科|省|市|国|各|新|跨境|监管|网络|资本|融资|交易|管理|监测|治理|赋能|生产|消费|展示|孵化|人才|就业|政务|云控)*(?:实验室|中心|平台|研究院|研究所|创新院|联盟|联合会|协会|学会|商会|大学|学院|科学院|联合体)$/;

/** The name without the region that it begins with. */
export function withoutRegion({ reading: { text }, nameAt }: Scan, start: number, end: number): string {
  const name = nameAt.get(start);
  const isRegion = name !== undefined && name.end < end && name.payload.some(({ type }) => type === "region");
  return text.slice(isRegion ? name.end : start, end);
}

/** A bare platform is one only where its name speaks of the chain: 流片与封测服务平台, never 创业服务平台. */
const ofChain = /半导体|集成电路|芯片|IC|MEMS|EDA|IP|封装|封测|测试|器件|材料|模块|晶圆|流片|微纳|纳米|光电|外延|工艺|传感/;
const ofExchange = /交流|合作|对接|招商|互联网|赋能|信息|展示|一流|技术研发平台$|代工平台$/;

/** Institutions by the ending of their name: 庐州微电子研究院, 光电信息滨湖实验室, 先进计算实验室(庐州实验室). */
export function institutions(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(suffix)) {
    const end = match.index + match[0].length;
    const bracket = /[（(]([^（）()]+)[）)]$/.exec(match[0]);
    const core = bracket === null ? end : end - bracket[0].length;
    const start = behindNamed(scan, leftEdge(scan, core, 2, 30), core);
    const name = text.slice(start, core).replace(/^[“”]+/, "").replace(partner, "");
    const from = core - name.length;
    if (name.length < 4 || /^(?:若干|一批)/.test(name) || kindOnly.test(withoutRegion(scan, from, core)) || /[+“”]|相关|有关|各类/.test(name) || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) continue;
    if (/^\d|[\d一二三四五六七八九十]家|副[所院]长|[所院]长|代表/.test(name)) continue;
    if (name.endsWith("中心") && !/(?:研发|创新|研究)中心$/.test(name) && (!ofChain.test(name) || /数据中心|计算中心|运营中心|总部|采购|会展|服务中心$/.test(name))) continue;
    if (name.endsWith("平台") && (!ofChain.test(name) || ofExchange.test(name))) continue;
    if (/[一二三四五六七八九十两]大$/.test(text.slice(from - 2, from))) continue;
    const forms = bracket === null ? [] : [bracket[1] as string, text.slice(from, end)];
    found.push({ kind: "Institution", start: from, end, name, forms, rule: "institution-ending", confidence: 0.85 });
  }
  for (const match of text.matchAll(byQuotedName)) {
    if (ofTheTrade.test(match[0])) found.push({ kind: "Institution", start: match.index, end: match.index + match[0].length, name: match[0], forms: [match[0].replace(/[（(].*$/, "")], rule: "institution-in-quotes", confidence: 0.85 });
  }
  for (const match of text.matchAll(numbered)) found.push({ kind: "Institution", start: match.index, end: match.index + match[0].length, name: match[0], forms: [], rule: "numbered-institute", confidence: 0.85 });
  return found;
}

/** Where a name begins that an edge inside a known firm's or body's name cuts: behind that: 联合|微电子中心硅基光电子中试平台. */
function behindNamed({ nameAt }: Scan, start: number, end: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 12); at--) {
    const known = nameAt.get(at);
    if (known !== undefined && known.end > start && known.end <= end - 4 && known.payload.some((one) => one.type === "term" && (one.term.kind === "Company" || one.term.kind === "Institution"))) return known.end;
  }
  return start;
}

/** Platforms that bear a name in quotation marks: 国家“芯火”双创基地（庐州）, 省级“澜芯”公共服务平台. */
const byQuotedName = /(?:国家级?|[省市]级)?“[\u4e00-\u9fff]{2,6}”(?:双创|创新创业|公共|技术|中试|检测|测试|服务|创新|设计|研究|孵化){1,3}(?:基地|平台|中心|实验室)(?:[（(][\u4e00-\u9fff]{2,6}[）)])?/g;
const ofTheTrade = /芯|半导体|集成电路|光|微|硅|晶/;

/** Institutes of the state's groups by their number: 中电集团38所, 中国电科第十三研究所. */
const numbered = /(?:中国)?(?:中电|电科|中电科|电子科技|航天|航空|兵器|中科院)(?:科技)?(?:集团)?(?:公司)?(?:第)?[\d一二三四五六七八九十]+(?:研究)?[所院]|(?<=[、与和，。；])\d{1,2}所(?![有以在])/g;
