import { distinctById } from "../grouping.ts";
import { placesAround } from "../analysis/questions/ask.ts";
import type { Ask } from "../analysis/search.ts";
import { answers } from "./answers/index.ts";
import type { Asked } from "./asked.ts";
import type { DocumentRow } from "./documents.ts";
import { type Folded, fold, simplified } from "./fold.ts";
import { type Scored, scoredIntents } from "./intents.ts";
import { remembering } from "./memory.ts";
import type { Mention, SaidEntity } from "./mention.ts";
import { partMentions } from "./name-parts.ts";
import { namesInGraph } from "./names-in-graph.ts";
import { clausesOf, inherited, isHeld, isSame } from "./parts.ts";
import { type ReadingGrounds, readQuestion } from "./read-question.ts";
import { slippedMentions } from "./slips.ts";
import { type Heard, spelledRight, strangeWords } from "./spelling.ts";
import { askVocabulary } from "./vocabulary.ts";

/** Documents that an answer may name as read. */
const mostDocuments = 500;

/** From this score on a clause asks for something by its own words, and is a part of the question. */
const explicit = 50;

/** A question read, with the asking that answers it. */
export interface Reading {
  readonly ask: Ask;
  readonly asked: Asked;
  readonly said: readonly SaidEntity[];
  readonly grounds: ReadingGrounds;
  /** Names known by their sound alone. */
  readonly heard: readonly Heard[];
}

/** Reads a question as it is spelt right; where words are left that nothing explains, once more with the names that they are a part of or sound like. */
export async function readInWords(given: Ask, question: string, today: string): Promise<Reading> {
  const vocabulary = askVocabulary();
  const typed = simplified(question.trim());
  const [named, [graph]] = await Promise.all([namesInGraph(given, fold(typed), { strange: strangeWords(typed, vocabulary) }), given("graphState", {})]);
  const ask = remembering(given, graph?.state ?? null);
  const heard: Heard[] = [];
  const right = spelledRight(typed, vocabulary, named, (one) => heard.push(one));
  const folded = fold(right);
  const [said, documents] = await Promise.all([right === typed ? named : namesInGraph(given, folded), ask("documentsRead", { limit: mostDocuments }) as unknown as Promise<readonly DocumentRow[]>]);
  const grounds: ReadingGrounds = { vocabulary, said, documents, more: [], today };
  const asked = readQuestion(folded.original, folded, grounds);
  const guessed = await guessedNames(given, folded, asked.words, grounds);
  const all = { ...grounds, ...guessed };
  const read = guessed.more.length === 0 ? asked : readQuestion(folded.original, folded, all);
  return { ask, asked: await innermost(ask, { ...read, question }), said: distinctById([...all.said, ...(heard.length === 0 ? [] : named)]), grounds: all, heard };
}

/** What the words that nothing explains may name, and of what names: first those that they are a part of, then those that they are slips of. */
async function guessedNames(given: Ask, folded: Folded, words: readonly string[], { vocabulary, said }: ReadingGrounds): Promise<{ readonly more: readonly Mention[]; readonly said: readonly SaidEntity[] }> {
  const parts = partMentions(folded, words, said, vocabulary.lexicon);
  const left = words.filter((word) => !parts.some(({ start, end }) => folded.text.slice(start, end).includes(word)));
  const sounding = left.some((word) => /\p{Script=Han}{2,}/u.test(word)) ? await namesInGraph(given, folded, { bySound: true }) : [];
  const slips = slippedMentions(folded, left, vocabulary, sounding);
  return { more: [...parts, ...slips], said: slips.length > 0 ? sounding : said };
}

/** A question without the places that it names only to say where another lies: Taiyuan in Shanxi. */
async function innermost(ask: Ask, asked: Asked): Promise<Asked> {
  if (asked.together || asked.places.length < 2) return asked;
  const outer = new Set((await placesAround(ask, asked.places.map(({ id }) => id))).flatMap(({ id, around }) => around.flatMap((place) => (place.id === id ? [] : [place.id]))));
  return { ...asked, places: asked.places.filter(({ id }) => !outer.has(id)) };
}

/** The intents that a question may be of and that are answered, the likeliest first; several joined by a plus ask for each of them. */
export function answerable(asked: Asked): readonly Scored[] {
  return scoredIntents(asked).filter(({ intent }) => intent.split("+").every((one) => answers[one] !== undefined));
}

/** A part of a question: what it asks for, in which words. */
export interface Part {
  readonly intent: string;
  readonly clause: string;
  readonly asked: Asked;
}

/** The parts of a question that ask for different things by their own words, each with what it takes from the part before; none where the whole holds them all. */
export async function partsOf({ ask, asked: whole, grounds }: Reading, intent: string): Promise<readonly Part[]> {
  const clauses = clausesOf(whole.question);
  if (clauses.length < 2) return pairedParts({ asked: whole, grounds }, intent);
  let before: Asked | undefined;
  const parts: Part[] = [];
  let isToldBeside = false;
  for (const clause of clauses) {
    const folded = fold(spelledRight(simplified(clause), grounds.vocabulary, grounds.said));
    const own = readQuestion(folded.original, folded, { ...grounds, more: [] });
    const asked = inherited(await innermost(ask, { ...own, question: clause, language: whole.language }), before);
    const [best] = answerable(asked);
    before = asked;
    // Of what stands upstream or downstream the answer tells who has it: 上游是什么，谁有.
    if (own.topics.length === 0 && ["firms", "where"].includes(best?.intent ?? "") && ["upstream", "downstream"].includes(parts.at(-1)?.intent ?? "")) {
      isToldBeside = true;
      continue;
    }
    if (best !== undefined && best.score >= explicit && asked.cues.has("asks") && !parts.some((part) => part.intent === best.intent && isSame(part.asked, asked))) parts.push({ intent: best.intent, clause, asked });
  }
  if (isToldBeside && parts.length === 1) return parts;
  return parts.length < 2 || isHeld(intent, parts) ? [] : parts;
}

/** Of two pairs of a place and what is asked of it there, joined in one clause (甲区的封测和乙区的外延各是谁在做), each by itself: none is asked of the other's place. */
function pairedParts({ asked: whole, grounds }: Pick<Reading, "asked" | "grounds">, intent: string): readonly Part[] {
  if (whole.places.length < 2 || whole.topics.length + new Set(whole.topics.map(({ family }) => family)).size < 2 || whole.cues.has("compare") || intent === "compare") return [];
  for (const joint of whole.question.matchAll(/[和与、]|\band\b/g)) {
    const halves = [whole.question.slice(0, joint.index), whole.question.slice(joint.index + joint[0].length)].map((clause) => clause.trim());
    const read = halves.map((clause) => {
      const folded = fold(spelledRight(simplified(clause), grounds.vocabulary, grounds.said));
      return { intent, clause, asked: { ...readQuestion(folded.original, folded, { ...grounds, more: [] }), question: clause, language: whole.language, cues: whole.cues } };
    });
    if (read.every(({ asked }) => asked.places.length === 1 && asked.topics.length > 0) && new Set(read.map(({ asked }) => asked.places[0]?.id)).size === 2) return read;
  }
  return [];
}
