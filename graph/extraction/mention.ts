import type { Term } from "../lexicon/index.ts";
import type { Kind } from "../ontology/index.ts";
import type { Entity } from "./entity.ts";
import type { Stretch } from "./reading.ts";

/** A place in the text that names something. */
export interface Mention extends Stretch {
  readonly kind: Kind;
  /** The name as the document prints it. */
  readonly name: string;
  /** Other forms in which the same place names it: 合肥先进计算实验室(庐州实验室). */
  readonly forms: readonly string[];
  readonly term?: Term | undefined;
  /** Of a Stage: its ids. */
  readonly stages?: readonly string[];
  /** Of a Stage: a word that means a stage only beside another one. */
  readonly weak?: boolean;
  /** Of an Agency: a group of bodies, no one body. */
  readonly group?: boolean;
  /** The rule that found it. */
  readonly rule: string;
  readonly confidence: number;
  /** The longer name that it is part of. */
  readonly inside?: Mention | undefined;
  /** Who it is: set once, when the document's names are resolved. A field, since rules ask for it more often than a map bears. */
  entity?: Entity;
}
