import { type Database, type Run, write } from "./database.ts";
import { pairsOf } from "./edges.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { takeTurn } from "./turn.ts";

/**
 * Takes a document out of the graph in one transaction: its claims, and the entities that no claim speaks of any more; the edges and names that its claims had
 * a part in are worked out anew. What was decided about its claims is remembered for its next loading.
 * @returns whether it was loaded
 */
export async function unload(database: Database, document: string): Promise<boolean> {
  return write(database, async (run) => {
    const { contentHash } = await takeTurn(run, document, []);
    if (contentHash !== null) await unloadIn(run, document);
    return contentHash !== null;
  });
}

/** The same inside a transaction that has its turn. */
export async function unloadIn(run: Run, document: string): Promise<void> {
  const claims = await run("claimsToUnload", { document });
  const accepted = claims.filter(({ status }) => status === "ACCEPTED");
  const named = new Set(accepted.filter(({ predicate }) => predicate === "NAMED").map(({ subject }) => subject));
  const ends = new Set(claims.flatMap(({ subject, object, at }) => [subject, object, at]).filter((end) => end !== null));
  const plan = await planRebuild(run, pairsOf(accepted), [...named], document);
  await Promise.all([
    run("deleteDocument", { document }),
    ...rebuild(run, plan),
    run("deleteUnclaimedEntities", { ids: [...ends] }),
  ]);
}
