import { readBackbone } from "../analysis/questions/grounds.ts";
import type { Ask } from "../analysis/search.ts";
import type { Text } from "../ontology/index.ts";
import type { Answer, Found } from "./answer.ts";
import { answerTo } from "./answers/index.ts";
import { passagesFor, quoted } from "./answers/passages.ts";
import type { Asked } from "./asked.ts";
import { intentTables, nearestIntents, type Scored } from "./intents.ts";
import { formsOf } from "./names-in-graph.ts";
import { intentOf, joined } from "./parts.ts";
import { answerable, type Part, partsOf, readInWords, type Reading } from "./reading.ts";
import { slotsOf, understood } from "./slots.ts";
import { soundingLike } from "./spelling.ts";
import { placesTold } from "./places-told.ts";
import { examplesOf, suggestions, withOther } from "./suggestions.ts";
import type { Language } from "./table.ts";
import type { Telling } from "./telling.ts";
import { wordsThatMatter, wordsUnread, namesGoneOn } from "./unread.ts";
import { askVocabulary } from "./vocabulary.ts";

/** How many rows an answer gives; `total` tells of more. */
const mostRows = 500;

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
  const reading = await readInWords(ask, question, today);
  const telling = tellingOf(reading, language ?? reading.asked.language, textOf);
  const intents = answerable(reading.asked);
  const [best] = intents;
  if (best === undefined) return inPrint(reading, telling);
  const clauses = await partsOf(reading, best.intent);
  const { found, intent } = await answered(telling, best.intent, clauses);
  if (clauses.length === 0) {
    const other = await ofOtherWords(reading, telling, intent, found);
    if (other !== null) return other;
  }
  const told = clauses.length > 0 ? null : await placesTold(telling.ask, reading.asked, found);
  const whole = told === null ? found.text : { zh: `${found.text.zh}${told.zh}`, en: `${found.text.en}${told.en}` };
  const text = found.rows.length === 0 ? found.text : withOrigins(reading.asked.origins, withUnread(withHeard(whole, reading), wordsUnread(reading, intent, found)));
  return answerOf(reading, { ...found, text }, intent, [...soundingAlike(reading), ...withOther(reading.asked, reading.said), ...otherReadings(intents, reading.asked)]);
}

function tellingOf({ ask, asked, said, grounds: { documents, vocabulary } }: Reading, language: Language, textOf: Telling["textOf"]): Telling {
  return {
    asked, ask, language, documents, textOf, backbone: () => readBackbone(ask),
    formsOf: (entity) => said.filter(({ id }) => id === entity.id).flatMap((known) => formsOf(known, vocabulary.lexicon)),
  };
}

/** The answer to the question as a whole, or to each of its parts, in one. */
async function answered(telling: Telling, intent: string, clauses: readonly Part[]): Promise<{ readonly found: Found; readonly intent: string }> {
  const intents = intent.split("+");
  const parts = clauses.length > 0 ? clauses : intents.length < 2 ? [] : intents.map((one): Part => ({ intent: one, clause: labelOf(one)[telling.language], asked: telling.asked }));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { found: await answerTo(only.intent, { ...telling, asked: only.asked }), intent: only.intent };
  if (parts.length === 0) return { found: await answerTo(intent, telling), intent };
  const found = await Promise.all(parts.map(async (part) => ({ ...part, found: await answerTo(part.intent, { ...telling, asked: part.asked }) })));
  return { found: joined(found), intent: intentOf(parts) };
}

/** What was found, as the answer to the question. */
function answerOf({ asked, grounds: { documents } }: Reading, found: Found, intent: string | null, alternatives: Answer["alternatives"]): Answer {
  const slots = slotsOf(asked, documents);
  const rows = found.rows.slice(0, mostRows);
  return {
    question: asked.question, intent, slots, understood: intent === null ? null : understood(labelOf(intent), slots),
    text: found.text, columns: found.columns, rows: rows.map(({ cells }) => cells), total: found.total ?? found.rows.length,
    citations: rows.flatMap(({ claimIds }, row) => claimIds.map((claim) => ({ row, claim }))),
    link: found.link, documentsRead: documents.map(({ id, title, publishedOn }) => ({ id, title, publishedOn })), alternatives: alternatives.slice(0, 5),
  };
}

/** Other questions that were nearly as likely. */
function otherReadings([best, ...others]: readonly Scored[], asked: Asked): Answer["alternatives"] {
  const likely = others.filter(({ intent, score }) => !["definition", "help"].includes(intent) && !intent.includes("+") && score >= (best?.score ?? 0) * 0.6).slice(0, 3).map(({ intent }) => intent);
  return likely.length === 0 ? [] : suggestions(likely, asked, null, likely.length);
}

/**
 * Where the answer would be one to another question, since nothing of it holds a word that matters: what the texts print of that word, else that it was not
 * understood. Of a name that goes on from that of a known thing what the texts print of the whole name. Null where the answer stands.
 */
async function ofOtherWords(reading: Reading, telling: Telling, intent: string, found: Found): Promise<Answer | null> {
  const missing = wordsThatMatter(reading, intent, found);
  const whole = missing.length > 0 || found.rows.length === 0 ? [] : namesGoneOn(reading);
  if (missing.length + whole.length === 0) return null;
  const passages = await passagesFor(telling, missing.length > 0 ? missing : whole);
  if (passages.length > 0) return answerOf(reading, quoted(passages, telling.language), intent, []);
  if (missing.length === 0) return null;
  const nearest = suggestions([intent, ...nearestIntents(reading.asked)], reading.asked, await examplesOf(reading.ask), 3);
  const names = { zh: missing.map((word) => `“${word}”`).join("、"), en: missing.map((word) => `“${word}”`).join(", ") };
  return answerOf(reading, { columns: [], rows: [], link: null, text: {
    zh: `没有认出${names.zh}，读过的文件里也没有读到，所以不作答。可以这样问：${nearest.map(({ zh }) => zh).join(" ")}`,
    en: `${names.en} was not recognised, nor found in the texts at hand, so this is not answered. What can be asked: ${nearest.map(({ en }) => en).join(" ")}`,
  } }, null, nearest);
}

/** Of a question that is of no known kind: what the texts print of what it names, else that it was not understood, with what can be asked. */
async function inPrint(reading: Reading, telling: Telling): Promise<Answer> {
  const { asked } = reading;
  const nearest = suggestions(nearestIntents(asked), asked, await examplesOf(reading.ask), 3);
  const passages = await passagesFor(telling, asked.strangeNames);
  if (passages.length > 0) return answerOf(reading, quoted(passages, telling.language), "says", nearest);
  return answerOf(reading, { columns: [], rows: [], link: null, text: {
    zh: `这个问题没有读懂。可以这样问：${nearest.map(({ zh }) => zh).join(" ")}`,
    en: `This question was not understood. What can be asked: ${nearest.map(({ en }) => en).join(" ")}`,
  } }, null, nearest);
}

/** The firms that a question may mean by names known by their sound alone, and how it was taken. */
function firmsHeard({ heard, asked }: Reading): Reading["heard"] {
  const { lexicon } = askVocabulary();
  return heard.filter(({ name }) => asked.actors.some(({ id, kind }) => kind === "Company" && id.includes(name)) || lexicon.terms.some((term) => term.kind === "Company" && [term.name, ...term.aliases].includes(name)));
}

function withHeard({ zh, en }: Text, reading: Reading): Text {
  const told = firmsHeard(reading);
  if (told.length === 0) return { zh, en };
  return { zh: `按读音把${told.map(({ typed, name }) => `“${typed}”认作“${name}”`).join("、")}。${zh}`, en: `By sound alone ${told.map(({ typed, name }) => `“${typed}” was taken for ${name}`).join(", ")}. ${en}` };
}

/** The same question of other firms whose names sound so. */
function soundingAlike(reading: Reading): Answer["alternatives"] {
  return firmsHeard(reading).flatMap((one) => soundingLike(one, reading.said, askVocabulary()).slice(0, 3).map((entity) => {
    const question = reading.asked.question.replace(one.typed, entity.name);
    return { zh: question, en: question };
  }));
}

function withUnread({ zh, en }: Text, words: readonly string[]): Text {
  if (words.length === 0) return { zh, en };
  return { zh: `没有认出${words.map((word) => `“${word}”`).join("、")}，以下没有按它筛选。${zh}`, en: `${words.map((word) => `“${word}”`).join(", ")} was not recognised and narrows nothing. ${en}` };
}

function withOrigins(origins: Asked["origins"], { zh, en }: Text): Text {
  if (origins.length === 0) return { zh, en };
  return { zh: `${origins.map(({ name }) => name).join("、")}是从哪里来，以下没有按它筛选。${zh}`, en: `${origins.map(({ name, nameEn }) => nameEn ?? name).join(", ")} was taken for where somebody comes from and narrows nothing. ${en}` };
}

/** What kinds of question an intent, or several joined by a plus, are. */
function labelOf(intent: string): Text {
  const labels = intent.split("+").flatMap((one) => intentTables().intents.get(one)?.label ?? []);
  return { zh: labels.map(({ zh }) => zh).join("；"), en: labels.map(({ en }) => en).join("; ") };
}
