import { listOf, readTable } from "../lexicon/index.ts";
import { fold } from "./fold.ts";

/** An English word of a question and the Chinese ones in metrics and titles that it stands for. */
export interface EnglishWord {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

let loaded: { readonly everyday: ReadonlySet<string>; readonly english: Readonly<Record<string, readonly EnglishWord[]>>; readonly nameWords: ReadonlySet<string>; readonly sortWords: ReadonlySet<string>; readonly documents: readonly { readonly kind: string; readonly words: readonly string[] }[] } | undefined;

/** The smaller tables of `seeds/ask`, folded, read once: everyday words for stages, words that many names are made of, words for sorts of things, English words for metrics and tasks, words for kinds of document. */
export function wordTables(): NonNullable<typeof loaded> {
  if (loaded !== undefined) return loaded;
  const folded = (cell: string) => listOf(cell).map((word) => fold(word).text);
  const words = (table: string) => new Set(readTable(`ask/${table}.csv`, ["word"]).map(({ word }) => fold(word).text));
  const english = readTable("ask/english-words.csv", ["use", "en", "zh"]).map(({ use, en, zh }) => ({ use, en: folded(en), zh: folded(zh) }));
  loaded = {
    everyday: words("everyday-words"), nameWords: words("name-words"), sortWords: words("sort-words"),
    english: { metric: english.filter(({ use }) => use === "metric"), task: english.filter(({ use }) => use === "task") },
    documents: readTable("ask/document-words.csv", ["kind", "zh", "en"]).map(({ kind, zh, en }) => ({ kind, words: [...folded(zh), ...folded(en)] })),
  };
  return loaded;
}

/** How many of the notions that an English question names a Chinese text holds. */
export function sharedNotions(question: string, text: string, use: "metric" | "task"): number {
  const said = fold(text).text;
  return (wordTables().english[use] ?? []).filter(({ en, zh }) => en.some((word) => hasWord(question, word)) && zh.some((word) => said.includes(word))).length;
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^a-z0-9]+/g, " ")} `.includes(` ${word} `);
}

/** How many notions two Chinese texts share in other words: 融资 and 金融. */
export function sharedMatters(question: string, text: string, use: "metric" | "task"): number {
  const said = fold(text).text;
  return (wordTables().english[use] ?? []).filter(({ zh }) => zh.some((word) => question.includes(word)) && zh.some((word) => said.includes(word))).length;
}
