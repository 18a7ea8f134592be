import type { Found } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { fold, simplified } from "./fold.ts";
import type { Reading } from "./reading.ts";

/** Kinds of question that look for the words of a question in titles, metrics or texts, so that none needs a meaning of its own. */
const readsWords = new Set(["targets", "tasks", "responsible", "constraints", "says", "documents", "cites", "definition", "help", "recurring"]);

/** Words for what no claim of the model tells. */
const notHeld = new Set(["价格", "单价", "股价", "市值", "利润", "税收", "工资", "良率", "price", "profit", "salary", "yield", "stock"]);

/** The words of a question that its reading has no part in and that an answer does not hold either: what must be told beside it. */
export function wordsUnread(reading: Reading, intent: string, found: Found): readonly string[] {
  if (isToldOfWords(intent, found)) return namesUnread(reading, intent, found);
  return [...new Set([...reading.asked.strangeNames, ...(isNameless(reading.asked) ? termsOf(reading.asked) : []), ...namesUnread(reading, intent, found)])];
}

/**
 * The words without which an answer would be one to another question: a name that nobody knows, where whose things are asked for, or what is all that the
 * question has beside the sort of thing that it asks for (哪些公司融资了). None where the answer looks for words, or holds them.
 */
export function wordsThatMatter({ asked }: Reading, intent: string, found: Found): readonly string[] {
  const strange = asked.strangeNames.filter((name) => !isHeld(name, found));
  if (strange.length > 0 || found.rows.length === 0 || isOfWords(intent)) return strange;
  return (isNameless(asked) && !asked.cues.has("where") && asked.bound === null ? termsOf(asked).filter((word) => !/^\p{Script=Han}{2}[年月]?$/u.test(word) || asked.words.length === 1) : []).filter((word) => !isHeld(word, found));
}

/** The words that go on from the name of a thing, each with that name: prober in wafer prober is another thing than a wafer. */
export function namesGoneOn({ asked }: Reading): readonly string[] {
  const text = fold(simplified(asked.question)).text;
  return asked.topics.flatMap(({ typed }) => (typed === undefined ? [] : asked.words.map((word) => (/[a-z]/.test(word) ? `${typed} ${word}` : `${typed}${word}`)).filter((name) => text.includes(name))));
}

/** Words for what nobody holds; those that stand where a name would, behind a place (湖北的光谷) or a word for making (做射频的企业); and what of somebody is asked for that no row tells (董事长). */
function namesUnread({ asked, said }: Reading, intent: string, found: Found): readonly string[] {
  const unheld = asked.words.filter((word) => notHeld.has(word));
  if (unheld.length > 0) return unheld;
  if (isOfWords(intent)) return [];
  if (asked.language === "en") return capitals(asked).filter((word) => !isHeld(word, found));
  const places = [...asked.places, ...asked.without].flatMap((place) => [place.name, place.name.replace(/[省市区县]$/, ""), ...said.filter(({ id }) => id === place.id).flatMap(({ aliases }) => aliases)]);
  const question = fold(simplified(asked.question)).text;
  return asked.words.filter((word) => {
    const before = question.slice(0, Math.max(0, question.indexOf(word)));
    const isName = /^\p{Script=Han}{2,6}$/u.test(word) && (intent === "profile" || /(?:做|搞|从事|生产|研制|研发|的)$/.test(before) || places.some((place) => before.endsWith(place)));
    return isName && !isHeld(word, found);
  });
}

/** Whether every row, or the sentence, of an answer holds a word. */
function isHeld(word: string, { rows, text }: Found): boolean {
  return text.zh.toLowerCase().includes(word) || text.en.toLowerCase().includes(word) || (rows.length > 0 && rows.every(({ cells }) => cells.some((cell) => String(cell ?? "").toLowerCase().includes(word))));
}

function isOfWords(intent: string): boolean {
  return intent.split("+").some((one) => readsWords.has(one));
}

/** Whether the documents of an answer are those that print the words of the question. */
function isToldOfWords(intent: string, { text }: Found): boolean {
  return intent === "documents" && text.zh.startsWith("只列原文");
}

/** Whether a question names nothing that is known. */
function isNameless({ places, without, topics, withoutTopics, actors, agencies, policies, tasks, chains, funds, documents }: Asked): boolean {
  return [places, without, topics, withoutTopics, actors, agencies, policies, tasks, chains, funds, documents].every((some) => some.length === 0);
}

/** Words that may be a name or a term: Chinese ones, and English ones in capitals. */
function termsOf({ words, question }: Asked): readonly string[] {
  return words.filter((word) => /^\p{Script=Han}+$/u.test(word) || capitals({ words, question }).includes(word));
}

/** The words that nothing explains which an English question prints with a capital, as names are, save its first. */
function capitals({ words, question }: Pick<Asked, "words" | "question">): readonly string[] {
  const names = new Set((question.match(/(?<!^)\b[A-Z]\w+/g) ?? []).map((name) => name.toLowerCase()));
  return words.filter((word) => names.has(word));
}
