import { type Kind, ontology } from "../../ontology/index.ts";
import { longest } from "../automaton.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";
import type { Name } from "../vocabulary.ts";
import { isPartOfQuoted, liesAcrossWords } from "./across-words.ts";
import { behindNames, compoundStart, qualifierStart } from "./beginning-of-thing.ts";
import { isInOtherWord } from "./in-other-words.ts";
import { isArea, isThing } from "./name-at.ts";
import { isGivenName, isPersonBehindOffice } from "./names-of-people.ts";
import { isOfOtherTrade } from "./namesakes.ts";
import { thingAcross } from "./thing-across.ts";

const cues = cuesOf("known-names", ({ bare, process, noun, thing, work, zone, beside, otherwise }) => ({
  zoneAround: pattern`^[\u4e00-\u9fff]{2,14}?${zone}(?=[\u4e00-\u9fff]{3})`,
  isBare: pattern`^${bare}$`,
  isProcess: pattern`^${process}$`,
  /** Behind a step of the chain: the next step, or a noun that it tells more of. */
  isLink: pattern`^(?:[—–＋+-]|${noun})`,
  /** Right before and right behind a step of the chain: what makes an everyday word of it. */
  besideEveryday: pattern`${beside}[和与及、]?$`,
  everydayBehind: pattern`^(?:${otherwise}|[和与及、]${beside})`,
  /** The work on a thing, with the thing before it. */
  workOnThing: pattern`^(.*${thing})${work}$`,
}));

/**
 * Names that the lexicon and the gazetteer know, with the grades and sizes before a thing.
 * 12英寸硅片 is one mention of 硅片; 扬州市 one of the region.
 */
export function knownNames(scan: Scan): Mention[] {
  const found: Mention[] = [];
  for (const { start: matched, end, payload } of known(scan)) {
    const start = isOfLargest(scan.reading.text, matched) ? matched + 1 : matched;
    const printed = scan.reading.text.slice(start, end);
    const isQuoted = quotation.test(printed);
    const isClosed = isQuoted && endsQuoted.test(printed) && scan.reading.text.charAt(end) === "”";
    if (isQuoted && opensQuotation.test(printed) && !isClosed) continue;
    for (const name of payload) {
      if (isClosed && !(name.type === "term" && name.term.kind === "Park")) continue;
      const mention = isClosed ? mentionOf(scan, name, start, end + 1, `${printed}”`) : mentionOf(scan, name, start, end, printed);
      if (mention !== undefined) found.push(...zoneApart(scan, mention));
    }
  }
  return found;
}

/** A known park is also called with the zone around it before its name, which then is named too: 滨湖高新区 in 滨湖高新区云谷小镇. */
function zoneApart({ vocabulary: { lexicon } }: Scan, mention: Mention): readonly Mention[] {
  const zone = mention.kind === "Park" ? cues().zoneAround.exec(mention.name)?.[0] : undefined;
  const own = zone === undefined ? "" : mention.name.slice(zone.length);
  if (zone === undefined || lexicon.resolve("Park", [own]) !== mention.term) return [mention];
  return [{ ...mention, end: mention.start + zone.length, name: zone, term: lexicon.resolve("Park", [zone]) }, { ...mention, start: mention.end - own.length, name: own, forms: [mention.name] }];
}

/** What a known form names where it stands; undefined where the words around it make something else of it. */
function mentionOf(scan: Scan, name: Name, start: number, end: number, printed: string): Mention | undefined {
  const { text, document } = scan.reading;
  const isNews = document.about.kind === "news";
  switch (name.type) {
    case "term": {
      const isThing = ontology.kinds[name.term.kind].group === "thing";
      const behind = name.term.kind === "Company" ? thingAcross(scan, start, end) || tradeBehindFirm(scan, end, end - start <= 3 && !wholeName.test(printed)) : 0;
      if (behind > 0) return { kind: "Company", start, end: end + behind, name: text.slice(start, end + behind), ...(isOfOtherTrade(name.term, text.slice(start, end + behind)) ? { forms: [] } : { forms: [printed], term: name.term }), rule: "known-name", confidence: 0.9 };
      const branch = name.term.kind === "Institution" ? branchBehind(scan, end) : 0;
      if (branch > 0) return { kind: "Institution", start, end: end + branch, name: text.slice(start, end + branch), forms: [], rule: "branch-of-institution", confidence: 0.85 };
      // 中微半导 of 中微半导体 is a firm of that name, whichever the document gives in full.
      if (name.term.kind === "Company" && printed.endsWith("半导") && text.charAt(end) === "体") return { kind: "Company", start, end: end + 1, name: `${printed}体`, forms: [], rule: "known-name", confidence: 0.85 };
      if (name.term.kind === "Park" && ofCampus.test(text.slice(end, end + 2))) return undefined;
      if (name.term.kind === "Company" && end - start <= 3 && ofStreet.test(text.slice(end, end + 4))) return undefined;
      if (name.term.kind === "Company" && end - start <= 3 && isInOtherWord(text, start, end)) return undefined;
      if (name.term.kind === "Company" && end - start <= 2 && (isGivenName(text, start, end) || isTakenAs(text, start, end) || liesAcrossWords(text, start, end) || isPartOfQuoted(text, start, end))) return undefined;
      if (name.term.kind === "Company" && end - start <= 2 && otherTrade.test(text.slice(end, end + 2))) return undefined;
      if (isThing && asTrade.test(printed) && tradeBehind.test(text.slice(end, end + 3)) && !aims.test(text.slice(Math.max(0, start - 3), start))) return undefined;
      if (isThing && isNews && (asTrade.test(printed) ? qualifierStart(text, start, end) === start && beforeNoun.test(text.slice(end, end + 2)) && !asField.test(text.slice(end, end + 3)) && !aims.test(text.slice(Math.max(0, start - 3), start)) : printed.endsWith("LED") && /^(?:外延|芯片|晶粒|晶片)/.test(text.slice(end, end + 2)))) return undefined;
      if (isThing && namesNoThing(text, name.term.kind, printed, start, end)) return undefined;
      const graded = isThing ? behindNames(scan, qualifierStart(text, start, end), start) : start;
      const from = graded === start && isThing ? compoundStart(scan, start, name.term.kind, printed) : graded;
      const bare = isThing ? printed.replace(/(?:产业|行业|技术)$/, "") : printed;
      const forms = [...(from === start ? [] : [printed]), ...(bare !== printed && scan.vocabulary.lexicon.resolve(name.term.kind, [bare]) === name.term ? [bare] : [])];
      return { kind: name.term.kind, start: from, end, name: text.slice(from, end), forms, term: name.term, rule: "known-name", confidence: name.term.kind === "Application" ? 0.82 : isThing || name.term.kind === "Company" ? 0.95 : 0.9 };
    }
    case "region": return ofStreet.test(text.slice(end, end + 4)) && !/[省市区县州盟旗]$/.test(printed) || isDateline(text, start, end) || isPersonBehindOffice(text, start, end) || isCoastalTown(text, start) || /^(?:都市圈|城市群|经济圈|经济带)/.test(text.slice(end, end + 3)) || end - start === 2 && /[区县]$/.test(printed) && !standsFree(scan, start) ? undefined : { kind: "Region", start, end, name: printed, forms: [], rule: "known-region", confidence: 0.95 };
    case "group": return { kind: areaGroup.test(printed) ? "Region" : "Agency", start, end, name: printed, forms: [], group: !areaGroup.test(printed), rule: "known-group", confidence: 0.9 };
    default: return undefined;
  }
}

/** Whether a word names no thing of its own where it stands: 面板厂, 衬底—外延—芯片; 功率器件封测 is the thing and the link. */
function namesNoThing(text: string, kind: Kind, printed: string, start: number, end: number): boolean {
  if (cues().isBare.test(printed)) return qualifierStart(text, start, end) === start;
  if (kind !== "Technology") return false;
  if (end - start === 2 && (cues().besideEveryday.test(text.slice(Math.max(0, start - 4), start)) || cues().everydayBehind.test(text.slice(end, end + 4)))) return true;
  // 功率器件技术改造 renews the making of a thing.
  if (printed.endsWith("技术") && /^改[造进]/.test(text.slice(end, end + 2))) return true;
  if (cues().isProcess.test(printed)) return !/[GMＧＭ][WＷ]$|瓦$/.test(text.slice(Math.max(0, start - 2), start)) && (cues().isLink.test(text.slice(end, end + 3)) || /[—–＋+]/.test(text.charAt(start - 1)));
  return cues().workOnThing.test(printed) && !/\d ?纳米/.test(text.slice(Math.max(0, start - 12), end));
}

/** Behind a short name, what makes a street's of it: 庐州路88号, 滨湖大道. */
const ofStreet = /^[东西南北中]?(?:路|大道|大街|街)(?=[\d，。；、）（\s]|[与和交以的东西南北]|$)/;

/** Behind a zone's name, what makes a hospital's or school's part of it: 滨湖院区. */
const ofCampus = /^(?:院区|校区|医院|中学|小学)/;

/** Whether a short name's last character is the 为 behind another firm: 华为 in 以恒华为龙头. */
function isTakenAs(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === "为" && /以[\u4e00-\u9fff]{1,6}$/.test(text.slice(Math.max(0, start - 7), start)) && takenAs.test(text.slice(end, end + 3));
}

const takenAs = /^(?:龙头|链主|主[体导力要角]|核心|代表|依托|引领|牵头|骨干|支撑|首|例(?!外)|中心|重点)/;

/** Whether an area's name begins with the last character of another word: 海城市 in 沿海城市. */
function isCoastalTown(text: string, start: number): boolean {
  return text.startsWith("海城", start) && /[沿滨临近]/.test(text.charAt(start - 1));
}

/** Whether the 大 that a name begins with belongs to the word before: 全球最大硅片供应商 supplies no 大硅片, 扩大硅片产能 is of no 大硅片. */
function isOfLargest(text: string, start: number): boolean {
  return text.charAt(start) === "大" && /[最扩壮做]/.test(text.charAt(start - 1));
}

/** Whether an area only says where a message was written, or by whose clock: 新华社庐州4月5日电, （2010年9月8日，庐州）, 北京时间. */
function isDateline(text: string, start: number, end: number): boolean {
  return /^(?:时间|(?:\d{1,2}月)?\d{1,2}日[电讯])/.test(text.slice(end, end + 8)) || (text.charAt(end) === "）" && /（[\d年月]{2,10}日[，, ]{1,2}$/.test(text.slice(Math.max(0, start - 16), start)));
}

/** The end of a name in quotation marks: 庐州“芯谷. */
const endsQuoted = /^[^“”]+“[^“”]+$/;

const quotation = /[“”]/;
/** Words on both sides of one quotation mark are no one name: 光电产业“链主”, “生产力”成为. */
const opensQuotation = /“[^”]*$|^[^“]*”/;

/** How long the word for its trade is that a firm's short name bears here, and the lexicon does not give it: 光电 in 恒越光电, 电子 behind 澜芯微 whatever follows; 0 where what follows is a thing. */
function tradeBehindFirm({ nameAt, edges, reading: { text } }: Scan, end: number, isShort: boolean): number {
  if (text.slice(end - 1, end + 2) === "微电子") return 2;
  const length = ownTrade.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const thing = nameAt.get(end);
  if (length === 0 || (thing !== undefined && thing.end !== end + length)) return 0;
  return edges[end + length] === 1 || closesName.test(text.slice(end + length, end + length + 2)) || (isShort && isThing(nameAt.get(end + length))) ? length : 0;
}

/** How long the words are that make a branch of an institution, its area and what it is: 庐州分中心 behind 国家光伏质检中心. */
function branchBehind({ nameAt, reading: { text } }: Scan, end: number): number {
  const area = nameAt.get(end);
  if (area === undefined || !isArea(area)) return 0;
  const kind = branch.exec(text.slice(area.end, area.end + 4))?.[0].length ?? 0;
  return kind === 0 ? 0 : area.end + kind - end;
}

const branch = /^(?:分中心|分院|分所|分部|分校|研究院|研究所|创新中心)/;

/** How names end that need no trade behind them. */
const wholeName = /(?:股份|集团|科技|电子|光电|微|机器人)$/;
const ownTrade = /^(?:石英|光电子|光电|微电子|电子|科技|新材料|新材|材料|半导体|太阳能|光伏|新能源|能源|电源|锂电|显示|照明|光通信|机器人|激光|精密|集团|股份|智能|光学|仪器|机电|电气|微)/;
/** Behind a firm's whole name: a mark, or words that go on with it. */
const closesName = /^(?:$|[，。；：、！？（）“”\s\d等与和及在将已的为是则也都拟以由向从系]|落户|入驻|投产|合作|联合|共同|携手|宣布|公告|签约|主营|年产|计划|旗下|位于|扩产|推出|展[出示])/;

/** Trades far from the chain, which make another firm of a short name before them: 华虹灯饰. */
const otherTrade = /^(?:灯饰|灯具|家居|置业|地产|食品|医药|药业|物流|酒店|乳业|钢铁|水泥|银行|证券|保险|影视|文化|教育|农业|旅游)/;

/** LED behind which stands a word for those who work with it names no thing: LED企业, LED市场. */
const aims = /(?:布局|发展|打造|培育|壮大|扶持|支持)$/;
const asTrade = /^LED$/i;
/** LED right before another noun is a word of that noun: LED终端, LED产能; not before 的, 上 or 等. */
const beforeNoun = /^(?:[\u4e00-\u9fff]|[A-Z]{2}| ?[A-Z])(?<![的上和与及或等在为是已将也有可用中并而都从到于及几均仍尚被由])/;
/** Behind LED, the word for its trade as a whole, which means the thing with it: 全市LED产业. */
const asField = /^(?:产业(?!链)|行业|领域|项目|产品)/;
const tradeBehind = /^(?:企业|市场|厂商|大厂|公司|技术|业|新光源|上游|下游|中游|应用|全产|相关|产业链)/;

/** The longest names, and those inside them that are named by it too: a thing in a park's name, the material of a technology, the use of a device. */
function known({ known: all, names }: Scan): Scan["known"] {
  const parts = new Map<Scan["known"][number], Scan["known"][number][]>();
  let holder = 0;
  // In the order of their ends, so that a match whose holder is passed by has none.
  for (const match of all) {
    while (holder < names.length && (names[holder] as typeof match).end <= match.start) holder++;
    const around = names[holder];
    if (around === undefined || around === match || around.start > match.start || around.end < match.end) continue;
    if (!match.payload.some((name) => around.payload.some((outer) => outer.type === "term" && (name.type === "region" ? mayHold(outer.term.kind, "Region") : name.type === "term" && mayHold(outer.term.kind, name.term.kind))))) continue;
    const inner = parts.get(around);
    if (inner === undefined) parts.set(around, [match]);
    else inner.push(match);
  }
  return [...names, ...[...parts.values()].flatMap((inner) => longest(inner))];
}

function mayHold(outer: Kind, inner: Kind): boolean {
  if (outer === "Company") return inner === "Region";
  if (outer === "Technology") return inner === "Material" || inner === "Device";
  if (outer === "Device") return inner === "Application";
  if (outer === "Park" || outer === "Institution") return outer !== inner;
  return outer === "Chain" && ontology.kinds[inner].group === "thing";
}

/** A county's name of two characters is one only at the beginning of a word: 义县, never 正义县区; one that is a side or part of any city only behind its own. */
function standsFree({ edges, reading: { text } }: Scan, start: number): boolean {
  if (/^和县[域级乡城区直]/.test(text.slice(start, start + 3))) return false;
  if (partOfCity.test(text.slice(start, start + 2))) return /[市州]/.test(text.charAt(start - 1));
  return edges[start] !== 0 || /[市州盟省、]/.test(text.charAt(start - 1));
}

const partOfCity = /^[东西南北中城郊矿]区/;

/** Words for stages: 芯片设计, 封测; 设计, 材料 and the like are weak: they mean a stage only in a list of stages and things. */
export function stageWords({ reading: { text }, stages }: Scan): Mention[] {
  return stages.flatMap(({ start, end, payload }) => payload.flatMap((name): Mention[] => (name.type === "stage" ? [{ kind: "Stage", start, end, name: text.slice(start, end), forms: [], stages: name.stages, weak: !name.alone, rule: "stage-word", confidence: 0.9 }] : [])));
}

/** A counted group of areas stands for a region: 五镇. */
const areaGroup = /^[两二三四五六七八九十]+(?:镇|区|县|市)$/;
