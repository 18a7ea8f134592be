import type { Term } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Entity } from "./entity.ts";
import type { Stretch } from "../text/reading.ts";

/** A place in the text that names something. */
export interface Mention extends Stretch {
  readonly kind: Kind;
  /** The name as the document prints it. */
  readonly name: string;
  /** Other forms in which the same place names it: 合肥先进计算实验室(庐州实验室). */
  readonly forms: readonly string[];
  readonly term?: Term | undefined;
  /** Of a Stage: its ids. */
  readonly stages?: readonly string[] | undefined;
  /** Of a Stage: a word that means a stage only beside another one. */
  readonly weak?: boolean | undefined;
  /** Of an Agency: a group of bodies, no one body. */
  readonly group?: boolean | undefined;
  /** By a rule that takes for a firm what stands where firms do, without a word of the lexicon or a legal form to bear it out. */
  readonly loose?: boolean | undefined;
  /** The rule that found it. */
  readonly rule: string;
  readonly confidence: number;
  /** The longer name that it is part of. */
  readonly inside?: Mention | undefined;
  /** Who it is: set once, when the document's names are resolved. A field, since rules ask for it more often than a map bears. */
  entity?: Entity | undefined;
}

/** The mention with all its fields in one order. Rules ask for nothing more often than for the fields of mentions, and that takes half the time where all are laid out alike. */
export function laidOut({ kind, start, end, name, forms, term, stages, weak, group, loose, rule, confidence, inside, entity }: Mention): Mention {
  return { kind, start, end, name, forms, term, stages, weak, group, loose, rule, confidence, inside, entity };
}
