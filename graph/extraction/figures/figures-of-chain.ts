import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import { products } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import { industryBefore } from "../relevance/industry-in-force.ts";
import { power } from "./own-figures.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "../text/reading.ts";
import { longClause } from "./words-of-figures.ts";

const cues = cuesOf("figures-of-chain", ({ general, trade, around, ofIndustry }) => ({
  general: pattern`(?<!占)${general}`,
  trade: pattern`${trade}`,
  /** The industry of the chain that a sentence speaks of. */
  ofChain: globalPattern`(?:第三代|化合物|功率|新一代)?(?:${trade}|${around})[\u4e00-\u9fff]{0,6}?(?:产业链|产业集群|产业|制造业)(?![园基链化人工政规专])`,
  /** The industries around the chain, of which a report sets an aim by that name alone: 电子信息产业产值突破3000亿元. */
  industry: pattern`${around}(?:${ofIndustry}|(?=(?:、[^，。；、\d]{2,8}){0,5}等?(?:营业收入|营收|产值|增加值)))`,
}));

/** A clause that names no more than what is measured: 力争产值突破260亿元. */
const bareMeasure = /^(?:年内|全年|今年|力争|确保|实现|预计|到?20\d\d年|，)*(?:产业|集群|产业链)?(?:总?产值|营业收入|营收|销售收入|规模)[^，。；\d]{0,6}$/;

/** Whether words name an industry around the chain. */
export function namesIndustry(words: string): boolean {
  return cues().industry.test(words);
}

/** Whether a metric is one of the economy at large, not of the trade: 地区生产总值. */
export function isGeneral(metric: string): boolean {
  return cues().general.test(metric) && !cues().trade.test(metric);
}

/** In a document on many things a number counts where its own clause names the chain. */
export function aboutChain({ relevance, reading }: Context, { mentions }: Line, { start: from, end: to }: Stretch): boolean {
  const words = reading.text.slice(from, to);
  const isSubject = to - from < longClause ? relevance.clauseIsSubject(from, to) : cues().trade.test(words);
  return isSubject || cues().industry.test(words) || mentions.some(({ start, end, kind }) => start >= from && end <= to && (products.has(kind) || kind === "Stage"));
}

/** Whether a clause that names only what is measured goes on with the chain of which its sentence speaks. */
export function restsOnChain({ reading: { text } }: Context, { sentence }: Line, { start, end }: Stretch): boolean {
  return bareMeasure.test(text.slice(start, end)) && cues().trade.test(text.slice(Math.max(sentence.start, start - 80), start));
}

/** Whether one of the names that share a sentence's numbers is of the chain. */
export function namesChain({ mentions }: Line, metric: string): boolean {
  return cues().industry.test(metric) || cues().trade.test(metric) || mentions.some(({ kind, name }) => (products.has(kind) || kind === "Stage") && metric.includes(name));
}

/** Measures that want a name before them. */
const measureAlone = /^(?:总|年|月|全年|全)?(?:产业链?)?(?:总?产值|营收|营业收入|主营业务收入|规模|销售收入|销售额|出口额|利税|利润总额|(?:规上)?工业增加值|开票销售(?:收入)?|工业总?产值)$/;
/** Units of what is made: 万片, 吨, GW. */
const made = /^[千万亿]?(?:片|颗|只|张|块|吨|公吨|粒|根)(?:\/[年月])?$/;
const madeName = /(?:产能|产量|出货量?|产出|投片|装机量?|能力|需求|规模|销量|产销|库存|订单|交付|份额)$/;

/** A metric with what it is of: the industry that the sentence speaks of before a bare measure, the thing behind an amount: 半导体产业产值, 年产晶圆. */
export function ofWhat({ reading }: Context, { sentence, mentions }: Line, { start, end, unit, value }: Quantity, metric: string): string {
  const { text } = reading;
  if (measureAlone.test(metric)) {
    const industry = matchesOf(cues().ofChain, text.slice(Math.max(sentence.start, start - 120), start)).at(-1)?.[0] ?? industryBefore(reading, sentence, start);
    return industry === undefined ? metric : `${industry}${metric.replace(/^全?产业链?/, "")}`;
  }
  if (!(power.test(unit) || (made.test(unit) && (Number(value) >= 100 || /^[千万亿吨]/.test(unit)))) || madeName.test(metric)) return metric;
  const thing = mentions.find(({ kind, inside, start: from }) => inside === undefined && products.has(kind) && from >= end && from - end <= 8);
  if (thing === undefined || /[，。；、\d]/.test(text.slice(end, thing.start).replace(/\d+(?:英寸|寸|吋)/, ""))) return metric;
  return /[年月]产$/.test(metric) ? `${metric.slice(-2)}${thing.name}` : `${thing.name}产能`;
}
