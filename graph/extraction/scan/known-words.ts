import { comparable, isOfSeeds, keptOf, type Lexicon, listOf, readTable, type Region, type Term } from "../../lexicon/index.ts";
import { everydayWords } from "./everyday-words.ts";
import { once } from "./once-per.ts";
import type { Automaton } from "./automaton.ts";
import { automatonOfPacked, type PackedWords, packWords, wordsOf } from "./packed-words.ts";

/** What a known form of a name stands for. */
export type Name =
  | { readonly type: "term"; readonly term: Term }
  | { readonly type: "region"; readonly region: Region }
  | { readonly type: "agency" }
  | { readonly type: "group" }
  | { readonly type: "stage"; readonly stages: readonly string[]; readonly alone: boolean }
  | { readonly type: "generic" };

/** The longest lists of the vocabulary. */
export interface KnownWords {
  readonly names: Automaton<readonly Name[]>;
  /** Words at whose end a name may begin; the payload is false for words that only look like one. */
  readonly boundaries: Automaton<boolean>;
  /** The verbs and adverbs among them, which are no names themselves. */
  boundaryWords(): ReadonlySet<string>;
  /** Words of everyday speech, which alone are no firm's brand. */
  everyday(): ReadonlySet<string>;
  /** Short forms of firms that are common words too: they name the firm only beside another one. */
  readonly sharedFirms: Automaton<Term>;
}

/** What each of some packed words stands for, in numbers. */
interface Meanings extends PackedWords {
  readonly meanings: Int32Array;
}

interface PackedLists {
  /** With meanings as `codeOf` writes them, of each word as many as `ends` says. */
  readonly names: Meanings & { readonly ends: Int32Array };
  readonly stages: readonly (Name & { readonly type: "stage" })[];
  /** Meaning 1 for words at whose end a name may begin, else 0. */
  readonly boundaries: Meanings;
  /** With the numbers of the terms. */
  readonly sharedFirms: Meanings;
}

/** The longest lists of a lexicon and the tables beside it; those of `seeds/` are kept as they are packed. */
export function knownWordsOf(lexicon: Lexicon, generic: readonly string[]): KnownWords {
  const { names, stages, boundaries, sharedFirms } = isOfSeeds(lexicon) ? keptOf("words", () => packed(lexicon, generic)) : packed(lexicon, generic);
  const nameOf = (code: number): Name => {
    const [type, number] = [types[code % types.length], Math.floor(code / types.length)];
    if (type === "term") return { type, term: lexicon.termAt(number) };
    if (type === "region") return { type, region: lexicon.gazetteer.regions[number] as Region };
    return type === "stage" ? (stages[number] as Name) : { type: type as "agency" | "group" | "generic" };
  };
  return {
    names: automatonOfPacked(names, (at) => Array.from(names.meanings.subarray(names.ends[at - 1] ?? 0, names.ends[at]), nameOf)),
    boundaries: automatonOfPacked(boundaries, (at) => boundaries.meanings[at] === 1),
    boundaryWords: once(() => new Set(wordsOf(boundaries).filter((_, at) => boundaries.meanings[at] === 1))),
    everyday: once(() => new Set([...wordsOf(boundaries), ...everydayWords("alone")])),
    sharedFirms: automatonOfPacked(sharedFirms, (at) => lexicon.termAt(sharedFirms.meanings[at] as number)),
  };
}

const types = ["term", "region", "agency", "group", "stage", "generic"] as const satisfies readonly Name["type"][];

/** What a name stands for in one number: its type, and which one of them. */
function codeOf(type: Name["type"], number = 0): number {
  return number * types.length + types.indexOf(type);
}

function packed(lexicon: Lexicon, generic: readonly string[]): PackedLists {
  const stageRows = readTable("lexicon/stage-words.csv", ["word", "stage", "use"]);
  const meanings = new Map<string, number[]>();
  for (const [word, code] of meaningsOf(lexicon, generic, stageRows.map(({ word }) => word))) {
    const known = meanings.get(word);
    if (known === undefined) meanings.set(word, [code]);
    // A word of the generic ones names no thing, though it may still name a stage.
    else if (known[0] !== codeOf("generic") || types[code % types.length] !== "term") known.push(code);
  }
  const boundaries = [
    ...readTable("lexicon/name-boundaries.csv", ["word", "boundary"]).map(({ word, boundary }) => [comparable(word), Number(boundary === "yes")] as const),
    ...[...everydayWords("edge")].map((word) => [word, 1] as const),
  ];
  const firms = lexicon.terms.flatMap(({ kind, sharedAliases }, number) => (kind === "Company" ? sharedAliases.map((form) => [comparable(form), number] as const) : []));
  const names = withMeanings([...meanings]);
  let end = 0;
  return {
    names: { ...names.packed, meanings: Int32Array.from(names.meanings.flat()), ends: Int32Array.from(names.meanings, ({ length }) => (end += length)) },
    stages: stageRows.map(({ stage, use }) => ({ type: "stage", stages: listOf(stage), alone: use === "alone" })),
    boundaries: numbered(boundaries),
    sharedFirms: numbered(firms),
  };
}

function numbered(words: readonly (readonly [string, number])[]): Meanings {
  const { packed, meanings } = withMeanings(words);
  return { ...packed, meanings: Int32Array.from(meanings) };
}

function withMeanings<Meaning>(words: readonly (readonly [string, Meaning])[]): { readonly packed: PackedWords; readonly meanings: readonly Meaning[] } {
  const named = words.filter(([word]) => word !== "");
  const { packed, order } = packWords(named.map(([word]) => word));
  return { packed, meanings: order.map((at) => (named[at] as (typeof named)[number])[1]) };
}

function* meaningsOf({ forms, groupBodies, agencies, gazetteer }: Lexicon, generic: readonly string[], stageWords: readonly string[]): Generator<readonly [string, number]> {
  for (const word of generic) yield [word, codeOf("generic")];
  for (const [at, number] of forms.numbers.entries()) yield [forms.text.slice(forms.ends[at - 1] ?? 0, forms.ends[at]), codeOf("term", number)];
  for (const body of groupBodies.keys()) yield [body, codeOf("group")];
  for (const { stem, aliases } of agencies) for (const form of [stem, ...aliases]) if (comparable(form).length >= 3) yield [comparable(form), codeOf("agency")];
  for (const [number, region] of gazetteer.regions.entries()) {
    if (region.level === "nation") continue;
    for (const form of [region.name, ...region.aliases]) yield [comparable(form), codeOf("region", number)];
    if (region.level !== "county" && region.shortName.length >= 2) yield [comparable(region.shortName), codeOf("region", number)];
  }
  for (const [number, word] of stageWords.entries()) yield [comparable(word), codeOf("stage", number)];
}
