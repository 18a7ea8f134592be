import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Found } from "../answer.ts";
import { type DocumentRow, longestShared } from "../documents.ts";
import { fold, simplified } from "../fold.ts";
import { inBoth, type Language, tableOf, titleIn } from "../table.ts";
import { placesAsked, type Telling } from "../telling.ts";
import { askVocabulary } from "../vocabulary.ts";

/** A sentence of a document that holds the names of a question, with the one behind it, and how much of the question's other words they hold. */
interface Passage {
  readonly document: DocumentRow;
  /** Which sentence of the document it begins with. */
  readonly at: number;
  readonly printed: string;
  readonly score: number;
}

const mostDocuments = 200;
const mostPassages = 6;
const longest = 240;

/**
 * The sentences of the texts at hand that hold what the question names, or, where they are given, these words, those with the most of the question's first.
 * They are quoted, not read: whether they answer is for the reader to see. None where no text is at hand.
 */
export async function passagesFor(telling: Telling, held: readonly string[] = []): Promise<readonly Passage[]> {
  const { asked, documents, textOf, formsOf } = telling;
  const named = held.length > 0 ? held.map((word) => [word]) : namesAsked(telling);
  const names = named.length + asked.places.length > 0 ? named : wordsOfTheirOwn(asked);
  if (names.length + asked.places.length === 0) return [];
  const places = asked.places.map((place) => ({ id: place.id, forms: [...formsOfPlace(place), ...formsOf(place)] }));
  const ofPlaces = places.flatMap(({ forms }) => forms).join("|");
  const pairs = asked.language === "zh" ? pairsIn(simplified(asked.question)).filter((pair) => !ofPlaces.includes(pair)).map((pair) => [pair]) : [];
  // What stands in the way is printed by what it is (用电, 排放), in other words than it is asked for.
  const words = asked.language === "zh" && !asked.cues.has("constraint") ? pairs : wordsOfCues(asked.cues);
  const least = Math.min(2, words.length);
  const inside = new Set(await placesAsked(telling));
  const isMeant = ({ id }: DocumentRow) => asked.documents.length === 0 || asked.documents.includes(id);
  const found = (await Promise.all(documents.filter(isMeant).slice(0, mostDocuments).map(async (document): Promise<readonly Passage[]> => {
    const text = await textOf(document.id);
    if (text === null) return [];
    const title = plainOf(document.title);
    const isThere = places.length === 0 || places.some(({ id, forms }) => id === document.region?.id || inside.has(document.region?.id ?? "") || forms.some((form) => title.includes(form)));
    const sentences = sentencesIn(text).map((sentence) => ({ sentence, plain: plainOf(sentence) }));
    return sentences.flatMap(({ sentence, plain }, at): Passage[] => {
      const has = (forms: readonly string[]) => forms.some((form) => plain.includes(form));
      if (!names.every(has) || !(isThere || places.some(({ forms }) => has(forms)))) return [];
      const next = sentences[at + 1];
      const [own, behind] = [words.filter(has).length, words.filter((forms) => !has(forms) && forms.some((form) => next?.plain.includes(form) === true)).length];
      // Of two sentences that follow one another the one that has the words itself is quoted.
      const met = own + behind * 0.9;
      if (names.length === 0 && (met === 0 || own + behind < least)) return [];
      return [{ document, at, printed: next === undefined ? sentence : `${sentence}。${next.sentence}`, score: met + weightOf(longestShared(asked.rest, plain)) }];
    });
  }))).flat().sort((a, b) => b.score - a.score);
  const best = found.filter(({ score }) => score * 2 >= (found[0]?.score ?? 0));
  return best.filter(({ document, at }, index) => !best.slice(0, index).some((before) => before.document.id === document.id && Math.abs(before.at - at) < 2)).slice(0, mostPassages);
}

/** A stretch of the question printed as it was asked says more than its characters here and there. */
function weightOf(stretch: number): number {
  return stretch < 3 ? 0 : 2 * stretch;
}

/** Cues that say what an answer is about, rather than how it is asked for. */
const contents = ["fund", "institution", "project", "policy", "target", "metric", "amount", "capacity", "talent", "constraint", "supply", "strong", "lack"];

/** The Chinese words for what an English question is about. */
function wordsOfCues(cues: ReadonlySet<string>): readonly (readonly string[])[] {
  const forms = [...askVocabulary().cueForms];
  return contents.filter((cue) => cues.has(cue)).map((cue) => forms.flatMap(([form, of]) => (of.includes(cue) && /^\p{Script=Han}{2,}$/u.test(form) ? [form] : [])));
}

/** The answer where no fact was read and these passages are all there is. */
export function quoted(passages: readonly Passage[], language: Language): Found {
  const { columns, rows } = tableOf(passages, [
    { id: "passage", label: { zh: "原文", en: "As printed" }, cell: ({ printed }) => printed.slice(0, longest) },
    { id: "document", label: { zh: "文件", en: "Document" }, cell: ({ document }) => document.title },
    { id: "documentId", label: { zh: "编号", en: "Id" }, type: "id", cell: ({ document }) => document.id },
  ], () => []);
  return {
    columns, rows, link: `/document/${passages[0]?.document.id ?? ""}?lang=${language}`,
    text: inBoth((lang) => (lang === "zh" ? `没有从文件里读成事实；原文里提到的有：${listed(passages, lang)}。` : `No fact was read of this; what the texts themselves print: ${listed(passages, lang)}.`)),
  };
}

/** An answer whose facts are few, with what the texts print beside them. */
export function withPassages(found: Found, passages: readonly Passage[]): Found {
  if (passages.length === 0) return found;
  return { ...found, text: inBoth((lang) => (lang === "zh" ? `${found.text.zh}原文另有：${listed(passages, lang)}。` : `${found.text.en} The texts also print: ${listed(passages, lang)}.`)) };
}

function listed(passages: readonly Passage[], language: Language): string {
  return passages.slice(0, 3).map(({ printed, document }) => `“${printed.slice(0, longest)}”（${titleIn(document.title, language)}）`).join(language === "zh" ? "；" : "; ");
}

/** By which words each name of the question may be printed: all of them must stand in a sentence. */
function namesAsked({ asked, formsOf }: Telling): readonly (readonly string[])[] {
  const named = [...asked.actors, ...asked.agencies, ...asked.policies, ...asked.funds, ...asked.tasks].map((entity) => [plainOf(entity.name), ...formsOf(entity)]);
  const things = asked.topics.map(({ label, typed }) => [plainOf(label.zh), ...(typed === undefined ? [] : [typed])]);
  return [...named, ...things];
}

/** Of a question that names nothing that is known, the words long enough to be a term of the texts: 揭榜挂帅. */
function wordsOfTheirOwn({ words }: Telling["asked"]): readonly (readonly string[])[] {
  return words.filter((word) => /^\p{Script=Han}{3,}$/u.test(word)).map((word) => [word]);
}

function formsOfPlace({ name }: EntityRef): readonly string[] {
  const short = name.replace(/(?:省|市|区|县|自治区|自治州|州)$/, "");
  return short.length >= 2 ? [name, short] : [name];
}

/** A text as names are looked for in it: simplified, in lower case, without sounds in brackets. */
function plainOf(text: string): string {
  return fold(simplified(text.replace(/\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,6}\)/g, ""))).text;
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/[。！？!?\n]+/).map((sentence) => sentence.trim()).filter((sentence) => sentence.length >= 6);
}

/** The pairs of characters of a question that may stand in an answer to it. */
function pairsIn(question: string): readonly string[] {
  return [...new Set([...question].map((_, at) => question.slice(at, at + 2)))].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && !/[的了吗呢啊吧哪些什么怎么多少几谁请问和与有是由在被]/.test(pair));
}
