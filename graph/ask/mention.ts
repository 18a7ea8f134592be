import { type Kind, kindsOf } from "../ontology/index.ts";
import type { Folded } from "./fold.ts";
import type { KnownEntity } from "./vocabulary.ts";

/** An entity that a document speaks of, as the question may name it. */
export interface SaidEntity extends KnownEntity {
  readonly aliases: readonly string[];
  /** How many claims speak of it. */
  readonly claims: number;
}

/** What a part of a question may mean; of several the likeliest comes first. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly KnownEntity[];
  readonly stages: readonly string[];
  readonly family: KnownEntity["family"];
  /** Stem of a government body without its place (科学技术局). */
  readonly stem: string | null;
  /** What is only a word for the whole subject (半导体) filters nothing. */
  readonly generic: boolean;
  /** How sure: 1 exact, less for a part of a name or a slip of the pen. */
  readonly likeness: number;
}

/** The words of a question that a mention stands on. */
export function wordsOf({ start, end }: Pick<Mention, "start" | "end">, { at, original }: Folded): string {
  return original.slice(at[start], (at[end - 1] ?? 0) + 1);
}

/** Kinds of what the chain is made of, beside its stages. */
export const thingKinds: ReadonlySet<Kind> = new Set(kindsOf("thing"));

/** A stretch of a question as a name of one entity of the graph. */
export function saidAt(start: number, end: number, entity: SaidEntity, likeness: number): Mention {
  return { start, end, likeness, entities: [entity], stages: [], family: null, stem: null, generic: false };
}
