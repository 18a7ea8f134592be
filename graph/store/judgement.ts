import { InvalidArgument } from "../errors.ts";
import type { Status } from "../ontology/index.ts";
import { type Database, write } from "./database.ts";
import { pairsOf } from "./edges.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { takeTurn } from "./turn.ts";

/** What a person decided about the claims of one key: all claims of a document that say the same. It outlives the document's unloading. */
export interface Judgement {
  readonly key: string;
  readonly status: Status;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  readonly why: string | null;
}

/** What is decided, and by whom. */
export type Decision = Omit<Judgement, "key">;

/** Judgements as they are stored, by key. */
export function judgementsByKey(stored: readonly (Omit<Judgement, "status"> & { readonly status: string })[]): ReadonlyMap<string, Judgement> {
  return new Map(stored.map((judgement) => [judgement.key, { ...judgement, status: judgement.status as Status }]));
}

/**
 * Accepts, rejects or reopens a claim and all that say the same in its document; edges and names follow. The same claim read again gets the same status.
 * @throws InvalidArgument when there is no such claim.
 */
export async function judge(database: Database, claim: string, decision: Decision): Promise<void> {
  await write(database, async (run) => {
    const [, claims] = await Promise.all([takeTurn(run, "", []), run("claimsWithKey", { claim })]);
    const [first] = claims;
    if (first === undefined) throw new InvalidArgument(`There is no claim ${claim}`);
    await Promise.all([
      run("keepJudgement", { document: first.document, judgement: { key: first.key, ...decision } }),
      run("judgeClaims", { ids: claims.map(({ id }) => id), ...decision }),
    ]);
    const named = claims.filter(({ predicate }) => predicate === "NAMED").map(({ subject }) => subject);
    await Promise.all(rebuild(run, await planRebuild(run, pairsOf(claims), [...new Set(named)], null)));
  });
}
