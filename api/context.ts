import { type Ask, type Basis, type Database, type EntityRef, hasText, type Predicate, read, textOf } from "../graph/index.ts";
import { type Batch, batch } from "./batch.ts";
import { claimsById } from "./resolvers/claims.ts";

/** What the resolvers of one request share. The last three fields are read by @neo4j/graphql for the lists of the kinds. */
export interface Context {
  readonly ask: Ask;
  readonly claim: Batch<ClaimRow>;
  readonly entityClaimCount: Batch<number>;
  readonly sameAs: Batch<readonly EntityRef[]>;
  readonly documentClaimCounts: Batch<{ readonly claimCount: number; readonly proposedCount: number }>;
  /** The texts of documents that are kept in the data folder. */
  readonly texts: { readonly has: (document: string) => Promise<boolean>; readonly of: (document: string) => Promise<string | null> };
  readonly executionContext: Database["driver"];
  readonly sessionConfig: { readonly database?: string };
  readonly transaction: { readonly timeout: number };
}

/** A Document as its queries give it. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly region?: EntityRef | null;
}

/** A Claim as its query gives it: the fields of the contract by their names. */
export interface ClaimRow {
  readonly id: string;
  readonly predicate: Predicate;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
  readonly document: DocumentRow;
}

/** An Entity as its queries give it. */
export interface EntityRow extends EntityRef {
  readonly aliases: readonly string[];
}

/** Makes the context of each request: its batches are its own, what is asked with is one for all. */
export function contextsOn(database: Database, dataFolder: string): () => Context {
  const ask: Ask = (name, values) => read(database, name, values);
  return () => ({
    ask,
    claim: batch(async (ids) => new Map((await claimsById(ids, ask)).map((claim) => [claim.id, claim]))),
    entityClaimCount: batch(async (ids) => new Map((await ask("entityClaimCounts", { ids })).map(({ id, claimCount }) => [id, claimCount]))),
    sameAs: batch(async (ids) => new Map((await ask("sameAs", { ids })).map(({ id, others }) => [id, others as unknown as readonly EntityRef[]]))),
    documentClaimCounts: batch(async (ids) => new Map((await ask("documentClaimCounts", { ids })).map((row) => [row.id, row]))),
    texts: { has: (document) => hasText(dataFolder, document), of: (document) => textOf(dataFolder, document) },
    executionContext: database.driver,
    sessionConfig: database.name === undefined ? {} : { database: database.name },
    transaction: { timeout: database.queryTimeout },
  });
}
