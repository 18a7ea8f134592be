import { products } from "../../ontology/index.ts";
import { countryBefore, measuresOf } from "./beside-figures.ts";
import type { Context, End, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import { figureInName } from "./figures-in-names.ts";
import { figuresOfRows } from "./figures-of-rows.ts";
import { namesIndustry } from "./figures-of-chain.ts";
import { industriesOf } from "../relevance/industry-in-force.ts";
import { countsHeads } from "./metrics.ts";
import { bearerOf, capacityOf, plannedOutput } from "./own-figures.ts";
import { metricIn, type Series } from "./metric-in-series.ts";
import { isNoFigure } from "./no-figures.ts";
import { inPartOfYear } from "./part-of-year.ts";
import { indexOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { Mention } from "../identity/mention.ts";
import { type OwnPlace, placesOfFigures } from "./places-of-figures.ts";
import type { Stretch } from "../text/reading.ts";
import { baseYearIn, whenOf, whenRisen } from "./reached.ts";
import { clauseAt } from "../text/clause.ts";
import { type Subject, subjectsOf } from "../rules/subjects/subjects.ts";
import { eachOf, isOfUnknownPlace, runOf, sharesOf } from "./words-of-figures.ts";

/** A number of the chain that the document aims at, which makes a target of it, or tells as reached. */
export interface Figure {
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

const cues = cuesOf("figures", ({ other, wide, market }) => ({
  /** In news what a market comes to is a place's only where the sentence names one. */
  market: pattern`${market}`,
  other: pattern`${other}`,
  wide: pattern`^(?:目前|预计|据悉|据[^，]{2,8}[，：]|(?:到|截至)?(?:20\d\d年|[今去前]年)(?:全年|[上下]半年|底|末)?)?(${wide})(?!占比|排名|份额|比重|市场占|[内外]?(?:领先|首|最|知名|一流))`,
}));

/** A numbered item that says something is no mere heading: （五）到2025年，产业产值突破1000亿元，培育上市企业8家. */
const sayings = /[，；][^，；]*\d/;
/** What the figures before counted, by their units, while one paragraph goes on. */
interface Told {
  part: number;
  readonly metrics: Map<string, string>;
}

/** The numbers of a document that belong to the chain: aims and what is reached, each with what it counts, by when and where. */
export function figuresOf(context: Context): Figure[] {
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
function isSaidBefore(read: readonly Figure[], index: number): boolean {
  for (let before = Math.max(0, index - shortly); before < index; before++) if (isSame(read[index] as Figure, read[before] as Figure)) return true;
  return false;
}

const shortly = 60;

/** The aims of a table's row are for the year of its column of time, where their own words name none. */
function inTimeOfRow({ reading: { text } }: Context, { sentence: { part, start, end } }: Line, facts: readonly Figure[]): readonly Figure[] {
  const cell = part.cells.find(({ head }) => head.isTime);
  const year = cell === undefined || text.slice(start, Math.min(end, cell.start)).includes("年") ? undefined : /20\d\d/.exec(text.slice(cell.start, cell.end))?.[0];
  return year === undefined ? facts : facts.map((fact) => (fact.reached ? fact : { ...fact, by: year }));
}

/** A number said twice, in a summary and in the text, is one. */
function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.unit === b.unit && a.by === b.by && a.place === b.place && a.reached === b.reached && (a.metric.includes(b.metric) || b.metric.includes(a.metric));
}

function ofLine(context: Context, line: Line, subjects: readonly Subject[], told: Map<string, string>): Figure[] {
  const { text } = context.reading;
  const { sentence } = line;
  const words = text.slice(sentence.start, sentence.end);
  const covered = line.mentions.filter(({ inside, kind }) => inside === undefined && (products.has(kind) || ["Project", "Policy", "Company"].includes(kind)));
  const printed = [...withoutEndlessRows(words, quantitiesOf(words)), ...indexOf(words)].map((quantity) => ({ ...quantity, start: quantity.start + sentence.start, end: quantity.end + sentence.start }));
  const quantities = printed.filter((quantity) => !covered.some(({ start, end }) => quantity.start >= start && quantity.end <= end));
  const ofNames = printed.length === quantities.length ? [] : printed.flatMap((quantity) => {
    const project = covered.find(({ kind, start, end }) => kind === "Project" && quantity.start >= start && quantity.end <= end);
    return (project === undefined ? undefined : figureInName(context, line, project, quantity)) ?? [];
  });
  const own = placesOfFigures(text, line, quantities);
  const shares = new Map([...sharesOf(text, quantities), ...[...own].flatMap(([index, { metric }]) => (metric === undefined ? [] : [[index, metric] as const]))]);
  const series: Series = { quantities, shares, told, metricBefore: "", lastKept: -1 };
  return ofNames.concat(quantities.flatMap((quantity, index) => {
    const fact = ofFigure(context, line, subjects, quantity, index, series, own.get(index));
    if (fact === undefined) return [];
    const ofEach = eachOf((own.get(index)?.places.length ?? 0) > 1 ? fact.metric.replace(/[均都](?=数?$)/, "") : fact.metric).map((metric) => ({ ...fact, metric }));
    const places = fact.place === undefined ? [] : (own.get(index)?.places ?? []).flatMap((place) => context.cast.of(place) ?? []);
    return places.length > 1 ? places.flatMap((place) => ofEach.map((one) => ({ ...one, place, measures: [place, ...one.measures.filter((end) => end !== places[0])] }))) : ofEach;
  }));
}

/** Numbers without those that stand so far in a row of nothing but numbers that no word can be tied to them: 10亿元、10亿元、10亿元 without end. */
function withoutEndlessRows(words: string, quantities: readonly Quantity[]): readonly Quantity[] {
  let row = 0;
  return quantities.filter(({ start }, index) => {
    const last = quantities[index - 1];
    row = last !== undefined && start >= last.end && start - last.end <= 1 && !/[\u4e00-\u9fff]/.test(words.slice(last.end, start)) ? row + 1 : 0;
    return row < longestRow;
  });
}

const longestRow = 40;

function ofFigure(context: Context, line: Line, subjects: readonly Subject[], quantity: Quantity, index: number, series: Series, own: OwnPlace | undefined): Figure | undefined {
  if (isNoFigure(context, line, quantity)) return undefined;
  const planned = capacityOf(context, line, quantity) ?? plannedOutput(context, line, subjects, quantity);
  if (planned !== undefined) return planned;
  const { text } = context.reading;
  const clause = clauseAt(text, quantity.start, quantity.end);
  const run = runOf(text, clause, series.quantities.slice(Math.max(0, index - 4), index), quantity);
  const read = metricIn(context, line, quantity, index, clause, own === undefined || own.metric !== undefined ? run : { start: own.places.length > 1 ? (own.places.at(-1) as Mention).end : quantity.start, end: run.end }, series);
  if (read === undefined) return undefined;
  const { reached, by } = quantity.rises === true ? whenRisen(context, quantity.start) : whenOf(context, line, quantity.start, quantity.end);
  const bearer = bearerOf(context, line, subjects, quantity, reached);
  if (bearer === "nobody") return undefined;
  const shared = cues().other.test(text.slice(clause.start, quantity.start)) && /、/.test(text.slice(clause.start, quantity.start));
  if (shared && !context.relevance.whole && countsHeads(quantity.unit)) return undefined;
  const wide = cues().wide.exec(text.slice(run.start, quantity.start))?.[1] ?? countryBefore(text, line, quantity.start) ?? (series.wideBefore !== undefined && read.metric.startsWith(series.wideBefore.metric) && read.metric !== series.wideBefore.metric ? series.wideBefore.wide : undefined);
  if (wide !== undefined) series.wideBefore = { metric: read.metric, wide };
  const isOfMarket = context.reading.isNews && cues().market.test(read.metric) && !line.mentions.some(({ kind, end }) => (kind === "Region" || kind === "Park") && end <= quantity.start);
  const given = own === undefined ? undefined : context.cast.of(own.places[0] as Mention);
  const isOfPlace = wide === undefined && bearer === undefined && !isOfMarket && !isOfUnknownPlace(text, line, run.start, quantity.start);
  return {
    reached, ...read, metric: inPartOfYear(text, line.sentence, quantity.start, read.metric), op: reached && quantity.op === ">=" && text.startsWith("达", quantity.start) ? "=" : quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by, baseYear: quantity.rises === true ? null : baseYearIn(text.slice(run.start, quantity.start)),
    place: isOfPlace ? given ?? placeOf(context, quantity.start) : undefined, scope: wide ?? (typeof bearer === "object" ? bearer.name : null), shared, measures: measuresOf(context, line, clause, isOfPlace ? given ?? context.placesAt(clause.start)[0] : undefined, read.metric, { start: run.start, end: quantity.start }), evidence: clause, confidence: bearer === undefined ? 0.85 : 0.75,
  };
}

/** The place that the text gives a number; an area that is only the scene of a piece of news is none. What several zones do in turn adds up in the place around them. */
function placeOf({ placesAt, placeAround, home, reading: { document } }: Context, offset: number): Entity | undefined {
  const places = placesAt(offset);
  const place = places.length > 1 ? placeAround(offset) ?? places[0] : places[0];
  return place === home && document.about.region === null ? undefined : place;
}
