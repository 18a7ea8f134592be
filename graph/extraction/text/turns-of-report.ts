import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Part, Reading } from "./reading.ts";
import { yearAtStart } from "./year-of-document.ts";

const cues = cuesOf("turns-of-report", ({ now, work, about }) => ({
  /** A line that announces what is to be done: 2026年，抓好以下重点工作：, 二、2026年总体要求和重点任务, 今年工作安排建议. */
  announces: pattern`^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:20\d\d年|${now}).{0,24}(?:${work}|[做抓]好.{0,10}(?:工作|几项))(?:的?${about})?[：:。]?$`,
}));

/**
 * Where a report turns from what was done to what is to come, or back, by lines of their own: 2025年工作回顾, 2026年工作安排建议, and the next heading of the first one's kind, or by
 * paragraphs that begin with the report's year: 2026年，推动……;
 * what stands before the only such line looks back where that line announces the year's work.
 */
export function turnsOfReport({ text, parts, document }: Reading, said: number | undefined): readonly { readonly start: number; readonly isPast: boolean }[] {
  if (document.about.kind !== "report" && !isReportInBrief.test(`${document.about.title}${text.slice(0, headOfText)}`)) return [];
  const turns: { readonly start: number; readonly isPast: boolean }[] = [];
  let past: number | undefined;
  for (const { start, end, block } of parts) {
    const words = end - start <= longestTurn && block.kind !== "responsible" ? text.slice(start, end) : "";
    const opening = text.slice(start, Math.min(end, start + longestTurn));
    const year = block.kind === "responsible" || outsideOfText.has(block.locator) || said === undefined ? undefined : yearAtStart(opening);
    const number = block.kind === "heading" ? numberOf(words) : undefined;
    if (/工作回顾|^(?:过去|20\d\d年)工作$/.test(words) || showsResults.test(words) || (isOfPastYear(words, said) && /工作/.test(words))) {
      turns.push({ start, isPast: true });
      past = number;
    } else if ((cues().announces.test(words) && !isOfPastYear(words, said)) || showsAims.test(opening) || (past !== undefined && number === past + 1)) {
      turns.push({ start, isPast: false });
      past = undefined;
    } else if (year !== undefined && said !== undefined && year <= said) turns.push({ start, isPast: year < said });
  }
  const [first] = turns;
  const opening = parts.find(({ block }: Part) => !outsideOfText.has(block.locator));
  return first?.isPast === false && opening !== undefined && opening.start < first.start ? [{ start: opening.start, isPast: true }, ...turns] : turns;
}

/** The number of a heading: 二、…… has 2. */
function numberOf(words: string): number | undefined {
  const number = "一二三四五六七八九十".indexOf(/^([一二三四五六七八九十])、/.exec(words)?.[1] ?? " ");
  return number === -1 ? undefined : number + 1;
}

const longestTurn = 50;
const outsideOfText = new Set(["标题", "文首信息"]);

/** News that sets out a report's own words. */
const isReportInBrief = /政府工作报告/;
const headOfText = 300;
/** Labels of such a report in brief: 2025成绩单, 去年这样干, 【2025，这些成绩值得点赞】; 目标：……, 今年这样干, 【2026，这些目标请查收】. */
const showsResults = /成绩单|成绩(?:值得|亮眼)|[干做]得怎么?样|(?:去年|过去一年)[，：]?(?:这样|是怎么|怎么)[干做]/;
const showsAims = /^[^\u4e00-\u9fff]{0,4}(?:[主预发]?[要期展]?(?:目标|任务)[：:]|(?:今年|新的?一年|20\d\d年?)[，：]?(?:这样|要怎么|怎么|将)[干做]|(?:今年|新的?一年|20\d\d年?)?(?:路线图|任务书|施工图|任务清单)[：:】]?$)|^【?(?:今年|20\d\d年?)，?(?:这些|主要|预期|发展)?目标/;

/** Whether a heading names a year that is over when the document speaks: 2024年工作 in a report of 2025. */
export function isOfPastYear(title: string, said: number | undefined): boolean {
  if (said === undefined || !title.includes("年")) return false;
  const years = [...title.matchAll(/20\d\d(?=年)/g)];
  return years.length > 0 && years.every(([year]) => Number(year) < said);
}
