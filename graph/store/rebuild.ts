import type { Basis, Relation, Voice } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import { edgesOf } from "./edge.ts";
import { edgeStatement } from "./edge-statement.ts";
import { type EdgePlan, edgeProperties, isPlace } from "./load-plan.ts";
import { formsOf, namesOf } from "./names.ts";

/** A pair whose claims have changed. */
export interface TouchedPair {
  readonly pair: string;
  readonly relation: Relation;
  readonly subject: string;
  readonly object: string;
}

/** What is derived from claims, worked out anew. */
export interface RebuildPlan {
  readonly edges: ReadonlyMap<Relation, EdgePlan>;
  readonly places: readonly string[];
  readonly names: readonly object[];
}

/**
 * Works out the edges of pairs and the names of entities anew from all of their accepted claims.
 * @param except a document whose claims are about to go; null for none
 */
export async function planRebuild(run: Run, pairs: readonly TouchedPair[], named: readonly string[], except: string | null): Promise<RebuildPlan> {
  const [claims, entities] = await Promise.all([
    pairs.length === 0 ? [] : run("acceptedClaimsOfPairs", { pairs: pairs.map(({ pair }) => pair), except }),
    named.length === 0 ? [] : run("namesOfEntities", { ids: named, except }),
  ]);
  const left = edgesOf(claims.map((claim) => ({ ...claim, basis: claim.basis as Basis, voice: claim.voice as Voice | null })));
  const edges = new Map<Relation, EdgePlan>();
  for (const { pair, relation, subject, object } of pairs) {
    const plan = edges.get(relation) ?? { stale: [], rows: [] };
    edges.set(relation, plan);
    plan.stale.push(pair);
    const edge = left.get(pair);
    if (edge !== undefined) plan.rows.push({ subject, object, edge: edgeProperties(edge) });
  }
  return {
    edges,
    places: [...new Set(pairs.filter(({ subject, object }) => isPlace(subject) && isPlace(object)).map(({ subject }) => subject))],
    names: entities.map(({ entity, forms }) => ({
      id: entity["id"],
      ...namesOf(entity["name"] as string, (entity["nameEn"] as string | undefined) ?? null, entity["lexiconAliases"] as string[], forms.flatMap(formsOf)),
    })),
  };
}

/** Starts the statements that draw edges and the containment tree, in that order. */
export function drawEdges(run: Run, edges: ReadonlyMap<Relation, EdgePlan>, places: readonly string[]): Promise<unknown>[] {
  return [
    ...[...edges].map(([relation, { stale, rows }]) => run(edgeStatement(relation), { stale, rows })),
    ...(places.length === 0 ? [] : [run("nestPlaces", { places })]),
  ];
}
