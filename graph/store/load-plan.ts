import { InvalidDocument } from "../errors.ts";
import type { ClaimRow, EntityRow, GraphRows } from "../facts/graph-rows.ts";
import { type Kind, kindsOf, type Relation } from "../ontology/index.ts";
import { integer } from "./database.ts";
import { edgesOf, joinEdges } from "./edge.ts";
import type { EdgePlan, KnownEdge, Pair } from "./edges.ts";
import type { Judgement } from "./judgement.ts";
import { formsOf, namesOf } from "./names.ts";

type Stored = Readonly<Record<string, unknown>>;

/** What of the graph a document's rows meet. */
export interface Known {
  readonly entities: ReadonlyMap<string, Stored>;
  readonly edges: ReadonlyMap<string, KnownEdge>;
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** The final rows of one loading: all that is left to do is to write them. */
export interface LoadPlan {
  readonly document: Stored;
  readonly newEntities: readonly Stored[];
  readonly changedEntities: readonly Stored[];
  /** Ids of entities whose lexicon aliases have changed: their names have to be taken from all of their claims again. */
  readonly renamed: readonly string[];
  readonly claims: readonly Stored[];
  readonly edges: EdgePlan;
  /** Places whose place in the containment tree changes. */
  readonly places: readonly string[];
}

/** The pairs that a document's claims speak of. */
export function pairsOf(claims: readonly { readonly predicate: string; readonly pair: string | null; readonly subject: string; readonly object: string | null }[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { predicate, pair, subject, object } of claims) if (pair !== null && object !== null) pairs.set(pair, { pair, relation: predicate as Relation, subject, object });
  return [...pairs.values()];
}

/** The entities that a document's claims speak of. A row that none speaks of becomes no node: nothing would ever take it away again. */
export function claimedEntities({ entities, claims }: GraphRows): readonly EntityRow[] {
  const claimed = new Set<string | null>();
  for (const { subject, object, at } of claims) claimed.add(subject).add(object).add(at);
  return entities.filter(({ id }) => claimed.has(id));
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
  const edges = planEdges(accepted, known.edges);
  return {
    document: { ...rows.document, loadedAt },
    newEntities: entities.filter(({ stored }) => stored === undefined).map(({ row }) => entityProperties(row, forms.get(row.id) ?? [])),
    changedEntities: changed.filter(({ stored, wanted }) => differs(stored, wanted)).map(({ wanted }) => wanted),
    renamed: changed.filter(({ stored, wanted }) => !isEqual(stored["lexiconAliases"] ?? [], wanted["lexiconAliases"])).map(({ wanted }) => wanted["id"] as string),
    claims: claims.map((claim) => claimProperties(claim, rows.document.id, loadedAt)),
    edges,
    places: movedPlaces(edges.fresh),
  };
}

function isPlace(id: string): boolean {
  return placeKinds.has(id.slice(0, id.indexOf(":")) as Kind);
}

const placeKinds: ReadonlySet<Kind> = new Set(kindsOf("place"));

/** Characters that an id may have: two of them have to fit into the key of an index. */
const longestId = 1_000;

function refuseBrokenRows({ document, entities, claims }: GraphRows): void {
  const refuse = (what: string) => { throw new InvalidDocument(`${document.source}: ${what}`); };
  const ids = new Set<string>();
  for (const { id } of entities) {
    if (ids.has(id)) refuse(`${id} stands twice among its entities`);
    if (id.length > longestId) refuse(`${id.slice(0, 60)}… is longer than ${longestId} characters`);
    ids.add(id);
  }
  const known = new Set<string>();
  for (const { id, subject, object, at, locator, predicate } of claims) {
    if (known.has(id)) refuse(`the claim ${id} stands twice`);
    known.add(id);
    for (const end of [subject, object, at]) if (end !== null && !ids.has(end)) refuse(`${locator || predicate} speaks of ${end}, which is not among its entities`);
  }
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

function planEdges(accepted: readonly ClaimRow[], known: ReadonlyMap<string, KnownEdge>): EdgePlan {
  const added = edgesOf(accepted.filter((claim): claim is ClaimRow & { pair: string } => claim.pair !== null));
  const pairs = pairsOf(accepted).map((pair) => ({ ...pair, edge: added.get(pair.pair)!, there: known.get(pair.pair) }));
  return {
    fresh: pairs.filter(({ there }) => there === undefined),
    changed: pairs.flatMap(({ there, edge }) => (there === undefined ? [] : [{ element: there.element, edge: joinEdges(there, edge) }])),
    stale: [],
  };
}

/** Places that come to lie in another one, or stop to. */
export function movedPlaces(pairs: readonly Pair[]): readonly string[] {
  return [...new Set(pairs.filter(({ subject, object }) => isPlace(subject) && isPlace(object)).map(({ subject }) => subject))];
}

function entityProperties({ id, kind, name, nameEn, lexiconAliases, properties }: EntityRow, forms: Iterable<string>): Stored {
  return { ...properties, id, kind, name, nameEn, lexiconAliases: [...lexiconAliases].sort(), ...namesOf(name, nameEn, lexiconAliases, forms) };
}

/** A null is no property: left out, it need not be sent. */
function claimProperties(claim: JudgedClaim, document: string, loadedAt: string): Stored {
  const properties: Record<string, unknown> = { document, loadedAt };
  for (const [name, value] of Object.entries(claim)) if (value !== null) properties[name] = value;
  properties["start"] = integer(claim.start);
  properties["end"] = integer(claim.end);
  return properties;
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
