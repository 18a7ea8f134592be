import { cuesOf, pattern } from "../../../lexicon/cues.ts";

/** A way to say who supplies whom: words between the two firms, and behind the second. */
export interface WayOfSupply {
  readonly between: RegExp;
  readonly behind: RegExp;
  /** Before the first firm, where the way needs words there. */
  readonly before?: RegExp;
  /** Whether the first firm buys from the second. */
  readonly buys: boolean;
  /** Whether the second is who the sentence speaks of: 京东方的驱动芯片供应商恒越微. */
  readonly tellsOfSecond?: boolean;
}

const anything = /^/;
const with_ = /^[^，。；、]{0,8}[与和同跟](?:[美日韩德]国|日本|台湾)?$/;

const cues = cuesOf("supplies", ({ toward, supply, aid, give, asset, hand, entrust, work, release, win, tender, enter, place, as, rank, maker, owned, client, have, join, buyFrom, from, buy, get, order, plan, later, push, not, own, goesOn, adopt, approve, approval, sign, purchase, sale, contract, into, works, source, wares, use, all, theirs, among, line, share }) => {
  const others = `(?:（[^（）]{1,16}）)?(?:等[^，。；、的]{0,12})?`;
  const ware = `[^，。；、的]{0,16}`;
  const supplier = `的?(?!${owned})${ware}的?${rank}*(?:${maker})`;
  const signs = `[^，。；、]{0,10}${sign}[^，。；、]{0,20}`;
  const paper = `[^，。；、]{0,4}${contract}`;
  const supplies = `(?!提供[^，。；]{0,10}(?:${aid}))${supply}`;
  /** Before the one who supplies goods of the firm: 衬底购自, 设备由, 外延片则从. */
  const goods = `[^，。；、]{1,14}(?:${buyFrom}|由|${all}*(?:${from}))$`;
  /** The same where only goods come from there: 芯片来自; people and orders do so as well. */
  const from_ = `[^，。；、]{0,10}?${wares}[^，。；、的]{0,6}?${source}$`;
  /** Before those whom wares by their number go to: 首批6款面板被交付给. */
  const handed = `(?:首批)?[\\d一二三四五六七八九十首]+[余多]?[万千]?[款批片台套颗件][^，。；、]{0,8}(?:${wares})(?:已|将|也)?被?(?=${give})`;
  return {
    ways: [
      { between: pattern`^[^，。；、]{0,24}(?:${entrust})$`, behind: pattern`^${others}[^，。；、]{0,4}(?:${work})`, buys: true },
      { between: pattern`^[^，。；、]{0,16}${toward}$`, behind: pattern`^${others}(?:[^，。；]{0,6}?)${supplies}`, buys: false },
      { between: pattern`^(?![^，。；]*(?:${asset}))[^，。；]{0,26}?${give}了?$`, behind: anything, buys: false },
      { between: pattern`^[^，。；、]{0,12}${hand}了?(?![^，。；]{0,10}(?:${aid}))[^，。；、]{2,20}给$`, behind: anything, buys: false },
      { between: pattern`^[^，。；、]{0,8}(?:${win})$`, behind: pattern`^${others}的?[^，。；、]{0,16}?(?:${tender})`, buys: false },
      { between: pattern`^[^，。；、]{0,16}${enter}了?$`, behind: pattern`^${others}的?[^，。；、的]{0,8}${place}`, buys: false },
      { between: pattern`^[^，。；、]{0,16}${into}了?$`, behind: pattern`^${others}(?=[，。；]|$)`, buys: false },
      { between: pattern`^[^，。；、]{0,16}(?:${enter}|${into}|在|于)了?$`, behind: pattern`^${others}的?[^，。；、的]{0,4}(?:${line})`, buys: false },
      { between: pattern`^[^，。；、]{0,16}${adopt}了?$`, behind: pattern`^${others}[^，。；、的]{0,6}${client}`, buys: false },
      { between: pattern`^[^，。；、]{0,16}${approve}了?$`, behind: pattern`^${others}的?[^，。；、的]{0,6}${approval}`, buys: false },
      { between: pattern`^[^，。；、]{0,8}被$`, behind: pattern`^${others}(?:列|纳|选)[入为进][^，。；、]{0,8}${place}`, buys: false },
      { between: pattern`^[^，。；、]{0,12}${as}$`, behind: pattern`^${others}${supplier}`, buys: false },
      { between: pattern`^(?:[^，。；、]{0,10})?${client}(?:${have})?$`, behind: anything, buys: false },
      { between: pattern`^[^，。；、]{0,12}${get}(?:了|来自|到)?$`, behind: pattern`^${others}的?[^，。；、]{0,16}${order}`, buys: false },
      { between: pattern`^[^，。；、]{0,8}${as}$`, behind: pattern`^${others}的?[^，。；、的]{0,6}的?${client}`, buys: true },
      { between: pattern`^[^，。；、]{0,12}(?:${from})$`, behind: pattern`^${others}[^，。；、]{0,4}${buy}`, buys: true },
      { between: pattern`^[^，。；、]{0,8}[对向]$`, behind: pattern`^${others}(?:${release})[^，。；、]{0,16}订?单`, buys: true },
      { between: pattern`^[^，。；、]{0,8}(?:${release})给$`, behind: pattern`^${others}的[^，。；、]{0,12}订单`, buys: true },
      { between: pattern`^[^，。；、]{0,12}${buyFrom}$`, behind: anything, buys: true },
      { between: pattern`^[^，。；、]{0,12}${buy}了?$`, behind: pattern`^${others}的`, buys: true },
      { between: pattern`^的?[^，。；、的]{1,16}由$`, behind: pattern`^${others}[^，。；、]{0,6}${supplies}`, buys: true },
      { between: pattern`^${supplier}[^，。；、]{0,6}${have}了?$`, behind: anything, buys: true },
      { between: pattern`^${supplier}(?:——|[美日韩德法英台港]商|[美日韩德法英]国|台湾|大陆)?$`, behind: anything, buys: true, tellsOfSecond: true },
      { between: pattern`^[^，。；、]{0,12}?${client}(?:中)?以$`, behind: pattern`^${others}(?:公司|集团|企业)?为主`, buys: false },
      { between: pattern`^${from_}`, behind: anything, buys: true },
      { between: pattern`^的?[^，。；、的]{0,14}?${works}[^，。；、]{0,6}?(?:${entrust}|由|依靠|依托)$`, behind: anything, buys: true },
      { between: pattern`^[^，。；、]{0,12}${use}了?$`, behind: pattern`^${others}的[^，。；、的]{0,12}?${wares}`, buys: true },
      { before: pattern`${toward}$`, between: pattern`^${others}${supplies}[^，。；、]{0,16}的[^，。；、]{0,6}(?:，?(?:有|包括|是|为)|，除了?)$`, behind: anything, buys: true },
      { before: pattern`(?:作为|身为)$`, between: pattern`^${others}${supplier}(?:之一)?，$`, behind: anything, buys: true, tellsOfSecond: true },
      { between: with_, behind: pattern`^${others}${signs}${purchase}${paper}`, buys: true },
      { between: with_, behind: pattern`^${others}${signs}${sale}${paper}`, buys: false },
    ] as readonly WayOfSupply[],
    isContract: pattern`^${others}${signs}(?:${purchase}|${sale})${paper}`,
    isPlanned: pattern`${plan}`,
    /** What is supplied behind such words is to come; not where they tell of a time that is over. */
    isLater: pattern`${later}`,
    isOver: pattern`(?:[去前上]年|已|今年初)[^，。；]{0,12}?${later}`,
    /** At the beginning of a clause that is to come where the one before it is: 将为……配套，并向……供应. */
    isJoined: pattern`^(?:${join})(?!已)`,
    isPushed: pattern`${push}[^，。；、]{0,4}$`,
    isDenied: pattern`${not}`,
    /** Behind firms that a clause begins with, that they buy from the one spoken of: 均为其客户; or supply it. */
    areClients: pattern`^${others}${all}*(?:${as})(?:${theirs})的?[^，。；、的]{0,8}?的?${client}|^${others}采购额?占(?:${theirs})?`,
    areSuppliers: pattern`^${others}${all}*(?:${as})(?:${theirs})的?[^，。；、]{0,8}?${maker}`,
    /** All that stands before such firms. */
    opens: pattern`^(?:${among})?$`,
    /** Between the mark before a clause and its words of supply, where it goes on with the firm that the sentence speaks of. */
    goesOn: pattern`^(?:${all}|${goesOn}|${own}|${share}|${goods}|${from_}|${handed})`,
    /** The same at the beginning of a sentence. */
    isOwn: pattern`^(?:${goesOn})?(?:${own}|${goods}|${from_})`,
  };
});

/** How words between two firms, or from a clause's beginning to a firm, and those behind it say who supplies whom, and how many of those behind say so; undefined where they do not. */
export function wayOfSupply(between: string, behind: string, before = ""): { readonly way: WayOfSupply; readonly length: number } | undefined {
  if (between.length > longestBetween || cues().isDenied.test(between)) return undefined;
  const way = cues().ways.find((candidate) => candidate.between.test(between) && candidate.behind.test(behind) && (candidate.before?.test(before) ?? true));
  return way === undefined ? undefined : { way, length: way.behind.exec(behind)?.[0].length ?? 0 };
}

/** Whether firms that a clause begins with buy from the one that the text speaks of, or supply it, by the words before and behind them: 恒越光电、澜泰微均为其客户. */
export function dealOf(before: string, behind: string): { readonly buys: boolean; readonly length: number } | undefined {
  if (!cues().opens.test(before)) return undefined;
  const clients = cues().areClients.exec(behind);
  const found = clients ?? cues().areSuppliers.exec(behind);
  return found === null || cues().isDenied.test(found[0]) ? undefined : { buys: clients !== null, length: found[0].length };
}

/** Whether words behind a firm say that it has a contract to buy or to sell with those named before it: 签订硅片采购合同. */
export function isContract(behind: string): boolean {
  return cues().isContract.test(behind);
}

/** How far a supply has come, by the words before the first firm and those before the second, from its clause's beginning and before that. */
export function voiceOfSupply(before: string, clause: string, earlier: string): "built" | "planned" | "wanted" {
  if (cues().isPushed.test(before)) return "wanted";
  return cues().isPlanned.test(clause) || (cues().isLater.test(earlier) && !cues().isOver.test(earlier)) || (cues().isJoined.test(clause) && cues().isPlanned.test(earlier)) ? "planned" : "built";
}

/** Whether a clause goes on with the firm that its sentence speaks of: 并向……供应. */
export function goesOnWithFirm(clause: string): boolean {
  return cues().goesOn.test(clause);
}

/** Whether a sentence's first clause goes on with the firm of the one before: 产品供应给……. */
export function tellsOfItsOwn(clause: string): boolean {
  return cues().isOwn.test(clause);
}

const longestBetween = 40;
