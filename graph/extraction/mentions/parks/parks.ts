import { nameOfPark } from "./beginning-of-park.ts";
import { isClassName } from "../class-words.ts";
import { cuesOf, globalPattern, lastsOf, longestOf, pattern, stickyPattern } from "../../../lexicon/cues.ts";
import { comparable } from "../../../lexicon/index.ts";
import { withoutRegion } from "../bodies/institutions.ts";
import { isKindOnly, isTradeOnly, isZoneType, tellsTrade } from "./kinds-of-parks.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { isArea, isFirm, isPark } from "../name-at.ts";
import { isNoPark } from "./no-park.ts";
import { inItsForms } from "./park-forms.ts";
import { rankedAgain, rankedBaseAt } from "./ranked-bases.ts";
import type { Scan } from "../../scan/scan.ts";
import { isValley, valleyOfArea } from "./valleys.ts";
import { zoneAndPark } from "./zone-and-park.ts";

const cues = cuesOf("parks", ({ type, valley, base, quotedType, raise, title, best, near, plot, many, ground, noTown }) => ({
  /** A title that a zone may bear, an amount, or what only stands near a zone. */
  noPlace: pattern`[\u4e00-\u9fff][+＋][\u4e00-\u9fff]|^(?:国家.*${title}|[\d.]+[家个万亩平])|共[\d.]+[家个]|等(?:一批|多个)|[一二三四五六七八九十两几\d][个大](?:片区|功能区|园区|基地)$|${near}|${best}`,
  ending: {
    pattern: stickyPattern`(?:${type}|${valley}(?:[\u4e00-\u9fff]{2,3}园区)?|${base}|(?<=[区城园])(?![和与及的])[\u4e00-\u9fff]{2,3}(?:${plot}|分园)|(?<=[区县市城园])(?!${noTown})[\u4e00-\u9fff]{2,3}新城|(?<=[区城园][和与及][\u4e00-\u9fff]{2,3})${plot}|(?<=[\u4e00-\u9fff]{4})园区)(?:先行区|[东南西北]区|[一二三四五六]号园)?`,
    words: [...lastsOf(type, valley, base, plot), "园", "新城"],
    reach: Math.max(longestOf(type, valley, base), longestOf(plot) + 3),
  },
  quoted: globalPattern`“([\u4e00-\u9fff·]{3,10})”(${quotedType})`,
  /** Right before a park that is set up. */
  raised: pattern`${raise}[“]?$`,
  /** Words of one of many parks. */
  ofMany: pattern`${many}`,
  beginsMany: pattern`^${many}`,
  /** A park by its word, no base or cluster that a place wants to become. */
  isGround: pattern`${ground}$`,
}));

/** Zones by the ending of their name: 滨湖科创示范区, “滨湖·芯谷”示范区, 庐州芯片产业园. */
export function parks(scan: Scan): Mention[] {
  const found = matchesNear(cues().ending, scan.reading.text).flatMap(({ index, 0: ending }) => zoneEndingAt(scan, index, ending));
  return [...inItsForms(scan, found, isZoneType), ...withoutArea(scan, found), ...rankedAgain(scan, found), ...inQuotes(scan)];
}

function zoneEndingAt(scan: Scan, endingAt: number, ending: string): Mention[] {
  const { reading: { text }, vocabulary: { generic }, nameAt } = scan;
  const end = endingAt + ending.length;
  const name = nameOfPark(scan, endingAt, ending);
  const start = end - name.length;
  const ranked = rankedBaseAt(scan, start, name);
  if (ranked !== undefined) return [ranked];
  if (name === ending && isValley(name)) return valleyOfArea(scan, start, end);
  const own = withoutRegion(scan, start, end);
  if (name.length < ending.length + 1 || isKindOnly(own, name) || generic.has(comparable(name)) || cues().beginsMany.test(name) || /[，。、]/.test(name)) return [];
  if (isNoPlace(text, name, end) || (own === name && wholeChain.test(name)) || isAreaItself(scan, name, own) || isNoPark(scan, start, end)) return [];
  if (ending.endsWith("平台") && !isArea(nameAt.get(start))) return [];
  const known = nameAt.get(start);
  if (isPark(known) && known !== undefined && sideOfPark.test(text.slice(known.end, end))) return [];
  if (ending === "园区" && (own === name || name.length < 8) && !isRaised(scan, start, name)) return [];
  if (isFirm(nameAt.get(start)) && name.endsWith("基地")) return [{ kind: "Project", start, end, name, forms: [], rule: "base-of-a-firm", confidence: 0.8 }];
  const isQuoted = text.charAt(start - 1) === "“" && text.charAt(end) === "”";
  if (!isTradeOnly(name) && (isQuoted || !isClassName(scan, start, endingAt, end))) return zoneAndPark(scan, start, end, name);
  if (byMany.test(text.slice(Math.max(0, start - 30), start))) return [];
  if (isRaised(scan, start, name)) return [{ kind: "Park", start, end, name, forms: [], rule: "park-set-up", confidence: 0.7 }];
  return isOfTrade(scan, start, name) ? zoneAndPark(scan, start, end, name, "park-of-a-trade") : [];
}

/** Whether words that end like a zone's name are part of a project's or body's, a title, or only an area's word with a type: 市开发区. */
function isNoPlace(text: string, name: string, end: number): boolean {
  const isOfOther = text.startsWith("项目", end) || (text.startsWith("管理", end) && /^[\u4e00-\u9fff]{2,4}部/.test(name));
  return isOfOther || ofCompany.test(text.slice(end, end + 24)) || (/^[市县州盟]/.test(name) && name.length === 4) || cues().noPlace.test(name);
}

/** Behind the words, the rest of a firm's name: 庐州市芯谷投资集团有限公司. */
const ofCompany = /^(?:国有|城市|产业|科技|投资|建设|开发|发展|运营|资产|资本|实业|管理|服务|置业|控股|集团|股份|（集团）)*(?:有限(?:责任)?公司|集团公司)/;

/** Whether a zone's name is an area's, which the area before it holds: 天津滨海新区, not 锦州滨海新区. */
function isAreaItself({ vocabulary: { lexicon: { gazetteer } } }: Scan, name: string, own: string): boolean {
  const around = own === name ? undefined : gazetteer.find(name.slice(0, name.length - own.length));
  const area = gazetteer.find(own, around?.code);
  return area !== undefined && (around === undefined || gazetteer.liesIn(area.code, around.code));
}

/** What calls a side of a park: 北片区 of 滨湖工业港北片区. */
const sideOfPark = /^[东南西北中]片区$/;

/** Whether a name of industry words alone is one park's: no base that a place wants to become, nor one of many. */
function isOfTrade({ reading: { text } }: Scan, start: number, name: string): boolean {
  return cues().isGround.test(name) && name.length > shortestOfTrade && !cues().ofMany.test(name) && !cues().ofMany.test(text.slice(Math.max(0, start - 3), start));
}

const shortestOfTrade = 5;

/** Whether a park that only its trade names is one that a place sets up: 支持滨湖高新区建设集成电路材料产业园. */
function isRaised({ reading: { text } }: Scan, start: number, name: string): boolean {
  return cues().isGround.test(name) && tellsTrade(name) && cues().raised.test(text.slice(Math.max(0, start - 8), start));
}

/** Before a park of a trade that any of many places may set up: 鼓励有条件的地区打造光伏制造产业园区. */
const byMany = /(?:有条件的?|具备条件的?|各)(?:地区?|地方|[市县区州](?:（[市县区、]{1,3}）)?)(?![市县区])[^。；]*$/;
/** A wish for a whole chain, which is none by itself: 第二代及三代半导体全产业链产业基地. */
const wholeChain = /全产业链(?:产业)?(?:基地|集群|高地)$/;

/** “滨湖·芯谷”示范区. */
function inQuotes({ reading: { text } }: Scan): Mention[] {
  return [...text.matchAll(cues().quoted)].map(({ index, 0: whole, 1: name = "", 2: type }) => ({ kind: "Park", start: index, end: index + whole.length, name, forms: [`${name}${type}`, whole], rule: "park-in-quotes", confidence: 0.85 }));
}

/** A park once more without the area that its name begins with, though what is left tells only its trade: LED产业园区 of 滨湖市LED产业园区. */
function withoutArea(scan: Scan, found: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const short = new Map<string, string>();
  for (const { name, start, end } of found) {
    const rest = withoutRegion(scan, start, end);
    if (rest !== name && rest.length >= 6 && isTradeOnly(rest)) short.set(rest, name);
  }
  return [...short].flatMap(([rest, name]) => [...text.matchAll(new RegExp(rest.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].flatMap(({ index }): Mention[] => {
    return text.startsWith(name, index + rest.length - name.length) || scan.edges[index] !== 1 ? [] : [{ kind: "Park", start: index, end: index + rest.length, name, forms: [rest], rule: "park-without-area", confidence: 0.75 }];
  }));
}
