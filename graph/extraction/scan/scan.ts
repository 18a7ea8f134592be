import { type Automaton, longest, type Match } from "./automaton.ts";
import { edgesOf } from "./edges.ts";
import { type ByOffset, byOffset } from "./by-offset.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Reading } from "../text/reading.ts";
import type { Name, Phrase, ProductWord, Vocabulary } from "./vocabulary.ts";
import { wholeNames } from "./whole-names.ts";

/** Everything that the automata find in a document, in offsets of its compact text. */
export interface Scan {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** All known names; of overlapping ones the longest counts, the others are parts of it. */
  readonly known: readonly Match<readonly Name[]>[];
  /** Words for stages, the longest; they stand beside names and never push them out. */
  readonly stages: readonly Match<readonly Name[]>[];
  /** The longest known names, none overlapping another. */
  readonly names: readonly Match<readonly Name[]>[];
  /** The longest known name that begins at an offset. */
  readonly nameAt: ByOffset<Match<readonly Name[]>>;
  /** The longest word for a stage that begins at an offset. */
  readonly stageAt: ByOffset<Match<readonly Name[]>>;
  /** The longest phrases of voice, strength and relation. */
  readonly phrases: readonly Match<Phrase>[];
  /** Every word of product names, overlapping ones too. */
  readonly productWords: readonly Match<ProductWord>[];
  /** 1 where a name may begin: after a mark, or after a verb or particle; 2 after 和, 与 and their like, which may stand inside a name too. */
  readonly edges: Uint8Array;
}

const cues = cuesOf("scan", ({ noun }) => ({
  /** What makes a noun of a verb before it: 支持政策, 支持力度, 引导基金. */
  asNoun: pattern`^${noun}`,
}));

/** Scans a reading. Linear in its length. */
export function scan(reading: Reading, vocabulary: Vocabulary): Scan {
  const { text, folded, foldedLength, positions } = reading;
  const found = <Payload>(words: Automaton<Payload>) => words.scan(folded, foldedLength, positions);
  const known = wholeNames(text, found(vocabulary.names), vocabulary.lexicon.gazetteer.isAnAreas);
  const names = longest(known.filter(({ payload }) => payload.some(({ type }) => type !== "stage")));
  const stages = longest(known.filter(({ payload }) => payload.some(({ type }) => type === "stage")));
  const phrases = longest(found(vocabulary.phrases)).filter(({ end, payload }) => payload.strength === undefined || payload.relation !== undefined || !cues().asNoun.test(text.slice(end, end + 2)));
  const edges = edgesOf(reading, vocabulary, names);
  const [nameAt, stageAt] = [byOffset(text.length, names, startOf), byOffset(text.length, stages, startOf)];
  return { reading, vocabulary, known, names, stages, nameAt, stageAt, phrases, productWords: found(vocabulary.productWords), edges };
}

function startOf({ start }: Match<unknown>): number {
  return start;
}
