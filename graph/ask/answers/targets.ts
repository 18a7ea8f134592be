import type { TargetRow } from "../../analysis/targets.ts";
import { askTargets } from "../../analysis/questions/ledgers.ts";
import type { Ask } from "../../analysis/search.ts";
import { most, saidBy } from "../../analysis/questions/ask.ts";
import type { TargetSaid } from "../../analysis/evidence-rows.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { metricInEnglish, unitInEnglish } from "../../lexicon/english-measures.ts";
import { fold } from "../fold.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, type Language, nameIn, tableOf } from "../table.ts";
import { placesAsked, type Telling, thingsOf } from "../telling.ts";
import { keepsTo, liesIn } from "./bounds.ts";
import { silent } from "./silence.ts";
import { distancesTold, isDistanceAsked } from "./target-distance.ts";
import { type Fitting, fittingBest } from "./target-metrics.ts";

type Kind = TargetRow["kind"];

/** Numbers aimed at and reached: by place, year, metric and thing, as printed; where metrics are named, the rows that fit their words best. */
export async function answerTargets(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const { rows, instead, isFit } = await nearest(telling);
  const shown = asked.first === null ? rows : rows.slice(0, asked.first);
  const { columns, rows: cells } = tableOf(shown, columnsOf(language), ({ claimIds }) => claimIds);
  const link = linkTo("/targets", asked, { year: asked.years[0] });
  const about = inBoth((lang) => aboutWhat(instead === "years" ? { ...asked, years: [] } : asked, shown, lang));
  const what = kindsIn[kindAsked(asked) ?? "ANY"];
  if (shown.length === 0) return silent(telling, { zh: `${about.zh}${about.zh === "" ? "" : "的"}${what.zh}`, en: `${what.en}${about.en === "" ? "" : ` for ${about.en}`}` }, link, columns);
  const isOfPlace = asked.places.length === 0 || shown.some(({ place }) => asked.places.some(({ id }) => id === place?.id));
  const note = inBoth((lang) => `${isFit || asked.words.length === 0 ? "" : unfit(asked.words, lang)}${instead === null ? "" : insteadOf(instead, asked, lang)}`);
  return {
    columns, rows: cells, link, isThin: (!isFit && asked.words.length > 0) || instead !== null || !isOfPlace,
    text: inBoth((lang) => `${note[lang]}${isDistanceAsked(asked) ? distancesTold(shown, lang) : ""}${sentence(shown, about[lang], (instead === "kind" ? kindsIn.ANY : what)[lang], lang)}`),
  };
}

/** The rows of the places, years and kind asked for that fit the words best; where there are none, those of other years, else of the other kind. */
async function nearest(telling: Telling): Promise<Fitting & { readonly instead: "years" | "kind" | null }> {
  const { asked } = telling;
  const [rows, measured] = await Promise.all([rowsThere(telling), measuredBy(telling)]);
  const isOnTopic = (row: TargetRow) => measured === null || measured.has(row.id) || asked.topics.some((topic) => isNamed(topic, row));
  const kind = kindAsked(asked);
  const ofKind = rows.filter((row) => kind === null || row.kind === kind);
  const fit = (some: readonly TargetRow[]) => { const found = fittingBest(some, asked, isOnTopic); return { ...found, rows: order(found.rows, asked) }; };
  const inTime = (some: readonly TargetRow[]) => {
    const found = fit(some.filter((row) => row.year === null || isInTime(row.year, asked) || (row.kind === "ACTUAL" && isDistanceAsked(asked))));
    return found.rows.some(({ year }) => year !== null) || (asked.years.length === 0 && asked.period === null) ? found : { ...found, rows: [] };
  };
  const tries = [() => ({ ...inTime(ofKind), instead: null }), () => ({ ...fit(ofKind), instead: "years" as const }), () => ({ ...inTime(rows), instead: "kind" as const })] as const;
  const found = tries.map((one) => one()).filter(({ rows: some }) => some.length > 0);
  // The number that was asked for of another year says more than another number of that year.
  return (asked.cues.has("metric") ? found.find(({ isFit }) => isFit) : undefined) ?? found[0] ?? { rows: [], isFit: false, instead: null };
}

/** The numbers of the places and actors asked for that keep to the bound. */
async function rowsThere(telling: Telling): Promise<readonly TargetRow[]> {
  const { asked, ask } = telling;
  const [{ items }, inside] = await Promise.all([askTargets(ask, { place: null, metric: null, year: null, kind: null, asOf: asked.asOf, limit: 20_000, offset: 0 }), placesAsked(telling)]);
  return items.filter(({ place, metric, scope, value, unit }) => (inside === null || (place !== null && inside.includes(place.id))) && !asked.without.some(({ id }) => id === place?.id)
    && (asked.actors.length === 0 || asked.actors.some(({ name }) => `${metric}${scope ?? ""}`.includes(name))) && keepsTo(value, unit, asked.bound));
}

/** Whether a metric, or what it counts, bears the name of what is asked for. */
function isNamed({ label, typed, things }: Topic, { metric, scope }: TargetRow): boolean {
  const name = fold(`${metric}${scope ?? ""}`).text;
  return name.includes(fold(label.zh).text) || (typed !== undefined && name.includes(typed)) || things.some((id) => name.includes(fold(id.slice(id.indexOf(":") + 1)).text));
}

function isInTime(year: string, { period, years }: Asked): boolean {
  return period !== null ? liesIn(year, period) : years.length === 0 || years.some((one) => year.startsWith(one));
}

/** Whether numbers aimed at or numbers reached are asked for; null where either. */
function kindAsked(asked: Asked): Kind | null {
  const { cues } = asked;
  return isDistanceAsked(asked) || cues.has("actual") === cues.has("target") ? null : cues.has("actual") ? "ACTUAL" : "TARGET";
}

const kindsIn = {
  ACTUAL: { zh: "完成数", en: "figures reached" }, TARGET: { zh: "目标", en: "targets" }, ANY: { zh: "目标或完成数", en: "targets or figures reached" },
} as const;

/** Of what the numbers are: place, year, thing, and the words of the question that a metric has. */
function aboutWhat({ places, years, topics, words }: Asked, rows: readonly TargetRow[], language: Language): string {
  if (language === "en") return [places.map(({ name, nameEn }) => nameEn ?? name).join(", "), years.join(", "), ...topics.map(({ label }) => label.en)].filter((part) => part !== "").join(", ");
  const metrics = words.filter((word) => rows.some(({ metric }) => fold(metric).text.includes(word)));
  return `${places.map(({ name }) => name).join("、")}${years.length === 0 ? "" : `${years.join("、")}年`}${topics.map(({ label }) => label.zh).join("、")}${metrics.join("")}`;
}

/** The words that no metric has, so that nobody takes the other numbers for what was asked. */
function unfit(words: readonly string[], language: Language): string {
  return language === "zh" ? `没有读到${words.map((word) => `“${word}”`).join("、")}的数。` : `No number of ${words.map((word) => `“${word}”`).join(", ")} was read. `;
}

function insteadOf(instead: "years" | "kind", asked: Asked, language: Language): string {
  const kind = kindsIn[kindAsked(asked) ?? "ANY"][language];
  const years = asked.years.join(language === "zh" ? "、" : ", ");
  if (instead === "kind") return language === "zh" ? `没有读到${kind}；读到的是另一种。` : `No ${kind} were read; these are of the other kind. `;
  return language === "zh" ? `没有读到${years === "" ? "这段时间" : `${years}年`}的这项${kind}；以下是其他年份的。` : `No such ${kind} were read for ${years === "" ? "that time" : years}; these are of other years. `;
}

/** How many numbers a sentence tells; the table has them all. */
const mostTold = 4;

function sentence(rows: readonly TargetRow[], about: string, what: string, language: Language): string {
  const isKindSaid = what !== kindsIn.ANY[language];
  const some = rows.slice(0, mostTold).map((row) => told(row, language, { withYear: row.year !== null && !about.includes(row.year), withKind: !isKindSaid })).join(language === "zh" ? "；" : "; ");
  if (language === "en") return `${rows.length} ${rows.length === 1 ? what.replace(/(target|figure)s/g, "$1") : what}${about === "" ? "" : ` for ${about}`}: ${some}${rows.length > mostTold ? " and more" : ""}.`;
  return `${about}${about === "" ? "" : "的"}${what}读到${rows.length}项：${some}${rows.length > mostTold ? "等" : ""}。`;
}

/** Ids of the targets that measure what is asked for; null where nothing of the chain is. */
async function measuredBy(telling: Telling): Promise<ReadonlySet<string> | null> {
  const { ask, asked } = telling;
  if (asked.topics.length === 0) return null;
  const [things, said] = await Promise.all([thingsOf(telling, asked.topics), allTargets(ask, asked.asOf)]);
  const of = new Set(things);
  return new Set(said.filter(({ measures }) => measures.some((one) => of.has(one.of.id))).map(({ target }) => target.id));
}

async function allTargets(ask: Ask, asOf: string | null): Promise<readonly TargetSaid[]> {
  return (await ask("targets", { places: null, kind: null, year: null, metric: null, until: saidBy(asOf), limit: most })) as unknown as readonly TargetSaid[];
}

function order(rows: readonly TargetRow[], { cues }: Asked): readonly TargetRow[] {
  const size = ({ normalised, value }: TargetRow) => normalised ?? value ?? Number.NEGATIVE_INFINITY;
  if (cues.has("largest")) return rows.filter(({ shared }) => !shared).sort((a, b) => size(b) - size(a));
  if (cues.has("smallest")) return rows.filter(({ shared }) => !shared).sort((a, b) => size(a) - size(b));
  return rows;
}

function columnsOf(language: Language) {
  return [
    ...entityColumns<TargetRow>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "metric", label: { zh: "指标", en: "Metric" }, cell: ({ metric }: TargetRow) => metricIn(metric, language) },
    { id: "kind", label: { zh: "性质", en: "Kind" }, cell: ({ kind }: TargetRow) => kindIn(kind, language) },
    { id: "printed", label: { zh: "原文", en: "As printed" }, cell: ({ printed }: TargetRow) => printed },
    { id: "value", label: { zh: "数值", en: "Value" }, type: "number" as const, cell: ({ value, printed }: TargetRow) => value ?? printed },
    { id: "comparison", label: { zh: "比较", en: "Comparison" }, cell: ({ comparison }: TargetRow) => comparison },
    { id: "unit", label: { zh: "单位", en: "Unit" }, cell: ({ unit }: TargetRow) => unitIn(unit, language) },
    { id: "year", label: { zh: "年份", en: "Year" }, type: "date" as const, cell: ({ year }: TargetRow) => year },
    { id: "scope", label: { zh: "范围", en: "Scope" }, cell: ({ scope, shared }: TargetRow) => [scope, shared ? (language === "zh" ? "含其他产业" : "counts other industries too") : null].filter((part) => part !== null).join(language === "zh" ? "；" : "; ") },
  ];
}

/** A metric in the language; in English with the document's own word behind, which stands alone where no English is known. */
function metricIn(metric: string, language: Language): string {
  const english = language === "en" ? metricInEnglish(metric) : null;
  return english === null ? metric : `${english} (${metric})`;
}

/** A unit in the language, in the same manner, a multiple as such: × 10,000 yuan (万元). */
export function unitIn(unit: string | null, language: Language): string | null {
  const english = language === "en" && unit !== null ? unitInEnglish(unit) : null;
  return english === null || english === "" ? unit : `${/^\d/.test(english) ? "× " : ""}${english} (${unit})`;
}

function kindIn(kind: TargetRow["kind"], language: Language): string {
  return language === "zh" ? (kind === "TARGET" ? "目标" : "完成") : kind === "TARGET" ? "target" : "reached";
}

/** A number as a sentence tells it; year and kind where the sentence does not say them of all. */
function told(row: TargetRow, language: Language, { withYear, withKind }: { readonly withYear: boolean; readonly withKind: boolean }): string {
  const [place, metric, kind] = [nameIn(language)(row.place) ?? "", metricIn(row.metric, language), kindIn(row.kind, language)];
  if (language === "zh") return `${place}${withYear ? `${row.year}年` : ""}${metric}${row.printed}${withKind ? `（${kind}）` : ""}`;
  return `${place}${withYear ? ` ${row.year}` : ""} ${metric}: ${row.printed}${withKind ? ` [${kind}]` : ""}`.trim();
}
