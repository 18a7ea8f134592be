import { type Kind, kinds as allKinds } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import type { Reading, Sentence, Stretch } from "./reading.ts";
import type { Relevance } from "../relevance/relevance.ts";
import type { Scan } from "../scan/scan.ts";
import { inTime } from "../figures/to-come.ts";
import { isOfPastYear, turnsOfReport } from "./turns-of-report.ts";
import { yearOf } from "./year-of-document.ts";

const pastHeading = /回顾|总结|过去[一五]年|主要成[就绩效]|取得的?成[就绩效]|发展(?:现状|基础)|工作(?:情况|成效)/;
/** How a paragraph begins that tells of the years before. */
const tellsOfYears = /^[^\u4e00-\u9fff]{0,3}(?:过去[一五]年|[一五]年来)/;
const past = /(?:20\d\d年|去年|过去[一五]年|一年来)/;
const cues = cuesOf("lines", ({ aim, noun, must, other, scheme, does }) => ({
  /** Words of what is still to come: 力争, 要建成, 计划投资; not 主要, 要素, 行动计划. */
  future: pattern`${aim}|到20\d\d年|(?<!${noun})${must}(?!${other})|(?<!${scheme})计划${does}`,
}));

/** The sentences with their names and phrases, and whether they tell of what is past. */
export function linesOf(reading: Reading, { phrases }: Scan, mentions: readonly Mention[], relevance: Relevance): Line[] {
  const mentionsIn = withinEach(mentions);
  const phrasesIn = withinEach(phrases);
  const timeOf = timesOf(reading);
  return reading.sentences.map((sentence) => {
    const own = mentionsIn(sentence);
    const outer: Mention[] = [];
    let kinds = 0;
    for (const mention of own) {
      if (mention.inside === undefined && mention.kind !== "Stage") outer.push(mention);
      kinds |= bits[mention.kind];
    }
    const spoken = phrasesIn(sentence);
    const { looksBack, looksAhead } = timeOf(sentence);
    return { sentence, mentions: own, outer, kinds, phrases: looksBack ? spoken : spoken.map((phrase) => inTime(reading, sentence, phrase)), looksBack, looksAhead, isSubject: relevance.isSubject(sentence) };
  });
}

/** What begins within each sentence, asked for in the order of the text. @param ordered in that order */
function withinEach<Found extends Stretch>(ordered: readonly Found[]): (sentence: Sentence) => Found[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < ordered.length && (ordered[at] as Found).start < start) at++;
    const from = at;
    while (at < ordered.length && (ordered[at] as Found).start < end) at++;
    return ordered.slice(from, at);
  };
}

/** Whether each sentence, asked for in the order of the text, tells of what is past, or stands where a report tells of what is to come. */
function timesOf(reading: Reading): (sentence: Sentence) => Pick<Line, "looksBack" | "looksAhead"> {
  const said = yearOf(reading);
  const turns = turnsOfReport(reading, said);
  let block: number | undefined;
  let isPast = false;
  let isAhead = false;
  let path: readonly string[] | undefined;
  let isUnderPast = false;
  return ({ start, end, part }) => {
    if (block !== part.index) {
      block = part.index;
      // The blocks under one heading have one path.
      if (path !== part.block.path) {
        path = part.block.path;
        isUnderPast = part.block.path.some((title) => pastHeading.test(title) || isOfPastYear(title, said));
      }
      const turn = turns.findLast((one) => one.start <= start);
      isPast = isUnderPast || turn?.isPast === true || tellsOfYears.test(reading.text.slice(part.start, part.start + 12));
      isAhead = turn?.isPast === false;
    }
    // The years of a paper's name are none that the sentence tells of.
    const words = reading.text.slice(start, end).replace(/《[^《》]{0,80}》/g, "《》");
    const year = /(?<![较比由从])(20\d\d)年/.exec(words)?.[1];
    if (year !== undefined && said !== undefined) isPast = Number(year) < said && past.test(words) && !/到20\d\d年/.test(words);
    const isToCome = () => cues().future.test(words) && (year === undefined || said === undefined || Number(year) >= said);
    return { looksBack: isPast && !isToCome(), looksAhead: isAhead && !isPast };
  };
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
