import type { Basis, Family, Kind, Predicate, Relation, Stage, Voice } from "../ontology/index.ts";
import type { StateTold } from "./project-states.ts";

/** An entity as others refer to it. */
export interface EntityRef {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A thing, stage or chain with what places it in the chain. */
export interface ThingRow extends EntityRef {
  readonly stage: Stage | null;
  readonly subStage: string | null;
  readonly code: string | null;
  readonly family: Family | null;
  readonly families: readonly Family[] | null;
}

/** A link between two things of the chain. */
export interface LinkRow {
  readonly id: string;
  readonly relation: Relation;
  readonly voice: Voice | null;
  readonly basis: Basis;
  readonly claims: readonly string[];
  readonly from: ThingRow;
  readonly to: ThingRow;
}

/** A claim on how far a thing is, with who and where; of the project that is its subject, the `undertakers`, and the `states` told of it, the latest said first. */
export interface StandingRow {
  readonly id: string;
  readonly predicate: Predicate;
  readonly voice: Voice | null;
  readonly saidOn: string | null;
  readonly subject: EntityRef;
  readonly thing: ThingRow;
  readonly at: EntityRef | null;
  readonly undertakers: readonly EntityRef[];
  readonly states: readonly StateTold[];
}

/** An entity as an answer refers to it. */
export function refOf({ id, kind, name, nameEn }: EntityRef): EntityRef {
  return { id, kind, name, nameEn };
}
