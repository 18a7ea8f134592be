import { yearSetOut } from "../../documents/index.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Reading } from "./reading.ts";

/** The year in which the eleventh five-year plan ended; the later ones end every five years. */
export const firstPlan = 2010;

/**
 * The year in which a document speaks: the one that a report's title sets out (2025年工作情况和2026年工作安排), of its date, else of the report that it tells of, of the headings under which a report says what the year is to bring
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
  const setOut = about.kind === "report" ? yearSetOut(about.title) : undefined;
  if (setOut !== undefined) return setOut;
  const head = text.slice(0, headOfText);
  const told = about.publishedOn?.slice(0, 4) ?? /(20\d\d)年?(?:[\u4e00-\u9fff]{2,8})?(?:政府)?工作报告/.exec(head)?.[1] ?? spokenOn.exec(head)?.[1];
  if (told !== undefined) return Number(told);
  const ahead = about.kind !== "report" ? [] : [...blocks.flatMap(({ kind, title }) => (kind === "heading" ? aheadOf.exec(title ?? "")?.[1] ?? [] : [])), ...yearsAhead(reading)];
  if (ahead.length > 0) return Math.max(...ahead.map(Number));
  const span = about.kind === "plan" ? spanOf.exec(about.policyTitle ?? about.title)?.[1] : undefined;
  const end = endOfPlan(reading);
  return span !== undefined ? Number(span) : end === undefined ? undefined : end - 4;
}

const headOfText = 600;
/** The day on which a report was given: ——2026年1月29日在庐州市第十六届人民代表大会第七次会议上. */
const spokenOn = /(20\d\d)年\d{1,2}月\d{1,2}日，?在[^，。；]{2,24}(?:届|会议)/;

/** The years that paragraphs of a report begin with and set out: 2026年，推动……; 2026年，我们将. */
function yearsAhead({ parts, text }: Reading): readonly number[] {
  return parts.flatMap(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + 40));
    const year = yearAtStart(opening);
    return year !== undefined && setsOut.test(opening) ? [year] : [];
  });
}

const setsOut = /年(?:……|(?:，|：)?(?:[^。；]{0,8}(?:将|要|是“|抓好|[做干]好|重点|力争|确保|围绕)|(?:深入实施|推动|推进|加快|坚持|聚焦|实施|[^。；，]{0,6}：$)|：?$))/;

/** The year that a paragraph begins with, in figures or characters: 2026年，……; 二〇二六年……. */
export function yearAtStart(words: string): number | undefined {
  const found = startYear.exec(words);
  if (found === null) return undefined;
  return Number(found[1] ?? `20${[...(found[2] as string)].map((digit) => Math.min(9, Math.max(0, "〇一二三四五六七八九".indexOf(digit)))).join("")}`);
}

const startYear = /^[^\u4e00-\u9fff\d]{0,4}(?:(20\d\d)|二[〇○零]([〇○零一二三四五六七八九]{2}))年(?! ?\d|以来|至今|前|后|底|末|代|第|[一上]|[—~～至到-])/;

/** A heading under which a report says what its year is to bring. */
const aheadOf = /(20\d\d)年?[^，。]{0,12}(?:安排|目标|任务|部署|重点|打算|思路)/;
/** The years of a plan, in its title. */
const spanOf = /(20\d\d)年?[—－–~～至到-]+20\d\d年?/;
const fiveYears = /“?十([一二三四五六])五”?(?!以来|成就|回顾)/;
