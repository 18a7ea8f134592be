import { compared } from "../../comparison.ts";
import { useWords } from "../../components/words.ts";
import type { Language } from "../../state.ts";
import type { TargetRow } from "./requests.ts";

/** A metric in the language chosen; the document's own word where no English is known. */
export const metricIn = (language: Language, { metric, metricEn }: Pick<TargetRow, "metric" | "metricEn">): string => (language === "en" ? (metricEn ?? metric) : metric);

/** A unit in the language chosen, the document's own behind the English, a multiple as such: `× 10,000 yuan (万元)`; empty where it only counts what the metric names. */
export function unitIn(language: Language, unit: string | null, unitEn: string | null): string {
  if (unit === null) return "";
  return language === "zh" || unitEn === null ? unit : unitEn === "" ? "" : `${/^\d/.test(unitEn) ? "× " : ""}${unitEn} (${unit})`;
}

/** An amount with its unit as a sentence says it: `180,000万元`, `1.8 billion yuan`; a dash where there is none. */
export function amountIn(language: Language, value: number | null, unit: string, unitEn: string | null): string {
  if (value === null) return "–";
  const english = language === "en" ? figureInEnglish({ value, comparison: "=", unit, unitEn }) : undefined;
  return english ?? `${numberIn(language, { value, comparison: "=" })}${unit}`;
}

/** A number with its sign: `≥ 3,000`, at most four decimals; empty where the document prints none. */
export function numberIn(language: Language, { value, comparison }: Pick<TargetRow, "value" | "comparison">): string {
  if (value === null) return "";
  return compared(comparison, new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 }).format(value));
}

/** A figure as it is quoted: as printed in Chinese; in English as a number with its unit, the print on hover. */
export function Figure({ row }: { readonly row: TargetRow }) {
  const { language } = useWords();
  if (language === "zh" || row.value === null) return <b lang="zh-CN">{row.printed}</b>;
  const words = figureInEnglish(row);
  return words === undefined ? <b lang="zh-CN">{row.printed}</b> : <b title={row.printed}>{words}</b>;
}

/** A figure in English words: `> 35 billion yuan`, `≥ 10%`; undefined where its unit is not known in English. */
export function figureInEnglish({ value, comparison, unit, unitEn }: Pick<TargetRow, "value" | "comparison" | "unit" | "unitEn">): string | undefined {
  if (value === null) return undefined;
  const number = (of: number) => numberIn("en", { value: of, comparison });
  if (unit === null) return Number.isInteger(value) || Math.abs(value) >= 1 ? number(value) : compared(comparison, share.format(value));
  if (unit === "%" || unit === "％") return `${number(value)}%`;
  if (unitEn === null) return undefined;
  const [, multiple, base = ""] = /^(10,000|100 million|10 billion|100 billion|trillion) (.+)$/.exec(unitEn) ?? [];
  if (multiple === undefined) return `${number(value)} ${unitEn}`.trim();
  return `${compared(comparison, new Intl.NumberFormat("en-GB", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 }).format(value * (multiples[multiple] ?? 1)))} ${base}`;
}

/** A part of a whole, such as a third. */
const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });

const multiples: Readonly<Record<string, number>> = { "10,000": 1e4, "100 million": 1e8, "10 billion": 1e10, "100 billion": 1e11, trillion: 1e12 };

/** A metric by name, the other language on hover; Chinese is marked as such where no English is known. */
export function Metric({ row }: { readonly row: Pick<TargetRow, "metric" | "metricEn"> }) {
  const { language } = useWords();
  const isChinese = language === "zh" || row.metricEn === null;
  return <span lang={isChinese ? "zh-CN" : undefined} title={(language === "zh" ? row.metricEn : row.metricEn === null ? null : row.metric) ?? undefined}>{metricIn(language, row)}</span>;
}
