import { products } from "../ontology/index.ts";
import type { Context, End, Line } from "./context.ts";
import { cuesOf, pattern } from "../lexicon/cues.ts";
import type { Entity } from "./entity.ts";
import { countsHeads, distributed, type Metric, metricOf } from "./metrics.ts";
import { bearerOf, capacityOf, plannedOutput, power } from "./own-figures.ts";
import { indexOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { Stretch } from "./reading.ts";
import { whenOf, whenRisen } from "./reached.ts";
import { clauseAt } from "./relevance.ts";
import { stageEnd } from "./rules/ends.ts";
import { type Subject, subjectsOf } from "./rules/subjects.ts";

/** A number that the document aims at or tells as reached. */
export interface TargetFact {
  readonly reached: boolean;
  readonly metric: string;
  readonly op: Quantity["op"];
  readonly value: number | string;
  readonly printed: string;
  readonly unit: string;
  readonly by: string | null;
  readonly growth: boolean;
  readonly place: Entity | undefined;
  readonly scope: string | null;
  readonly shared: boolean;
  readonly measures: readonly End[];
  readonly evidence: Stretch;
  readonly confidence: number;
}

const cues = cuesOf("targets", ({ paper, quality, paid, total, invested, ofPlace, other, general, trade, wide, noFigure }) => ({
  noResult: pattern`${quality}(?:约|为|达|在)?$`,
  paid: pattern`${paid}`,
  /** Behind a number: what a paper counts of itself. */
  ofPaper: pattern`^(?:大|项|条)?${paper}|^[^，。；、\d]{2,12}之一`,
  /** Words before a number that name no figure: 东贝赞助1000万元, （-0.34%）宣布. */
  isNoFigure: pattern`^[）)][^，]{0,6}$|(?:${noFigure})了?$`,
  total: pattern`${total}[^，。；]{0,2}$`,
  invested: pattern`${invested}(?:额|金额)?(?:约|近|达到?|超过?|为|人民币)*$`,
  ofPlace: pattern`(?:[个项](?:项目)?(?:协议)?，(?:计划)?(?:总投资|投资总额|累计投资)(?:额|金额)?|${ofPlace})[^，。；]{0,14}$`,
  other: pattern`${other}`,
  general: pattern`(?<!占)${general}`,
  trade: pattern`${trade}`,
  wide: pattern`^(?:目前|预计|据悉|据[^，]{2,8}[，：])?(${wide})(?!占比|排名|份额|比重|市场占|[内外]?(?:领先|首|最|知名|一流))`,
}));

/** The industry around the chain, of which a report sets an aim by that name alone: 电子信息产业产值突破3000亿元. */
const industry = /电子信息(?:产业|制造业|集群|(?=(?:、[^，。；、\d]{2,8}){0,5}等?(?:营业收入|营收|产值|增加值)))/;
const money = /元$/;
/** Growth of nothing: what it is of was no figure of the chain. */
const growthAlone = /^(?:年均|同比|增速|增长|增幅|率)+$/;
/** What a number rises from is no name of what it counts: 由38亿元提升至150亿元. */
const numberAlone = /^[由从]?[\d.]+(?:万|亿|千|百)*[\u4e00-\u9fff]{0,2}$/;
/** A number that only sizes the noun behind it: 超5亿元企业6家, 3000万元以上项目. */
const sizes = /^(?:以上|及以上|级|规模)*(?:的?(?:重大)?(?:企业|项目|园区|集群|产业集群|工业企业)|的[^，。；、\d]{0,14}(?:企业|项目|集群|园区)(?![\u4e00-\u9fff]*(?:\d|基金))|(?:以上|的)[^，。；、\d]{0,14}(?:企业|项目)(?:达到|超过?|约)?\d)/;

/** The numbers of a document that belong to the chain: aims and what is reached, each with what it counts, by when and where. */
export function targetsOf(context: Context): TargetFact[] {
  const subjects = subjectsOf(context);
  const read = context.lines.flatMap((line) => {
    const { start, end, part: { block }, isRow } = line.sentence;
    const isProse = !isRow && block.kind !== "responsible" && block.kind !== "heading" && block.locator !== "文首信息";
    if (!isProse || !(line.isSubject || industry.test(context.reading.text.slice(start, end)))) return [];
    return ofLine(context, line, subjects.get(line) ?? []);
  });
  return read.filter((target, index) => !read.slice(Math.max(0, index - 60), index).some((other) => isSame(target, other)));
}

/** A number said twice, in a summary and in the text, is one. */
function isSame(a: TargetFact, b: TargetFact): boolean {
  return a.value === b.value && a.unit === b.unit && a.by === b.by && a.place === b.place && a.reached === b.reached && (a.metric.includes(b.metric) || b.metric.includes(a.metric));
}

function ofLine(context: Context, line: Line, subjects: readonly Subject[]): TargetFact[] {
  const { text } = context.reading;
  const { sentence } = line;
  const words = text.slice(sentence.start, sentence.end);
  const covered = line.mentions.filter(({ inside, kind }) => inside === undefined && (products.has(kind) || ["Project", "Policy", "Company"].includes(kind)));
  const quantities = [...quantitiesOf(words), ...indexOf(words)]
    .map((quantity) => ({ ...quantity, start: quantity.start + sentence.start, end: quantity.end + sentence.start }))
    .filter((quantity) => !covered.some(({ start, end }) => quantity.start >= start && quantity.end <= end));
  const shares = sharesOf(text, quantities);
  let metricBefore = "";
  return quantities.flatMap((quantity, index) => {
    const behind = text.slice(quantity.end, quantity.end + 24);
    const before = text.slice(Math.max(sentence.start, quantity.start - 14), quantity.start);
    if (money.test(quantity.unit) && ((sizes.test(`${text.slice(quantity.start, quantity.end).endsWith("以上") ? "以上" : ""}${behind}`) && !cues().total.test(before)) || (cues().invested.test(before.replace(/(?:约|近|超过?|达到?)$/, "")) && !cues().ofPlace.test(before)))) return [];
    if (countsHeads(quantity.unit) && cues().ofPaper.test(behind)) return [];
    if (cues().noResult.test(before) || (power.test(quantity.unit) && sizesNoun(before, behind))) return [];
    if (cues().paid.test(text.slice(Math.max(sentence.start, quantity.start - 24), Math.min(sentence.end, quantity.end + 10)))) return [];
    if (isCondition(context, sentence, quantity)) return [];
    const capacity = capacityOf(context, line, quantity);
    if (capacity !== undefined) return [capacity];
    const planned = plannedOutput(context, line, subjects, quantity);
    if (planned !== undefined) return [planned];
    const clause = clauseAt(text, quantity.start, quantity.end);
    const run = runOf(text, clause, quantities.slice(Math.max(0, index - 4), index), quantity);
    if (!context.relevance.whole && !aboutChain(context, line, shares.has(index) ? clause : { start: run.start, end: clause.end - clause.start < longClause ? clause.end : quantity.end })) return [];
    const share = shares.get(index);
    if (share !== undefined && !context.relevance.whole && !namesChain(line, share.metric)) return [];
    const read = share ?? metricOf(text, quantity, { start: afterNames(line, run.start, quantity.start), end: run.end }) ?? (quantities[index - 1]?.unit === quantity.unit ? { metric: "", growth: false } : undefined);
    if (read === undefined || (read.metric === "" && metricBefore === "")) return [];
    if (cues().general.test(read.metric) && !cues().trade.test(read.metric)) {
      metricBefore = "";
      return [];
    }
    const metric = /^(?:年均|同比|增速|增长|占全|全国占比|$)/.test(read.metric) ? `${metricBefore}${read.metric}` : numberAlone.test(read.metric) && metricBefore !== "" ? metricBefore : read.metric;
    if (metric === "" || growthAlone.test(metric) || cues().isNoFigure.test(metric)) return [];
    if (metric === read.metric) metricBefore = metric.replace(/(?:增长率|占全[国省市球]比重|率)$/, "");
    const { reached, by } = quantity.rises === true ? whenRisen(context, quantity.start) : whenOf(context, line, quantity.start, quantity.end);
    const bearer = bearerOf(context, line, subjects, quantity, reached);
    if (bearer === "nobody") return [];
    const shared = cues().other.test(text.slice(clause.start, quantity.start)) && /、/.test(text.slice(clause.start, quantity.start));
    if (shared && !context.relevance.whole && countsHeads(quantity.unit)) return [];
    const wide = cues().wide.exec(text.slice(run.start, quantity.start))?.[1];
    const isOfPlace = wide === undefined && bearer === undefined;
    return [{
      reached, metric, op: reached && text.startsWith("达", quantity.start) ? "=" : quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by,
      growth: read.growth, place: isOfPlace ? placeOf(context, quantity.start) : undefined, scope: wide ?? (typeof bearer === "object" ? bearer.name : null), shared, measures: measuresOf(context, line, clause, isOfPlace), evidence: clause, confidence: bearer === undefined ? 0.85 : 0.75,
    }];
  });
}

/** Whether a power only sizes the noun behind it: 200兆瓦单晶切片工程, not 产能达到2GW、……. */
function sizesNoun(before: string, behind: string): boolean {
  return /^[\u4e00-\u9fff]/.test(behind) && !/^(?:以上|左右|的|及|和|或)/.test(behind) && !/(?:形成|达到?|产能|能力|装机|规模|新增|约|超过?)$/.test(before);
}

/** The place that the text gives a number; an area that is only the scene of a piece of news is none. What several zones do in turn adds up in the place around them. */
function placeOf({ placesAt, placeAround, home, reading: { document } }: Context, offset: number): Entity | undefined {
  const places = placesAt(offset);
  const place = places.length > 1 ? placeAround(offset) ?? places[0] : places[0];
  return place === home && document.about.region === null ? undefined : place;
}

/** What measures ask of who is to be paid: 研发投入1000万元以上并实现销售的，按15%补贴. */
function isCondition({ reading: { text, document: { about } } }: Context, { end: until }: Stretch, { end }: Stretch): boolean {
  return about.kind !== "news" && asks.test(text.slice(end, Math.min(until, end + 120)));
}

const asks = /^[^，。；]{0,24}的(?:企业|单位|机构|项目)?，[^。]{0,80}(?:补贴|补助|奖励|资助|给予|最高|支持\d)/;

/** The words that speak of a number: its clause, from the number before it or an open bracket on. @param earlier the numbers before it in the sentence */
function runOf(text: string, clause: Stretch, earlier: readonly Quantity[], { start, end }: Stretch): Stretch {
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
function afterNames({ mentions }: Line, from: number, to: number): number {
  const owner = mentions.findLast(({ kind, inside, start, end }) => inside === undefined && (kind === "Company" || kind === "Project" || kind === "Region" || kind === "Park") && start >= from && start - from <= 6 && end <= to - 2);
  return owner?.end ?? from;
}

/** The metrics of numbers that several names share in turn, by the number's index. */
function sharesOf(text: string, quantities: readonly Quantity[]): ReadonlyMap<number, Metric> {
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
const longClause = 120;

/** In a document on many things a number counts where its own clause names the chain. */
function aboutChain({ relevance, reading }: Context, { mentions }: Line, { start: from, end: to }: Stretch): boolean {
  const words = reading.text.slice(from, to);
  const isSubject = to - from < longClause ? relevance.clauseIsSubject(from, to) : cues().trade.test(words);
  return isSubject || industry.test(words) || mentions.some(({ start, end, kind }) => start >= from && end <= to && (products.has(kind) || kind === "Stage"));
}

/** Whether one of the names that share a sentence's numbers is of the chain. */
function namesChain({ mentions }: Line, metric: string): boolean {
  return industry.test(metric) || cues().trade.test(metric) || mentions.some(({ kind, name }) => (products.has(kind) || kind === "Stage") && metric.includes(name));
}

function measuresOf(context: Context, line: Line, clause: Stretch, ofPlace: boolean): End[] {
  const ends: End[] = [];
  for (const mention of line.mentions) {
    if (mention.start < clause.start || mention.end > clause.end || mention.inside !== undefined) continue;
    if (mention.kind === "Stage" && mention.weak !== true) for (const name of mention.stages ?? []) ends.push(stageEnd(name));
    if (products.has(mention.kind) || mention.kind === "Chain") {
      const entity = context.cast.of(mention);
      if (entity !== undefined) ends.push(entity);
    }
  }
  const place = ofPlace ? context.placesAt(clause.start)[0] : undefined;
  return [...new Map([...(place === undefined ? [] : [place]), ...ends].map((end) => [`${end.kind}|${end.name}`, end] as const)).values()];
}
