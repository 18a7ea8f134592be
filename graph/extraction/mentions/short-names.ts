import { comparable } from "../../lexicon/index.ts";
import { buildAutomaton, longest } from "../automaton.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";

const legal = /(?:（集团）|集团|控股)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
const trades = /(?:科技发展|科技股份|集成电路制造|信息材料|信息装备|新材料|半导体科技|电子科技|光电科技|微电子科技|电子材料|科技|技术|制造|实业|发展|材料|信息|股份)$/;

/** What a firm makes, behind its brand: 鑫耀 of 鑫耀半导体材料. */
const field = /(?:半导体|光电子?|微电子|电子|新?能源|太阳能|光伏|照明|晶体|材料|科技|技术|股份|化学|硅业|装备|设备)+$/;

/**
 * The short names that a document itself makes of the full ones it gives: 恒越光电 of 庐州恒越光电科技有限公司. Without the area before, the legal form and the trade behind;
 * three characters at least.
 */
export function shortNames({ reading: { text, folded, foldedLength, positions }, nameAt }: Scan, full: readonly Mention[]): Mention[] {
  const forms = new Map<string, true>();
  for (const { kind, name, start } of full) {
    if (kind !== "Company" || !legal.test(name)) continue;
    const area = nameAt.get(start);
    const isArea = area !== undefined && area.payload.some(({ type }) => type === "region");
    const own = name.slice(isArea ? area.end - start : 0).replace(legal, "");
    if (own.includes("（")) forms.set(own, true);
    let core = own.replace(/（[^）]*）/g, "");
    for (let step = 0; step < 3 && core.length >= 3; step++) {
      forms.set(core, true);
      const shorter = core.replace(trades, "");
      if (shorter === core) break;
      core = shorter;
    }
    const brand = core.replace(field, "");
    if (brand.length >= 2 && brand.length <= 4) forms.set(`${brand}公司`, true);
  }
  if (forms.size === 0) return [];
  const found = buildAutomaton([...forms.keys()].map((form) => [comparable(form), form] as const)).scan(folded, foldedLength);
  return longest(found).map(({ start, end }) => {
    const [from, to] = [positions[start] as number, (positions[end - 1] as number) + 1];
    return { kind: "Company", start: from, end: to, name: text.slice(from, to), forms: [], rule: "short-of-full-name", confidence: 0.88 };
  });
}

const tradeEnd = /(?:微电子|半导体|光电|电子|科技|光伏|照明|新能源|能源|太阳能|新材料?)$/;
const brand = /^[\u4e00-\u9fff]{2,4}(?:微电子|半导体|光电|电子|科技(?:集团)?|光伏|照明|新能源|太阳能|新材料?)(?=[\u4e00-\u9fffA-Z\d])/;

/** Words before a thing in a project's name that grade it and are no part of a firm's name before them. */
const grading = /(?:[红绿蓝黄白紫]光?|高亮度?|超高亮度?|中低压|高低压|高压|低压|高频|低频|大功率|高功率|小功率|新型|高端|先进|高效|高性能|高纯|超高纯|高精度|超级|智能|车规级?|车用|汽车|电子级|大尺寸|大直径|半导体|集成电路|芯片|功率|第[一二三四]代|新一代|工业级?|专用|特种|关键|核心|全球|国际|国家|晶圆|光伏|太阳能|光电|显示)+$/;
const amount = /^(?:年产|月产|年加工|总部|第?\d|[A-Za-z]|[“（])/;

/**
 * Firms that a project's name begins with: by the trade word that ends a brand (华辰微电子 in 华辰微电子射频芯片产业园项目), or by what follows,
 * a known thing or an amount (光达 in 光达MOCVD装备制造项目, 日盛达 in 日盛达年产……项目).
 */
export function brandsOfProjects(scan: Scan, projects: readonly Mention[]): Mention[] {
  const { nameAt, vocabulary: { generic, lexicon } } = scan;
  const firms = firmsByBeginning(projects);
  return projects.flatMap(({ kind, name, start, end }): Mention[] => {
    if (kind !== "Project") return [];
    const first = nameAt.get(start);
    const area = first?.payload.some(({ type }) => type === "region") === true ? first.end - start : countyBefore(name, lexicon);
    if (first !== undefined && first.payload.every(({ type }) => type !== "region")) return [];
    const rest = name.slice(area);
    const begun = firms.get(rest.slice(0, beginning))?.find((firm) => rest.startsWith(firm));
    const found = begun ?? brand.exec(rest)?.[0] ?? beforeThing(scan, start + area, end);
    if (found === undefined || found.length < 2 || generic.has(found) || notFirm.test(found) || lexicon.gazetteer.find(found) !== undefined || isClassName(scan, start + area, start + area + found.length, end)) return [];
    const term = lexicon.resolve("Company", [found]);
    const bare = found.replace(tradeEnd, "");
    return [{ kind: "Company", start, end: start + area + found.length, name: name.slice(0, area + found.length), forms: [...(area === 0 ? [] : [found]), ...(term === undefined && bare.length >= 2 && bare !== found ? [bare] : [])], term, rule: "brand-of-project", confidence: 0.75 }];
  });
}

const beginning = 3;

/** The firms that the text names, by the characters that they begin with, in the order of the text: every project asks for those that it begins with. */
function firmsByBeginning(mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const firms = new Map<string, string[]>();
  const names = new Set(mentions.filter(({ kind, name }) => kind === "Company" && name.length >= beginning).map(({ name }) => name));
  for (const name of names) {
    const key = name.slice(0, beginning);
    const known = firms.get(key);
    if (known === undefined) firms.set(key, [name]);
    else known.push(name);
  }
  return firms;
}

/** Length of a county's short name before a brand: 独山 in 独山晶科光电蓝宝石项目; 0 where none stands there. */
function countyBefore(name: string, { gazetteer }: Scan["vocabulary"]["lexicon"]): number {
  for (let length = 3; length >= 2; length--) if (brand.test(name.slice(length)) && gazetteer.find(name.slice(0, length))?.level === "county") return length;
  return 0;
}

const notFirm = /^(?:首座|首家|首批|人造|天然|合成|首条|国内|山东|第[一二三四五六七八九十]|新型|先进|第[一二三四]代|化合物|功率|高端|年产|国家|[一二三四]期|该|此|本|这|其|一|两|多|各|整|全|总|大|新|老|旧|计划|实施|投资|建设|推动|主体|重大|重点|标志|集中|平板|单晶|多晶|双面|柔性|上述|首个|首条|首批|国内|当前|目前|现有|主要|全新|相关|高新|科技|创新|综合|一体|集成|合作|共建|联合|自建|新增|追加|背光|高效|推荐|引进|培育|支持|参与|围绕|打造)|达成|发展|(?:年产|新建|扩建|建设|投资|生产|项目|工程|产业|基地|园|区|中心|配套|和|与|及|的|器|机|炉|件|片|管|线|灯|屏|板|膜)$/;

/** What stands before the first known thing or amount in a project's name, where it is short and Chinese, without the grading words behind it. */
function beforeThing({ nameAt, reading: { text } }: Scan, start: number, end: number): string | undefined {
  for (let at = start + 2; at <= Math.min(start + 10, end - 2); at++) {
    const known = nameAt.get(at)?.payload.some((one) => one.type === "term" && things.has(one.term.kind)) === true;
    if (!known && !amount.test(text.slice(at, at + 3))) continue;
    const found = text.slice(start, at).replace(grading, "");
    return /^[\u4e00-\u9fff]{2,6}$/.test(found) ? found : undefined;
  }
  return undefined;
}

const things = new Set(["Material", "Device", "Equipment", "Technology", "Application"]);
