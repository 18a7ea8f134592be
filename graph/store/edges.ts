import { type Kind, kindsOf, type Relation } from "../ontology/index.ts";
import { integer, type Run } from "./database.ts";
import type { Edge } from "./edge.ts";
import { edgeStatement } from "./edge-statement.ts";

/** The ends of a pair, and what joins them. */
export interface Pair {
  readonly pair: string;
  readonly relation: Relation;
  readonly subject: string;
  readonly object: string;
}

/** An edge that is in the graph; `element` finds it again inside the same transaction. */
export type KnownEdge = Edge & { readonly element: string };

/** What is to be done so that the edges agree with the claims. */
export interface EdgePlan {
  readonly fresh: readonly (Pair & { readonly edge: Edge })[];
  readonly changed: readonly { readonly element: string; readonly edge: Edge }[];
  /** Elements of edges that no claim speaks of any more. */
  readonly stale: readonly string[];
}

/** Which of these pairs have an edge, by pair. Costs an index look-up a pair, however many edges the ends have. */
export async function knownEdges(run: Run, pairs: readonly Pair[]): Promise<ReadonlyMap<string, KnownEdge>> {
  const byRelation = new Map<Relation, string[]>();
  for (const { relation, pair } of pairs) byRelation.set(relation, [...(byRelation.get(relation) ?? []), pair]);
  const found = await Promise.all([...byRelation].map(([relation, ofRelation]) => run(edgeStatement(relation), { pairs: ofRelation })));
  return new Map(found.flat().map(({ element, edge }) => [edge["pair"] as string, { voice: null, saidOn: null, ...edge, element } as unknown as KnownEdge]));
}

/** The pairs that claims speak of. */
export function pairsOf(claims: readonly { readonly predicate: string; readonly pair: string | null; readonly subject: string; readonly object: string | null }[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { predicate, pair, subject, object } of claims) if (pair !== null && object !== null) pairs.set(pair, { pair, relation: predicate as Relation, subject, object });
  return [...pairs.values()];
}

/** Starts the statements that bring the edges of the graph to a plan. */
export function drawEdges(run: Run, { fresh, changed, stale }: EdgePlan): Promise<unknown>[] {
  return [
    ...(stale.length === 0 ? [] : [run("deleteEdges", { elements: stale })]),
    ...(changed.length === 0 ? [] : [run("changeEdges", { rows: changed.map(({ element, edge }) => ({ element, edge: propertiesOf(edge) })) })]),
    ...(fresh.length === 0 ? [] : [run("createEdges", { rows: fresh.map(({ relation, subject, object, edge }) => ({ relation, subject, object, edge: propertiesOf(edge), isNested: isPlace(subject) && isPlace(object) })) })]),
  ];
}

const placeKinds: ReadonlySet<Kind> = new Set(kindsOf("place"));

/** An id begins with its kind. */
function isPlace(id: string): boolean {
  return placeKinds.has(id.slice(0, id.indexOf(":")) as Kind);
}

function propertiesOf({ pair, claims, voice, saidOn, basis, confidence }: Edge): object {
  return { pair, claims, count: integer(claims.length), voice, saidOn, basis, confidence };
}
