import type { TargetRow } from "../../analysis/targets.ts";
import { askTargets } from "../../analysis/questions/ledgers.ts";
import type { Ask } from "../../analysis/search.ts";
import { most, saidBy } from "../../analysis/questions/ask.ts";
import type { TargetSaid } from "../../analysis/evidence-rows.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { fold } from "../fold.ts";
import { sharedNotions } from "../word-tables.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, type Language, nameIn, tableOf } from "../table.ts";
import { placesAsked, type Telling, thingsOf } from "../telling.ts";
import { keepsTo, liesIn } from "./bounds.ts";
import { silent } from "./silence.ts";

/** Numbers aimed at and reached: by place, year, metric and thing, as printed; where a metric is named, the rows that fit its words best. */
export async function answerTargets(telling: Telling): Promise<Found> {
  const { asked, language, ask } = telling;
  const kind = asked.cues.has("actual") === asked.cues.has("target") ? null : asked.cues.has("actual") ? "ACTUAL" : "TARGET";
  const [{ items }, inside, measured] = await Promise.all([
    askTargets(ask, { place: null, metric: null, year: null, kind, asOf: asked.asOf, limit: 20_000, offset: 0 }), placesAsked(telling), measuredBy(telling),
  ]);
  const there = items.filter(({ place, year }) => (inside === null || (place !== null && inside.includes(place.id))) && !asked.without.some(({ id }) => id === place?.id)
    && (asked.period !== null ? liesIn(year, asked.period) : asked.year === null || asked.year === undefined || year === null || year.startsWith(asked.year)));
  const onTopic = measured === null ? there : there.filter(({ id, metric, scope }) => measured.has(id) || asked.topics.some(({ label }) => `${metric}${scope ?? ""}`.includes(label.zh)));
  const bounded = onTopic.filter(({ value, unit }) => keepsTo(value, unit, asked.bound));
  const rows = order(fitting(bounded, asked), asked);
  const shown = asked.first === null ? rows : rows.slice(0, asked.first);
  const { columns, rows: cells } = tableOf(shown, columnsOf(language), ({ claimIds }) => claimIds);
  const link = linkTo("/targets", asked, { year: asked.year });
  const where = { zh: asked.places.map(({ name }) => name).join("、"), en: asked.places.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  const what = { zh: kind === "ACTUAL" ? "完成数" : kind === "TARGET" ? "目标" : "目标或完成数", en: kind === "ACTUAL" ? "figures reached" : kind === "TARGET" ? "targets" : "targets or figures reached" };
  const about = { zh: `${where.zh}${asked.year === null ? "" : `${asked.year}年`}${asked.topics.map(({ label }) => label.zh).join("、")}${asked.words.filter((word) => /^\p{Script=Han}+$/u.test(word)).join("")}`, en: [where.en, asked.year ?? "", ...asked.topics.map(({ label }) => label.en)].filter((part) => part !== "").join(", ") };
  if (shown.length === 0) return silent(telling, { zh: `${about.zh}${about.zh === "" ? "" : "的"}${what.zh}`, en: `${what.en}${about.en === "" ? "" : ` for ${about.en}`}` }, link, columns);
  return { columns, rows: cells, link, text: inBoth((lang) => (lang === "zh"
    ? `${about.zh}${about.zh === "" ? "" : "的"}${what.zh}读到${shown.length}项：${shown.slice(0, 6).map((row) => told(row, lang)).join("；")}${shown.length > 6 ? "等" : ""}。${shown.some(({ shared }) => shared) ? "标“含其他产业”的不排序、不合计。" : ""}`
    : `${shown.length} ${what.en}${about.en === "" ? "" : ` for ${about.en}`}: ${shown.slice(0, 6).map((row) => told(row, lang)).join("; ")}${shown.length > 6 ? " and more" : ""}.`)) };
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

/** Of the rows those whose metric fits the words of the question best; all where no word fits any. */
function fitting(rows: readonly TargetRow[], asked: Asked): readonly TargetRow[] {
  const question = asked.rest.replace(/增速|增幅|涨幅/g, "增长");
  const scored = rows.map((row) => ({ row, score: overlap(question, row, asked) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < 1 ? rows : scored.filter(({ score }) => score >= Math.max(1, best * 0.6)).map(({ row }) => row);
}

const common = new Set(["目标", "多少", "产业", "集成", "成电", "电路", "半导", "导体", "企业", "业数", "数量", "要达", "达到", "规划", "年的", "领域", "体领"]);
/** How many pairs of characters of a metric stand in the question, or, in English, how many of its notions. */
function overlap(question: string, { metric, scope }: TargetRow, { language }: Asked): number {
  const folded = fold(metric).text;
  if (language === "en") return sharedNotions(question, metric, "metric");
  const pairs = new Set([...folded].map((_, at) => folded.slice(at, at + 2)).filter((pair) => pair.length === 2 && !common.has(pair)));
  return [...pairs].filter((pair) => question.includes(pair)).length + (scope !== null && question.includes(fold(scope).text) ? 1 : 0);
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
    { id: "metric", label: { zh: "指标", en: "Metric" }, cell: ({ metric }: TargetRow) => metric },
    { id: "kind", label: { zh: "性质", en: "Kind" }, cell: ({ kind }: TargetRow) => kindIn(kind, language) },
    { id: "printed", label: { zh: "原文", en: "As printed" }, cell: ({ printed }: TargetRow) => printed },
    { id: "value", label: { zh: "数值", en: "Value" }, type: "number" as const, cell: ({ value, printed }: TargetRow) => value ?? printed },
    { id: "comparison", label: { zh: "比较", en: "Comparison" }, cell: ({ comparison }: TargetRow) => comparison },
    { id: "unit", label: { zh: "单位", en: "Unit" }, cell: ({ unit }: TargetRow) => unit },
    { id: "year", label: { zh: "年份", en: "Year" }, type: "date" as const, cell: ({ year }: TargetRow) => year },
    { id: "scope", label: { zh: "范围", en: "Scope" }, cell: ({ scope, shared }: TargetRow) => [scope, shared ? (language === "zh" ? "含其他产业" : "counts other industries too") : null].filter((part) => part !== null).join("；") },
  ];
}

function kindIn(kind: TargetRow["kind"], language: Language): string {
  return language === "zh" ? (kind === "TARGET" ? "目标" : "完成") : kind === "TARGET" ? "target" : "reached";
}

function told(row: TargetRow, language: Language): string {
  return `${nameIn(language)(row.place) ?? ""}${row.year === null ? "" : language === "zh" ? `${row.year}年` : ` ${row.year} `}${row.metric}${language === "zh" ? "" : " "}${row.printed}（${kindIn(row.kind, language)}）`;
}
