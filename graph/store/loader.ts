import type { GraphRows } from "../facts/graph-rows.ts";
import { type Database, type Run, write } from "./database.ts";
import { drawEdges, knownEdges, pairsOf } from "./edges.ts";
import { settleIdentities } from "./identities.ts";
import { judgementsByKey } from "./judgement.ts";
import { claimedEntities, type Known, type LoadPlan, planLoad } from "./load-plan.ts";
import { planRebuild, rebuild } from "./rebuild.ts";
import { policiesOf, settleEditions } from "./settle-editions.ts";
import { takeTurn, type Turn } from "./turn.ts";
import { unloadIn } from "./unload.ts";

/** What loading a document came to. */
export interface LoadResult {
  readonly document: string;
  readonly outcome: "created" | "replaced" | "unchanged";
  readonly claims: number;
}

/** Rows that one statement takes: few enough that the server writes one batch while the next is being sent. */
const batch = 1_000;

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
  const entities = claimedEntities(rows).map((entity) => entity.id);
  const turn = await takeTurn(run, id, entities);
  if (turn.contentHash === contentHash) return "unchanged";
  const isLoaded = turn.contentHash !== null;
  if (isLoaded) await unloadIn(run, id);
  const known = await knownTo(run, rows, isLoaded ? await takeTurn(run, id, entities) : turn);
  const plan = planLoad(rows, known, new Date().toISOString());
  await Promise.all(writing(run, plan));
  if (plan.renamed.length > 0) await Promise.all(rebuild(run, await planRebuild(run, [], plan.renamed, null)));
  const stray = [...known.entities].filter(([entity, { canonical }]) => canonical !== undefined && canonical !== entity).map(([entity]) => entity);
  await settleIdentities(run, { created: plan.newEntities, renamed: [...plan.namedAnew, ...plan.renamed], stray, said: entities });
  await settleEditions(run, { ...rows.document, policies: policiesOf(rows) });
  return isLoaded ? "replaced" : "created";
}

/** What of the graph the rows meet. Only a pair whose ends are both there can have an edge. */
async function knownTo(run: Run, rows: GraphRows, turn: Turn): Promise<Known> {
  const entities = new Map(turn.entities.map((entity) => [entity["id"] as string, entity]));
  const between = pairsOf(rows.claims).filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  return { entities, edges: await knownEdges(run, between), judgements: judgementsByKey(turn.judgements) };
}

/** Starts all writing statements in their order; the driver sends them without waiting for one another. */
function writing(run: Run, { document, newEntities, changedEntities, claims, edges }: LoadPlan): Promise<unknown>[] {
  return [
    ...batches(newEntities).map((rows) => run("createEntities", { rows })),
    ...batches(changedEntities).map((rows) => run("changeEntities", { rows })),
    ...(claims.length === 0 ? [[]] : batches(claims)).map((rows) => run("createClaims", { document, rows })),
    ...drawEdges(run, edges),
  ];
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => rows.slice(index * batch, (index + 1) * batch));
}
