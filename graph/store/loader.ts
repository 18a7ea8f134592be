import type { GraphRows } from "../facts/graph-rows.ts";
import { type Database, read, type Run, write } from "./database.ts";
import type { Edge } from "./edge.ts";
import { judgementsOf } from "./judgement.ts";
import { type Known, type LoadPlan, planLoad, touchedBy } from "./load-plan.ts";
import { drawEdges, planRebuild } from "./rebuild.ts";
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
 * Puts a document into the graph in one transaction: all of it or nothing. The same rows again change nothing; other rows of the same document take the
 * place of the old ones; what was decided about its claims stays decided. Any order of loading gives the same graph.
 * @throws InvalidDocument when the rows contradict themselves; QueryFailed or DatabaseUnavailable as `write` does.
 */
export async function loadRows(database: Database, rows: GraphRows): Promise<LoadResult> {
  const { id, contentHash } = rows.document;
  const [loaded] = await read(database, "contentHash", { document: id });
  const outcome = loaded?.contentHash === contentHash ? "unchanged" as const : await write(database, (run) => loadIn(run, rows));
  return { document: id, outcome, claims: rows.claims.length };
}

async function loadIn(run: Run, rows: GraphRows): Promise<LoadResult["outcome"]> {
  const { id, contentHash } = rows.document;
  const [, [loaded], known] = await Promise.all([run("takeTurn", { with: id }), run("contentHash", { document: id }), knownTo(run, rows)]);
  if (loaded?.contentHash === contentHash) return "unchanged";
  if (loaded !== undefined) await unloadIn(run, id);
  const plan = planLoad(rows, loaded === undefined ? known : await knownTo(run, rows), new Date().toISOString());
  await Promise.all(writing(run, id, plan));
  if (plan.renamed.length > 0) await run("changeEntities", { rows: (await planRebuild(run, [], plan.renamed, null)).names });
  return loaded === undefined ? "loaded" : "replaced";
}

async function knownTo(run: Run, rows: GraphRows): Promise<Known> {
  const { ids, pairs } = touchedBy(rows);
  const [entities, edges, judgements] = await Promise.all([run("knownEntities", { ids }), run("knownEdges", { pairs }), judgementsOf(run, rows.document.id)]);
  return {
    entities: new Map(entities.map(({ entity }) => [entity["id"] as string, entity])),
    edges: new Map(edges.map(({ edge }) => [edge["pair"] as string, { voice: null, saidOn: null, ...edge } as unknown as Edge])),
    judgements,
  };
}

/** Starts all writing statements in their order; the driver sends them without waiting for one another. */
function writing(run: Run, document: string, plan: LoadPlan): Promise<unknown>[] {
  return [
    run("createDocument", { properties: plan.document }),
    ...batches(plan.newEntities).map((rows) => run("createEntities", { rows })),
    ...batches(plan.changedEntities).map((rows) => run("changeEntities", { rows })),
    ...batches(plan.claims).map((rows) => run("createClaims", { document, rows })),
    ...drawEdges(run, plan.edges, plan.places),
  ];
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => rows.slice(index * batch, (index + 1) * batch));
}
