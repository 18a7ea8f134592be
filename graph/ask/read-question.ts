import type { DocumentRow } from "./documents.ts";
import { documentsMeant } from "./documents.ts";
import type { Asked } from "./asked.ts";
import { type Cue, findCues, findMentions } from "./find-mentions.ts";
import type { Folded } from "./fold.ts";
import { leftOutBy } from "./left-out.ts";
import { choose, isIn } from "./likeliest.ts";
import { type Mention, type SaidEntity, thingKinds, wordsOf } from "./mention.ts";
import { type Numbers, numbersOf } from "./numbers.ts";
import { topicsOf } from "./topics.ts";
import type { AskVocabulary } from "./vocabulary.ts";

/** What a question is read with beside its own words. */
export interface ReadingGrounds {
  readonly vocabulary: AskVocabulary;
  readonly said: readonly SaidEntity[];
  readonly documents: readonly DocumentRow[];
  /** Mentions found by other ways: by sound, by spelling. */
  readonly more: readonly Mention[];
  readonly today: string;
}

/** Reads a question into what it asks for. Pure: the same words, names and documents give the same reading. */
export function readQuestion(question: string, folded: Folded, { vocabulary, said, documents, more, today }: ReadingGrounds): Asked {
  const words = findCues(folded, vocabulary);
  const mentions = [...findMentions(folded, vocabulary, said).filter(({ start, end }) => !words.some((cue) => cue.start <= start && end <= cue.end && cue.end - cue.start > end - start)).filter(({ start, end }) => !more.some((slip) => slip.start < end && start < slip.end)), ...more].sort((a, b) => a.start - b.start);
  const uncut = findCues(folded, vocabulary, mentions);
  const preambles = preamblesOf(folded, mentions, uncut);
  const cues = uncut.filter((cue) => !preambles.some(({ start, end }) => start <= cue.start && cue.end <= end)).filter((cue) => !mentions.some((mention) => hides(mention, cue)));
  const places = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === "Region"));
  const chosen = mentions.map((mention) => ({ mention, ...choose(mention, places, folded) }));
  const taken = chosen.flatMap(({ mention, entity }) => (entity === undefined ? [] : [{ mention, entity }]));
  const of = (...kinds: readonly string[]) => distinct(taken.filter(({ entity }) => kinds.includes(entity.kind)).map(({ entity }) => entity));
  const set = new Set(cues.flatMap((cue) => cue.cues));
  const isLeftOut = leftOutBy(cues, folded, mentions);
  const somewhere = taken.filter(({ entity }) => entity.kind === "Region" || entity.kind === "Park");
  // An area named only to say which zone is meant (昆山的高新区) is no place of its own; where places are put side by side each is.
  const located = set.has("compare") ? somewhere : somewhere.filter(({ entity }) => !somewhere.some((other) => other.entity.kind === "Park" && other.entity.id !== entity.id && isIn(other.entity, entity)));
  const covered = coverOf(folded.text.length, [...mentions, ...cues]);
  return {
    question, language: /\p{Script=Han}/u.test(folded.text.replace(/\|/g, "")) && hanShare(folded.text) > 0.3 ? "zh" : "en",
    cues: set,
    places: distinct(located.filter(({ mention }) => !isLeftOut(mention)).map(({ entity }) => entity)), together: set.has("compare") || isListed(located.map(({ mention }) => mention), folded),
    without: distinct(located.filter(({ mention }) => isLeftOut(mention)).map(({ entity }) => entity)),
    topics: topicsOf(mentions.filter((mention) => !isLeftOut(mention)), folded, thingsIn), withoutTopics: topicsOf(mentions.filter(isLeftOut), folded, thingsIn),
    actors: of("Company", "Institution", "Project"), agencies: of("Agency"), policies: of("Policy"), tasks: of("Task"), chains: of("Chain"), funds: of("Fund"),
    documents: documentsMeant(folded, documents, { places: located.map(({ entity }) => entity), policies: of("Policy"), cues: set, years: numbersOf(folded.original, today).years }),
    ...numbersFor(folded.original, today, set),
    words: wordsLeft(folded, covered),
    strangers: chosen.flatMap(({ mention, entity }) => (mention.stem !== null && entity === undefined ? [mention.stem] : [])),
    rest: withoutNames(folded, mentions), metric: mentions.some(({ entities }) => entities.some(({ kind }) => kind === "Target")),
    others: chosen.flatMap(({ mention, entity, others }) => (entity === undefined ? [] : others.map((other) => ({ words: wordsOf(mention, folded), taken: entity, entity: other })))),
    likeness: Math.min(1, ...mentions.map(({ likeness }) => likeness)),
  };
}

/** Clauses that neither ask nor name anything, in a question that has one that asks: politeness, and who the asker is. Their words choose nothing. */
function preamblesOf({ text }: Folded, mentions: readonly Mention[], cues: readonly Cue[]): readonly { readonly start: number; readonly end: number }[] {
  const clauses = [...text.matchAll(/[^|]+/g)].map((clause) => ({ start: clause.index, end: clause.index + clause[0].length }));
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) => (one: { readonly start: number; readonly end: number }) => start <= one.start && one.end <= end;
  const asks = clauses.filter((clause) => cues.some((cue) => cue.cues.includes("asks") && holds(clause)(cue)));
  return asks.length === 0 ? [] : clauses.filter((clause) => !asks.includes(clause) && !mentions.some(holds(clause)));
}

/** The date up to which a project is to be finished or begun is one of the project, not of what was said. */
function numbersFor(text: string, today: string, cues: ReadonlySet<string>): Numbers {
  const numbers = numbersOf(text, today);
  return numbers.asOf !== null && cues.has("project") && (cues.has("finish") || cues.has("start")) ? { ...numbers, asOf: null, period: { from: null, to: numbers.asOf } } : numbers;
}

/** A name hides the cue words inside it, save where it is a bare word for a stage, which is an everyday word as well (制造). */
function hides(mention: Mention, cue: Cue): boolean {
  if (cue.start >= mention.end || cue.end <= mention.start) return false;
  const isWord = mention.entities.length === 0 && mention.end - mention.start <= cue.end - cue.start;
  return !isWord && !(cue.start < mention.start || cue.end > mention.end) || (mention.entities.length > 0 && cue.end - cue.start < mention.end - mention.start);
}

/** Whether a word that joins things of one sort stands between two mentions that follow one another. */
function isListed(mentions: readonly Mention[], { at, original }: Folded): boolean {
  return mentions.slice(1).some(({ start }, index) => /[和与跟及或、]|还是|\b(?:and|or|vs)\b/i.test(original.slice((at[(mentions[index]?.end ?? 0) - 1] ?? 0) + 1, at[start])));
}

function thingsIn({ entities }: Mention): Mention["entities"] {
  return entities.filter(({ kind }) => thingKinds.has(kind));
}

function coverOf(length: number, spans: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

const silentWords = /[的了吗呢啊吧呀请问和与及或在是有为由从对到个家都还也就把被这那其之中里上下内外我们你能会要想一下|]+|\b(?:the|a|an|of|in|on|at|is|are|and|or|to|do|does|did|for|by|with|from|that|this|it|be|there|any|please|can|you|me|their|its|what|which)\b/g;

/** The words of the question that nothing known stands on, two characters or a word at least. */
function wordsLeft({ text }: Folded, cover: Uint8Array): readonly string[] {
  const open = [...text].map((unit, at) => (cover[at] === 1 ? "|" : unit)).join("");
  return open.replace(silentWords, "|").split(/[|\s]+/).filter((word) => (/[a-z]/.test(word) ? word.length >= 3 : word.length >= 2) && !/^[\d.年月日%-]+$/.test(word));
}

/** Names of who and where blanked; things, numbers and tasks stay. */
function withoutNames({ text }: Folded, mentions: readonly Mention[]): string {
  const cover = coverOf(text.length, mentions.filter(({ entities }) => entities.some(({ kind }) => !thingKinds.has(kind) && kind !== "Target" && kind !== "Task")));
  return [...text].map((unit, at) => (cover[at] === 1 ? "|" : unit)).join("");
}

function hanShare(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (letters.match(/\p{Script=Han}/gu)?.length ?? 0) / Math.max(1, letters.length);
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
