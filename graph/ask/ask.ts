import { placesAround } from "../analysis/questions/ask.ts";
import { readBackbone } from "../analysis/questions/grounds.ts";
import type { Ask } from "../analysis/search.ts";
import type { Text } from "../ontology/index.ts";
import type { Answer, Found } from "./answer.ts";
import { answers, answerTo } from "./answers/index.ts";
import type { Asked } from "./asked.ts";
import type { DocumentRow } from "./documents.ts";
import { fold, simplified } from "./fold.ts";
import { intentTables, type Scored, scoredIntents } from "./intents.ts";
import type { SaidEntity } from "./mention.ts";
import { remembering } from "./memory.ts";
import { formsOf, namesInGraph } from "./names-in-graph.ts";
import { partMentions } from "./name-parts.ts";
import { clausesOf, inherited, intentOf, isHeld, isSame, joined } from "./parts.ts";
import { type ReadingGrounds, readQuestion } from "./read-question.ts";
import { slippedMentions } from "./slips.ts";
import { slotsOf, understood } from "./slots.ts";
import { spelledRight, strangeWords } from "./spelling.ts";
import { examplesOf, suggestions, withOther } from "./suggestions.ts";
import type { Language } from "./table.ts";
import type { Telling } from "./telling.ts";
import { askVocabulary } from "./vocabulary.ts";

/** Documents that an answer may name as read. */
const mostDocuments = 500;

/** How many rows an answer gives; `total` tells of more. */
const mostRows = 500;

/** From this score on a clause asks for something by its own words, and is a part of the question. */
const explicit = 50;

/** What an answer may use beside the graph. */
export interface AskingOptions {
  /** Settles 今年 and this year: YYYY-MM-DD. */
  readonly today?: string;
  /** That of the table's words; the question's own unless another is wished. */
  readonly language?: Language;
  /** The text of a document as it was given; null where it is not at hand. */
  readonly textOf?: Telling["textOf"];
}

/**
 * Answers a question in one's own words, Chinese or English: read into one of a fixed set of typed questions, answered from all that the graph knows, with
 * the claims of every row. What is not understood is said so, with the nearest questions that can be answered.
 */
export async function askInWords(ask: Ask, question: string, { today = new Date().toISOString().slice(0, 10), language, textOf = async () => null }: AskingOptions = {}): Promise<Answer> {
  const reading = await read(ask, question, today);
  const { asked, said, ask: asking, grounds: { documents, vocabulary } } = reading;
  const documentsRead = documents.map(({ id, title, publishedOn }) => ({ id, title, publishedOn }));
  const intents = answerable(asked);
  const [best] = intents;
  if (best === undefined) return { ...declined(question, asked, documents, suggestions([], asked, await examplesOf(asking), 3)), documentsRead };
  const telling: Telling = {
    asked, ask: asking, language: language ?? asked.language, documents, textOf, backbone: () => readBackbone(asking),
    formsOf: (entity) => said.filter(({ id }) => id === entity.id).flatMap((known) => formsOf(known, vocabulary.lexicon)),
  };
  const { found, intent } = await answered(telling, best.intent, await partsOf(reading, best.intent));
  const slots = slotsOf(asked, documents);
  const others = intents.filter((other) => other.intent !== best.intent && !["definition", "help"].includes(other.intent) && other.score >= best.score * 0.6).slice(0, 3).map((other) => other.intent);
  const rows = found.rows.slice(0, mostRows);
  return {
    question, intent, slots, understood: understood(labelOf(intent), slots),
    text: found.rows.length === 0 ? found.text : withUnread(found.text, wordsUnread(asked)), columns: found.columns, rows: rows.map(({ cells }) => cells), total: found.total ?? found.rows.length,
    citations: rows.flatMap(({ claimIds }, row) => claimIds.map((claim) => ({ row, claim }))),
    link: found.link, documentsRead, alternatives: [...withOther(asked, said), ...(others.length === 0 ? [] : suggestions(others, asked, null, others.length))].slice(0, 5),
  };
}

/** A question read, with the asking that answers it. */
interface Read {
  readonly ask: Ask;
  readonly asked: Asked;
  readonly said: readonly SaidEntity[];
  readonly grounds: ReadingGrounds;
}

/** Reads a question as it is spelt right; where words are left that nothing explains, once more with the names that they sound like. */
async function read(given: Ask, question: string, today: string): Promise<Read> {
  const vocabulary = askVocabulary();
  const typed = simplified(question.trim());
  const [named, [graph]] = await Promise.all([namesInGraph(given, fold(typed), { strange: strangeWords(typed, vocabulary) }), given("graphState", {})]);
  const ask = remembering(given, graph?.state ?? null);
  const right = spelledRight(typed, vocabulary, named);
  const folded = fold(right);
  const [said, documents] = await Promise.all([right === typed ? named : namesInGraph(given, folded), ask("documentsRead", { limit: mostDocuments }) as unknown as Promise<readonly DocumentRow[]>]);
  const grounds: ReadingGrounds = { vocabulary, said, documents, more: [], today };
  const asked = readQuestion(folded.original, folded, grounds);
  const parts = partMentions(folded, asked.words, said, vocabulary.lexicon);
  const left = asked.words.filter((word) => !parts.some((part) => folded.text.slice(part.start, part.end).includes(word)));
  const sounding = left.some((word) => /\p{Script=Han}{2,}/u.test(word)) ? await namesInGraph(given, folded, { bySound: true }) : [];
  const more = [...parts, ...slippedMentions(folded, left, vocabulary, sounding)];
  if (more.length === 0) return { ask, asked: await innermost(ask, { ...asked, question }), said, grounds };
  const again = { ...grounds, said: sounding.length > 0 ? sounding : said, more };
  return { ask, asked: await innermost(ask, { ...readQuestion(folded.original, folded, again), question }), said: again.said, grounds: again };
}

/** A question without the places that it names only to say where another lies: Taiyuan in Shanxi. */
async function innermost(ask: Ask, asked: Asked): Promise<Asked> {
  if (asked.together || asked.places.length < 2) return asked;
  const outer = new Set((await placesAround(ask, asked.places.map(({ id }) => id))).flatMap(({ id, around }) => around.flatMap((place) => (place.id === id ? [] : [place.id]))));
  return { ...asked, places: asked.places.filter(({ id }) => !outer.has(id)) };
}

function answerable(asked: Asked): readonly Scored[] {
  return scoredIntents(asked).filter(({ intent }) => answers[intent] !== undefined);
}

interface Part {
  readonly intent: string;
  readonly clause: string;
  readonly asked: Asked;
}

/** The parts of a question that ask for different things by their own words, each with what it takes from the part before; none where the whole holds them all. */
async function partsOf({ ask, asked: whole, grounds }: Read, intent: string): Promise<readonly Part[]> {
  const clauses = clausesOf(whole.question);
  if (clauses.length < 2) return [];
  let before: Asked | undefined;
  const parts: Part[] = [];
  for (const clause of clauses) {
    const folded = fold(spelledRight(simplified(clause), grounds.vocabulary, grounds.said));
    before = inherited(await innermost(ask, { ...readQuestion(folded.original, folded, { ...grounds, more: [] }), question: clause, language: whole.language }), before);
    const [best] = answerable(before);
    if (best !== undefined && best.score >= explicit && before.cues.has("asks") && !parts.some((part) => part.intent === best.intent && isSame(part.asked, before as Asked))) parts.push({ intent: best.intent, clause, asked: before });
  }
  return parts.length < 2 || isHeld(intent, parts) ? [] : parts;
}

async function answered(telling: Telling, intent: string, parts: readonly Part[]): Promise<{ readonly found: Found; readonly intent: string }> {
  const answer = (one: string, asked: Asked) => answerTo(one, { ...telling, asked });
  if (parts.length === 0) return { found: await answer(intent, telling.asked), intent };
  const found = await Promise.all(parts.map(async (part) => ({ ...part, found: await answer(part.intent, part.asked) })));
  return { found: joined(found), intent: intentOf(parts) };
}

/** Words that may have been a name, in a question that names nothing that is known: Chinese ones, and English ones in capitals. */
function wordsUnread(asked: Asked): readonly string[] {
  const { places, without, topics, actors, agencies, policies, tasks, chains, funds, documents, words, question } = asked;
  if ([places, without, topics, actors, agencies, policies, tasks, chains, funds, documents].some((some) => some.length > 0)) return [];
  const names = new Set((question.match(/(?<!^)\b[A-Z]\w+/g) ?? []).map((name) => name.toLowerCase()));
  return words.filter((word) => /^\p{Script=Han}+$/u.test(word) || names.has(word));
}

function withUnread({ zh, en }: Text, words: readonly string[]): Text {
  if (words.length === 0) return { zh, en };
  return { zh: `没有认出${words.map((word) => `“${word}”`).join("、")}，以下没有按它筛选。${zh}`, en: `${words.map((word) => `“${word}”`).join(", ")} was not recognised and narrows nothing. ${en}` };
}

/** What kinds of question an intent, or several joined by a plus, are. */
function labelOf(intent: string): Text {
  const labels = intent.split("+").flatMap((one) => intentTables().intents.get(one)?.label ?? []);
  return { zh: labels.map(({ zh }) => zh).join("；"), en: labels.map(({ en }) => en).join("; ") };
}

function declined(question: string, asked: Asked, documents: readonly DocumentRow[], nearest: Answer["alternatives"]): Omit<Answer, "documentsRead"> {
  return {
    question, intent: null, understood: null, slots: slotsOf(asked, documents), columns: [], rows: [], total: 0, citations: [], link: null, alternatives: nearest,
    text: {
      zh: `这个问题没有读懂。可以这样问：${nearest.map(({ zh }) => zh).join(" ")}`,
      en: `This question was not understood. What can be asked: ${nearest.map(({ en }) => en).join(" ")}`,
    },
  };
}
