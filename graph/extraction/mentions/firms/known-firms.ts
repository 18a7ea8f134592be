import type { Term } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isPartOfQuoted, liesAcrossWords } from "../across-words.ts";
import { isThing } from "../name-at.ts";
import { isGivenName } from "../names-of-people.ts";
import { isOfOtherTrade } from "./namesakes.ts";
import { isOfStreet, isPartOfOtherWord } from "./part-of-other-words.ts";
import { thingAcross } from "../things/thing-across.ts";

/** The firm that a known form names where it stands, with the word for its trade behind a short one; undefined where the form is only a part of other words or of another's name. */
export function knownFirm(scan: Scan, term: Term, start: number, end: number, printed: string): Mention | undefined {
  const { text } = scan.reading;
  const trade = thingAcross(scan, start, end) || tradeBehind(scan, end, end - start <= 3 && !wholeName.test(printed));
  if (trade > 0) {
    const name = text.slice(start, end + trade);
    return { kind: "Company", start, end: end + trade, name, ...(isOfOtherTrade(term, name) ? { forms: [] } : { forms: [printed], term }), rule: "known-name", confidence: 0.9 };
  }
  // 中微半导 of 中微半导体 is a firm of that name, whichever the document gives in full.
  if (printed.endsWith("半导") && text.charAt(end) === "体") return { kind: "Company", start, end: end + 1, name: `${printed}体`, forms: [], rule: "known-name", confidence: 0.85 };
  if (end - start <= 3 && (isOfStreet(text, end) || isPartOfOtherWord(text, start, end))) return undefined;
  if (end - start <= 2 && (isGivenName(text, start, end) || isTakenAs(text, start, end) || liesAcrossWords(text, start, end) || isPartOfQuoted(text, start, end) || otherTrade.test(text.slice(end, end + 2)))) return undefined;
  return { kind: "Company", start, end, name: printed, forms: [], term, rule: "known-name", confidence: 0.95 };
}

/** How long the word for its trade is that a firm's short name bears here, and the lexicon does not give it: 光电 in 恒越光电, 电子 behind 澜芯微 whatever follows; 0 where what follows is a thing. */
function tradeBehind({ nameAt, edges, reading: { text } }: Scan, end: number, isShort: boolean): number {
  if (text.slice(end - 1, end + 2) === "微电子") return 2;
  const length = ownTrade.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const thing = nameAt.get(end);
  if (length === 0 || (thing !== undefined && thing.end !== end + length)) return 0;
  return edges[end + length] === 1 || closesName.test(text.slice(end + length, end + length + 2)) || (isShort && isThing(nameAt.get(end + length))) ? length : 0;
}

/** How names end that need no trade behind them. */
const wholeName = /(?:股份|集团|科技|电子|光电|微|机器人)$/;
/** Words for trades that a firm may bear behind its short name. */
const ownTrade = /^(?:石英|光电子|光电|微电子|电子|科技|新材料|新材|材料|半导体|太阳能|光伏|新能源|能源|电源|锂电|显示|照明|光通信|机器人|激光|精密|集团|股份|智能|光学|仪器|机电|电气|微)/;
/** Behind a firm's whole name: a mark, or words that go on with it. */
const closesName = /^(?:$|[，。；：、！？（）“”\s\d等与和及在将已的为是则也都拟以由向从系]|落户|入驻|投产|合作|联合|共同|携手|宣布|公告|签约|主营|年产|计划|旗下|位于|扩产|推出|展[出示])/;

/** Trades far from the chain, which make another firm of a short name before them: 华虹灯饰. */
const otherTrade = /^(?:灯饰|灯具|家居|置业|地产|食品|医药|药业|物流|酒店|乳业|钢铁|水泥|银行|证券|保险|影视|文化|教育|农业|旅游)/;

/** Whether a short name's last character is the 为 behind another firm: 华为 in 以恒华为龙头. */
function isTakenAs(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === "为" && /以[\u4e00-\u9fff]{1,6}$/.test(text.slice(Math.max(0, start - 7), start)) && takenAs.test(text.slice(end, end + 3));
}

const takenAs = /^(?:龙头|链主|主[体导力要角]|核心|代表|依托|引领|牵头|骨干|支撑|首|例(?!外)|中心|重点)/;
