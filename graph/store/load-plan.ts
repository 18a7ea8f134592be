import { InvalidDocument } from "../errors.ts";
import type { ClaimRow, EntityRow, GraphRows } from "../facts/graph-rows.ts";
import { integer } from "./database.ts";
import { type Edge, edgesOf, joinEdges } from "./edge.ts";
import { type EdgePlan, pairsOf } from "./edges.ts";
import type { Judgement } from "./judgement.ts";
import { formsOf, isNaming, namesOf } from "./names.ts";

type Stored = Readonly<Record<string, unknown>>;

/** What of the graph a document's rows meet. */
export interface Known {
  readonly entities: ReadonlyMap<string, Stored>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** The final rows of one loading: all that is left to do is to write them. */
export interface LoadPlan {
  readonly document: Stored;
  readonly newEntities: readonly Stored[];
  readonly changedEntities: readonly Stored[];
  /** Ids of entities that other names are known of now. */
  readonly namedAnew: readonly string[];
  /** Ids of entities whose lexicon aliases have changed: their names have to be taken from all of their claims again. */
  readonly renamed: readonly string[];
  readonly claims: readonly Stored[];
  readonly edges: EdgePlan;
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
  const changed = entities.flatMap(({ row, stored }) => (stored === undefined ? [] : [{ stored, wanted: entityProperties(row, forms.get(row.id) ?? [], stored) }]));
  return {
    document: { ...rows.document, loadedAt },
    newEntities: entities.filter(({ stored }) => stored === undefined).map(({ row }) => entityProperties(row, forms.get(row.id) ?? [])),
    changedEntities: changed.filter(({ stored, wanted }) => differs(stored, wanted)).map(({ wanted }) => wanted),
    namedAnew: changed.filter(({ stored, wanted }) => stored["name"] !== wanted["name"] || !isEqual(stored["aliases"] ?? [], wanted["aliases"])).map(({ wanted }) => wanted["id"] as string),
    renamed: changed.filter(({ stored, wanted }) => !isEqual(stored["lexiconAliases"] ?? [], wanted["lexiconAliases"])).map(({ wanted }) => wanted["id"] as string),
    claims: claims.map((claim) => claimProperties(claim, rows.document.id, loadedAt)),
    edges: planEdges(accepted, known.edges),
  };
}

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

type JudgedClaim = ClaimRow & { readonly readAs?: string; readonly decidedBy?: string; readonly decidedAt?: string; readonly decidedWhy?: string | null };

function judged(claim: ClaimRow, judgement: Judgement | undefined): JudgedClaim {
  return judgement === undefined ? claim : { ...claim, status: judgement.status, readAs: claim.status, decidedBy: judgement.by, decidedAt: judgement.at, decidedWhy: judgement.why };
}

function formsBySubject(accepted: readonly ClaimRow[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { predicate, subject, value } of accepted) if (isNaming(predicate) && value !== null) forms.set(subject, [...(forms.get(subject) ?? []), ...formsOf(value)]);
  return forms;
}

function planEdges(accepted: readonly ClaimRow[], known: ReadonlyMap<string, Edge>): EdgePlan {
  const added = edgesOf(accepted.filter((claim): claim is ClaimRow & { pair: string } => claim.pair !== null));
  const pairs = pairsOf(accepted).flatMap((pair) => {
    const edge = added.get(pair.pair);
    return edge === undefined ? [] : [{ ...pair, edge, there: known.get(pair.pair) }];
  });
  return {
    fresh: pairs.filter(({ there }) => there === undefined),
    changed: pairs.flatMap(({ there, ...pair }) => (there === undefined ? [] : [{ ...pair, edge: joinEdges(there, pair.edge) }])),
    stale: [],
  };
}

/** @param stored the entity as it is in the graph: its aliases stay, and its search text is left alone where no name is new */
function entityProperties({ id, kind, name, nameEn, lexiconAliases, properties }: EntityRow, forms: readonly string[], stored: Stored = {}): Stored {
  const known = (stored["aliases"] ?? []) as readonly string[];
  const isKnown = stored["name"] === name && (stored["nameEn"] ?? null) === nameEn && [...forms, ...lexiconAliases].every((form) => form === name || form === nameEn || known.includes(form));
  const names = isKnown ? { aliases: known } : namesOf(name, nameEn, lexiconAliases, [...known, ...forms]);
  return { ...properties, id, kind, name, nameEn, lexiconAliases: [...lexiconAliases].sort(), ...names };
}

/** A null is no property: left out, it need not be sent. */
function claimProperties(claim: JudgedClaim, document: string, loadedAt: string): Stored {
  const properties: Record<string, unknown> = { document, loadedAt };
  for (const [name, value] of Object.entries(claim)) if (value !== null) properties[name] = value;
  properties["start"] = integer(claim.start);
  properties["end"] = integer(claim.end);
  return properties;
}

function differs(stored: Stored, wanted: Stored): boolean {
  return Object.entries(wanted).some(([name, value]) => !isEqual(stored[name] ?? null, value ?? null));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
