import { type Kind, kinds as allKinds } from "../ontology/index.ts";
import type { Context, Line } from "./context.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Relevance } from "./relevance.ts";
import type { Scan } from "./scan.ts";
import { inTime } from "./to-come.ts";
import { yearOf } from "./year-of-document.ts";

const pastHeading = /回顾|总结|过去[一五]年|主要成[就绩效]|取得的?成[就绩效]|发展(?:现状|基础)|工作(?:情况|成效)/;
const past = /(?:20\d\d年|去年|过去[一五]年|一年来)/;
const future = /(?:将|力争|要|确保|今年|明年|计划|到20\d\d年)/;

/** The sentences with their names and phrases, and whether they tell of what is past. */
export function linesOf(reading: Reading, { phrases }: Scan, mentions: readonly Mention[], relevance: Relevance): Line[] {
  const said = yearOf(reading);
  let mentionAt = 0;
  let phraseAt = 0;
  let block: number | undefined;
  let blockPast = false;
  const turns = turnsOfReport(reading, said);
  return reading.sentences.map((sentence) => {
    while (mentionAt < mentions.length && (mentions[mentionAt] as Mention).start < sentence.start) mentionAt++;
    while (phraseAt < phrases.length && (phrases[phraseAt] as Scan["phrases"][number]).start < sentence.start) phraseAt++;
    const own: Mention[] = [];
    const outer: Mention[] = [];
    let kinds = 0;
    for (; mentionAt < mentions.length && (mentions[mentionAt] as Mention).start < sentence.end; mentionAt++) {
      const mention = mentions[mentionAt] as Mention;
      own.push(mention);
      if (mention.inside === undefined && mention.kind !== "Stage") outer.push(mention);
      kinds |= bits[mention.kind];
    }
    const spoken: Scan["phrases"][number][] = [];
    for (; phraseAt < phrases.length && (phrases[phraseAt] as Scan["phrases"][number]).start < sentence.end; phraseAt++) spoken.push(phrases[phraseAt] as Scan["phrases"][number]);
    const words = reading.text.slice(sentence.start, sentence.end);
    if (block !== sentence.part.index) {
      block = sentence.part.index;
      blockPast = sentence.part.block.path.some((title) => pastHeading.test(title) || isOfPastYear(title, said)) || turns.findLast(({ start }) => start <= sentence.start)?.isPast === true;
    }
    const year = /(20\d\d)年/.exec(words)?.[1];
    if (year !== undefined && said !== undefined) blockPast = Number(year) < said && past.test(words) && !/到20\d\d年/.test(words);
    const looksBack = blockPast && !(future.test(words) && (year === undefined || said === undefined || Number(year) >= said));
    return { sentence, mentions: own, outer, kinds, phrases: looksBack ? spoken : spoken.map((phrase) => inTime(reading, sentence, phrase)), looksBack, isSubject: relevance.isSubject(sentence) };
  });
}

/**
 * Where a report turns from what was done to what is to come, or back, by lines of their own that bear no number: 2025年工作回顾, 2026年工作安排;
 * what stands before the only such line looks back where that line announces the year's work.
 */
function turnsOfReport({ text, parts, document }: Reading, said: number | undefined): readonly { readonly start: number; readonly isPast: boolean }[] {
  if (document.about.kind !== "report" && !isReportInBrief.test(`${document.about.title}${text.slice(0, headOfText)}`)) return [];
  const turns = parts.flatMap(({ start, end, block }) => {
    const words = end - start <= longestTurn && block.kind !== "responsible" ? text.slice(start, end) : "";
    if (/工作回顾|^(?:过去|20\d\d年)工作$/.test(words) || showsResults.test(words) || (isOfPastYear(words, said) && /工作/.test(words))) return [{ start, isPast: true }];
    return announces.test(words) || showsAims.test(text.slice(start, Math.min(end, start + longestTurn))) ? [{ start, isPast: false }] : [];
  });
  const [first] = turns;
  const opening = parts.find(({ block }) => block.locator !== "标题" && block.locator !== "文首信息");
  return first?.isPast === false && opening !== undefined && opening.start < first.start ? [{ start: opening.start, isPast: true }, ...turns] : turns;
}

const longestTurn = 50;
/** A line that announces what is to be done: 2026年，抓好以下重点工作：, 2026年工作安排. */
const announces = /^(?:[一二三四五六七八九十]+、)?(?:20\d\d年|今年|新的一年).{0,24}(?:工作安排|重点工作|主要任务|以下工作|[做抓]好.{0,10}工作)[：:。]?$/;

/** News that sets out a report's own words. */
const isReportInBrief = /政府工作报告/;
const headOfText = 300;
/** Labels of such a report in brief: 2025成绩单, 去年这样干, 【2025，这些成绩值得点赞】; 目标：……, 今年这样干, 【2026，这些目标请查收】. */
const showsResults = /成绩单|成绩(?:值得|亮眼)|[干做]得怎么?样|(?:去年|过去一年)[，：]?(?:这样|是怎么|怎么)[干做]/;
const showsAims = /^[^\u4e00-\u9fff]{0,4}(?:[主预发]?[要期展]?(?:目标|任务)[：:]|(?:今年|新的?一年|20\d\d年?)[，：]?(?:这样|要怎么|怎么|将)[干做])|^【?(?:今年|20\d\d年?)，?(?:这些|主要|预期|发展)?目标/;

/** Whether a heading names a year that is over when the document speaks: 2024年工作 in a report of 2025. */
function isOfPastYear(title: string, said: number | undefined): boolean {
  if (said === undefined) return false;
  const years = [...title.matchAll(/20\d\d(?=年)/g)];
  return years.length > 0 && years.every(([year]) => Number(year) < said);
}

/** The lines of a document, in and out of its tables and by the kinds of names that they hold. */
export function linesApart(lines: readonly Line[]): Pick<Context, "lines" | "rows" | "prose" | "linesWith" | "proseWith"> {
  const prose = lines.filter(({ sentence }) => !sentence.isRow);
  const rows = prose.length === lines.length ? [] : lines.filter(({ sentence }) => sentence.isRow);
  return { lines, rows, prose, linesWith: holding(lines), proseWith: holding(prose) };
}

/** A bit for each kind, so that what kinds a line holds is one number. */
const bits = Object.fromEntries(allKinds.map((kind, index) => [kind, 1 << index])) as Readonly<Record<Kind, number>>;

/** Each set of kinds is asked for by several rules. */
function holding(lines: readonly Line[]): (...kinds: readonly Kind[]) => readonly Line[] {
  const known = new Map<string, readonly Line[]>();
  return (...kinds) => {
    const key = kinds.join(" ");
    const wanted = kinds.reduce((all, kind) => all | bits[kind], 0);
    const found = known.get(key) ?? lines.filter((line) => (line.kinds & wanted) !== 0);
    known.set(key, found);
    return found;
  };
}
