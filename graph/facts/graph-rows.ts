import type { Basis, DocumentKind, Kind, Predicate, Status, Strength, Voice } from "../ontology/index.ts";
import type { EditionKeys } from "./editions.ts";

/** A `:Document` node. */
export interface DocumentRow extends EditionKeys {
  /** SHA-256 of the document's bytes. */
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  /** Id of the Region or Park that it is about; null for a round-up. */
  readonly region: string | null;
  readonly level: string | null;
  readonly kind: DocumentKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly publishedOnPrecision: "year" | "month" | "day" | null;
  readonly number: string | null;
  readonly format: string;
  /** The file's name as given. */
  readonly source: string;
  /** Id of the Policy that the document is. */
  readonly policy: string | null;
  /** SHA-256 of the facts and rows, without the file's name: loading the same facts again is seen by it. */
  readonly contentHash: string;
}

/** An `:Entity` node. Everything but `names` follows from the id and the lexicon alone, so that the order of loading cannot matter. */
export interface EntityRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  /** The lexicon's other names; the forms that documents use come from the NAMED claims. */
  readonly lexiconAliases: readonly string[];
  /** The kind's properties (ontology), scalars or lists of strings. */
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}

/** A `:Claim` node with its links, as ids. */
export interface ClaimRow {
  readonly id: string;
  /** Document, predicate, subject, object or value: what a judgement is about. */
  readonly key: string;
  /** Predicate and ends of a relation: the key of the projected edge; null for an attribute. */
  readonly pair: string | null;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string | null;
  /** An attribute's value as printed; a NAMED claim's forms joined with `|`; a RESPONSIBLE_FOR claim's role. */
  readonly value: string | null;
  /** An attribute's value as a number; of a RESPONSIBLE_FOR claim the place of the body in the document's list, from 1. */
  readonly number: number | null;
  readonly unit: string | null;
  readonly year: string | null;
  readonly at: string | null;
  readonly basis: Basis;
  readonly voice: Voice | null;
  readonly strength: Strength | null;
  readonly confidence: number;
  readonly status: Status;
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string;
  readonly rule: string | null;
  readonly saidOn: string | null;
  readonly saidOnPrecision: "year" | "month" | "day" | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** All that one document puts into the graph. */
export interface GraphRows {
  readonly document: DocumentRow;
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
}
