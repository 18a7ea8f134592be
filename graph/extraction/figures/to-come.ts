import type { Match } from "../scan/automaton.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import type { Part, Reading, Sentence } from "../text/reading.ts";
import type { Phrase } from "../scan/vocabulary.ts";
import { isOfLaterMonth } from "./later-months.ts";
import { yearOf } from "../text/year-of-document.ts";

const cues = cuesOf("to-come", ({ done, already, aim, noAim, now, reached, goal, work }) => ({
  /** A word of completion or of a beginning, of which only the time tells whether it has come. */
  completes: pattern`^${done}`,
  /** What right before a word of completion says that it has come. */
  hasCome: pattern`${already}[^，。；、]{0,3}$`,
  /** Words of an aim, of what is reached, and years: the last one decides. */
  signs: globalPattern`(?<aim>(?<!${noAim})${aim})|(?<now>${now})|(?<reached>${reached})|(?<to>[到至])?(?:“[一二三四五六七八九十]+五”末)?(?<year>20\d\d)年`,
  /** Headings of what a paper aims at. */
  isGoal: pattern`${goal}`,
  /** Headings of what is to be done. */
  isWork: pattern`${work}`,
  /** Before a verb that begins a clause, as the tasks of a plan do. */
  begins: pattern`(?:^|[，。；：\n）.、])(?:年内|年底前|\d月底?前)?$`,
}));

/**
 * Whether a word of completion (建成, 量产, 投产) tells of what is still to come: the last sign before it in its sentence decides, else in a plan or report the year that its paragraph
 * aims at, a heading of aims, or, where it begins a clause, one of tasks.
 */
export function isToCome(reading: Reading, sentence: Sentence, at: number, word: string): boolean {
  if (!cues().completes.test(word)) return false;
  if (isOfLaterMonth(reading, reading.text.slice(sentence.start, at)) === true) return true;
  return isAimedAt(reading, sentence, at) ?? (cues().begins.test(reading.text.slice(sentence.start, at)) && sentence.part.block.path.some((title) => cues().isWork.test(title)));
}

/** Whether what a sentence tells at an offset is aimed at, and not there yet: 拥有 in 到2027年，拥有硅片企业10家. Undefined where no sign of time, and no heading of aims, tells it. */
export function isAimedAt(reading: Reading, { part, start }: Sentence, at: number): boolean | undefined {
  const { text, document: { about } } = reading;
  const words = text.slice(start, at);
  if (cues().hasCome.test(words)) return false;
  const said = yearOf(reading) ?? Number.NaN;
  const looksAhead = about.kind === "plan" || about.kind === "report";
  const own = lastSign(words, said, looksAhead);
  if (own !== undefined || !looksAhead) return own === true;
  const around = lastSign(text.slice(Math.max(part.start, start - reach), start), said, looksAhead);
  if (around !== undefined) return around;
  return isUnderGoal(part) ? true : undefined;
}

/** Whether a paragraph stands under a heading of aims: 二、发展目标. */
export function isUnderGoal({ block }: Part): boolean {
  return block.path.some((title) => cues().isGoal.test(title));
}

/** So far before its sentence a word of completion may have its year. */
const reach = 1_000;

/** A phrase of completion or of a beginning under an aim tells of what is to come: 建成 in 到2027年，建成产线1条. */
export function inTime(reading: Reading, sentence: Sentence, phrase: Match<Phrase>): Match<Phrase> {
  const { text, voice, strength, relation } = phrase.payload;
  if ((voice !== "built" && voice !== "underway" && relation !== "HAS" && relation !== "STRONG_IN") || !isToCome(reading, sentence, phrase.start, text)) return phrase;
  // What news tells of what is to come is its firm's plan.
  if (voice === "underway" || reading.isNews) return { ...phrase, payload: { text, voice: "planned" } };
  return { ...phrase, payload: { text, voice: "wanted", ...(relation === undefined ? {} : { relation: "FOCUSES_ON" }), ...(strength === undefined ? {} : { strength }) } };
}

/**
 * Whether the last sign of a text is one of an aim; undefined without any.
 * @param said the year of the document, NaN where it has none
 * @param looksAhead whether what the document says of its own year is still to come
 */
function lastSign(words: string, said: number, looksAhead: boolean): boolean | undefined {
  let isAim: boolean | undefined;
  for (const { groups } of matchesOf(cues().signs, words)) {
    if (groups?.now !== undefined) isAim = looksAhead ? true : isAim;
    else if (groups?.year === undefined) isAim = groups?.aim !== undefined;
    else if (Number.isNaN(said)) isAim = groups.to !== undefined ? true : isAim;
    else isAim = Number(groups.year) > said || (Number(groups.year) === said && (looksAhead || groups.to !== undefined));
  }
  return isAim;
}
