import type { Line } from "./context.ts";
import { countsHeads, distributed, type Metric } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "./reading.ts";
import { clauseAt } from "./relevance.ts";

/** The words that speak of a number: its clause, from the number before it or an open bracket on. @param earlier the numbers before it in the sentence */
export function runOf(text: string, clause: Stretch, earlier: readonly Quantity[], { start, end }: Stretch): Stretch {
  const counted = earlier.at(-1);
  // 6家企业9个项目: what stands between two counts is the first one's.
  if (counted !== undefined && countsHeads(counted.unit) && /^[\u4e00-\u9fff]{1,12}$/.test(text.slice(counted.end, start)) && noun.test(text.slice(end, end + 2))) return { start, end: clause.end };
  const last = earlier.findLast(({ end: behind }) => behind <= clause.start || text.charAt(behind) === "、" || start - behind > 8);
  const from = last === undefined || last.end <= clause.start ? clause.start : last.end + (/[、和与]/.test(text.charAt(last.end)) ? 1 : 0);
  const open = from + text.slice(from, start).lastIndexOf("（");
  // Only so far ahead: a bracket that nothing closes would be looked for to the end of the text, for each number.
  return { start: open >= from && text.slice(open, start + 300).indexOf("）") > start - open ? open + 1 : from, end: clause.end };
}

const noun = /^(?!以上|左右|以下|及以)[\u4e00-\u9fff]{2}/;

/** Where the metric begins behind the firm, project or area that the words begin with: 晶源电子实现营业收入 is 营业收入 of the firm. */
export function afterNames({ mentions }: Line, from: number, to: number): number {
  const owner = mentions.findLast(({ kind, inside, start, end }) => inside === undefined && (kind === "Company" || kind === "Project" || kind === "Region" || kind === "Park") && start >= from && start - from <= 6 && end <= (kind === "Region" || kind === "Park" ? to : to - 2) && end !== to - 1);
  return owner?.end ?? from;
}

/** The metrics of numbers that several names share in turn, by the number's index. */
export function sharesOf(text: string, quantities: readonly Quantity[]): ReadonlyMap<number, Metric> {
  const shares = new Map<number, Metric>();
  for (let from = 0; from < quantities.length; ) {
    let to = from + 1;
    while (to < quantities.length && /^[、和与及，]$/.test(text.slice((quantities[to - 1] as Quantity).end, (quantities[to] as Quantity).start))) to++;
    const group = quantities.slice(from, to);
    const first = group[0] as Quantity;
    const clause = clauseAt(text, first.start, first.end);
    for (const [index, metric] of (distributed(text, runOf(text, clause, quantities.slice(Math.max(0, from - 4), from), first), group) ?? []).entries()) shares.set(from + index, metric);
    from = to;
  }
  return shares;
}

/** Where marks are missing a clause runs on: there the words between the numbers tell. */
export const longClause = 120;
