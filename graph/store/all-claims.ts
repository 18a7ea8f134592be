import { type Database, read } from "./database.ts";

/** A claim as it is stored, with its ends, its place and its document. */
export type StoredClaim = Readonly<Record<string, unknown>> & {
  readonly subject: StoredEntity;
  readonly object: StoredEntity | null;
  readonly at: StoredEntity | null;
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string; readonly region: StoredEntity | null };
};

/** An end of a claim. */
export interface StoredEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** So many ids, and so many claims, one question asks for: an order is made for each of the first, and memory does not grow with the graph. */
const page = 10_000;
const part = 500;

/** All claims of a status, the latest first. */
export async function* allClaims(database: Database, status: "ACCEPTED" | "PROPOSED"): AsyncGenerator<StoredClaim> {
  for (let offset = 0; ; offset += page) {
    const [found] = await read(database, "claimsAnywhere", { status, document: null, entity: null, subject: null, object: null, at: null, predicate: null, voice: null, until: null, limit: page, offset });
    const ids = found?.ids ?? [];
    if (ids.length === 0) return;
    for (let from = 0; from < ids.length; from += part) for (const { claim } of await read(database, "claimsById", { ids: ids.slice(from, from + part) })) yield claim as StoredClaim;
  }
}
