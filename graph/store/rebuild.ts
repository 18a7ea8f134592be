import type { Basis, Voice } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import { edgesOf } from "./edge.ts";
import { drawEdges, type EdgePlan, knownEdges, type Pair } from "./edges.ts";
import { formsOf, namesOf } from "./names.ts";

/** What is derived from claims, worked out anew. */
export interface RebuildPlan {
  readonly edges: EdgePlan;
  readonly names: readonly object[];
}

/**
 * Works out the edges of pairs and the names of entities anew from all of their accepted claims.
 * @param except a document whose claims are about to go; null for none
 */
export async function planRebuild(run: Run, pairs: readonly Pair[], named: readonly string[], except: string | null): Promise<RebuildPlan> {
  const [claims, entities, known] = await Promise.all([
    pairs.length === 0 ? [] : run("acceptedClaimsOfPairs", { pairs: pairs.map(({ pair }) => pair), except }),
    named.length === 0 ? [] : run("namesOfEntities", { ids: named, except }),
    knownEdges(run, pairs),
  ]);
  const left = edgesOf(claims.map((claim) => ({ ...claim, basis: claim.basis as Basis, voice: claim.voice as Voice | null })));
  const wanted = pairs.flatMap((pair) => {
    const edge = left.get(pair.pair);
    return edge === undefined ? [] : [{ ...pair, edge }];
  });
  return {
    edges: {
      fresh: wanted.filter(({ pair }) => !known.has(pair)),
      changed: wanted.filter(({ pair }) => known.has(pair)),
      stale: pairs.filter(({ pair }) => !left.has(pair) && known.has(pair)),
    },
    names: entities.map(({ entity, forms }) => ({
      id: entity["id"],
      ...namesOf(entity["name"] as string, (entity["nameEn"] as string | undefined) ?? null, entity["lexiconAliases"] as string[], forms.flatMap(formsOf)),
    })),
  };
}

/** Starts the statements that bring edges and names to a plan. */
export function rebuild(run: Run, { edges, names }: RebuildPlan): Promise<unknown>[] {
  return [
    ...drawEdges(run, edges),
    ...(names.length === 0 ? [] : [run("changeEntities", { rows: names })]),
  ];
}
