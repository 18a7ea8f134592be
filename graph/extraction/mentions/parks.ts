import { comparable } from "../../lexicon/index.ts";
import { anyOf, cuesOf, globalPattern, lastsOf, longestOf, pattern, stickyPattern } from "../../lexicon/cues.ts";
import { matchesNear } from "../../lexicon/matches.ts";
import type { Mention } from "../mention.ts";
import { isClassName } from "./class-words.ts";
import { withoutRegion } from "./institutions.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isArea, isAreaOrPark, isFirm, isPark } from "./name-at.ts";
import { formsOfQuarter, inItsForms } from "./park-forms.ts";

const cues = cuesOf("parks", ({ type, valley, base, quotedType, kindWord, kindType, zoneType, trade, tradeType, rankTrade, grant, raise, title, best, near, plot, many, chainPark, ground, rank, means, partner, outer, bareOuter, buildIt, inner }) => ({
  /** A title that a zone may bear, an amount, or what only stands near a zone. */
  noPlace: pattern`^(?:国家.*${title}|[\d.]+[家个万亩平])|共[\d.]+[家个]|等(?:一批|多个)|[一二三四五六七八九十两几\d][个大](?:片区|功能区|园区|基地)$|${near}|${best}`,
  /** The zone that a park's name begins with. */
  outerZone: pattern`^(?:.{2,14}?${outer}|${bareOuter})(?=.{2,})`,
  /** Words of building between the zone and what it builds: 滨湖高新区建LED产业园. */
  built: pattern`^(?:并|还|正|拟|将)?${buildIt}`,
  /** What is a part of the zone, and no park in it. */
  partOfZone: pattern`^${inner}`,
  /** A firm or government that does something with the zone: 恒越光电与 in 恒越光电与庐州高新区. */
  withOther: pattern`^.{2,10}?${partner}[与和同](?=.{3})`,
  ending: {
    pattern: stickyPattern`(?:${type}|${valley}(?:[\u4e00-\u9fff]{2,3}园区)?|${base}|(?<=[区城园])(?![和与及的])[\u4e00-\u9fff]{2,3}(?:${plot}|分园)|(?<=[区城园][和与及][\u4e00-\u9fff]{2,3})${plot}|(?<=[\u4e00-\u9fff]{4})园区)(?:先行区|[东南西北]区|[一二三四五六]号园)?`,
    words: [...lastsOf(type, valley, base, plot), "园"],
    reach: Math.max(longestOf(type, valley, base), longestOf(plot) + 3),
  },
  quoted: globalPattern`“([\u4e00-\u9fff·]{3,10})”(${quotedType})`,
  /** What names no one place: 各功能区, 特色产业园区, 一批产业基地. */
  kindOnly: pattern`^(?:${kindWord}|[一二三四五六七八九十\d]+[个家大])*${kindType}$`,
  zoneType: pattern`^(?:国家级?)?${zoneType}$`,
  /** A name of industry words alone is what a place wants to become, no place: 存储芯片产业基地. */
  trade: pattern`^(?:第?[一二三四]代|${trade})+${tradeType}$`,
  /** A park that behind an area's name only its trade tells from others: 庐州集成电路产业园. */
  ofChain: pattern`^${rankTrade}+(?:特色)?${chainPark}$`,
  ofRanksTrade: pattern`${rankTrade}`,
  /** A base that the state or the province grants a place by its trade: 列为国家氮化镓材料基地, 创建了省级集成电路产业基地. */
  ofRank: pattern`^${rank}[\u4e00-\u9fff]{4,16}基地$`,
  /** What a name in quotation marks is said to be, before the zone: “一核”指滨湖高新区. */
  quotedBefore: pattern`^[^“]*”${means}?`,
  granted: pattern`${grant}$`,
  /** Right before a park that is set up. */
  raised: pattern`${raise}[“]?$`,
  /** Words of one of many parks. */
  ofMany: pattern`${many}`,
  beginsMany: pattern`^${many}`,
  /** A park by its word, no base or cluster that a place wants to become. */
  isGround: pattern`${ground}$`,
}));

/** A zone's type behind an area's name is a zone's name: 湖州经济技术开发区; the type alone, or with words for a kind, is none. */
function isKindOnly(rest: string, name: string): boolean {
  return cues().kindOnly.test(rest) && !(rest !== name && (cues().zoneType.test(rest) || cues().ofChain.test(rest)));
}

/** Zones by the ending of their name: 滨湖科创示范区, “滨湖·芯谷”示范区, 庐州芯片产业园. */
export function parks(scan: Scan): Mention[] {
  const found = matchesNear(cues().ending, scan.reading.text).flatMap(({ index, 0: ending }) => zoneEndingAt(scan, index, ending));
  return [...inItsForms(scan, found, (name) => cues().zoneType.test(name)), ...withoutArea(scan, found), ...rankedAgain(scan, found), ...inQuotes(scan)];
}

function zoneEndingAt(scan: Scan, endingAt: number, ending: string): Mention[] {
  const { reading: { text }, vocabulary: { generic, lexicon }, nameAt } = scan;
  const end = endingAt + ending.length;
  const name = withoutTown(scan, text.slice(atFirm(scan, regionWithin(scan, atCounty(scan, leftEdge(scan, end, ending.length, 30), endingAt), endingAt), endingAt), end).replace(/^[“”"]+/, "").replace(/^[本我][省市区县州盟](?=.{3})/, "").replace(cues().quotedBefore, "").replace(cues().withOther, "").replace(/^[再拟]?建(?=[A-Z])/, "").replace(/^(?:20\d\d年|[\d.]+[万亿]?元(?:人民币)?|\d{1,2}(?=[\u4e00-\u9fff]{1,4}谷$))/, ""));
  const start = end - name.length;
  if (cues().ofRank.test(name) && cues().ofRanksTrade.test(name) && cues().granted.test(text.slice(Math.max(0, start - 8), start))) return [{ kind: "Park", start, end, name, forms: [], rule: rankedBase, confidence: 0.75 }];
  if (name === ending && isValley.test(name)) return valleyOfArea(scan, start, end);
  const own = withoutRegion(scan, start, end);
  if (name.length < ending.length + 1 || isKindOnly(own, name) || generic.has(comparable(name)) || cues().beginsMany.test(name) || /[，。、]/.test(name)) return [];
  if (text.startsWith("项目", end) || (/^[市县州盟]/.test(name) && name.length === 4) || (text.startsWith("管理", end) && /^[\u4e00-\u9fff]{2,4}部/.test(name)) || cues().noPlace.test(name) || lexicon.gazetteer.find(own) !== undefined) return [];
  if (ending.endsWith("平台") && !isArea(nameAt.get(start))) return [];
  const known = nameAt.get(start);
  if (isPark(known) && known !== undefined && sideOfPark.test(text.slice(known.end, end))) return [];
  if (ending === "园区" && (own === name || name.length < 8) && !isRaised(scan, start, name)) return [];
  if (isFirm(nameAt.get(start)) && name.endsWith("基地")) return [{ kind: "Project", start, end, name, forms: [], rule: "base-of-a-firm", confidence: 0.8 }];
  const isQuoted = text.charAt(start - 1) === "“" && text.charAt(end) === "”";
  if (!cues().trade.test(name) && (isQuoted || !isClassName(scan, start, endingAt, end))) return zoneAndPark(scan, start, end, name);
  if (isRaised(scan, start, name)) return [{ kind: "Park", start, end, name, forms: [], rule: "park-set-up", confidence: 0.7 }];
  return isOfTrade(scan, start, name) ? zoneAndPark(scan, start, end, name, "park-of-a-trade") : [];
}

/** A base of a rank that the text has told as granted or built is that one wherever its name stands: 省级光电产业基地以碳化硅衬底为主攻方向. */
function rankedAgain({ reading: { text } }: Scan, found: readonly Mention[]): Mention[] {
  const ranked = found.filter(({ rule }) => rule === rankedBase);
  const starts = new Set(ranked.map(({ start }) => start));
  return [...new Set(ranked.map(({ name }) => name))].flatMap((name) => [...text.matchAll(new RegExp(anyOf([name]), "g"))].flatMap(({ index: start }): Mention[] => {
    return starts.has(start) ? [] : [{ kind: "Park", start, end: start + name.length, name, forms: [], rule: rankedBase, confidence: 0.75 }];
  }));
}

const rankedBase = "base-of-a-rank";

/** A town before a park is where it lies: 澜湖街道 in 澜湖街道云谷合作区. */
function withoutTown({ vocabulary: { lexicon: { gazetteer } } }: Scan, name: string): string {
  return name.replace(townBefore, (town) => (gazetteer.find(town) === undefined ? "" : town));
}

const townBefore = /^[\u4e00-\u9fff]{2,3}?(?:街道|镇)(?=[\u4e00-\u9fff]{5,}$)/;

/** A zone's name without the short name of its county where the text names it so too: 岭东新区 of 长丰岭东新区. */
function withoutCounty(scan: Scan, name: string, end: number): string {
  const { gazetteer } = scan.vocabulary.lexicon;
  const length = [3, 2].find((count) => name.length - count >= 4 && gazetteer.find(name.slice(0, count))?.level === "county" && isNamedAlone(scan, end - name.length + count, name.slice(count)));
  return name.slice(length ?? 0);
}

/** Whether the text also names the zone without the area that stands before it here. */
function isNamedAlone({ reading: { text }, edges }: Scan, at: number, own: string): boolean {
  for (let other = text.indexOf(own); other !== -1; other = text.indexOf(own, other + own.length)) if (other !== at && edges[other] === 1) return true;
  return false;
}

/** What calls a side of a park: 北片区 of 滨湖工业港北片区. */
const sideOfPark = /^[东南西北中]片区$/;

const isValley = /[谷港]$/;

/** A valley or port of the chain in quotation marks or brackets right behind its area: 庐州“芯谷”, 庐州（芯谷）. */
function valleyOfArea({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, start: number, end: number): Mention[] {
  const isMarked = /^(?:“”|（）)$/.test(`${text.charAt(start - 1)}${text.charAt(end)}`);
  const area = isMarked ? [4, 3, 2].map((length) => text.slice(start - 1 - length, start - 1)).find((words) => gazetteer.find(words) !== undefined) : undefined;
  if (area === undefined) return [];
  const name = text.slice(start, end);
  const base = { kind: "Park", rule: "valley-of-an-area", confidence: 0.85 } as const;
  // What is said behind the brackets is said of the area.
  if (text.charAt(end) === "）") return [{ ...base, start, end, name: `${area}${name}`, forms: [name] }];
  const from = start - 1 - area.length;
  return [{ ...base, start: from, end: end + 1, name: text.slice(from, end + 1), forms: [name, `${area}${name}`] }];
}

/** A zone's county by its short name, of which the last character is also a word that names begin behind: 无为 in 无为高新区. */
function atCounty({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, start: number, ending: number): number {
  const length = start < ending ? undefined : [3, 2].find((count) => gazetteer.find(text.slice(Math.max(0, ending - count), ending))?.level === "county");
  return start - (length ?? 0);
}

/** A name begins at the firm whose park is built: 恒越 in 滨湖建恒越（LED）产业示范园. */
function atFirm({ nameAt, reading: { text } }: Scan, start: number, ending: number): number {
  const built = text.slice(start, ending).indexOf("建");
  return built > 0 && isFirm(nameAt.get(start + built + 1)) ? start + built + 1 : start;
}

/** Whether a name of industry words alone is one park's: no base that a place wants to become, nor one of many. */
function isOfTrade({ reading: { text } }: Scan, start: number, name: string): boolean {
  return cues().isGround.test(name) && name.length > shortestOfTrade && !cues().ofMany.test(name) && !cues().ofMany.test(text.slice(Math.max(0, start - 3), start));
}

const shortestOfTrade = 5;

/** Whether a park that only its trade names is one that a place sets up: 支持滨湖高新区建设集成电路材料产业园. */
function isRaised({ reading: { text } }: Scan, start: number, name: string): boolean {
  return cues().isGround.test(name) && cues().ofRanksTrade.test(name) && cues().raised.test(text.slice(Math.max(0, start - 8), start));
}

/** “滨湖·芯谷”示范区. */
function inQuotes({ reading: { text } }: Scan): Mention[] {
  return [...text.matchAll(cues().quoted)].map(({ index, 0: whole, 1: name = "", 2: type }) => ({ kind: "Park", start: index, end: index + whole.length, name, forms: [`${name}${type}`, whole], rule: "park-in-quotes", confidence: 0.85 }));
}

/** Words of one character before an area, which with its beginning may seem another word: 以 in 以上饶经开区为主阵地. */
const beforeArea = /[以在将把由对]/;

/** An area's name begins a zone's: 进一步拉升银川开发区 is 银川开发区. Words in brackets or with a mark keep the whole. */
function regionWithin(scan: Scan, start: number, ending: number): number {
  const { nameAt, reading: { text }, vocabulary: { lexicon: { gazetteer } } } = scan;
  if (beforeArea.test(text.charAt(start)) && !text.slice(start, ending).includes("的") && [2, 3].some((length) => start + 1 + length <= ending && gazetteer.find(text.slice(start + 1, start + 1 + length)) !== undefined)) return start + 1;
  const first = nameAt.get(start);
  // A base of the state's programme bears its name before the area's.
  if (text.startsWith("国家火炬", start)) return start;
  if (first !== undefined) return isArea(first) ? afterAreas(scan, first.end, ending) ?? start : start;
  if (/[（“·]/.test(text.slice(start, ending))) return start;
  for (let at = start + 2; at < ending - 1; at++) if (isAreaOrPark(nameAt.get(at))) return at;
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
    if (rest !== name && rest.length >= 6 && cues().trade.test(rest)) short.set(rest, name);
  }
  return [...short].flatMap(([rest, name]) => [...text.matchAll(new RegExp(rest.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].flatMap(({ index }): Mention[] => {
    return text.startsWith(name, index + rest.length - name.length) || scan.edges[index] !== 1 ? [] : [{ kind: "Park", start: index, end: index + rest.length, name, forms: [rest], rule: "park-without-area", confidence: 0.75 }];
  }));
}

/** A park named with the zone around it is two places: 海盐经济开发区LED产业园. */
function zoneAndPark(scan: Scan, start: number, end: number, name: string, rule: "park-ending" | "park-of-a-trade" = "park-ending"): Mention[] {
  const zone = cues().outerZone.exec(name)?.[0];
  const base = { kind: "Park", rule, confidence: rule === "park-ending" ? 0.8 : 0.7 } as const;
  const own = withoutCounty(scan, withoutRegion(scan, start, end), end);
  const ofArea = own !== name && (own.length >= 5 || isNamedAlone(scan, end - own.length, own)) && !cues().zoneType.test(own) && !cues().trade.test(own) ? [own] : [];
  if (zone === undefined || cues().partOfZone.test(name.slice(zone.length))) return [{ ...base, start, end, name, forms: [...ofArea, ...formsOfQuarter(name)] }];
  const park = withoutTown(scan, name.slice(zone.length).replace(cues().built, ""));
  return [{ ...base, rule: "park-ending", start, end: start + zone.length, name: zone, forms: [] }, { ...base, start: end - park.length, end, name: park, forms: park.length === name.length - zone.length ? [name] : [] }];
}
