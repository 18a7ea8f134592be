import { InvalidDocument } from "../errors.ts";
import type { ClaimRow, EntityRow, GraphRows } from "../facts/graph-rows.ts";
import { type Kind, kindsOf, type Relation } from "../ontology/index.ts";
import { integer } from "./database.ts";
import { type Edge, edgesOf, joinEdges } from "./edge.ts";
import type { Judgement } from "./judgement.ts";
import { formsOf, namesOf } from "./names.ts";

type Stored = Readonly<Record<string, unknown>>;

/** What of the graph a document's rows meet. */
export interface Known {
  readonly entities: ReadonlyMap<string, Stored>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** The edges of one relation to be drawn anew: `stale` pairs lose theirs, `rows` get one. */
export interface EdgePlan {
  readonly stale: string[];
  readonly rows: { readonly subject: string; readonly object: string; readonly edge: Stored }[];
}

/** The final rows of one loading: all that is left to do is to write them. */
export interface LoadPlan {
  readonly document: Stored;
  readonly newEntities: readonly Stored[];
  readonly changedEntities: readonly Stored[];
  /** Ids of entities whose lexicon aliases have changed: their names have to be taken from all of their claims again. */
  readonly renamed: readonly string[];
  readonly claims: readonly Stored[];
  readonly edges: ReadonlyMap<Relation, EdgePlan>;
  /** Places whose place in the containment tree changes. */
  readonly places: readonly string[];
}

/** The ids and pairs whose state has to be known before a document can be planned. */
export function touchedBy(rows: GraphRows): { readonly ids: readonly string[]; readonly pairs: Readonly<Record<string, readonly string[]>> } {
  const pairs: Record<string, Set<string>> = {};
  for (const { predicate, pair } of rows.claims) if (pair !== null) (pairs[predicate] ??= new Set()).add(pair);
  return { ids: claimedEntities(rows).map(({ id }) => id), pairs: Object.fromEntries(Object.entries(pairs).map(([relation, set]) => [relation, [...set]])) };
}

/**
 * Works out what one document adds to the graph. Pure: the same rows on the same graph give the same plan.
 * @param loadedAt ISO date and time
 * @throws InvalidDocument when a claim speaks of an entity that is not among the rows, or an id stands twice.
 */
export function planLoad(rows: GraphRows, known: Known, loadedAt: string): LoadPlan {
  refuseBrokenRows(rows);
  const claims = rows.claims.map((claim) => judged(claim, known.judgements.get(claim.key)));
  const accepted = claims.filter(({ status }) => status === "ACCEPTED");
  const forms = formsBySubject(accepted);
  const entities = claimedEntities(rows).map((row) => ({ row, stored: known.entities.get(row.id) }));
  const changed = entities.flatMap(({ row, stored }) => stored === undefined ? [] : [{ stored, wanted: entityProperties(row, [...listOf(stored["aliases"]), ...(forms.get(row.id) ?? [])]) }]);
  const { edges, places } = planEdges(accepted, known.edges);
  return {
    document: { ...rows.document, loadedAt },
    newEntities: entities.filter(({ stored }) => stored === undefined).map(({ row }) => entityProperties(row, forms.get(row.id) ?? [])),
    changedEntities: changed.filter(({ stored, wanted }) => differs(stored, wanted)).map(({ wanted }) => wanted),
    renamed: changed.filter(({ stored, wanted }) => !isEqual(stored["lexiconAliases"] ?? [], wanted["lexiconAliases"])).map(({ wanted }) => wanted["id"] as string),
    claims: claims.map((claim) => claimProperties(claim, rows.document.id, loadedAt)),
    edges,
    places,
  };
}

/** An edge as the properties of its relationship. */
export function edgeProperties(edge: Edge): Stored {
  return { ...edge, count: integer(edge.claims.length) };
}

/** Whether an entity's id is one of a place. */
export function isPlace(id: string): boolean {
  return placeKinds.has(id.slice(0, id.indexOf(":")) as Kind);
}

const placeKinds: ReadonlySet<Kind> = new Set(kindsOf("place"));

/** A row that no claim speaks of becomes no node: nothing would ever take it away again. */
function claimedEntities({ entities, claims }: GraphRows): EntityRow[] {
  const claimed = new Set(claims.flatMap(endsOf));
  return entities.filter(({ id }) => claimed.has(id));
}

function endsOf({ subject, object, at }: ClaimRow): string[] {
  return [subject, object, at].filter((end) => end !== null);
}

function refuseBrokenRows({ document, entities, claims }: GraphRows): void {
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size < entities.length) throw new InvalidDocument(`${document.source}: an entity stands twice among its rows`);
  if (new Set(claims.map(({ id }) => id)).size < claims.length) throw new InvalidDocument(`${document.source}: a claim stands twice among its rows`);
  for (const claim of claims) for (const end of endsOf(claim)) if (!ids.has(end)) throw new InvalidDocument(`${document.source}, ${claim.locator || claim.predicate}: speaks of ${end}, which is not among its entities`);
}

type JudgedClaim = ClaimRow & { readonly decidedBy?: string; readonly decidedAt?: string; readonly decidedWhy?: string | null };

function judged(claim: ClaimRow, judgement: Judgement | undefined): JudgedClaim {
  return judgement === undefined ? claim : { ...claim, status: judgement.status, decidedBy: judgement.by, decidedAt: judgement.at, decidedWhy: judgement.why };
}

function formsBySubject(accepted: readonly ClaimRow[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { predicate, subject, value } of accepted) if (predicate === "NAMED" && value !== null) forms.set(subject, [...(forms.get(subject) ?? []), ...formsOf(value)]);
  return forms;
}

function planEdges(accepted: readonly ClaimRow[], known: ReadonlyMap<string, Edge>): Pick<LoadPlan, "edges" | "places"> {
  const edges = new Map<Relation, EdgePlan>();
  const places = new Set<string>();
  const ofPairs = accepted.filter((claim): claim is ClaimRow & { pair: string; object: string; predicate: Relation } => claim.pair !== null && claim.object !== null);
  const ends = new Map(ofPairs.map((claim) => [claim.pair, claim]));
  for (const [pair, added] of edgesOf(ofPairs)) {
    const { predicate, subject, object } = ends.get(pair)!;
    const there = known.get(pair);
    const plan = edges.get(predicate) ?? { stale: [], rows: [] };
    edges.set(predicate, plan);
    if (there !== undefined) plan.stale.push(pair);
    else if (isPlace(subject) && isPlace(object)) places.add(subject);
    plan.rows.push({ subject, object, edge: edgeProperties(there === undefined ? added : joinEdges(there, added)) });
  }
  return { edges, places: [...places] };
}

function entityProperties({ id, kind, name, nameEn, lexiconAliases, properties }: EntityRow, forms: Iterable<string>): Stored {
  return { ...properties, id, kind, name, nameEn, lexiconAliases: [...lexiconAliases].sort(), ...namesOf(name, nameEn, lexiconAliases, forms) };
}

function claimProperties(claim: JudgedClaim, document: string, loadedAt: string): Stored {
  const properties = { ...claim, start: integer(claim.start), end: integer(claim.end), document, loadedAt };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}

function differs(stored: Stored, wanted: Stored): boolean {
  return Object.entries(wanted).some(([name, value]) => !isEqual(stored[name] ?? null, value ?? null));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
