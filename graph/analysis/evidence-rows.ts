import type { Basis, Strength } from "../ontology/index.ts";
import type { EntityRef, StandingRow, ThingRow } from "./chain-rows.ts";

/** A document as an answer cites it. */
export interface DocumentRef {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string | null;
}

/** A claim on how far a thing or stage is, with all that an answer tells of it. */
export interface EvidenceRow extends StandingRow {
  readonly basis: Basis;
  readonly strength: Strength | null;
  readonly confidence: number;
  readonly validTo: string | null;
  /** UTF-16 offsets of its passage. */
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly document: DocumentRef & { readonly kind: string };
  /** The ends printed for the project that is its subject, the latest said first. */
  readonly ends: readonly string[];
}

/** A place in the containment tree. */
export interface PlaceRow extends EntityRef {
  readonly level: string | null;
}

/** The places that one place lies in, itself first, the innermost before the outermost. */
export interface AroundRow {
  readonly id: string;
  readonly around: readonly PlaceRow[];
}

/** A plan: a document of kind plan, with the place that it is about and all that it speaks of. */
export interface PlanRow extends DocumentRef {
  readonly region: string;
  readonly mentions: readonly ThingRow[];
  /** The ids of the places that it names. */
  readonly names: readonly string[];
}

/** A responsible body of a task; `order`: its place in the text, where it was kept. */
export interface BodyRow {
  readonly entity: EntityRef;
  readonly role: string;
  readonly isGroup: boolean;
  readonly order: number | null;
  readonly claim: string;
}

/** A task as one document sets it. */
export interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly deadline: string | null;
  /** The place that its document is about. */
  readonly region: string;
  readonly document: string;
  readonly saidOn: string | null;
  readonly addresses: readonly { readonly entity: ThingRow; readonly claim: string }[];
  readonly bodies: readonly BodyRow[];
  /** Ids of the claims that say that the document sets it. */
  readonly sets: readonly string[];
}

/** A constraint that a document names for a place (排放指标, 特气, 三废, 用地). */
export interface ConstraintRow {
  readonly id: string;
  readonly value: string;
  readonly place: string;
}

/** A number aimed at or reached, as its document prints it. */
export interface TargetNumber {
  readonly id: string;
  readonly kind: "TARGET" | "ACTUAL";
  readonly metric: string;
  readonly comparison: string;
  readonly printed: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: string | null;
  readonly baseYear: string | null;
  readonly growth: boolean;
  readonly scope: string | null;
  readonly shared: boolean;
}

/** Such a number with the claims that say what it measures. */
export interface TargetSaid {
  readonly target: TargetNumber;
  readonly measures: readonly {
    readonly claim: string;
    readonly document: DocumentRef & { readonly kind: string };
    readonly saidOn: string | null;
    readonly excerpt: string;
    readonly of: ThingRow;
  }[];
}
