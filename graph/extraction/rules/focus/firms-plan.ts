import type { Context, Line } from "../../context.ts";
import { clauseAt } from "../../text/clause.ts";

/** Whether a firm that its clause begins with does what the words of intent say, and nobody pushes it to: 恒越光电布局功率模块 is no work of the place. @param from where the words stand */
export function isFirmsPlan({ reading: { text, isNews } }: Context, { mentions, sentence }: Line, from: number): boolean {
  if (isNews && ofFirms.test(text.slice(Math.max(sentence.start, from - 12), from))) return true;
  const firm = mentions.findLast(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= from);
  return firm !== undefined && does.test(text.slice(firm.end, from)) && opensClause.test(text.slice(clauseAt(text, firm.start, firm.end).start, firm.start));
}

/** Before the last firm of a list that a clause begins with. */
const opensClause = /^(?:其中|同时|目前|此外|另外)?(?:(?!支持|推动|鼓励|引导|依托|以|发挥|促进|助力|培育|推进|加快|在|与)[^，。；：、和]{2,14}[、和]){0,8}$/;
/** Firms that nobody names, in news: 多地企业纷纷布局. */
const ofFirms = /(?:企业|厂商|公司)(?:们|也|均|都|已|正)?(?:纷纷|相继|陆续|竞相|加快|加速|积极|争相|先后)+$/;
/** Between a firm and what it does, with where it does it: 恒越光电在庐州、滨湖布局. */
const does = /^(?:等[^，。；、]{0,4})?(?:(?:先后|分别|相继|陆续|已|也|还|将|拟)?在[^，。；]{2,24}?(?:等地)?)?(?:投资|先后|已|正|将|拟|也|还|则|正在|计划|加快|积极|重点|主要|继续|分别|率先|同步|相继){0,4}$/;
