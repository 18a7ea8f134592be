import { oncePer } from "./once-per.ts";
import type { Reading } from "./reading.ts";

/** The year in which the eleventh five-year plan ended; the later ones end every five years. */
export const firstPlan = 2010;

/**
 * The year in which a document speaks: of its date, else of the report that it tells of, of the headings under which a report says what the year is to bring
 * (2025年工作安排), or the first year of what a plan plans (2023—2027年, “十四五”规划). Undefined where nothing says so.
 */
export const yearOf = oncePer(yearSaidBy);

/** The year in which the five-year plan ends that a plan's title names: 2025 of “十四五”规划. */
export function endOfPlan({ document: { about } }: Reading): number | undefined {
  const plan = about.kind === "plan" ? fiveYears.exec(about.policyTitle ?? about.title)?.[1] : undefined;
  return plan === undefined ? undefined : firstPlan + 5 * "一二三四五六".indexOf(plan);
}

function yearSaidBy(reading: Reading): number | undefined {
  const { document: { about, blocks }, text } = reading;
  const told = about.publishedOn?.slice(0, 4) ?? /(20\d\d)年?(?:[\u4e00-\u9fff]{2,8})?(?:政府)?工作报告/.exec(text.slice(0, 600))?.[1];
  if (told !== undefined) return Number(told);
  const ahead = about.kind !== "report" ? [] : blocks.flatMap(({ kind, title }) => (kind === "heading" ? aheadOf.exec(title ?? "")?.[1] ?? [] : []));
  if (ahead.length > 0) return Math.max(...ahead.map(Number));
  const span = about.kind === "plan" ? spanOf.exec(about.policyTitle ?? about.title)?.[1] : undefined;
  const end = endOfPlan(reading);
  return span !== undefined ? Number(span) : end === undefined ? undefined : end - 4;
}

/** A heading under which a report says what its year is to bring. */
const aheadOf = /(20\d\d)年?[^，。]{0,12}(?:安排|目标|任务|部署|重点|打算|思路)/;
/** The years of a plan, in its title. */
const spanOf = /(20\d\d)年?[—－–~～至到-]+20\d\d年?/;
const fiveYears = /“?十([一二三四五六])五”?(?!以来|成就|回顾)/;
