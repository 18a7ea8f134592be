import type { Relation } from "../ontology/index.ts";
import { type Database, type Run, write } from "./database.ts";
import { drawEdges, planRebuild, type TouchedPair } from "./rebuild.ts";

/**
 * Takes a document out of the graph in one transaction: its claims, and the entities that no claim speaks of any more; the edges and names that its claims had
 * a part in are worked out anew. What was decided about its claims is remembered for its next loading.
 * @returns whether it was loaded
 */
export async function unload(database: Database, document: string): Promise<boolean> {
  return write(database, async (run) => {
    const [, loaded] = await Promise.all([run("takeTurn", { with: document }), run("contentHash", { document })]);
    if (loaded.length > 0) await unloadIn(run, document);
    return loaded.length > 0;
  });
}

/** The same inside a transaction that has its turn. */
export async function unloadIn(run: Run, document: string): Promise<void> {
  const claims = await run("claimsToUnload", { document });
  const accepted = claims.filter(({ status }) => status === "ACCEPTED");
  const pairs = new Map(accepted.flatMap(({ predicate, pair, subject, object }) => pair === null || object === null ? [] : [[pair, { pair, relation: predicate as Relation, subject, object } satisfies TouchedPair]]));
  const named = new Set(accepted.filter(({ predicate }) => predicate === "NAMED").map(({ subject }) => subject));
  const ends = new Set(claims.flatMap(({ subject, object, at }) => [subject, object, at]).filter((end) => end !== null));
  const plan = await planRebuild(run, [...pairs.values()], [...named], document);
  await Promise.all([
    run("deleteDocument", { document }),
    ...drawEdges(run, plan.edges, plan.places),
    run("deleteUnclaimedEntities", { ids: [...ends] }),
    run("changeEntities", { rows: plan.names }),
  ]);
}
