import type { Context, Line } from "../context.ts";
import { clauseAt } from "../relevance.ts";

/** Whether a firm that its clause begins with does what the words of intent say, and nobody pushes it to: 恒越光电布局功率模块 is no work of the place. @param from where the words stand */
export function isFirmsPlan({ reading: { text } }: Context, { mentions }: Line, from: number): boolean {
  const firm = mentions.findLast(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= from);
  return firm !== undefined && does.test(text.slice(firm.end, from)) && opensClause.test(text.slice(clauseAt(text, firm.start, firm.end).start, firm.start));
}

/** Before the last firm of a list that a clause begins with. */
const opensClause = /^(?:其中|同时|目前|此外|另外)?(?:(?!支持|推动|鼓励|引导|依托|以|发挥|促进|助力|培育|推进|加快|在|与)[^，。；：、和]{2,14}[、和]){0,8}$/;
/** Between a firm and what it does. */
const does = /^(?:等[^，。；、]{0,4})?(?:已|正|将|拟|也|还|则|正在|计划|加快|积极|重点|主要|继续|分别|率先|同步|相继){0,4}$/;
