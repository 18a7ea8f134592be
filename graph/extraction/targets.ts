import { products } from "../ontology/index.ts";
import { countryBefore, measuresOf } from "./beside-figures.ts";
import type { Context, End, Line } from "./context.ts";
import { cuesOf, pattern } from "../lexicon/cues.ts";
import type { Entity } from "./entity.ts";
import { figureInName } from "./figures-in-names.ts";
import { figuresOfRows } from "./figures-of-rows.ts";
import { aboutChain, isGeneral, namesChain, namesIndustry, ofWhat, restsOnChain } from "./figures-of-chain.ts";
import { industriesOf, industryBefore } from "./industry-in-force.ts";
import { countsHeads, type Metric, metricOf, tidy } from "./metrics.ts";
import { bearerOf, capacityOf, plannedOutput } from "./own-figures.ts";
import { isNoFigure } from "./no-figures.ts";
import { indexOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { Stretch } from "./reading.ts";
import { baseYearIn, whenOf, whenRisen } from "./reached.ts";
import { clauseAt } from "./relevance.ts";
import { type Subject, subjectsOf } from "./rules/subjects.ts";
import { afterNames, behindPlace, eachOf, isOfUnknownPlace, longClause, runOf, sharesOf } from "./words-of-figures.ts";

/** A number that the document aims at or tells as reached. */
export interface TargetFact {
  readonly reached: boolean;
  readonly metric: string;
  readonly op: Quantity["op"];
  readonly value: number | string;
  readonly printed: string;
  readonly unit: string;
  readonly by: string | null;
  /** The year that a growth starts from, where the text names it. */
  readonly baseYear: string | null;
  readonly growth: boolean;
  readonly place: Entity | undefined;
  readonly scope: string | null;
  readonly shared: boolean;
  readonly measures: readonly End[];
  readonly evidence: Stretch;
  readonly confidence: number;
}

const cues = cuesOf("targets", ({ other, wide, noFigure }) => ({
  /** Words before a number that name no figure: 东贝赞助1000万元, （-0.34%）宣布. */
  isNoFigure: pattern`^[）)][^，]{0,6}$|[】〕]|(?:${noFigure})了?$`,
  other: pattern`${other}`,
  wide: pattern`^(?:目前|预计|据悉|据[^，]{2,8}[，：])?(${wide})(?!占比|排名|份额|比重|市场占|[内外]?(?:领先|首|最|知名|一流))`,
}));

/** A numbered item that says something is no mere heading: （五）到2025年，产业产值突破1000亿元，培育上市企业8家. */
const sayings = /[，；][^，；]*\d/;
/** Growth of nothing: what it is of was no figure of the chain. */
const growthAlone = /^(?:[高快低]于|高出)|^(?:年均|同比|增速|增长|增幅|年增|月增|季增|成长|下降|率)+$/;
/** Before a number that is a part of what was told of: 产值838亿元，占全市的60%. */
const ofWhole = /占全[国省市区县州球][^，。；]{0,4}$/;
/** What a number rises from is no name of what it counts: 由38亿元提升至150亿元. */
const numberAlone = /^[由从]?(?:[年月日]产)?[\d.]+(?:万|亿|千|百)*[\u4e00-\u9fff]{0,2}$/;
/** Behind a figure its growth, of which the clause names nothing: 产值900亿元、增长12%. */
const growsOn = /^[，、](?:比?较?上年|同比|年均|预计|力争|也)*(?:增长|增速|年增|增|下降|提高)[^，。；、\d]{0,4}$/;
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
    if (!isProse || !(line.isSubject || namesIndustry(context.reading.text.slice(start, end)) || industriesOf(context.reading)[line.sentence.index] !== undefined)) return [];
    if (told.part !== line.sentence.part.index) told.metrics.clear();
    told.part = line.sentence.part.index;
    return inTimeOfRow(context, line, ofLine(context, line, subjects.get(line) ?? [], told.metrics));
  });
  return [...read.filter((_, index) => !isSaidBefore(read, index)), ...figuresOfRows(context)];
}

/** Whether one of the numbers shortly before says the same. */
function isSaidBefore(read: readonly TargetFact[], index: number): boolean {
  for (let before = Math.max(0, index - shortly); before < index; before++) if (isSame(read[index] as TargetFact, read[before] as TargetFact)) return true;
  return false;
}

const shortly = 60;

/** The aims of a table's row are for the year of its column of time, where their own words name none. */
function inTimeOfRow({ reading: { text } }: Context, { sentence: { part, start, end } }: Line, facts: readonly TargetFact[]): readonly TargetFact[] {
  const cell = part.cells.find(({ head }) => head.isTime);
  const year = cell === undefined || text.slice(start, Math.min(end, cell.start)).includes("年") ? undefined : /20\d\d/.exec(text.slice(cell.start, cell.end))?.[0];
  return year === undefined ? facts : facts.map((fact) => (fact.reached ? fact : { ...fact, by: year }));
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
  const series: Series = { quantities, shares: sharesOf(text, quantities), told, metricBefore: "", lastKept: -1 };
  return ofNames.concat(quantities.flatMap((quantity, index) => {
    const fact = ofFigure(context, line, subjects, quantity, index, series);
    return fact === undefined ? [] : eachOf(fact.metric).map((metric) => ({ ...fact, metric }));
  }));
}

/** The figures of one sentence, and what those before a figure have told. */
interface Series {
  readonly quantities: readonly Quantity[];
  /** The metrics of figures that several names share in turn, by the figure's index. */
  readonly shares: ReadonlyMap<number, Metric>;
  readonly told: Map<string, string>;
  /** The last metric that a clause names, without its growth or share. */
  metricBefore: string;
  /** Index of the last figure that was kept. */
  lastKept: number;
}

function ofFigure(context: Context, line: Line, subjects: readonly Subject[], quantity: Quantity, index: number, series: Series): TargetFact | undefined {
  if (isNoFigure(context, line, quantity)) return undefined;
  const own = capacityOf(context, line, quantity) ?? plannedOutput(context, line, subjects, quantity);
  if (own !== undefined) return own;
  const { text } = context.reading;
  const clause = clauseAt(text, quantity.start, quantity.end);
  const run = runOf(text, clause, series.quantities.slice(Math.max(0, index - 4), index), quantity);
  const read = metricIn(context, line, quantity, index, clause, run, series);
  if (read === undefined) return undefined;
  const { reached, by } = quantity.rises === true ? whenRisen(context, quantity.start) : whenOf(context, line, quantity.start, quantity.end);
  const bearer = bearerOf(context, line, subjects, quantity, reached);
  if (bearer === "nobody") return undefined;
  const shared = cues().other.test(text.slice(clause.start, quantity.start)) && /、/.test(text.slice(clause.start, quantity.start));
  if (shared && !context.relevance.whole && countsHeads(quantity.unit)) return undefined;
  const wide = cues().wide.exec(text.slice(run.start, quantity.start))?.[1] ?? countryBefore(text, line, quantity.start);
  const isOfPlace = wide === undefined && bearer === undefined && !isOfUnknownPlace(text, line, run.start, quantity.start);
  return {
    reached, ...read, op: reached && quantity.op === ">=" && text.startsWith("达", quantity.start) ? "=" : quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by, baseYear: quantity.rises === true ? null : baseYearIn(text.slice(run.start, quantity.start)),
    place: isOfPlace ? placeOf(context, quantity.start) : undefined, scope: wide ?? (typeof bearer === "object" ? bearer.name : null), shared, measures: measuresOf(context, line, clause, isOfPlace, read.metric, { start: run.start, end: quantity.start }), evidence: clause, confidence: bearer === undefined ? 0.85 : 0.75,
  };
}

/** What a figure of the chain counts: by its own words, else as the figures before it; nothing of a figure that is not the chain's, or of which the text tells nothing. */
function metricIn(context: Context, line: Line, quantity: Quantity, index: number, clause: Stretch, run: Stretch, series: Series): Metric | undefined {
  const { reading: { text }, relevance } = context;
  const { told, quantities } = series;
  const before = quantities[index - 1];
  const share = series.shares.get(index);
  if (!relevance.whole) {
    const goesOn = before !== undefined && series.lastKept === index - 1 && growsOn.test(text.slice(before.end, quantity.start));
    const words = share !== undefined ? clause : { start: run.start, end: clause.end - clause.start < longClause ? clause.end : quantity.end };
    if (!goesOn && !restsOnChain(context, line, { start: run.start, end: quantity.start }) && !aboutChain(context, line, words) && industryBefore(context.reading, line.sentence, quantity.start) === undefined) return undefined;
    if (share !== undefined && !namesChain(line, share.metric)) return undefined;
  }
  const sameUnit = told.get(kindOf(quantity.unit));
  const carried = series.metricBefore === "" || (told.has(quantity.unit) && kindOf(quantity.unit) !== "%") ? sameUnit ?? series.metricBefore : series.metricBefore;
  const isBare = typeof quantity.value === "number" && carried !== "" && !ofWhole.test(text.slice(run.start, quantity.start)) && tidy(text.slice(behindPlace(line, run.start, quantity.start), quantity.start)) === "" && /^(?:元?大关)?(?:[。，；、\n]|$)/.test(text.slice(quantity.end, quantity.end + 4));
  const read = share ?? (isBare ? { metric: "", growth: false } : undefined) ?? metricOf(text, quantity, { start: isOfUnknownPlace(text, line, run.start, quantity.start) ? quantity.start : afterNames(line, run.start, quantity.start), end: run.end }) ?? (before?.unit === quantity.unit ? { metric: "", growth: false } : undefined);
  if (read === undefined || (read.metric === "" && carried === "")) return undefined;
  if (isGeneral(read.metric)) {
    series.metricBefore = "";
    return undefined;
  }
  const yielded = before !== undefined && text.charAt(before.end) === "、" && series.lastKept === index - 1 ? ofYear.exec(series.metricBefore)?.[0] : undefined;
  const isThing = yielded !== undefined && ofThings.test(quantity.unit) && thing.test(text.slice(run.start, quantity.start));
  const metric = wholeMetric(context, line, quantity, isThing ? `${yielded}${read.metric}` : read.metric, carried, series.metricBefore);
  if (metric === "" || growthAlone.test(metric) || cues().isNoFigure.test(metric)) return undefined;
  if (read.metric !== "" && metric.endsWith(read.metric)) series.metricBefore = metric.replace(/(?:同比|年均)?(?:增长率|占全[国省市球]比重|率)$/, "");
  if (!read.growth) told.set(kindOf(quantity.unit), metric);
  series.lastKept = index;
  return { metric, growth: read.growth };
}

/** What a list's first amount is of that its next share: 年产外延片400万片、芯片400亿颗. */
const ofYear = /^[年月日]产(?![值能])/;

/** No more than a thing's name between two figures, and units in which things are made. */
const thing = /^(?![^、]*(?:产值|产能|产量|营收|收入|能力|企业|项目|面积|规模))[\u4e00-\u9fffA-Za-z]{2,10}$/;
const ofThings = /(?:片|颗|只|块|吨|台|套|件|粒|支|瓦|W)$/;

/** A metric with what the figures before it say of it: growth and shares are of what was counted before. */
function wholeMetric(context: Context, line: Line, quantity: Quantity, metric: string, carried: string, before: string): string {
  if (metric === "") return carried;
  if (/^(?:年均(?!新增|实现)|同比|增速|增幅|增长|年增|月增|季增|成长|下降|占全|全国占比)/.test(metric)) return `${before}${metric}`;
  return numberAlone.test(metric) && before !== "" ? before : ofWhat(context, line, quantity, metric);
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
