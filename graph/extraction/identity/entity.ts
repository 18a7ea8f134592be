import type { Term } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "./mention.ts";

/** A named thing of the document: all places that name it, under its fullest form. */
export interface Entity {
  readonly id: string;
  /** Its place among the document's entities. */
  readonly index: number;
  readonly kind: Kind;
  name: string;
  /** Its other forms: most have none, and share one empty set. */
  aliases: ReadonlySet<string>;
  readonly mentions: Mention[];
  readonly term: Term | undefined;
  readonly group: boolean;
}
