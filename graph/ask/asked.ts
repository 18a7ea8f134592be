import type { EntityRef } from "../analysis/chain-rows.ts";
import type { Family, Text } from "../ontology/index.ts";
import type { SaidEntity } from "./mention.ts";

/** What a question asks for of the chain: a stage or sub-stage, one thing or several of one name, a family, or a stage or thing in a family. */
export interface Topic {
  readonly label: Text;
  /** A stage or sub-stage. */
  readonly code: string | null;
  /** Ids of things. */
  readonly things: readonly string[];
  readonly family: Family | null;
  readonly entity: EntityRef | null;
  /** The words that name it in the question, folded. */
  readonly typed?: string;
  /** Where a thing of the lexicon stands in the chain, though no document speaks of it. */
  readonly wider?: { readonly code: string | null; readonly family: Family | null };
}

/** A stretch of time, both ends as ISO text (YYYY, YYYY-MM or YYYY-MM-DD); null where open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A number that rows must keep to. */
export interface Bound {
  readonly comparison: ">" | ">=" | "<" | "<=" | "=";
  readonly value: number;
  /** The unit as written: 亿元, 家, %; null where none is. */
  readonly unit: string | null;
  /** The other end, itself within, where both are given (5亿到20亿). */
  readonly upTo?: { readonly value: number; readonly unit: string | null };
}

/** A question read: what it asks for and everything that narrows the answer. */
export interface Asked {
  readonly question: string;
  readonly language: "zh" | "en";
  readonly cues: ReadonlySet<string>;
  readonly places: readonly EntityRef[];
  /** Whether its places are put side by side, so that none is named only to say where another lies. */
  readonly together: boolean;
  /** Places named to be left out. */
  readonly without: readonly EntityRef[];
  readonly topics: readonly Topic[];
  /** Topics named to be left out. */
  readonly withoutTopics: readonly Topic[];
  readonly actors: readonly EntityRef[];
  readonly agencies: readonly EntityRef[];
  readonly policies: readonly EntityRef[];
  readonly tasks: readonly EntityRef[];
  readonly chains: readonly EntityRef[];
  readonly funds: readonly EntityRef[];
  /** Ids of documents meant. */
  readonly documents: readonly string[];
  readonly years: readonly string[];
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly bound: Bound | null;
  /** How many rows are asked for (前三). */
  readonly first: number | null;
  /** What is left of the question beside names and cues: words of a metric, a task, a definition. */
  readonly words: readonly string[];
  /** The folded question without the names of places, bodies, actors and documents: what a title or metric is looked for in. */
  readonly rest: string;
  /** Bodies named by what they do (科技局) of which no document of the named places speaks. */
  readonly strangers: readonly string[];
  /** Names of universities and institutes that nobody knows, begun by a place that is therefore none of the question's. */
  readonly strangeNames: readonly string[];
  /** Places from which somebody comes or goes (从江苏到浙江投资): nothing is looked for there. */
  readonly origins: readonly EntityRef[];
  /** Whether it names a number as a document names it. */
  readonly metric: boolean;
  /** Other entities that a name could have meant, each with the words that it stands for. */
  readonly others: readonly { readonly words: string; readonly taken: EntityRef; readonly entity: EntityRef }[];
  /** How sure the reading is of its least certain name. */
  readonly likeness: number;
}

/** Whether an entity is one that the graph told of, with its count of claims. */
export function claimsOf(entity: EntityRef | SaidEntity): number {
  return "claims" in entity ? entity.claims : 0;
}
