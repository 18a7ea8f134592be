import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { isClassName } from "./class-words.ts";
import { withoutRegion } from "./institutions.ts";
import { leftEdge, type Scan } from "../scan.ts";

const ending = /(?:经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|开发区|经开区|高新区|综合保税区|综保区|自由贸易试验区|自贸试验区|自贸区|示范区|科教创新区|创新区|合作区|商务区|旅游度假区|度假区|产业园区?|工业园区?|科技园区?|软件园|设计园|创新园|科技产业园|科技创新产业园|产业集聚区|集聚区|科学城|科技城|知识城|创新港|(?:芯谷|光谷|硅谷|声谷|传感谷|芯港)(?:[\u4e00-\u9fff]{2,3}园区)?|产业基地|材料及器件基地|材料与器件基地|产业化基地|制造基地|贸易区|功能区|高新园区|工业区|保税区|保税港区|投资区|新区|新片区|自贸片区|实验区|试验区|经济区|专区|产业新城|产业城|科学园|生态园|科创走廊|科创大走廊|创新走廊|视谷|数谷|光子谷|电谷|智谷|晶谷|产业区(?!域)|(?<=[区城园])[\u4e00-\u9fff]{2,3}(?:园区|片区|分园)|(?<=[\u4e00-\u9fff]{4})园区)(?:先行区)?/g;
const quoted = /“([\u4e00-\u9fff·]{3,10})”(先行区|示范区|园区|片区)/g;

/** What names no one place: 各功能区, 特色产业园区, 一批产业基地. */
const kindOnly = /^(?:各|全|整个|大型|全产业链|一批|若干|多个|特色|重点|专业|专业化|现代|国家级?|省级|市级|产业|集成电路|半导体|新兴|未来|科技|科技创新|创新|创业|先进|高端|主要|相关|有关|省内|市内|县域|绿色|低碳|零碳|数字|智慧|高质量|高水平|化工|农业|农村|物流|文化|旅游|境外|海外|千亿级|百亿级|万亿级|[一二三四五六七八九十\d]+[个家大])*(?:经济技术开发区|高新技术产业开发区|开发区|经开区|高新区|综保区|综合保税区|保税区|自贸区|自贸试验区|试验区|实验区|新区|工业区|投资区|生态园|科学园|产业城|产业新城|示范区|先行示范区|创新区|合作区|产业园区?|工业园区?|科技园区?|集聚区|产业集聚区|产业基地|制造基地|产业化基地|功能区|科技城|科学城)$/;

/** A zone's type behind an area's name is a zone's name: 湖州经济技术开发区; the type alone, or with words for a kind, is none. */
function isKindOnly(rest: string, name: string): boolean {
  return kindOnly.test(rest) && !(rest !== name && zoneType.test(rest));
}

const zoneType = /^(?:国家级?)?(?:经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|开发区|经开区|高新区|综合保税区|综保区|自由贸易试验区|自贸试验区|自贸区|保税区|工业园区?|工业区|新区|科学城|科技城|软件园)$/;

/** A name of industry words alone is what a place wants to become, no place: 存储芯片产业基地. */
const trade = /^(?:第?[一二三四]代|先进|化合物|功率|存储|模拟|车规级?|汽车|智能|光电|集成电路|半导体|芯片|晶圆|封测|封装|测试|设计|制造|装备|设备|材料|LED|传感器|器件|显示|驱动|碳化硅|氮化镓|蓝宝石|和|与|及|、)+(?:产业园区?|产业基地|制造基地|产业化基地|集聚区|产业集聚区|示范区|创新区)$/;

/** A base that the state or the province grants a place by its trade: 列为国家氮化镓材料基地, 创建了省级集成电路产业基地. */
const ofRank = /^(?:国家级?|省级)[\u4e00-\u9fff]{4,16}基地$/;
const ofRanksTrade = /半导体|集成电路|芯片|氮化镓|碳化硅|光电|传感|晶圆|材料及器件|LED|光伏/;
const granted = /(?:列为|创建了?|获批|入选|争创|推进|认定为|纳入|指|被授予|获评|建成)$/;

/** Zones by the ending of their name: 滨湖科创示范区, “滨湖·芯谷”示范区, 庐州芯片产业园. */
export function parks(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const start = leftEdge(scan, end, match[0].length, 30);
    const name = text.slice(regionWithin(scan, start, match.index), end).replace(/^[“”]+/, "").replace(/^[^“]*”(?:指|即|是指|为)?/, "");
    if (ofRank.test(name) && ofRanksTrade.test(name) && granted.test(text.slice(Math.max(0, end - name.length - 8), end - name.length))) {
      found.push({ kind: "Park", start: end - name.length, end, name, forms: [], rule: "base-of-a-rank", confidence: 0.75 });
      continue;
    }
    if (name.length < match[0].length + 1 || isKindOnly(withoutRegion(scan, end - name.length, end), name) || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) continue;
    if (text.slice(end, end + 2) === "项目" || /^(?:国家.*(?:示范区|试验区|先行区|先导区)|[\d.]+[家个万亩平])|公司|项目|入驻|落户|企业/.test(name)) continue;
    if (scan.vocabulary.lexicon.gazetteer.find(withoutRegion(scan, end - name.length, end)) !== undefined) continue;
    if (match[0] === "园区" && (withoutRegion(scan, end - name.length, end) === name || name.length < 8)) continue;
    const firm = scan.nameAt.get(end - name.length)?.payload.some((known) => known.type === "term" && known.term.kind === "Company") === true;
    if (firm && name.endsWith("基地")) found.push({ kind: "Project", start: end - name.length, end, name, forms: [], rule: "base-of-a-firm", confidence: 0.8 });
    else if (!trade.test(name) && (!isClassName(scan, end - name.length, match.index, end) || (text.charAt(end - name.length - 1) === "“" && text.charAt(end) === "”"))) found.push(...zoneAndPark(scan, end - name.length, end, name));
  }
  found.push(...withoutArea(scan, found));
  for (const match of text.matchAll(quoted)) {
    found.push({ kind: "Park", start: match.index, end: match.index + match[0].length, name: match[1] as string, forms: [`${match[1]}${match[2]}`, match[0]], rule: "park-in-quotes", confidence: 0.85 });
  }
  const shared = new Set(scan.vocabulary.lexicon.terms.filter(({ kind }) => kind === "Park").flatMap(({ sharedAliases }) => sharedAliases));
  for (const match of text.matchAll(worksOn)) {
    const start = leftEdge(scan, match.index, 2, 10);
    const name = text.slice(start, match.index);
    if (name.length < 2 || name.length > 8 || !(shared.has(name) || zone.test(name)) || /^(?:各|本|全|我|这)/.test(name)) continue;
    found.push({ kind: "Park", start, end: match.index, name, forms: [], rule: "zone-with-its-focus", confidence: 0.8 });
  }
  return found;
}

/** An area's name begins a zone's: 进一步拉升银川开发区 is 银川开发区. Words in brackets or with a mark keep the whole. */
function regionWithin(scan: Scan, start: number, ending: number): number {
  const { nameAt, reading: { text } } = scan;
  const first = nameAt.get(start);
  if (first !== undefined) return first.payload.some(({ type }) => type === "region") ? afterAreas(scan, first.end, ending) ?? start : start;
  if (/[（“·]/.test(text.slice(start, ending))) return start;
  for (let at = start + 2; at < ending - 1; at++) if (nameAt.get(at)?.payload.some(({ type }) => type === "region") === true) return at;
  return start;
}

/**
 * Where a zone's own name begins behind areas that lie one in the other: 明湖高新区 in 浙江省嘉兴市平湖市明湖高新区; at the last area where only
 * the zone's type follows it. Undefined where only one area stands there.
 */
function afterAreas({ nameAt, reading: { text } }: Scan, from: number, ending: number): number | undefined {
  let at = from;
  let last: number | undefined;
  for (let area = nameAt.get(at); area !== undefined && area.end <= ending && isFullArea(text, area); area = nameAt.get(at)) {
    last = at;
    at = area.end;
  }
  const isNamed = ending - at >= 2 && text.slice(at, ending) !== "国家";
  return last !== undefined && isNamed ? at : last;
}

function isFullArea(text: string, { end, payload }: { readonly end: number; readonly payload: readonly { readonly type: string }[] }): boolean {
  return payload.some(({ type }) => type === "region") && /[省市区县旗盟州]/.test(text.charAt(end - 1));
}

/** A park once more without the area that its name begins with, though what is left tells only its trade: LED产业园区 of 滨湖市LED产业园区. */
function withoutArea(scan: Scan, found: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const short = new Map<string, string>();
  for (const { name, start, end } of found) {
    const rest = withoutRegion(scan, start, end);
    if (rest !== name && rest.length >= 6 && trade.test(rest)) short.set(rest, name);
  }
  return [...short].flatMap(([rest, name]) => [...text.matchAll(new RegExp(rest.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].flatMap(({ index }): Mention[] => {
    return text.startsWith(name, index + rest.length - name.length) || scan.edges[index] !== 1 ? [] : [{ kind: "Park", start: index, end: index + rest.length, name, forms: [rest], rule: "park-without-area", confidence: 0.75 }];
  }));
}

/** A park named with the zone around it is two places: 海盐经济开发区LED产业园. */
function zoneAndPark(scan: Scan, start: number, end: number, name: string): Mention[] {
  const zone = /^.{2,14}?(?:开发区|高新区|经开区|工业园区|保税区|综保区|新区|科学城|科技城)(?=.{2,})/.exec(name)?.[0];
  const base = { kind: "Park", rule: "park-ending", confidence: 0.8 } as const;
  const own = withoutRegion(scan, start, end);
  if (zone === undefined || /^(?:先行区|管委会|核心区|起步区)/.test(name.slice(zone.length))) return [{ ...base, start, end, name, forms: own !== name && own.length >= 5 && !zoneType.test(own) && !trade.test(own) ? [own] : [] }];
  return [{ ...base, start, end: start + zone.length, name: zone, forms: [] }, { ...base, start: start + zone.length, end, name: name.slice(zone.length), forms: [name] }];
}

/** What a plan says of each of its zones in turn: 经开区重点发展……；综保区重点布局……. */
const worksOn = /(?=重点发展|重点布局|重点打造|着力发展|主攻)/g;
const zone = /(?:开发区|高新区|经开区|综保区|园区|示范区|度假区|旅度区|商务区|保税区|科学城|科技城|新城|产业园|软件园|片区)$/;
