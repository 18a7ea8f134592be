import { wares } from "../../../ontology/index.ts";
import type { Context, End, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { type Group, groupsOf } from "../lists/groups.ts";

const cues = cuesOf("comes-from", ({ share, adverb, from, by, hold, hand, win, order, to, place, buy, alike, get, use, also, rest, first, bid, broken, rule }) => ({
  /** Between firms and the thing whose trade is theirs: 主导着国内. */
  ruleIt: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；、]{0,8})?${adverb}*(?:${rule})(?:着|了)?(?:国内|国际|全球|世界|全国|高端|中高端)*的?[^，。；、的]{0,4}$`,
  /** Between a thing and the firms that it comes from: 几乎都来自日本的. */
  comesFrom: pattern`^${share}?(?:${adverb}*${get}，)?${adverb}*${from}(?:[^，。；、]{0,6}的|[日韩美德台][本国湾])?$`,
  /** Between a thing and the firms that are called its first makers: 全球前五大为; or that hold its share: 八成以上的份额仍在. */
  isTheirs: pattern`^(?:全球|国内|国际|世界)?(?:的)?(?:${first}(?:厂商|企业|厂家|供应商)?(?:分别)?[为是：]|[^，。；、]{0,10}份额${adverb}*(?:在|归|属于))(?:[日韩美德台][本国湾]的?)?$`,
  /** Behind firms that the thing is ordered from: ……向恒越装备、庐阳装备订购. */
  isOrderedFrom: pattern`^(?:的?(?:[一二三四五六七八九]成|[\d.]+[%％]|大半|绝大部分|大部分|多数)(?:以上|左右)?)?${adverb}*(?:要|需要?|须|得|依赖)?${to}(?:[^，。；、]{0,6}的|[日韩美德英台][本国湾])?$`,
  orders: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；]{0,6})?(?:${place}|${buy})`,
  /** Between a thing and the firms that do something with it: 市场被. */
  isBy: pattern`^${share}?${adverb}*${by}(?:[^，。；、]{0,6}的|[日韩美德台][本国湾])?$`,
  /** Behind those firms: they make it for all. */
  hold: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；]{0,10}?|[两三四五六\d]家)?${adverb}*${hold}`,
  /** A clause that calls a thing by its last word, up to the firms that it comes from. */
  bare: pattern`(?:^|[，。；：\n])(?:该|此|这[种批颗枚片只台款]|上述)?([\u4e00-\u9fff]{2,4}?)${adverb}*${from}(?:[^，。；、]{0,6}的)?$`,
  hand: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；]{0,10}?|[两三四五六\d]大?家?(?:大厂|厂商|企业|公司|巨头)?)?(?:的)?${hand}`,
  /** A clause that goes on with the thing that its sentence begins with, up to the firms that hold it: ，长期握在德国. */
  goesOn: pattern`，${adverb}*${by}(?:[日韩美德台][本国湾]|荷兰|瑞士)?$`,
  /** Between a thing and the firm whose make somebody uses. */
  use: pattern`^(?:传出|据悉)?${adverb}*${use}(?:了)?(?:[日韩美德台][本国湾]的?)?$`,
  usedAlone: /^(?:的(?:产品|设备|机台|机型|方案))?[，。；]/,
  /** Behind firms that deliver the thing too: ，庐阳光电也有供货. */
  also: pattern`^(?:等[^，。；]{0,6})?${also}`,
  /** Before the firms that the rest of it comes from. */
  rest: pattern`${rest}(?:[日韩美德台][本国湾]的?|荷兰|瑞士)?$`,
  /** Behind firms whose thing is of the kind spoken of. */
  alike: pattern`^(?:等[^，。；]{0,6})?的${alike}`,
  /** A seller gets an order, between it and the thing. */
  wins: pattern`${win}[^。；]{0,40}$`,
  /** Behind a seller, before any other firm. */
  isWinner: pattern`${win}`,
  /** Between a seller and the machines of which it won the tender: 中标8条. */
  wonBid: pattern`^(?:（[^（）]{1,14}）)?${bid}(?:了)?[^，。；、]{0,10}$`,
  /** Before firms whose hold on a trade is broken, and behind them: 打破恒越装备、庐阳装备的垄断. */
  breaks: pattern`${broken}(?:了)?(?:长期以来)?(?:被|由)?(?:[日韩美德台][本国湾]的?)?$`,
  monopoly: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；在对]{0,12}?|[两三四五六\d]家(?:公司|企业|厂商)?)?(?:的|长期|对[^，。；对的]{1,14}的)*${hold}`,
  /** Behind the thing that is ordered. */
  ordered: pattern`^[^，。；、]{0,4}${order}`,
  /** Before the seller: 向恒越装备下单. */
  towards: pattern`${to}$`,
  /** Between the seller and the thing. */
  places: pattern`^[^。；，]{0,4}?(?:${place}|${buy})[^，。；]{0,20}$`,
}));

/**
 * Who a thing comes from makes it, and so does who takes orders for it: `碳化硅衬底几乎都来自恒越晶体`, `蓝宝石炉被恒越装备、庐阳装备垄断`, `恒越装备获蓝宝石炉订单`.
 * Source: usage of trade news.
 */
export const comesFrom: Rule = {
  id: "thing-from-its-maker",
  reason: "the sentence says that the thing comes from the firms, is in their hands or is ordered from them",
  example: "高纯靶材几乎都来自恒越材料、庐阳靶材",
  *read({ proseWith, reading: { text }, cast }) {
    let last: readonly Mention[] = [];
    for (const { mentions, sentence } of proseWith("Company", ...wares)) {
      const made = mentions.filter(({ kind, inside }) => wares.has(kind) && inside === undefined);
      const known = [...last, ...made];
      if (made.length > 0) last = known.slice(-12);
      if (known.length === 0) continue;
      let from: Mention | undefined;
      const groups = groupsOf(text, mentions, "Company");
      for (const [index, firms] of groups.entries()) {
        const before = made.findLast(({ end }) => end <= firms.start);
        const pointed = pointedAt(text, known, firms) ?? heldBy(text, made[0], firms, sentence.start) ?? (cues().alike.test(text.slice(firms.end, firms.end + 12)) || (cues().breaks.test(text.slice(Math.max(sentence.start, firms.start - 12), firms.start)) && cues().monopoly.test(text.slice(firms.end, firms.end + 30))) ? known.findLast(({ end }) => end <= firms.start) : undefined);
        if (before !== undefined && isFrom(text, before, firms, sentence.end)) {
          from = before;
          const inTurn = listBefore(text, made, before, firms);
          if (inTurn === undefined) yield* makers(cast, before, firms);
          else for (const [turn, thing] of inTurn.entries()) yield* makers(cast, thing, { ...firms, members: firms.members.slice(turn, turn + 1) });
        } else if (from !== undefined && (cues().also.test(text.slice(firms.end, firms.end + 12)) || cues().rest.test(text.slice(firms.start - 12, firms.start)))) yield* makers(cast, from, firms);
        else if (pointed !== undefined) yield* makers(cast, pointed, firms);
        const ruled = made.find(({ start }) => start >= firms.end);
        if (ruled !== undefined && cues().ruleIt.test(text.slice(firms.end, ruled.start)) && /^[^，。；、]{0,6}(?:市场|份额|江山|天下|供应|产能|行业|赛道)/.test(text.slice(ruled.end, ruled.end + 12))) yield* makers(cast, ruled, firms);
        const behind = made.find(({ start, end }) => start >= firms.end && cues().ordered.test(text.slice(end, end + 8))) ?? made.find(({ start }) => start >= firms.end);
        if (behind !== undefined && isOrdered(text, behind, firms, sentence.start, groups[index + 1]?.start ?? behind.start)) yield* makers(cast, behind, firms);
      }
    }
  },
};

/** The thing named last that a clause calls by its last word alone: 晶体出自恒越晶体, of a 蓝宝石晶体. */
function pointedAt(text: string, known: readonly Mention[], { start }: Group): Mention | undefined {
  const word = cues().bare.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return word === undefined ? undefined : known.findLast(({ name, end }) => end < start && name.endsWith(word) && name.length > word.length);
}

/** The thing that a sentence begins with, where a further clause says in whose hands it is: MOCVD占投资一半以上，长期握在恒越、庐阳两家手中. */
function heldBy(text: string, first: Mention | undefined, { start, end }: Group, from: number): Mention | undefined {
  return first?.start === from && start - from < 90 && cues().goesOn.test(text.slice(Math.max(from, start - 14), start)) && cues().hand.test(text.slice(end, end + 24)) ? first : undefined;
}

function isFrom(text: string, thing: Mention, firms: Group, until: number): boolean {
  const [between, behind] = [text.slice(thing.end, firms.start), text.slice(firms.end, Math.min(until, firms.end + 24))];
  if (thing.kind !== "Device" && cues().use.test(between) && cues().usedAlone.test(behind)) return true;
  if (cues().isTheirs.test(between) || (cues().isOrderedFrom.test(between) && cues().orders.test(behind))) return true;
  return cues().comesFrom.test(between) || (cues().isBy.test(between) && (cues().hold.test(behind) || cues().hand.test(behind)));
}

/** The things of which each comes from the firm in its turn: 刻蚀机、单晶炉分别向恒越装备、庐阳装备订购; undefined where the text does not say so. */
function listBefore(text: string, made: readonly Mention[], last: Mention, { members, start }: Group): readonly Mention[] | undefined {
  if (members.length < 2 || !text.slice(last.end, start).includes("分别")) return undefined;
  const listed = made.slice(Math.max(0, made.indexOf(last) + 1 - members.length), made.indexOf(last) + 1);
  return listed.length === members.length && listed.every((thing, index) => thing === last || /^[、和与及]$/.test(text.slice(thing.end, listed[index + 1]?.start))) ? listed : undefined;
}

/** An order that the firm gets, or that goes to it; who buys makes nothing. @param next where the next firm begins */
function isOrdered(text: string, thing: Mention, firms: Group, from: number, next: number): boolean {
  const between = text.slice(firms.end, thing.start);
  if (cues().towards.test(text.slice(Math.max(from, firms.start - 4), firms.start))) return cues().places.test(between);
  return (cues().wins.test(between) && cues().isWinner.test(text.slice(firms.end, Math.min(next, thing.start))) && cues().ordered.test(text.slice(thing.end, thing.end + 8))) || (thing.kind === "Equipment" && cues().wonBid.test(between));
}

function* makers(cast: Context["cast"], thing: Mention, { members, start, end }: Group): Generator<Statement> {
  const to = cast.of(thing);
  for (const member of to === undefined ? [] : members) {
    const from = cast.of(member);
    if (from !== undefined) yield { type: "MAKES", from, to: to as End, evidence: thing.start < start - 60 ? { start, end } : { start: Math.min(start, thing.start), end: Math.max(end, thing.end) }, basis: "stated", voice: "built", strength: null, confidence: 0.8 };
  }
}
