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
  const found = [...findMentions(folded, vocabulary, said).filter(({ start, end }) => !words.some((cue) => cue.start <= start && end <= cue.end && cue.end - cue.start > end - start)).filter(({ start, end }) => !more.some((slip) => slip.start < end && start < slip.end)), ...more].sort((a, b) => a.start - b.start);
  const strange = strangeNamesIn(folded, found);
  const mentions = found.filter(({ start, end }) => !strange.some((name) => name.start <= start && end <= name.end));
  const uncut = findCues(folded, vocabulary, mentions).filter((cue) => !strange.some(({ start, end }) => start < cue.end && cue.start < end));
  const preambles = preamblesOf(folded, mentions, uncut);
  const cues = uncut.filter((cue) => !preambles.some(({ start, end }) => start <= cue.start && cue.end <= end)).filter((cue) => !mentions.some((mention) => hides(mention, cue)));
  const places = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === "Region"));
  const chosen = mentions.map((mention) => ({ mention, ...choose(mention, places, folded) }));
  const taken = chosen.flatMap(({ mention, entity }) => (entity === undefined ? [] : [{ mention, entity }]));
  const of = (...kinds: readonly string[]) => distinct(taken.filter(({ entity }) => kinds.includes(entity.kind)).map(({ entity }) => entity));
  const set = new Set(cues.flatMap((cue) => cue.cues));
  const isLeftOut = leftOutBy(cues, folded, mentions);
  const everywhere = taken.filter(({ entity }) => entity.kind === "Region" || entity.kind === "Park");
  const origins = everywhere.filter(({ mention }) => everywhere.some((other) => isOriginOf(mention, other.mention, folded)));
  const somewhere = everywhere.filter((one) => !origins.includes(one));
  // An area named only to say which zone is meant (昆山的高新区) is no place of its own; where places are put side by side each is.
  const located = set.has("compare") ? somewhere : somewhere.filter(({ entity }) => !somewhere.some((other) => other.entity.kind === "Park" && other.entity.id !== entity.id && isIn(other.entity, entity)));
  const left = wordsLeft(folded, coverOf(folded.text.length, [...mentions, ...cues]));
  return {
    question, language: /\p{Script=Han}/u.test(folded.text.replace(/\|/g, "")) && hanShare(folded.text) > 0.3 ? "zh" : "en",
    cues: set,
    places: distinct(located.filter(({ mention }) => !isLeftOut(mention)).map(({ entity }) => entity)), together: set.has("compare") || isListed(located.map(({ mention }) => mention), folded),
    without: distinct(located.filter(({ mention }) => isLeftOut(mention)).map(({ entity }) => entity)),
    topics: topicsOf(mentions.filter((mention) => !isLeftOut(mention)), folded, thingsIn), withoutTopics: topicsOf(mentions.filter(isLeftOut), folded, thingsIn),
    actors: of("Company", "Institution", "Project"), agencies: of("Agency"), policies: of("Policy"), tasks: of("Task"), chains: of("Chain"), funds: of("Fund"),
    documents: documentsMeant(folded, documents, { places: located.map(({ entity }) => entity), policies: of("Policy"), cues: set, years: numbersOf(folded.original, today).years }),
    ...numbersFor(folded.original, today, set),
    words: left,
    strangers: chosen.flatMap(({ mention, entity }) => (mention.stem !== null && entity === undefined ? [mention.stem] : [])),
    strangeNames: [...strange.map(({ start, end }) => folded.text.slice(start, end)), ...left.flatMap((word) => strangeNameOf(word, folded))], origins: distinct(origins.map(({ entity }) => entity)),
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

/** What goes on from the name of a place into that of a university or institute that nobody knows; none where those of the place are asked for (江苏大学有哪些). */
function strangeNamesIn({ text }: Folded, mentions: readonly Mention[]): readonly { readonly start: number; readonly end: number }[] {
  return mentions.filter(({ entities }) => entities.some(({ kind }) => kind === "Region")).flatMap(({ start, end }) => {
    const name = /^(?![省市区县]?(?:的|所有|全部))\p{Script=Han}{0,4}?(?:大学|学院|研究院|研究所)/u.exec(text.slice(end))?.[0];
    if (name === undefined || /[有和与及在哪几个]/.test(name) || isListAsked(text, start, end + name.length) || mentions.some((other) => other.start > start && other.start < end + name.length || other.start === start && other.end > end)) return [];
    return [{ start, end: end + name.length }];
  });
}

/** The name of a university or institute of which nothing but what it is was understood: 复旦 in 复旦大学, stanford in Stanford University. */
function strangeNameOf(word: string, { text }: Folded): readonly string[] {
  const start = text.indexOf(word);
  const sort = /^(?:大学|学院|研究院|研究所| (?:university|institute)(?![a-z]))/.exec(text.slice(start + word.length))?.[0];
  return sort === undefined || isListAsked(text, start, start + word.length + sort.length) ? [] : [`${word}${sort}`];
}

/** Whether those of a sort are asked for rather than one by name: 哪些理工大学, 理工大学有哪些. */
function isListAsked(text: string, start: number, end: number): boolean {
  return /(?:哪些|哪几[所个家]|哪所|什么|所有|全部)$/.test(text.slice(0, start)) || /^(?:有(?:哪[些几所]|几|多少)?[所家个]?(?:$|\|)|都|哪|名单|清单|分布|一共|共有)/.test(text.slice(end));
}

/** Whether a place is where somebody comes from who means another one: 从江苏到浙江投资, 浙江人来芜湖投资, from Jiangsu to Zhejiang. */
function isOriginOf(one: Mention, other: Mention, { text }: Folded): boolean {
  if (one.end > other.start) return false;
  const [before, between, behind] = [text.slice(0, one.start), text.slice(one.end, other.start), text.slice(other.end)];
  const isMove = /投资|落户|落地|建厂|设厂|办厂|开厂|创业|发展|搬|迁|考察/.test(behind) || /(?:invest|move|moving|relocat|expand|settle)/.test(text);
  return isMove && (/^[省市区县]?(?:人|客商|老板|商人|投资者|投资人|企业家|的?(?:企业|公司|厂商?))?(?:想|要|打算|准备|计划|希望)?(?:到|来|去|赴|往)$/.test(between) || (/(?:^|[^a-z])from $/.test(before) && /(?:^|[^a-z])(?:to|in|into) $/.test(between)));
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
