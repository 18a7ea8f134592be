import type { GraphRows } from "../facts/graph-rows.ts";
import { type Database, type Run, write } from "./database.ts";
import { drawEdges, knownEdges } from "./edges.ts";
import { judgementsByKey } from "./judgement.ts";
import { claimedEntities, type Known, type LoadPlan, pairsOf, planLoad } from "./load-plan.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { unloadIn } from "./unload.ts";

export { applySchema } from "./schema.ts";

/** What loading a document came to. */
export interface LoadResult {
  readonly document: string;
  readonly outcome: "loaded" | "replaced" | "unchanged";
  readonly claims: number;
}

/** Rows that one statement takes: enough to be fast, few enough to stay small in memory. */
const batch = 5_000;

/**
 * Puts a document into the graph in one transaction: all of it or nothing. The same rows again write nothing; other rows of the same document take the
 * place of the old ones; what was decided about its claims stays decided. Any order of loading gives the same graph.
 * @throws InvalidDocument when the rows contradict themselves; QueryFailed or DatabaseUnavailable as `write` does.
 */
export async function loadRows(database: Database, rows: GraphRows): Promise<LoadResult> {
  return { document: rows.document.id, outcome: await write(database, (run) => loadIn(run, rows)), claims: rows.claims.length };
}

async function loadIn(run: Run, rows: GraphRows): Promise<LoadResult["outcome"]> {
  const { id, contentHash } = rows.document;
  const [[turn], entities] = await Promise.all([run("takeTurn", { document: id }), storedEntities(run, rows)]);
  const loaded = turn?.contentHash ?? undefined;
  if (loaded === contentHash) return "unchanged";
  if (loaded !== undefined) await unloadIn(run, id);
  const known = await knownTo(run, rows, loaded === undefined ? entities : await storedEntities(run, rows), judgementsByKey(turn?.judgements ?? []));
  const plan = planLoad(rows, known, new Date().toISOString());
  await Promise.all(writing(run, id, plan));
  if (plan.renamed.length > 0) await Promise.all(rebuild(run, await planRebuild(run, [], plan.renamed, null)));
  return loaded === undefined ? "loaded" : "replaced";
}

async function storedEntities(run: Run, rows: GraphRows): Promise<Known["entities"]> {
  const stored = await run("knownEntities", { ids: claimedEntities(rows).map(({ id }) => id) });
  return new Map(stored.map(({ entity }) => [entity["id"] as string, entity]));
}

/** What of the graph the rows meet. Only a pair whose ends are both there can have an edge. */
async function knownTo(run: Run, rows: GraphRows, entities: Known["entities"], judgements: Known["judgements"]): Promise<Known> {
  const between = pairsOf(rows.claims).filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  return { entities, edges: await knownEdges(run, between), judgements };
}

/** Starts all writing statements in their order; the driver sends them without waiting for one another. */
function writing(run: Run, document: string, plan: LoadPlan): Promise<unknown>[] {
  return [
    run("createDocument", { properties: plan.document }),
    ...batches(plan.newEntities).map((rows) => run("createEntities", { rows })),
    ...batches(plan.changedEntities).map((rows) => run("changeEntities", { rows })),
    ...batches(plan.claims).map((rows) => run("createClaims", { document, rows })),
    ...drawEdges(run, plan.edges),
    ...(plan.places.length === 0 ? [] : [run("nestPlaces", { places: plan.places })]),
  ];
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => rows.slice(index * batch, (index + 1) * batch));
}
