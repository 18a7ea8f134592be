import type { Ask } from "../analysis/search.ts";
import { spokenOfPlaces } from "../analysis/questions/grounds.ts";
import type { Answer, Found } from "./answer.ts";
import { answers } from "./answers/index.ts";
import type { Asked } from "./asked.ts";
import type { DocumentRow } from "./documents.ts";
import { fold, simplified } from "./fold.ts";
import { intentTables, scoredIntents } from "./intents.ts";
import { namesInGraph } from "./names-in-graph.ts";
import { readQuestion } from "./read-question.ts";
import { slotsOf, understood } from "./slots.ts";
import { type Examples, suggestions, withOther } from "./suggestions.ts";
import { type Telling, withLinks } from "./telling.ts";
import { askVocabulary } from "./vocabulary.ts";

/** Documents that an answer may name as read. */
const mostDocuments = 500;

/** How many rows an answer gives; `total` tells of more. */
const mostRows = 500;

/**
 * Answers a question in one's own words, Chinese or English: read into one of a fixed set of typed questions, answered from all that the graph knows, with
 * the claims of every row. What is not understood is said so, with the nearest questions that can be answered.
 */
export async function askInWords(ask: Ask, question: string, today = new Date().toISOString().slice(0, 10)): Promise<Answer> {
  const vocabulary = askVocabulary();
  const folded = fold(simplified(question.trim()));
  const [said, documents] = await Promise.all([namesInGraph(ask, folded, false), ask("documentsRead", { limit: mostDocuments }) as unknown as Promise<readonly DocumentRow[]>]);
  const asked = readQuestion(folded.original, folded, { vocabulary, said, documents, more: [], today });
  const intents = scoredIntents(asked).filter(({ intent }) => answers[intent] !== undefined);
  const [best] = intents;
  const documentsRead = documents.map(({ id, title, publishedOn }) => ({ id, title, publishedOn }));
  if (best === undefined) return { ...declined(question, asked, suggestions([], asked, await examplesOf(ask), 3)), documentsRead };
  const telling: Telling = { asked, language: asked.language, documents, ...withLinks(ask, documents) };
  const found = await (answers[best.intent] as (telling: Telling) => Promise<Found>)(telling);
  const slots = slotsOf(asked);
  const others = intents.slice(1, 4).map(({ intent }) => intent);
  return {
    question, intent: best.intent, slots, understood: understood((intentTables().intents.get(best.intent) as { label: { zh: string; en: string } }).label, slots),
    text: found.text, columns: found.columns, rows: found.rows.slice(0, mostRows).map(({ cells }) => cells), total: found.total ?? found.rows.length,
    citations: found.rows.slice(0, mostRows).flatMap(({ claimIds }, row) => claimIds.map((claim) => ({ row, claim }))),
    link: found.link, alternatives: [...withOther(asked, said), ...(others.length === 0 ? [] : suggestions(others, asked, await examplesOf(ask), 3))].slice(0, 5), documentsRead,
  };
}

function declined(question: string, asked: Asked, nearest: Answer["alternatives"]): Omit<Answer, "documentsRead"> {
  return {
    question, intent: null, understood: null, slots: slotsOf(asked), columns: [], rows: [], total: 0, citations: [], link: null, alternatives: nearest,
    text: {
      zh: `这个问题没有读懂。可以这样问：${nearest.map(({ zh }) => zh).join(" ")}`,
      en: `This question was not understood. What can be asked: ${nearest.map(({ en }) => en).join(" ")}`,
    },
  };
}

/** Names of the graph for examples. */
async function examplesOf(ask: Ask): Promise<Examples> {
  const places = (await spokenOfPlaces(ask, 3)).slice(0, 3);
  return { places, firms: [], agencies: [], topics: [{ zh: "封装测试", en: "packaging and test" }] };
}
