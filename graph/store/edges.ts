import { groupBy } from "../grouping.ts";
import { type Kind, kindsOf, type Relation } from "../ontology/index.ts";
import { integer, type Run } from "./database.ts";
import type { Edge } from "./edge.ts";
import { edgeStatements } from "./edge-statement.ts";

/** The ends of a pair, and what joins them. */
export interface Pair {
  readonly pair: string;
  readonly relation: Relation;
  readonly subject: string;
  readonly object: string;
}

/** A pair with the edge that it is to have. */
export type DrawnPair = Pair & { readonly edge: Edge };

/** What is to be done so that the edges agree with the claims. */
export interface EdgePlan {
  /** Pairs that have no edge yet. */
  readonly fresh: readonly DrawnPair[];
  readonly changed: readonly DrawnPair[];
  /** Pairs that no accepted claim speaks of any more. */
  readonly stale: readonly Pair[];
}

/** Which of these pairs have an edge, by pair. Costs an index look-up a pair, however many edges the ends have. */
export async function knownEdges(run: Run, pairs: readonly Pair[]): Promise<ReadonlyMap<string, Edge>> {
  const found = await Promise.all([...byRelation(pairs)].map(([relation, ofRelation]) => run(edgeStatements(relation).find, { pairs: ofRelation.map(({ pair }) => pair) })));
  return new Map(found.flat().map(({ edge }) => [edge["pair"] as string, { voice: null, saidOn: null, since: null, ...edge } as unknown as Edge]));
}

/** The pairs that claims speak of. */
export function pairsOf(claims: readonly { readonly predicate: string; readonly pair: string | null; readonly subject: string; readonly object: string | null }[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { predicate, pair, subject, object } of claims) if (pair !== null && object !== null) pairs.set(pair, { pair, relation: predicate as Relation, subject, object });
  return [...pairs.values()];
}

/** Starts the statements that bring the edges of the graph to a plan. */
export function drawEdges(run: Run, { fresh, changed, stale }: EdgePlan): Promise<unknown>[] {
  const [changedOf, staleOf] = [byRelation(changed), byRelation(stale)];
  const redrawn = [...new Set([...changedOf.keys(), ...staleOf.keys()])];
  return [
    ...redrawn.map((relation) => run(edgeStatements(relation).redraw, {
      stale: (staleOf.get(relation) ?? []).map(({ pair }) => pair),
      rows: (changedOf.get(relation) ?? []).map(({ edge }) => propertiesOf(edge)),
    })),
    ...(fresh.length === 0 ? [] : [run("createEdges", { rows: fresh.map(({ relation, subject, object, edge }) => ({ relation, subject, object, edge: propertiesOf(edge), isNested: isPlace(subject) && isPlace(object) })) })]),
  ];
}

function byRelation<P extends Pair>(pairs: readonly P[]): ReadonlyMap<Relation, readonly P[]> {
  return groupBy(pairs, ({ relation }) => relation);
}

const placeKinds: ReadonlySet<Kind> = new Set(kindsOf("place"));

/** An id begins with its kind. */
function isPlace(id: string): boolean {
  return placeKinds.has(id.slice(0, id.indexOf(":")) as Kind);
}

function propertiesOf({ pair, claims, voice, saidOn, since, basis, confidence }: Edge): object {
  return { pair, claims, count: integer(claims.length), voice, saidOn, since, basis, confidence };
}
