import type { Kind } from "../../../ontology/index.ts";

/** A project as matching sees it: its names, and what accepted claims say of it under its own id. */
export interface ProjectSeen {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of the area that its id gives; null where it gives none. */
  readonly home: string | null;
  /** Who undertakes it: the entity that stands for the undertaker, and the names of that and of the one that the claim names. */
  readonly firms: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Ids of the areas and parks where it is said to be. */
  readonly sites: readonly string[];
  /** Ids of the things that it is to make. */
  readonly things: readonly string[];
  readonly totals: readonly { readonly number: number; readonly unit: string | null }[];
  /** The years or dates that it is said to begin and to end in. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Ids of the documents that name it. */
  readonly documents: readonly string[];
}
