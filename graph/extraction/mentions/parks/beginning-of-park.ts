import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { leadOfNames } from "../leads-of-names.ts";
import { isArea, isAreaOrPark, isFirm } from "../name-at.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("beginning-of-park", ({ means, partner, near, lead }) => ({
  /** Words of the sentence before the zone: 其中 in 其中滨湖示范园, 第二批 in 第二批零碳产业园. */
  lead: pattern`^(?:${lead}|${leadOfNames()})+`,
  /** What a name in quotation marks is said to be, before the zone: “一核”指滨湖高新区. */
  quotedBefore: pattern`^[^“]*”${means}?`,
  /** What the zone lies beside: 庐州医药城毗邻的 in 庐州医药城毗邻的滨湖工业园. */
  beside: pattern`^.{2,12}?${near}的?(?=.{4})`,
  /** A firm or government that does something with the zone: 恒越光电与 in 恒越光电与庐州高新区. */
  withOther: pattern`^.{2,10}?${partner}[与和同](?=.{3})`,
}));

/** The name that an ending closes: from the area, county or firm that it begins with, without the words before it. */
export function nameOfPark(scan: Scan, endingAt: number, ending: string): string {
  const { text } = scan.reading;
  const end = endingAt + ending.length;
  const inCounty = atCounty(scan, leftEdge(scan, end, ending.length, 30), endingAt);
  const start = behindReceiving(scan, atFirm(scan, regionWithin(scan, inCounty, endingAt), endingAt));
  return withoutTown(scan, withoutWordsBefore(text.slice(beforeBracket(scan, start), end)));
}

/** The area right before the bracket with which a name would begin: 庐州 in 庐州（滨湖）光电产业园. */
function beforeBracket({ nameAt, reading: { text } }: Scan, start: number): number {
  if (!text.startsWith("（", start)) return start;
  return [2, 3, 4].map((length) => start - length).find((at) => nameAt.get(at)?.end === start && isArea(nameAt.get(at))) ?? start;
}

/** The verb before 产业转移 is a part of the zone's name with its places: 湖东湖西 in 湖东湖西承接产业转移示范区. */
function behindReceiving(scan: Scan, start: number): number {
  const { text } = scan.reading;
  if (!text.startsWith("产业转移", start) || text.slice(start - receiving.length, start) !== receiving) return start;
  const from = leftEdge(scan, start - receiving.length, 0, 16);
  return /^[\u4e00-\u9fff]{2,16}$/.test(text.slice(from, start)) ? from : start;
}

const receiving = "承接";

/** A name without quotation marks, the place's “our”, whom it is named with, a year or an amount before it. */
function withoutWordsBefore(name: string): string {
  return name
    .replace(/^[“”"]+/, "")
    .replace(/^[本我][省市区县州盟](?=.{3})/, "")
    .replace(cues().lead, "")
    .replace(cues().quotedBefore, "")
    .replace(cues().withOther, "")
    .replace(cues().beside, "")
    .replace(builtThere, "")
    .replace(/^(?:20\d\d年|[\d.]+[万亿]?元(?:人民币)?|\d{1,2}(?=[\u4e00-\u9fff]{1,4}谷$))/, "");
}

/** 建 before what a place or firm builds; not where a name begins with it: 建德 and 建湖 are areas, 建材 and 建筑 trades. */
const builtThere = /^[再拟]?建(?=[A-Z]|(?![德阳瓯始水平宁湖昌安邺华兴国邦滔龙银行工材筑设党])[\u4e00-\u9fff]{7})/;

/** A town before a park is where it lies: 澜湖街道 in 澜湖街道云谷合作区. */
export function withoutTown({ vocabulary: { lexicon: { gazetteer } } }: Scan, name: string): string {
  return name.replace(townBefore, (town) => (gazetteer.find(town) === undefined ? "" : town));
}

const townBefore = /^[\u4e00-\u9fff]{2,3}?(?:街道|镇)(?=[\u4e00-\u9fff]{5,}$)/;

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
function afterAreas(scan: Scan, from: number, ending: number): number | undefined {
  const { nameAt, reading: { text } } = scan;
  let at = from;
  let last: number | undefined;
  for (let area = nameAt.get(at); area !== undefined && area.end <= ending && isFullArea(text, area); area = nameAt.get(at)) {
    // 滨湖新区 behind another city is that city's own zone.
    if (last !== undefined && text.slice(at, area.end).endsWith("新区") && !isIn(scan, text.slice(last, at), text.slice(at, area.end))) return last;
    last = at;
    at = area.end;
  }
  const isNamed = ending - at >= 2 && text.slice(at, ending) !== "国家";
  return last !== undefined && isNamed ? at : last;
}

/** Whether the administrative areas put the one behind in the one before. */
function isIn({ vocabulary: { lexicon: { gazetteer } } }: Scan, outer: string, inner: string): boolean {
  const around = gazetteer.find(outer);
  const area = gazetteer.find(inner, around?.code);
  return around === undefined || area === undefined || gazetteer.liesIn(area.code, around.code);
}

function isFullArea(text: string, { end, payload }: { readonly end: number; readonly payload: readonly { readonly type: string }[] }): boolean {
  return payload.some(({ type }) => type === "region") && /[省市区县旗盟州]/.test(text.charAt(end - 1));
}
