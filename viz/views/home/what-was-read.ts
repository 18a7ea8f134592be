import type { ChainGraph, EntityRef } from "../../contract.ts";
import type { HomeAnswer } from "../../operations/home.graphql.ts";

/** A document as the first page lists it. */
export type ReadDocument = HomeAnswer["documents"]["items"][number];

/** A place with what was read of it. */
export interface ReadPlace {
  readonly place: EntityRef;
  readonly documents: number;
  readonly facts: number;
}

/** A material family with how many things of it have evidence. */
export interface ReadFamily {
  readonly family: string;
  readonly things: number;
}

/** The documents that speak of the world: the reference chain is none. */
export const documentsRead = (answer: HomeAnswer): readonly ReadDocument[] => answer.documents.items.filter(({ kind }) => kind !== "reference");

/** The document that was read in last; undefined where none, or none with its time, was. */
export function lastRead(documents: readonly ReadDocument[]): ReadDocument | undefined {
  return documents.filter(({ loadedAt }) => loadedAt !== null).reduce<ReadDocument | undefined>((last, document) => (last === undefined || (document.loadedAt ?? "") > (last.loadedAt ?? "") ? document : last), undefined);
}

/** The places that the documents are of, those with the most facts first. */
export function placesRead(documents: readonly ReadDocument[]): readonly ReadPlace[] {
  const places = new Map<string, ReadPlace>();
  for (const { region, claimCount } of documents) {
    if (region === null) continue;
    const known = places.get(region.id) ?? { place: region, documents: 0, facts: 0 };
    places.set(region.id, { place: region, documents: known.documents + 1, facts: known.facts + claimCount });
  }
  return [...places.values()].toSorted((one, other) => other.facts - one.facts);
}

/** The families of the things with evidence, the most things first. */
export function familiesRead(corpus: ChainGraph | undefined): readonly ReadFamily[] {
  const counts = new Map<string, number>();
  for (const { family, claimCount } of corpus?.nodes ?? []) if (family !== null && claimCount > 0) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].map(([family, things]) => ({ family, things })).toSorted((one, other) => other.things - one.things);
}
