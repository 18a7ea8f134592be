import type { LinkRow, ThingRow } from "../../../graph/analysis/chain-rows.ts";
import type { AroundRow, EvidenceRow, PlaceRow, PlanRow, TaskRow } from "../../../graph/analysis/evidence-rows.ts";
import { readFactsFile } from "../../../graph/facts/facts-file.ts";
import type { ClaimRow, EntityRow, GraphRows } from "../../../graph/facts/graph-rows.ts";
import { referenceRows } from "../../../graph/facts/reference.ts";
import { rowsOf } from "../../../graph/facts/rows.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";
import { type Basis, ontology, type Relation } from "../../../graph/ontology/index.ts";

/** What the analysis is given by its queries, made from documents' rows without a database. */
export interface RowsInMemory {
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
  readonly around: readonly AroundRow[];
  readonly plans: readonly PlanRow[];
  readonly tasks: readonly TaskRow[];
  readonly ref: (id: string) => ThingRow;
}

const standing = ["MAKES", "ENGAGED_IN", "FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"];

/** The rows of the reference knowledge and of the five founding documents. */
export async function foundingRows(): Promise<readonly GraphRows[]> {
  const lexicon = loadLexicon();
  const files = ["000", "001", "002", "003", "004"].map((number) => new URL(`../../../seeds/facts/${number}.json`, import.meta.url).pathname);
  return [...referenceRows(lexicon), ...(await Promise.all(files.map(readFactsFile))).map((facts) => rowsOf(facts, lexicon))];
}

/** Documents' rows as the analysis reads them. */
export function inMemory(documents: readonly GraphRows[]): RowsInMemory {
  const entities = new Map<string, EntityRow>(documents.flatMap((rows) => rows.entities.map((entity) => [entity.id, entity])));
  const claims = documents.flatMap(({ document, claims: all }) => all.map((claim) => ({ claim, document })));
  const byPredicate = (predicate: string) => claims.filter(({ claim }) => claim.predicate === predicate);
  const ref = (id: string): ThingRow => {
    const entity = entities.get(id);
    if (entity === undefined) throw new Error(`no entity ${id}`);
    const property = (name: string) => (entity.properties[name] ?? null) as never;
    return {
      id, kind: entity.kind, name: entity.name, nameEn: entity.nameEn,
      stage: property("stage"), subStage: property("subStage"), code: property("code"), family: property("family"), families: property("families"),
    };
  };
  const ends = group(byPredicate("END"));
  const states = group(byPredicate("STATE"));
  const undertakers = group(byPredicate("UNDERTAKES"), ({ claim }) => claim.object ?? "");
  const evidence = claims.filter(({ claim }) => standing.includes(claim.predicate)).map(({ claim, document }): EvidenceRow => ({
    id: claim.id, predicate: claim.predicate, voice: claim.voice, basis: claim.basis, strength: claim.strength, confidence: claim.confidence,
    saidOn: claim.saidOn, validTo: claim.validTo, start: claim.start, end: claim.end, excerpt: claim.excerpt,
    subject: ref(claim.subject), thing: ref(claim.object ?? ""), at: claim.at === null ? null : ref(claim.at),
    document: { id: document.id, title: document.title, publishedOn: document.publishedOn, kind: document.kind },
    undertakers: entities.get(claim.subject)?.kind === "Project" ? (undertakers.get(claim.subject) ?? []).map((said) => ref(said.claim.subject)) : [],
    ends: (ends.get(claim.subject) ?? []).map((said) => said.claim.value ?? ""),
    states: (states.get(claim.subject) ?? []).map((said) => ({ state: said.claim.value ?? "", saidOn: said.claim.saidOn })).toSorted((a, b) => (b.saidOn ?? "").localeCompare(a.saidOn ?? "")),
  }));
  const parents = group(byPredicate("LOCATED_IN").filter(({ claim }) => isPlace(entities, claim.subject) && isPlace(entities, claim.object ?? "")));
  const placeRow = (id: string): PlaceRow => ({ ...ref(id), level: (entities.get(id)?.properties["level"] ?? null) as string | null });
  const aroundOf = (id: string): PlaceRow[] => {
    const seen = new Map([[id, placeRow(id)]]);
    for (let frontier = [id]; frontier.length > 0;) {
      frontier = frontier.flatMap((inner) => (parents.get(inner) ?? []).map(({ claim }) => claim.object ?? "")).filter((outer) => !seen.has(outer));
      for (const outer of frontier) seen.set(outer, placeRow(outer));
    }
    return [...seen.values()];
  };
  const places = [...entities.values()].filter(({ id }) => isPlace(entities, id));
  return {
    evidence, ref,
    links: claims.filter(({ claim }) => ["FEEDS", "IS_TYPE_OF", "PART_OF"].includes(claim.predicate)).map(({ claim }) => linkOf(claim, ref)),
    around: places.map(({ id }) => ({ id, around: aroundOf(id) })),
    plans: documents.filter(({ document }) => document.kind === "plan" && document.region !== null).map((rows): PlanRow => ({
      id: rows.document.id, title: rows.document.title, publishedOn: rows.document.publishedOn, region: rows.document.region ?? "",
      mentions: [...new Set(rows.claims.flatMap(({ object }) => object ?? []))].map(ref).filter(({ kind }) => ontology.kinds[kind].group === "thing" || kind === "Stage" || kind === "Chain"),
      names: [...new Set(rows.claims.flatMap(({ subject, object, at }) => [subject, object ?? "", at ?? ""]))].filter((id) => isPlace(entities, id)),
    })),
    tasks: documents.flatMap((rows) => rows.entities.filter(({ kind }) => kind === "Task").map((task): TaskRow => {
      const of = (predicate: string) => rows.claims.filter((claim) => claim.predicate === predicate && (claim.subject === task.id || claim.object === task.id));
      return {
        id: task.id, title: task.name, path: (task.properties["path"] ?? []) as string[], deadline: (task.properties["deadline"] ?? null) as string | null,
        region: rows.document.region ?? "", document: rows.document.id, saidOn: rows.document.publishedOn,
        addresses: of("ADDRESSES").map(({ id, object }) => ({ entity: ref(object ?? ""), claim: id })),
        bodies: of("RESPONSIBLE_FOR").map(({ id, subject, value }) => ({ entity: ref(subject), role: value ?? "unspecified", isGroup: entities.get(subject)?.properties["isGroup"] === true, order: null, claim: id })),
        sets: of("SETS").map(({ id }) => id),
      };
    })),
  };
}

function linkOf(claim: ClaimRow, ref: RowsInMemory["ref"]): LinkRow {
  return { id: claim.pair ?? claim.id, relation: claim.predicate as Relation, voice: claim.voice, basis: claim.basis as Basis, claims: [claim.id], from: ref(claim.subject), to: ref(claim.object ?? "") };
}

function isPlace(entities: ReadonlyMap<string, EntityRow>, id: string): boolean {
  const kind = entities.get(id)?.kind;
  return kind === "Region" || kind === "Park";
}

interface Said {
  readonly claim: ClaimRow;
}

function group<T extends Said>(said: readonly T[], keyOf: (said: T) => string = ({ claim }) => claim.subject): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of said) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
