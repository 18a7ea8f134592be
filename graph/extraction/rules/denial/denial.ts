import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { matchesOf } from "../../../lexicon/matches.ts";
import type { Line } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { clauseAt } from "../../text/clause.ts";
import { endOfList } from "../lists/behind-list.ts";

const cues = cuesOf("denial", ({ none, yet, run, come, place, bare, held, gone, double, turn, depend, absent, still, not, people }) => ({
  /** Words that deny what stands behind them in their clause: 没有, 尚未, 不再; 无 only where it is no part of another word. */
  denials: globalPattern`(?<!${double})(?:(?<gone>${gone}|(?<![从均都])(?:尚|还|仍|暂|并)?未(?:能)?(?=${run}))|(?<none>${none}|${yet}(?<=[^\u4e00-\u9fff]未|${place}未|[尚还仍暂并从今均都]未|未能|能够)(?!${run}|${gone})|未(?=${come}))|(?<bare>${bare}))`,
  /** Before 无, whoever has not. */
  hasNot: pattern`${place}$`,
  /** The beginning of a clause or item, or of what stands against what is there: 有封装无外延. */
  begins: /(?:^|[（“、]|有[^，。；、]{2,8})$/,
  /** Behind what somebody has not: 无光刻胶生产能力. */
  isHeld: pattern`^[^，。；：]{0,6}${held}`,
  /** Behind a thing of which only who knows it is missing: 没有先进封装人才. */
  isOfPeople: pattern`^[^，。；、]{0,4}${people}`,
  /** Behind a denial, the clause goes on with what it does not deny. */
  turns: pattern`${turn}`,
  /** Behind a clause that is only a condition. */
  depends: pattern`^[，,]?(?:[^，。；]{0,4})?${depend}`,
  /** What is said behind a thing that is not there. */
  isAbsent: pattern`^(?:、[^，。；：、\d]{2,10}){0,5}[^，。；：、]{0,14}?${still}*(?:${absent}|一[片吨台只颗粒家条件块升克](?:也|都)?(?:不产|没有|不生产|未产|没产))`,
  /** How the next clause begins that says it of the thing before it: 消耗衬底40万片，本地一片不产. */
  isAbsentHere: pattern`^，(?:但|而|却|可|目前)*${place}(?:也|都)?(?:一[片吨台只颗粒家条件块升克](?:也|都)?(?:不产|没有|不生产|未产|没产)|无一家|没有企业|没有一家|无法供应|无法供货)`,
  /** Before a verb that is denied. */
  isDenied: pattern`${not}$`,
}));

/** That a thing is not there (`lack`), or that it is given up, not wanted or not said to be there (`unsaid`). */
export interface Denial {
  readonly kind: "lack" | "unsaid";
  /** Where the words stand that say so. */
  readonly from: number;
}

/**
 * What a clause denies of a thing in it: 我市没有光刻胶企业, 尚未布局光刻胶, 光刻胶仍是空白; 不再发展照明LED. Undefined where it denies nothing, as 并非没有, and where it goes on
 * with what it does not deny: 没有晶圆厂而发展封测. Source: usage of plans and work reports.
 */
export function denialOf(text: string, { sentence, phrases, mentions }: Line, { start, end }: Mention): Denial | undefined {
  const clause = clauseAt(text, start, end);
  const from = Math.max(clause.start, sentence.start, start - longestClause);
  const before = text.slice(from, start);
  const behind = text.slice(end, clause.end);
  const isAbsent = (saysAbsent(behind) || cues().isAbsentHere.test(text.slice(clause.end, clause.end + 20)) || saysAbsent(text.slice(endOfList(text, mentions, end), clause.end))) && !fills.test(behind) && !filled.test(before);
  if (!mayDeny.test(before)) return isAbsent ? { kind: "lack", from: start } : undefined;
  let found: Denial | undefined;
  for (const { index, 0: word, groups } of matchesOf(cues().denials, before)) {
    if (groups?.bare !== undefined && !lacksBare(word, before.slice(0, index), before.slice(index + word.length), behind)) continue;
    const at = from + index;
    if (isInName(mentions, at, at + word.length)) continue;
    const rest = text.slice(at + word.length, start);
    if (cues().turns.test(rest) || phrases.some((phrase) => phrase.start > at + word.length + nearby && phrase.end <= start && says(phrase.payload) && !ofNobody.test(text.slice(at + word.length, phrase.start)))) continue;
    found = { kind: groups?.gone !== undefined || cues().depends.test(text.slice(clause.end, clause.end + 6)) || cues().depends.test(behind) || cues().isOfPeople.test(behind) ? "unsaid" : "lack", from: at };
  }
  return found ?? (isAbsent ? { kind: "lack", from: start } : undefined);
}

/** Whether a word is a part of a name, where it denies nothing: 剥离 of 激光剥离、晶圆键合. */
function isInName(mentions: readonly Mention[], start: number, end: number): boolean {
  return mentions.some((name) => name.start <= start && name.end >= end);
}

/** Whether words behind a thing say that it is not there: 等仍是空白. */
export function saysAbsent(behind: string): boolean {
  return maySayAbsent.test(behind) && cues().isAbsent.test(behind);
}

/** Whether 无 or 缺 stands by itself: 本地无掩模版, 无光刻胶生产能力, 缺光刻胶企业; not 无掩模光刻机. */
function lacksBare(word: string, before: string, between: string, behind: string): boolean {
  const isOfPlace = cues().hasNot.test(before);
  if (between.length >= longestGap || !(isOfPlace || cues().begins.test(before))) return false;
  return cues().isHeld.test(behind) || (between === "" ? endsItem.test(behind) || (word === "无" && isOfPlace) : word === "无" && isOfPlace);
}

/** Whether the word that begins at an offset is denied: 量产 in 尚未量产, 生产 in 不生产; not in 不断生产. */
export function isDenied(text: string, at: number): boolean {
  return cues().isDenied.test(text.slice(Math.max(0, at - 4), at)) && !/[无莫]不$/.test(text.slice(Math.max(0, at - 2), at));
}

function says({ relation, voice }: Line["phrases"][number]["payload"]): boolean {
  return relation !== undefined || voice === "wanted" || voice === "built";
}

/** Characters without one of which nothing is denied. */
const mayDeny = /[缺不未没无禁严限停叫淘压关清退避防杜剥放告鲜欠空缺零]/;
const maySayAbsent = /[不未没无空缺零依靠需]|进口|率/;
/** Behind a product that ends a lack: 驱动芯片填补国内空白. */
const fills = /^[^，。；]{0,14}(?:填补|弥补|补齐|补上|打破|消除)/;
/** Before a thing, that its lack has ended: 该项目填补了本省封装测试的空白. */
const filled = /(?:填补|弥补|补上|补齐)了[^，。；]{0,24}$/;
/** So near behind a denial stands the verb that it denies: 尚未全面掌握. */
const nearby = 4;
/** No firm does it: 没有一家企业具备……. */
const ofNobody = /^(?:一家|任何|本地|本土|规上|规模以上|龙头)*(?:企业|公司|厂商|厂家|园区|项目)(?:能够?|可以?)?$/;
/** Behind a thing that alone stands behind 无 or 缺: 无石英坩埚、无掩模版. */
const endsItem = /^(?:、[无缺]|”?$)/;
const longestGap = 8;
const longestClause = 80;
