import { products } from "../ontology/index.ts";
import type { Context, End, Line } from "./context.ts";
import { cuesOf, globalPattern, pattern } from "../lexicon/cues.ts";
import { matchesOf } from "../lexicon/matches.ts";
import type { Entity } from "./entity.ts";
import { figureInName } from "./figures-in-names.ts";
import { countsHeads, distributed, type Metric, metricOf, tidy } from "./metrics.ts";
import { bearerOf, capacityOf, plannedOutput, power } from "./own-figures.ts";
import { isNoFigure } from "./no-figures.ts";
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

const cues = cuesOf("targets", ({ other, general, trade, wide, around, ofIndustry, noFigure }) => ({
  /** Words before a number that name no figure: 东贝赞助1000万元, （-0.34%）宣布. */
  isNoFigure: pattern`^[）)][^，]{0,6}$|[】〕]|(?:${noFigure})了?$`,
  other: pattern`${other}`,
  general: pattern`(?<!占)${general}`,
  trade: pattern`${trade}`,
  /** The industry of the chain that a sentence speaks of. */
  ofChain: globalPattern`(?:第三代|化合物|功率|新一代)?(?:${trade}|${around})[\u4e00-\u9fff]{0,6}?(?:产业链|产业集群|产业)(?![园基链化人工政规专])`,
  wide: pattern`^(?:目前|预计|据悉|据[^，]{2,8}[，：])?(${wide})(?!占比|排名|份额|比重|市场占|[内外]?(?:领先|首|最|知名|一流))`,
  /** The industries around the chain, of which a report sets an aim by that name alone: 电子信息产业产值突破3000亿元. */
  industry: pattern`${around}(?:${ofIndustry}|(?=(?:、[^，。；、\d]{2,8}){0,5}等?(?:营业收入|营收|产值|增加值)))`,
}));

/** A numbered item that says something is no mere heading: （五）到2025年，产业产值突破1000亿元，培育上市企业8家. */
const sayings = /[，；][^，；]*\d/;
/** Growth of nothing: what it is of was no figure of the chain. */
const growthAlone = /^(?:年均|同比|增速|增长|增幅|年增|月增|季增|成长|下降|率)+$/;
/** What a number rises from is no name of what it counts: 由38亿元提升至150亿元. */
const numberAlone = /^[由从]?[\d.]+(?:万|亿|千|百)*[\u4e00-\u9fff]{0,2}$/;
/** Behind a figure its growth, of which the clause names nothing: 产值900亿元、增长12%. */
const growsOn = /^[，、](?:比?较?上年|同比|年均|预计|力争|也)*(?:增长|增速|年增|增|下降|提高)[^，。；、\d]{0,4}$/;
/** A clause that names no more than what is measured: 力争产值突破260亿元. */
const bareMeasure = /^(?:年内|全年|今年|力争|确保|实现|预计|到?20\d\d年|，)*(?:产业|集群|产业链)?(?:总?产值|营业收入|营收|销售收入|规模)[^，。；\d]{0,6}$/;

/** What the figures before counted, by their units, while one paragraph goes on. */
interface Told {
  part: number;
  readonly metrics: Map<string, string>;
}

/** The numbers of a document that belong to the chain: aims and what is reached, each with what it counts, by when and where. */
export function targetsOf(context: Context): TargetFact[] {
  const subjects = subjectsOf(context);
  const told: Told = { part: -1, metrics: new Map() };
  const read = context.lines.flatMap((line) => {
    const { start, end, part: { block }, isRow } = line.sentence;
    const isProse = !isRow && block.kind !== "responsible" && (block.kind !== "heading" || (block.locator !== "标题" && sayings.test(context.reading.text.slice(start, end)))) && block.locator !== "文首信息";
    if (!isProse || !(line.isSubject || cues().industry.test(context.reading.text.slice(start, end)))) return [];
    if (told.part !== line.sentence.part.index) told.metrics.clear();
    told.part = line.sentence.part.index;
    return ofLine(context, line, subjects.get(line) ?? [], told.metrics);
  });
  return read.filter((target, index) => !read.slice(Math.max(0, index - 60), index).some((other) => isSame(target, other)));
}

/** A number said twice, in a summary and in the text, is one. */
function isSame(a: TargetFact, b: TargetFact): boolean {
  return a.value === b.value && a.unit === b.unit && a.by === b.by && a.place === b.place && a.reached === b.reached && (a.metric.includes(b.metric) || b.metric.includes(a.metric));
}

function ofLine(context: Context, line: Line, subjects: readonly Subject[], told: Map<string, string>): TargetFact[] {
  const { text } = context.reading;
  const { sentence } = line;
  const words = text.slice(sentence.start, sentence.end);
  const covered = line.mentions.filter(({ inside, kind }) => inside === undefined && (products.has(kind) || ["Project", "Policy", "Company"].includes(kind)));
  const printed = [...quantitiesOf(words), ...indexOf(words)].map((quantity) => ({ ...quantity, start: quantity.start + sentence.start, end: quantity.end + sentence.start }));
  const quantities = printed.filter((quantity) => !covered.some(({ start, end }) => quantity.start >= start && quantity.end <= end));
  const ofNames = printed.length === quantities.length ? [] : printed.flatMap((quantity) => {
    const project = covered.find(({ kind, start, end }) => kind === "Project" && quantity.start >= start && quantity.end <= end);
    return (project === undefined ? undefined : figureInName(context, line, project, quantity)) ?? [];
  });
  const shares = sharesOf(text, quantities);
  let metricBefore = "";
  let lastKept = -1;
  return ofNames.concat(quantities.flatMap((quantity, index) => {
    if (isNoFigure(context, line, quantity)) return [];
    const capacity = capacityOf(context, line, quantity);
    if (capacity !== undefined) return [capacity];
    const planned = plannedOutput(context, line, subjects, quantity);
    if (planned !== undefined) return [planned];
    const clause = clauseAt(text, quantity.start, quantity.end);
    const run = runOf(text, clause, quantities.slice(Math.max(0, index - 4), index), quantity);
    const goesOn = lastKept === index - 1 && index > 0 && growsOn.test(text.slice((quantities[index - 1] as Quantity).end, quantity.start));
    if (!context.relevance.whole && !goesOn && !restsOnChain(context, line, { start: run.start, end: quantity.start }) && !aboutChain(context, line, shares.has(index) ? clause : { start: run.start, end: clause.end - clause.start < longClause ? clause.end : quantity.end })) return [];
    const share = shares.get(index);
    if (share !== undefined && !context.relevance.whole && !namesChain(line, share.metric)) return [];
    const carried = metricBefore === "" || (told.has(quantity.unit) && kindOf(quantity.unit) !== "%") ? told.get(kindOf(quantity.unit)) ?? metricBefore : metricBefore;
    const isBare = tidy(text.slice(run.start, quantity.start)) === "" && carried !== "";
    const read = share ?? (isBare && /^[。，；、\n]?$/.test(text.charAt(quantity.end)) ? { metric: "", growth: false } : undefined) ?? metricOf(text, quantity, { start: afterNames(line, run.start, quantity.start), end: run.end }) ?? (quantities[index - 1]?.unit === quantity.unit ? { metric: "", growth: false } : undefined);
    if (read === undefined || (read.metric === "" && carried === "")) return [];
    if (cues().general.test(read.metric) && !cues().trade.test(read.metric)) {
      metricBefore = "";
      return [];
    }
    const metric = read.metric === "" ? carried : /^(?:年均|同比|增速|增幅|增长|年增|月增|季增|成长|下降|占全|全国占比)/.test(read.metric) ? `${metricBefore}${read.metric}` : numberAlone.test(read.metric) && metricBefore !== "" ? metricBefore : ofWhat(context, line, quantity, read.metric);
    if (metric === "" || growthAlone.test(metric) || cues().isNoFigure.test(metric)) return [];
    if (read.metric !== "" && metric.endsWith(read.metric)) metricBefore = metric.replace(/(?:同比|年均)?(?:增长率|占全[国省市球]比重|率)$/, "");
    if (!read.growth) told.set(kindOf(quantity.unit), metric);
    lastKept = index;
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
  }));
}

/** Measures that want a name before them. */
const measureAlone = /^(?:总|年|月|全年)?(?:产业)?(?:产值|营收|营业收入|主营业务收入|规模|销售收入)$/;
/** Units of what is made: 万片, 吨, GW. */
const made = /^[千万亿]?(?:片|颗|只|张|块|吨|公吨|粒|根)(?:\/[年月])?$/;
const madeName = /(?:产能|产量|出货量?|产出|投片|装机量?|能力|需求|规模|销量|产销|库存|订单|交付|份额)$/;

/** A metric with what it is of: the industry that the sentence speaks of before a bare measure, the thing behind an amount: 半导体产业产值, 年产晶圆. */
function ofWhat({ reading: { text } }: Context, { sentence, mentions }: Line, { start, end, unit, value }: Quantity, metric: string): string {
  if (measureAlone.test(metric)) {
    const industry = matchesOf(cues().ofChain, text.slice(Math.max(sentence.start, start - 120), start)).at(-1)?.[0];
    return industry === undefined ? metric : `${industry}${metric.replace(/^产业/, "")}`;
  }
  if (!(power.test(unit) || (made.test(unit) && (Number(value) >= 100 || /^[千万亿吨]/.test(unit)))) || madeName.test(metric)) return metric;
  const thing = mentions.find(({ kind, inside, start: from }) => inside === undefined && products.has(kind) && from >= end && from - end <= 8);
  if (thing === undefined || /[，。；、\d]/.test(text.slice(end, thing.start).replace(/\d+(?:英寸|寸|吋)/, ""))) return metric;
  return /[年月]产$/.test(metric) ? `${metric.slice(-2)}${thing.name}` : `${thing.name}产能`;
}

/** Units in which the same thing is told: 亿元, 万元. */
function kindOf(unit: string): string {
  return unit.endsWith("元") ? "元" : unit;
}

/** The place that the text gives a number; an area that is only the scene of a piece of news is none. What several zones do in turn adds up in the place around them. */
function placeOf({ placesAt, placeAround, home, reading: { document } }: Context, offset: number): Entity | undefined {
  const places = placesAt(offset);
  const place = places.length > 1 ? placeAround(offset) ?? places[0] : places[0];
  return place === home && document.about.region === null ? undefined : place;
}

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
  return isSubject || cues().industry.test(words) || mentions.some(({ start, end, kind }) => start >= from && end <= to && (products.has(kind) || kind === "Stage"));
}

/** Whether a clause that names only what is measured goes on with the chain of which its sentence speaks. */
function restsOnChain({ reading: { text } }: Context, { sentence }: Line, { start, end }: Stretch): boolean {
  return bareMeasure.test(text.slice(start, end)) && cues().trade.test(text.slice(Math.max(sentence.start, start - 80), start));
}

/** Whether one of the names that share a sentence's numbers is of the chain. */
function namesChain({ mentions }: Line, metric: string): boolean {
  return cues().industry.test(metric) || cues().trade.test(metric) || mentions.some(({ kind, name }) => (products.has(kind) || kind === "Stage") && metric.includes(name));
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
