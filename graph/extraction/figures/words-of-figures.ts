import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { isPlace } from "../rules/areas.ts";
import { countsHeads, type Metric } from "./metrics.ts";
import { distributed } from "./metrics-in-turn.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "../text/reading.ts";
import { clauseAt } from "../text/clause.ts";

/** The words that speak of a number: its clause, from the number before it or an open bracket on. @param earlier the numbers before it in the sentence */
export function runOf(text: string, clause: Stretch, earlier: readonly Quantity[], { start, end }: Stretch): Stretch {
  const counted = earlier.at(-1);
  // 6家企业9个项目: what stands between two counts is the first one's.
  if (counted !== undefined && countsHeads(counted.unit) && /^[\u4e00-\u9fff]{1,12}$/.test(text.slice(counted.end, start)) && noun.test(text.slice(end, end + 2))) return { start, end: clause.end };
  const last = earlier.findLast(({ end: behind }) => behind <= clause.start || /[、和与及]/.test(text.charAt(behind)) || start - behind > 8);
  const from = last === undefined || last.end <= clause.start ? clause.start : last.end + (/[、和与]/.test(text.charAt(last.end)) ? 1 : 0);
  const open = from + text.slice(from, start).lastIndexOf("（");
  // Only so far ahead: a bracket that nothing closes would be looked for to the end of the text, for each number.
  return { start: open >= from && text.slice(open, start + 300).indexOf("）") > start - open ? open + 1 : from, end: clause.end };
}

const noun = /^(?!以上|左右|以下|及以)[\u4e00-\u9fff]{2}/;

/** Where the metric begins behind the firm, project or area that the words begin with: 恒越电子实现营业收入 is 营业收入 of the firm. */
export function afterNames({ mentions }: Line, from: number, to: number): number {
  const isOwner = (mention: Mention) => isPlace(mention) || ((mention.kind === "Company" || mention.kind === "Project") && mention.end <= to - 2);
  const owner = mentions.findLast((mention) => mention.inside === undefined && isOwner(mention) && mention.start >= from && mention.start - from <= 6 && mention.end <= to && mention.end !== to - 1);
  return owner?.end ?? from;
}

/** Behind the place that the words before a figure begin with: 实现 in 滨湖区实现20亿元. */
export function behindPlace({ mentions }: Line, from: number, to: number): number {
  return mentions.find((mention) => isPlace(mention) && mention.inside === undefined && mention.start === from && mention.end <= to)?.end ?? from;
}

/** Whether all that stands before a figure is a place that nobody knows: 潮安区50亿元，枫溪区达到30亿元. */
export function isOfUnknownPlace(text: string, { mentions }: Line, from: number, to: number): boolean {
  return area.test(text.slice(from, to)) && !mentions.some((mention) => isPlace(mention) && mention.end === to);
}

const area = /^(?:其中)?(?![全我本各])[\u4e00-\u9fff]{2,3}(?<!园|社|片|景|地|校|厂|城|小|街|库)[区县市州镇]$/;

/** The metrics of numbers that several names share in turn, by the number's index. */
export function sharesOf(text: string, quantities: readonly Quantity[]): ReadonlyMap<number, Metric> {
  const shares = new Map<number, Metric>();
  for (let from = 0; from < quantities.length; ) {
    let to = from + 1;
    while (to < quantities.length && /^[、和与及，]$/.test(text.slice((quantities[to - 1] as Quantity).end, (quantities[to] as Quantity).start))) to++;
    const group = quantities.slice(from, to);
    const first = group[0] as Quantity;
    const clause = clauseAt(text, first.start, first.end);
    for (const [index, metric] of (distributed(text, clause, group) ?? []).entries()) shares.set(from + index, metric);
    from = to;
  }
  return shares;
}

/** What a number counts that each of several names has: 新开工项目数 and 新竣工项目数 of 新开工、新竣工项目各12个. */
export function eachOf(metric: string): readonly string[] {
  const [, listed] = /^(.*[、和与及].*?)各(?:达到?|有|建成|引进|培育)?数?$/.exec(metric) ?? [];
  if (listed === undefined) return [metric];
  const names = listed.split(/[、和与及]/).filter((name) => name !== "");
  const last = names.at(-1) as string;
  const tail = size.test(names[0] as string) ? last.replace(size, "") : heads.exec(last)?.[0] ?? "";
  return names.map((name) => `${name}${name.endsWith(tail) ? "" : tail}数`);
}

const size = /^\d{1,2}(?:英寸|寸|吋)/;
const heads = /(?:(?:芯片|半导体|集成电路|传感器|光伏|产业|技改|重点|重大)*(?:项目|企业|生产线|产线|平台|基地|中心|园区|机构|团队|人才))$/;

/** Where marks are missing a clause runs on: there the words between the numbers tell. */
export const longClause = 120;
