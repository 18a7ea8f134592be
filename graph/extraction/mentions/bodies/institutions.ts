import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { provincesInShort } from "../../../lexicon/provinces-in-short.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { leadOfNames } from "../leads-of-names.ts";
import { isArea, isFirm } from "../name-at.ts";

const cues = cuesOf("institutions", ({ ending, ofAlliance, alliance, inBrackets, branch, partner, titled, lately, with: joined, jointly, general, kind, several, vague, person, chain, ofResearch, otherCentre, otherCentreEnd, exchange, exchangeEnd, quotedRank, quotedFor, quotedKind, tradeSign, group, firmEnd, lead, wish, many, school }) => ({
  suffix: globalPattern`(?:${ending}|[\u4e00-\u9fff](?:平台|中心|中试基地)|第[一二三四五六七八九十\d]{1,3}研究?所|${ofAlliance}?${alliance})(?:[（(][\u4e00-\u9fff]{3,12}${inBrackets}[）)]|[\u4e00-\u9fff]{2,4}${branch})?`,
  /** A government or firm that does something with the body: 庐州市政府还与 in 庐州市政府还与澜湖研究院. */
  partner: pattern`^.{0,12}?(?:${partner}|${titled}[\u4e00-\u9fff]{2,3})${lately}*${joined}(?=.{4})`,
  /** A firm that does something with a school or institute, and what they do: 恒越光电与庐州大学联合研制. */
  withSchool: pattern`^[\u4e00-\u9fff（）()A-Za-z]{2,16}?${joined}(?=[\u4e00-\u9fff]{2,10}(?:大学|学院|研究院|研究所|科学院))`,
  jointly: pattern`^${jointly}`,
  /** The same behind others of a list. */
  jointlyBehind: pattern`^(?:、[^，。；、]{2,20}){1,3}?(?:等[^，。；、]{0,6})?${jointly}`,
  /** How firms' short names end. */
  isFirmsEnd: pattern`${firmEnd}$`,
  /** A name that is only a kind of body: 新型研发机构, 重大科研平台, 产教融合平台. */
  kindOnly: pattern`^(?:${general}|[\d一二三四五六七八九十两]+[所家个])*${kind}$`,
  /** Words of the sentence before the body: 首家 in 首家庐州实验室, 第二批 in 第二批澜湖实验室. */
  lead: pattern`^(?:${lead}|${leadOfNames()})+`,
  /** Before a body that a place only wants to become or have, or that is one of many: 具有国际影响力的, 打造一批. */
  wished: pattern`(?:${wish}的|${many}|\d[个家所]“?)$`,
  /** Before the word for the place that it lies in, with which the state's laboratories are counted: 在京国家实验室. */
  inPlace: pattern`^[${provincesInShort("body")}](?=${general}*${kind}$)`,
  several: pattern`^${several}`,
  vague: pattern`[+“”]|${vague}`,
  ofPeople: pattern`^\d|[\d一二三四五六七八九十]家|${person}`,
  /** A bare platform is one only where its name speaks of the chain: 流片与封测服务平台, never 创业服务平台. */
  ofChain: pattern`${chain}`,
  ofResearch: pattern`${ofResearch}$`,
  otherCentre: pattern`${otherCentre}|(?<!公共|公共技术|专业技术)${otherCentreEnd}$`,
  ofExchange: pattern`${exchange}|${exchangeEnd}$`,
  /** Platforms that bear a name in quotation marks: 国家“芯火”双创基地（庐州）, 省级“澜芯”公共服务平台. */
  byQuotedName: globalPattern`${quotedRank}?“[\u4e00-\u9fff]{2,6}”${quotedFor}{1,3}${quotedKind}(?:[（(][\u4e00-\u9fff]{2,6}[）)])?`,
  ofTheTrade: pattern`${tradeSign}`,
  /** Institutes of the state's groups by their number: 中电集团38所, 中国电科第十三研究所, 航天五院513所; those behind them in a list by that alone. */
  numbered: globalPattern`(?:中国)?${group}(?:科技)?(?:集团)?(?:公司)?(?:[一二三四五六七八九十]{1,2}院(?=\d{2,4}所))?(?:第)?[\d一二三四五六七八九十]+(?:研究)?[所院]|(?<=[、与和，。；])\d{1,4}所(?![有以在]|[^，。；、]{0,12}${school})`,
  ofGroups: pattern`${group}`,
}));

/** Partners that come to an alliance found no body by it: 达成战略联盟, 建立长期策略联盟. */
const isFormed = /(?:达成|缔结|结成|形成|建立|结为)了?[^，。；、]{0,8}(?:战略|策略|合作)(?:合作)?联盟$/;

/** The name without the region that it begins with. */
export function withoutRegion({ reading: { text }, nameAt }: Scan, start: number, end: number): string {
  const name = nameAt.get(start);
  const isRegion = name !== undefined && name.end < end && isArea(name);
  return text.slice(isRegion ? name.end : start, end);
}

/** Institutions by the ending of their name: 庐州微电子研究院, 光电信息滨湖实验室, 先进计算实验室(庐州实验室). */
export function institutions(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  for (const match of text.matchAll(cues().suffix)) {
    const end = match.index + match[0].length;
    const bracket = /[（(]([^（）()]+)[）)]$/.exec(match[0]);
    const core = bracket === null ? end : end - bracket[0].length;
    const start = atRankedArea(scan, withPartner(scan, behindNamed(scan, leftEdge(scan, core, 2, 30), core), core));
    const name = text.slice(start, core).replace(/^[“”]+/, "").replace(cues().lead, "").replace(cues().partner, "").replace(cues().withSchool, (firm) => (isPartner(scan, core, firm, end) ? "" : firm));
    const from = core - name.length;
    if (name.length < 4 || cues().several.test(name) || (cues().kindOnly.test(withoutRegion(scan, from, core)) && !isCitysSchool(scan, from, core)) || cues().vague.test(name) || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) continue;
    if (isFormed.test(text.slice(Math.max(0, from - 4), core))) continue;
    if (cues().ofPeople.test(name) || cues().inPlace.test(name)) continue;
    if (cues().wished.test(text.slice(Math.max(0, from - 8), from)) && !isArea(scan.nameAt.get(from))) continue;
    if (name.endsWith("中心") && !cues().ofResearch.test(name) && (!cues().ofChain.test(name) || cues().otherCentre.test(name))) continue;
    if (ofTests.test(name) && !/^国家(?!级)/.test(name) && isClassName(scan, from, core - (ofTests.exec(name)?.[0].length ?? 0), core)) continue;
    if (name.endsWith("平台") && (!cues().ofChain.test(name) || cues().ofExchange.test(name))) continue;
    if (isBareSchool.test(name) && !/[大学]$/.test(text.charAt(from - 1))) continue;
    if (name.endsWith("中试基地") && (!cues().ofChain.test(name) || isFirm(scan.nameAt.get(from)))) continue;
    if (/[一二三四五六七八九十两]大$/.test(text.slice(from - 2, from))) continue;
    const forms = bracket === null ? [] : [bracket[1] as string, text.slice(from, end)];
    found.push({ kind: "Institution", start: from, end, name, forms, rule: "institution-ending", confidence: 0.85 });
  }
  for (const match of text.matchAll(cues().byQuotedName)) {
    if (cues().ofTheTrade.test(match[0])) found.push({ kind: "Institution", start: match.index, end: match.index + match[0].length, name: match[0], forms: [match[0].replace(/[（(].*$/, "")], rule: "institution-in-quotes", confidence: 0.85 });
  }
  const groupsNamed = cues().ofGroups.test(text);
  for (const match of text.matchAll(cues().numbered)) if (groupsNamed || !/^\d/.test(match[0])) found.push({ kind: "Institution", start: match.index, end: match.index + match[0].length, name: match[0], forms: [], rule: "numbered-institute", confidence: 0.85 });
  return found;
}

/** Whether a name is a city's and 学院 or 大学, and no street, student or quarter of that: 庐州学院, never 庐州大学城. */
function isCitysSchool({ nameAt, reading: { text } }: Scan, start: number, end: number): boolean {
  const city = nameAt.get(start);
  return isArea(city) && /^(?:大学|学院)$/.test(text.slice(city?.end, end)) && !/[省市区县]$/.test(text.slice(start, city?.end)) && !/^[生城路街科园站]/.test(text.charAt(end));
}

/** Whether the words before a school's name and 与 are a firm's that does something with the school: 恒越光电与庐州大学共建, 恒越光电与庐州大学、庐阳学院共建. @param end where the school's name ends */
function isPartner(scan: Scan, core: number, firm: string, end: number): boolean {
  const { text } = scan.reading;
  const behind = text.slice(end, end + 60);
  if (cues().jointly.test(behind) || cues().jointlyBehind.test(behind)) return true;
  const school = text.slice(0, core).lastIndexOf(firm) + firm.length;
  return cues().isFirmsEnd.test(firm.slice(0, -1)) && !/联合|共建/.test(text.slice(school, core)) && isArea(scan.nameAt.get(school));
}

/** Where a name begins whose rank stands behind its area: 庐州国家级芯片产业创新中心. */
function atRankedArea({ nameAt, reading: { text } }: Scan, start: number): number {
  const rank = rankBehindArea.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  if (rank === undefined) return start;
  const end = start - rank.length;
  const area = [2, 3, 4, 5].find((length) => nameAt.get(end - length)?.end === end && isArea(nameAt.get(end - length)));
  return area === undefined ? start : end - area;
}

/** A school of any university by its field alone: 5所高校设立集成电路学院. */
const isBareSchool = /^(?:集成电路|微电子|半导体|光电|芯片|电子信息)(?:科学与工程|与工程|产业)?学院$/;

/** Centres of which many of one trade may be there: 光伏检测中心, 半导体封装测试中心. */
const ofTests = /(?:检验)?(?:检测|测试|检验|试验|展示|设计)中心$/;

const rankBehindArea = /(?:国家|省|市)级$/;

/** Where the name of a body begins that two bear together, with the one before the dash: 滨湖研究院-恒越微联合创新中心. */
function withPartner(scan: Scan, start: number, core: number): number {
  const { text } = scan.reading;
  const joint = text.slice(start - 2, start) === "联合" ? start - 2 : start;
  if (!borneTogether.test(text.slice(joint, core))) return start;
  const from = text.startsWith("联合", joint) ? nameEndingAt(scan, joint) : joint;
  if (!dash.test(text.charAt(from - 1))) return start;
  const outer = nameEndingAt(scan, from - 1);
  return outer < from - 1 ? outer : Math.min(leftEdge(scan, from - 1, 2, 20), start);
}

/** Where a known firm's or body's name begins that ends there; the end itself where none does. */
function nameEndingAt({ nameAt }: Scan, end: number): number {
  for (let at = end - 2; at >= Math.max(0, end - 16); at--) {
    const known = nameAt.get(at);
    if (known?.end === end && known.payload.some((one) => one.type === "term" && (one.term.kind === "Company" || one.term.kind === "Institution"))) return at;
  }
  return end;
}

const dash = /[-—–－]/;
const borneTogether = /^[^、，]{0,16}联合(?:技术)?(?:创新|研[发究]|研究开发)?(?:中心|实验室|研究院|研究所)$/;

/** Where a name begins that an edge inside a known firm's or body's name cuts: behind that: 联合|微电子中心硅基光电子中试平台. */
function behindNamed({ nameAt }: Scan, start: number, end: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 12); at--) {
    const known = nameAt.get(at);
    if (known !== undefined && known.end > start && known.end <= end - 4 && known.payload.some((one) => one.type === "term" && (one.term.kind === "Company" || one.term.kind === "Institution"))) return known.end;
  }
  return start;
}
