import { type Database, type Run, write } from "./database.ts";
import { pairsOf } from "./edges.ts";
import { settleIdentities } from "./identities.ts";
import { isNaming } from "./names.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { settleEditions } from "./settle-editions.ts";
import { takeTurn } from "./turn.ts";

/** What went with a document, and what of it is remembered. */
export interface Unloaded {
  readonly claims: number;
  /** Decisions about its claims that its next loading will find. */
  readonly judgementsKept: number;
}

/**
 * Takes a document out of the graph in one transaction: its claims, and the entities that no claim speaks of any more; the edges and names that its claims had
 * a part in are worked out anew. What was decided about its claims is remembered for its next loading.
 * @returns null where it is not loaded
 */
export async function unload(database: Database, document: string): Promise<Unloaded | null> {
  return write(database, async (run) => {
    const { contentHash, judgements } = await takeTurn(run, document, []);
    return contentHash === null ? null : { claims: await unloadIn(run, document), judgementsKept: judgements.length };
  });
}

/** The same inside a transaction that has its turn; gives how many claims went. */
export async function unloadIn(run: Run, document: string): Promise<number> {
  const claims = await run("claimsToUnload", { document });
  const accepted = claims.filter(({ status }) => status === "ACCEPTED");
  const named = new Set(accepted.filter(({ predicate }) => isNaming(predicate)).map(({ subject }) => subject));
  const ends = new Set(claims.flatMap(({ subject, object, at }) => [subject, object, at]).filter((end) => end !== null));
  const plan = await planRebuild(run, pairsOf(accepted), [...named], document);
  const [[keys], gone] = await Promise.all([run("deleteDocument", { document }), run("unclaimedEntities", { ids: [...ends] }), ...rebuild(run, plan)]);
  await settleIdentities(run, { renamed: named, gone, said: ends });
  await run("deleteEntities", { ids: gone.map(({ id }) => id) });
  if (keys !== undefined) await settleEditions(run, keys);
  return claims.length;
}
