import { comparable, keptRowsOf, type Lexicon, listOf, readTable, spellings } from "../../lexicon/index.ts";
import { InvalidSeed } from "../../errors.ts";
import type { FactStrength, FactVoice } from "../../facts/schema.ts";
import type { NearWords } from "../../lexicon/matches.ts";
import type { Kind } from "../../ontology/index.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { type KnownWords, knownWordsOf } from "./known-words.ts";
import { once } from "./once-per.ts";

export type { Name } from "./known-words.ts";

/** What a phrase of the tables says. */
export interface Phrase {
  readonly text: string;
  readonly voice?: NonNullable<FactVoice>;
  readonly strength?: NonNullable<FactStrength>;
  readonly relation?: string;
}

/** A phrase with a gap for the thing it is about: 填补…短板. */
export interface GapPhrase {
  readonly before: string;
  readonly after: string;
  readonly relation: string;
}

/** What a word does in the name of a product. */
export interface ProductWord {
  /** The kinds of product that it is the head of. */
  readonly heads: readonly Kind[];
  /** The kinds of product that it tells from others, standing before their head. */
  readonly tells: readonly Kind[];
  /** Whether it may stand in the name without telling which product it is. */
  readonly grades: boolean;
  /** Whether it stands only behind a word that tells: 制造 in 晶圆制造设备. */
  readonly isInside: boolean;
}

/** The lexicon and the tables of phrases, made ready for scanning. */
export interface Vocabulary extends KnownWords {
  readonly lexicon: Lexicon;
  readonly phrases: Automaton<Phrase>;
  readonly gaps: readonly GapPhrase[];
  readonly productWords: Automaton<ProductWord>;
  readonly generic: ReadonlySet<string>;
  readonly contextWords: readonly ContextWord[];
}

/** A word that names a thing only where the paper speaks of its trade. */
export interface ContextWord {
  readonly sought: NearWords;
  readonly context: RegExp;
  /** What shows that the paper speaks of other trades too. */
  readonly unless: RegExp | undefined;
  readonly kind: string;
  readonly term: string;
}

const compiled = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, compiled once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const { generic, phrases, gaps, productWords, contextWords } = wordTables();
  const vocabulary: Vocabulary = {
    lexicon,
    ...knownWordsOf(lexicon, generic),
    phrases: buildAutomaton(phrases.map((phrase) => [comparable(phrase.text), phrase] as const)),
    gaps,
    productWords: buildAutomaton(productWords),
    generic: new Set(generic),
    contextWords: contextWords.map(({ word, kind, term, context, unless, origin }) => ({ sought: { pattern: new RegExp(word, "y"), words: beginningsOf(word, origin), reach: 0 }, context: new RegExp(context, "gi"), unless: unless === "" ? undefined : new RegExp(unless), kind, term })),
  };
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}

const wordTables = once(() => keptRowsOf("word-tables", readWordTables));

function readWordTables() {
  return {
    ...phraseTables(),
    generic: readTable("lexicon/generic-words.csv", ["word"]).map(({ word }) => comparable(word)),
    productWords: readTable("lexicon/product-words.csv", ["word", "head", "tells", "grades"]).flatMap(({ word, head, tells, grades }) => spellings(word).map((form) => [comparable(form), { heads: listOf(head) as Kind[], tells: listOf(tells) as Kind[], grades: grades !== "", isInside: grades === "inside" }] as const)),
    contextWords: readTable("lexicon/context-words.csv", ["word", "kind", "term", "context", "unless"]),
  };
}

/** The words that the matches of a pattern begin with. @throws InvalidSeed where it begins, behind what must stand before it, with no word and no group of words */
function beginningsOf(pattern: string, origin: string): string[] {
  const [, several, one] = /^(?:\(\?<[=!][^)]*\))?(?:\(\?:([^()[\]?*+{]+)\)|([^()[\\\]?*+{|]+))(?![?*+{])/.exec(pattern) ?? [];
  const words = several ?? one;
  if (words === undefined) throw new InvalidSeed(`${origin}: ${pattern} begins with no word; begin it with one, or with (?:one|or the other)`);
  return words.split("|");
}

function phraseTables(): { phrases: Phrase[]; gaps: GapPhrase[] } {
  const merged = new Map<string, { -readonly [Key in keyof Phrase]: Phrase[Key] }>();
  const gaps: GapPhrase[] = [];
  for (const [column, table] of [["voice", "voices"], ["strength", "strengths"], ["relation", "relation-phrases"]] as const) {
    for (const row of readTable(`lexicon/${table}.csv`, ["phrase", column])) {
      const [before, after] = row.phrase.split("…");
      if (after !== undefined) gaps.push({ before: before ?? "", after, relation: row[column] });
      else merged.set(row.phrase, { ...merged.get(row.phrase), text: row.phrase, [column]: row[column] });
    }
  }
  const strengths = [...merged.values()].filter(({ text, strength }) => strength !== undefined && text.length >= 2).sort((a, b) => b.text.length - a.text.length);
  for (const phrase of merged.values()) {
    if (phrase.strength !== undefined || !(phrase.voice === "wanted" || phrase.relation === "FOCUSES_ON" || phrase.relation === "TO_BREAK_THROUGH")) continue;
    const own = strengths.find(({ text }) => phrase.text.startsWith(text));
    if (own?.strength !== undefined) phrase.strength = own.strength;
  }
  return { phrases: [...merged.values()], gaps };
}
