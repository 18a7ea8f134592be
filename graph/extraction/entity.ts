import type { Term } from "../lexicon/index.ts";
import type { Kind } from "../ontology/index.ts";
import type { Mention } from "./mention.ts";

/** A named thing of the document: all places that name it, under its fullest form. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  readonly term: Term | undefined;
  readonly group: boolean;
}
