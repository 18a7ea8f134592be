import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("dealings", ({ watch, together, joint, deliver, handOver, buy, aid, work, win, award, buyer }) => ({
  /** Behind a firm that something goes to: 向恒越光电、庐阳晶体交付. */
  receives: pattern`^(?:等[^，。；]{0,6}|、[^，。；]{0,30}?)?(?:批量|首批)?${handOver}`,
  /** The same behind 为, where what goes to it are wares: 为恒越光电提供外延片. */
  isSupplied: pattern`^(?:、[^，。；]{1,40}?)?(?:等[^，。；]{0,14}?)?(?:${handOver}[^，。；、]{0,8}(?:${work})|(?:${handOver}|配套|代工)(?![^，。；]{0,16}(?:${aid})))`,
  /** Before and behind a firm that gives its word, its order or its approval to another's wares: 通过恒越光电的产品认证. */
  wins: pattern`(?:${win})了?(?:[^，。；]{0,40}、)?$`,
  isWon: pattern`^(?:、[^，。；]{1,40}?)?(?:等[^，。；、]{0,10})?的?[^，。；、]{0,10}(?:${award})`,
  /** Behind firms that are called somebody's customers: 恒越光电、庐阳晶体等终端客户. */
  areBuyers: pattern`^(?:、[^，。；]{1,40}?)?等[^，。；、]{0,8}(?:${buyer})`,
  /** Behind a firm that something is bought from: 从恒越光电、庐阳晶体采购. */
  isBoughtFrom: pattern`^(?:、[^，。；]{2,30})?(?:等[^，。；]{0,6})?${buy}`,
  /** Words before firms that a plan only watches: 盯紧恒越光电、澜泰微等龙头. */
  watched: pattern`${watch}[^，。；]{0,24}$`,
  /** Before and behind firms that somebody works with, wherever they are: 与恒越光电、澜泰微等开展联合攻关. */
  isWith: pattern`[与同](?:[^，。；]{0,40}、)?$`,
  asPartner: pattern`^(?:、[^，。；]{2,40})?(?:等[^，。；]{0,14})?(?:的[^，。；、]{0,4})?(?:${joint}了?[^，。；、]{0,8}?)?${together}`,
  /** Words before a list of customers. */
  customers: pattern`${deliver}了?(?:[^。；，]{0,40}、|[^，。；、]{0,4})$`,
}));

/** Whether somebody works with a firm or body, wherever it is: 与庐州大学共建实验室. */
export function isPartner(before: string, behind: string): boolean {
  return cues().isWith.test(before) && cues().asPartner.test(behind);
}

/** Whether somebody only deals with a firm, wherever it is: watches it, works with it, buys from it, has its word or order, or delivers to it. */
export function hasDealings(before: string, behind: string): boolean {
  const isWatched = cues().watched.test(before);
  const givesWord = cues().wins.test(before) && cues().isWon.test(behind);
  const sells = fromOrTo.test(before) && cues().isBoughtFrom.test(behind);
  return isWatched || isPartner(before, behind) || givesWord || sells || isCustomer(before, behind);
}

/** Whether a firm is one of somebody's customers. */
function isCustomer(before: string, behind: string): boolean {
  const isServed = (to.test(before) && cues().receives.test(behind)) || (forThem.test(before) && cues().isSupplied.test(behind));
  return isServed || cues().customers.test(before) || cues().areBuyers.test(behind);
}

/** Right before the firms that something is bought from, goes to, or is made for. */
const fromOrTo = /[从向](?:[^，。；]{0,30}、)?$/;
const to = /[向给](?:[^，。；]{0,30}、)?$/;
const forThem = /为(?:[^，。；]{0,40}、)?$/;
