import type { AtlasDocument, ChainGraph, EntityRef } from "./contract.ts";

/** The places to choose from: those with a document of their own, and those that documents put something in, most first. */
export function placesOf(documents: readonly AtlasDocument[], corpus: ChainGraph | undefined): { readonly read: readonly EntityRef[]; readonly mentioned: readonly EntityRef[] } {
  const read = new Map(documents.flatMap(({ region, kind }) => (region === null || kind === "reference" ? [] : [[region.id, region] as const])));
  const counts = new Map<string, { readonly place: EntityRef; count: number }>();
  for (const place of corpus?.nodes.flatMap((node) => node.places) ?? []) {
    const entry = counts.get(place.id) ?? { place, count: 0 };
    entry.count++;
    counts.set(place.id, entry);
  }
  const mentioned = [...counts.values()].filter(({ place }) => !read.has(place.id)).sort((one, other) => other.count - one.count).map(({ place }) => place);
  return { read: [...read.values()], mentioned: mentioned.slice(0, 80) };
}
