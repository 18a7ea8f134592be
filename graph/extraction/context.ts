import type { FactStrength, FactVoice } from "../facts/schema.ts";
import type { Kind, Relation } from "../ontology/index.ts";
import type { Entity } from "./identity/entity.ts";
import type { Mention } from "./identity/mention.ts";
import type { Reading, Sentence, Stretch } from "./text/reading.ts";
import type { Relevance } from "./relevance/relevance.ts";
import type { Cast } from "./identity/resolve.ts";
import type { Scan } from "./scan/scan.ts";
import type { Phrase, Vocabulary } from "./scan/vocabulary.ts";
import type { Match } from "./scan/automaton.ts";

/** A sentence with what stands in it. */
export interface Line {
  readonly sentence: Sentence;
  /** Names in the order of the text, parts of longer names among them. */
  readonly mentions: readonly Mention[];
  /** Of them those that are part of no other, without words for stages. */
  readonly outer: readonly Mention[];
  /** The kinds of the names, a bit for each. */
  readonly kinds: number;
  readonly phrases: readonly Match<Phrase>[];
  /** Whether it tells of what is past. */
  readonly looksBack: boolean;
  /** Whether it stands in the part of a report that says what is to come. */
  readonly looksAhead: boolean;
  /** Whether it speaks of the chain. */
  readonly isSubject: boolean;
}

/** What the rules read: the document with its names, resolved. */
export interface Context {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly vocabulary: Vocabulary;
  readonly relevance: Relevance;
  readonly cast: Cast;
  readonly lines: readonly Line[];
  /** The rows of tables. */
  readonly rows: readonly Line[];
  /** All lines but the rows of tables. */
  readonly prose: readonly Line[];
  /** Lines that hold a name of one of the kinds: most rules concern few of a document's sentences. */
  linesWith(...kinds: readonly Kind[]): readonly Line[];
  /** Of them those in no table. */
  proseWith(...kinds: readonly Kind[]): readonly Line[];
  /** The same of what the text has in English, which the lines above leave out: its grammar is read by rules of its own. */
  readonly english: Pick<Context, "lines" | "rows" | "prose" | "linesWith" | "proseWith">;
  /** The region or park that the document is about. */
  readonly home: Entity | undefined;
  /** The places that are spoken of at an offset: a zone that the sentence puts first, the section's own region, or the document's. */
  placesAt(offset: number): readonly Entity[];
  /** The section's own region, or the document's, whatever zone a sentence puts first. */
  placeAround(offset: number): Entity | undefined;
}

/** One end of a relation: an entity, or a stage by its id. No two have one index. */
export type End = Entity | { readonly kind: Extract<Kind, "Stage">; readonly name: string; readonly index: number };

/** That one end stands to another in a relation, as a sentence says it or lets infer. */
export interface Statement {
  readonly type: Relation;
  readonly from: End;
  readonly to: End;
  readonly at?: Entity | undefined;
  readonly evidence: Stretch;
  readonly basis: "stated" | "implied";
  readonly voice?: FactVoice | undefined;
  readonly strength?: FactStrength | undefined;
  readonly confidence: number;
  /** From when on it holds, where the text says so. */
  readonly validFrom?: string | undefined;
}

/** A statement with the rule that it comes from, and why that may say it. */
export interface RuledStatement extends Statement {
  readonly rule: string;
  readonly why: string;
}

/** A rule of the reader: what it reads, why it may, and a sentence that it catches. */
export interface Rule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  /** @param said what the rules before it have said */
  read(context: Context, said: readonly Statement[]): Iterable<Statement>;
}
