import { groupBy } from "../../grouping.ts";
import type { TargetRow } from "../../analysis/targets.ts";
import type { Asked, Topic } from "../asked.ts";
import { fold } from "../fold.ts";
import { sharedNotions } from "../word-tables.ts";

/** Rows, and whether any word of the question chose them. */
export interface Fitting {
  readonly rows: readonly TargetRow[];
  readonly isFit: boolean;
}

/**
 * The rows whose metric fits the words of the question best. A question that names several metrics (产业规模、封测产值和上市公司) gets those of each; where
 * it names one, each of its places gets its own; all rows where no word fits any.
 * @param isOnTopic whether a row is on what of the chain is asked for: of several metrics it narrows the one beside which that is named
 */
export function fittingBest(rows: readonly TargetRow[], asked: Asked, isOnTopic: (row: TargetRow) => boolean): Fitting {
  const metrics = metricsIn(asked).map((words) => bestFor(words, hasTopic(words, asked.topics) ? rows.filter(isOnTopic) : rows, asked)).filter(({ isFit }) => isFit);
  if (metrics.length > 1) return { rows: [...new Set(metrics.flatMap((one) => one.rows))], isFit: true };
  const meant = rows.filter(isOnTopic);
  const areas = asked.places.length < 2 ? [meant] : [...groupBy(meant, ({ place }) => asked.places.find(({ id }) => id === place?.id)?.id ?? "within").values()];
  const found = areas.map((area) => bestFor(asked.rest, area, asked));
  if (!found.some(({ isFit }) => isFit)) return { rows: meant, isFit: false };
  return { rows: found.flatMap(({ rows: some, isFit }) => (isFit || areas.length > 1 ? some : [])), isFit: true };
}

/** The parts of a question that may name a metric each. */
function metricsIn({ rest, language }: Asked): readonly string[] {
  return rest.split(language === "zh" ? /以及|[|和及与]/ : /\||\b(?:and|or)\b/).filter((part) => part.trim().length >= 2);
}

function hasTopic(words: string, topics: readonly Topic[]): boolean {
  return topics.some(({ label, typed }) => words.includes(typed ?? fold(label.zh).text));
}

function bestFor(words: string, rows: readonly TargetRow[], { language }: Asked): Fitting {
  const said = inOneWord(words);
  const scored = rows.map((row) => ({ row, score: language === "en" ? sharedNotions(said, row.metric, "metric") : sharedPairs(said, row) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < 1 ? { rows, isFit: false } : { rows: scored.filter(({ score }) => score >= Math.max(1, best * 0.6)).map(({ row }) => row), isFit: true };
}

/** Words for one kind of number as one: growth, and income from sales. */
function inOneWord(words: string): string {
  return words.replace(/增速|增幅|涨幅|涨/g, "增长").replace(/主营业务收入|营业收入|销售收入|营业额/g, "营收");
}

/** Pairs of characters that stand in nearly every metric or question. */
const common = new Set(["目标", "多少", "产业", "集成", "成电", "电路", "半导", "导体", "企业", "业数", "数量", "要达", "达到", "规划", "年的", "领域", "体领"]);

/** How many pairs of characters of a metric the words hold, and whether they name what it counts. */
function sharedPairs(words: string, { metric, scope }: TargetRow): number {
  const folded = inOneWord(fold(metric).text);
  const pairs = new Set([...folded].map((_, at) => folded.slice(at, at + 2)).filter((pair) => pair.length === 2 && !common.has(pair)));
  return [...pairs].filter((pair) => words.includes(pair)).length + (scope !== null && words.includes(fold(scope).text) ? 1 : 0);
}
