import { QueryFailed } from "../graph/errors.ts";
import { faultsOf, gives, readStatement, type Statement, statementsIn } from "./statement.ts";

export type { Statement, ValuesOf, RowOf } from "./statement.ts";

/** A bag of properties as stored: values of any property type. */
type Stored = Readonly<Record<string, unknown>>;
interface PossibleMatch {
  readonly entity: Stored; readonly other: Stored; readonly reason: string; readonly shared: string; readonly score: number;
  readonly decided: string | null; readonly by: string | null; readonly at: string | null; readonly why: string | null;
}
interface SaidOfProject {
  readonly predicate: string; readonly object: string | null; readonly at: string | null; readonly number: number | null; readonly unit: string | null; readonly value: string | null; readonly document: string;
}
interface PairedClaim { readonly id: string; readonly predicate: string; readonly pair: string; readonly subject: string; readonly object: string }
interface StoredJudgement { readonly key: string; readonly status: string; readonly by: string; readonly at: string; readonly why: string | null }

/** One page of a list: how many there are in all, and the ids on the page. */
interface Page {
  readonly total: number;
  readonly ids: readonly string[];
}

const page = { limit: "integer", offset: "integer" } as const;
const evidence = { predicates: "texts", until: "text?", limit: "integer" } as const;
const claimFilters = {
  entity: "text?", subject: "text?", object: "text?", at: "text?", document: "text?", predicate: "text?", voice: "text?", status: "text", until: "text?", ...page,
} as const;

/**
 * Every statement by name: its file, its parameters, its rows. A new file is one line here; a file without a line, a parameter that is used and not
 * declared, or declared and not used, is an error when the catalogue is opened.
 */
export const catalogue = {
  // what is loaded
  graphState: gives<{ state: string }>()("read/graph-state.cypher", {}),
  loadedDocuments: gives<{ id: string; contentHash: string; kind: string; source: string }>()("read/loaded-documents.cypher", {}),
  acceptedClaimsOfPairs: gives<{ pair: string; id: string; basis: string; voice: string | null; saidOn: string | null; confidence: number }>()(
    "read/accepted-claims-of-pairs.cypher", { pairs: "texts", except: "text?" }),
  namesOfEntities: gives<{ entity: Stored; forms: readonly string[] }>()("read/names-of-entities.cypher", { ids: "texts", except: "text?" }),
  claimsToUnload: gives<{ predicate: string; subject: string; object: string | null; at: string | null; pair: string | null; status: string }>()("read/claims-to-unload.cypher", { document: "text" }),
  claimsToJudge: gives<{ id: string; key: string; document: string; predicate: string; names: string; objectNamed: string | null; subject: string; object: string | null; pair: string | null; status: string; readAs: string | null }>()("read/claims-to-judge.cypher", { claims: "texts" }),
  judgements: gives<{ judgement: Stored }>()("read/judgements.cypher", { keys: "texts" }),
  unclaimedEntities: gives<{ id: string; stem: string | null; canonical: string | null }>()("read/unclaimed-entities.cypher", { ids: "texts" }),
  // which edition supersedes which
  issues: gives<{ isNear: boolean; issue: Stored }>()("read/issues.cypher", { edition: "text?", series: "text?", policies: "texts" }),
  writeStandings: gives<never>()("write/write-standings.cypher", { rows: "rows" }),
  endClaims: gives<Omit<PairedClaim, "id">>()("write/end-claims.cypher", { rows: "rows" }),

  // who is the same as whom
  blocks: gives<{ key: string; members: readonly Stored[] }>()("read/blocks.cypher", { keys: "texts" }),
  nameKeys: gives<{ id: string; keys: readonly string[] }>()("read/name-keys.cypher", { ids: "texts" }),
  matchedEntities: gives<{ entity: Stored }>()("read/matched-entities.cypher", { ids: "texts" }),
  projectsSeen: gives<{ project: Stored; firms: readonly { id: string; names: readonly string[] }[]; said: readonly SaidOfProject[] }>()("read/projects-seen.cypher", { ids: "texts" }),
  projectsOfFirms: gives<{ id: string }>()("read/projects-of-firms.cypher", { ids: "texts" }),
  judgedPairs: gives<{ one: string; other: string; status: string }>()("read/judged-pairs.cypher", { ids: "texts" }),
  tiedEntities: gives<{ entity: Stored; ties: readonly { one: string; other: string; score: number }[] }>()("read/tied-entities.cypher", { ids: "texts" }),
  claimsOfMembers: gives<PairedClaim>()("read/claims-of-members.cypher", { rows: "rows" }),
  pairJudgements: gives<{ judgement: Stored }>()("read/pair-judgements.cypher", { keys: "texts" }),
  entityKinds: gives<{ id: string; kind: string }>()("read/entity-kinds.cypher", { ids: "texts" }),
  keepPairJudgements: gives<never>()("write/keep-pair-judgements.cypher", { rows: "rows" }),
  forgetPairJudgements: gives<never>()("write/forget-pair-judgements.cypher", { keys: "texts" }),
  writeNameKeys: gives<never>()("write/write-name-keys.cypher", { changed: "texts", rows: "rows" }),
  writeMatches: gives<never>()("write/write-matches.cypher", { keys: "texts", around: "texts", sure: "rows", possible: "rows" }),
  drawToCanonical: gives<never>()("write/draw-to-canonical.cypher", { rows: "rows" }),
  pairClaims: gives<PairedClaim>()("write/pair-claims.cypher", { ids: "texts" }),

  everyNode: gives<{ labels: readonly string[]; properties: Stored }>()("read/every-node.cypher", {}),
  everyRelationship: gives<{ type: string; from: string; to: string; properties: Stored }>()("read/every-relationship.cypher", {}),

  onlineIndexes: gives<{ name: string }>()("read/online-indexes.cypher", {}),

  // what the API asks
  ping: gives<{ answer: number }>()("read/ping.cypher", {}),
  documentsPage: gives<Page>()("read/documents-page.cypher", page),
  documentsById: gives<{ document: Stored }>()("read/documents-by-id.cypher", { ids: "texts" }),
  documentClaimCounts: gives<{ id: string; claimCount: number; proposedCount: number }>()("read/document-claim-counts.cypher", { ids: "texts" }),
  documentPassages: gives<{ id: string }>()("read/document-passages.cypher", { document: "text", ...page }),
  claimsOfEntity: gives<Page>()("read/claims-of-entity.cypher", claimFilters),
  claimsOfSubject: gives<Page>()("read/claims-of-subject.cypher", claimFilters),
  claimsOfObject: gives<Page>()("read/claims-of-object.cypher", claimFilters),
  claimsOfPlace: gives<Page>()("read/claims-of-place.cypher", claimFilters),
  claimsOfDocument: gives<Page>()("read/claims-of-document.cypher", claimFilters),
  claimsAnywhere: gives<Page>()("read/claims-anywhere.cypher", claimFilters),
  claimsById: gives<{ claim: Stored }>()("read/claims-by-id.cypher", { ids: "texts" }),
  entitiesById: gives<{ entity: Stored }>()("read/entities-by-id.cypher", { ids: "texts" }),
  canonicalIds: gives<{ id: string; canonical: string }>()("read/canonical-ids.cypher", { ids: "texts" }),
  sameAs: gives<{ id: string; others: readonly Stored[] }>()("read/same-as.cypher", { ids: "texts" }),
  possibleMatches: gives<{ total: number; items: readonly PossibleMatch[] }>()("read/possible-matches.cypher", { entity: "text?", ...page }),
  entityClaimCounts: gives<{ id: string; claimCount: number }>()("read/entity-claim-counts.cypher", { ids: "texts" }),
  entityProperties: gives<{ predicate: string; value: string; unit: string | null; year: string | null; claims: readonly string[] }>()("read/entity-properties.cypher", { id: "text", attributes: "texts" }),
  entityLinks: gives<{ total: number; items: readonly Stored[] }>()("read/entity-links.cypher", { id: "text", ...page }),
  searchNames: gives<{ entity: Stored; canonical: Stored; isSaid: boolean }>()("read/search-names.cypher", { text: "text", query: "text", kinds: "texts?", limit: "integer" }),
  chainLinks: gives<Stored>()("read/chain-links.cypher", { until: "text?", limit: "integer" }),
  chainStandingsEverywhere: gives<Stored>()("read/chain-standings-everywhere.cypher", { predicates: "texts", until: "text?", limit: "integer" }),
  chainStandingsAtPlace: gives<Stored>()("read/chain-standings-at-place.cypher", { place: "text", predicates: "texts", until: "text?", limit: "integer" }),
  chainFamilies: gives<{ families: readonly string[] }>()("read/chain-families.cypher", { id: "text" }),

  // what the analysis asks
  placesAround: gives<{ id: string; around: readonly Stored[] }>()("read/places-around.cypher", { ids: "texts" }),
  placesWithin: gives<{ id: string }>()("read/places-within.cypher", { ids: "texts" }),
  placesSpokenOfWithin: gives<{ id: string; around: readonly Stored[] }>()("read/places-spoken-of-within.cypher", { ids: "texts" }),
  placesSpokenOf: gives<{ place: Stored }>()("read/places-spoken-of.cypher", evidence),
  evidenceAtPlaces: gives<Stored>()("read/evidence-at-places.cypher", { places: "texts", ...evidence }),
  evidenceOnThings: gives<Stored>()("read/evidence-on-things.cypher", { things: "texts", most: "integer", ...evidence }),
  evidenceOfActors: gives<Stored>()("read/evidence-of-actors.cypher", { actors: "texts", ...evidence }),
  plansAboutPlaces: gives<{ id: string; title: string; publishedOn: string | null; region: string; mentions: readonly Stored[]; names: readonly string[] }>()("read/plans-about-places.cypher", { places: "texts", until: "text?", limit: "integer" }),
  tasksOfPlaces: gives<Stored>()("read/tasks-of-places.cypher", { places: "texts", until: "text?", limit: "integer" }),
  regionsOfTasks: gives<{ id: string }>()("read/regions-of-tasks.cypher", { agency: "text?", limit: "integer" }),
  constraintsOfPlaces: gives<{ id: string; value: string; place: string }>()("read/constraints-of-places.cypher", { places: "texts", until: "text?", limit: "integer" }),
  sitesOfFirms: gives<{ id: string; site: string; around: readonly Stored[] }>()("read/sites-of-firms.cypher", { firms: "texts", until: "text?" }),
  purchasesTold: gives<Stored>()("read/purchases-told.cypher", { predicates: "texts", until: "text?", limit: "integer" }),
  wishesForThings: gives<{ id: string; claims: number }>()("read/wishes-for-things.cypher", { things: "texts", most: "integer", limit: "integer" }),
  targets: gives<Stored>()("read/targets.cypher", { places: "texts?", kind: "text?", year: "text?", metric: "text?", until: "text?", limit: "integer" }),
  openProjects: gives<{ project: string; other: Stored; reason: string; shared: string }>()("read/open-projects.cypher", { ids: "texts", until: "text?" }),
  projects: gives<Stored>()("read/projects.cypher", { places: "texts?", undertaker: "text?", until: "text?", limit: "integer" }),
  chainSteps: gives<Stored>()("read/chain-steps.cypher", { ids: "texts", until: "text?", limit: "integer" }),

  // what questions in one's own words ask beside
  namesInQuestion: gives<{ entity: Stored; claims: number }>()("read/names-in-question.cypher", { query: "text", limit: "integer" }),
  mostSpokenOf: gives<{ part: "place" | "firm" | "agency" | "topic"; entities: readonly Stored[] }>()("read/most-spoken-of.cypher", { limit: "integer" }),
  entitiesInSeveral: gives<{ id: string }>()("read/entities-in-several.cypher", { kinds: "texts", limit: "integer" }),
  fundsSpokenOf: gives<{ id: string }>()("read/funds-spoken-of.cypher", { limit: "integer" }),
  thingsAt: gives<{ id: string }>()("read/things-at.cypher", { ids: "texts", codes: "texts", families: "texts", limit: "integer" }),
  claimsAsked: gives<Stored>()("read/claims-asked.cypher", { places: "texts", things: "texts", actors: "texts", documents: "texts", predicates: "texts", until: "text?", limit: "integer" }),
  documentsRead: gives<{ id: string; title: string; publishedOn: string | null; kind: string; issuer: string | null; policy: string | null; number: string | null; loadedAt: string; region: Stored | null; claims: number }>()(
    "read/documents-read.cypher", { limit: "integer" }),

  // what the loader writes
  takeTurn: gives<{ contentHash: string | null; judgements: readonly StoredJudgement[]; entities: readonly Stored[] }>()("write/take-turn.cypher", { document: "text", entities: "texts" }),
  createEntities: gives<never>()("write/create-entities.cypher", { rows: "rows" }),
  changeEntities: gives<never>()("write/change-entities.cypher", { rows: "rows" }),
  createClaims: gives<never>()("write/create-claims.cypher", { document: "map", rows: "rows" }),
  createEdges: gives<never>()("write/create-edges.cypher", { rows: "rows" }),
  deleteDocument: gives<{ edition: string | null; series: string | null; policies: readonly string[] }>()("write/delete-document.cypher", { document: "text" }),
  deleteEntities: gives<never>()("write/delete-entities.cypher", { ids: "texts" }),
  keepJudgements: gives<never>()("write/keep-judgements.cypher", { rows: "rows" }),
  forgetJudgements: gives<never>()("write/forget-judgements.cypher", { keys: "texts" }),
  judgeClaims: gives<never>()("write/judge-claims.cypher", { rows: "rows" }),
  awaitIndexes: gives<never>()("write/await-indexes.cypher", { seconds: "integer" }),
  awaitSearch: gives<never>()("read/await-search.cypher", {}),
} satisfies Readonly<Record<string, Statement>>;

/** Folders of generated statements that share one declaration: `edges/makes` is `read/edges/makes.cypher`, `redraw/makes` is `write/edges/makes.cypher`. */
export const folders = {
  edges: gives<{ edge: Stored }>()("read/edges", { pairs: "texts" }),
  redraw: gives<never>()("write/edges", { stale: "texts", rows: "rows" }),
  schema: gives<never>()("schema", {}),
} satisfies Readonly<Record<string, Statement>>;

type Folder = keyof typeof folders;
export type StatementName = keyof typeof catalogue | `${Folder}/${string}`;
export type Named<Name extends StatementName> = Name extends keyof typeof catalogue
  ? (typeof catalogue)[Name]
  : Name extends `${infer F extends Folder}/${string}` ? (typeof folders)[F] : never;

/** A statement with its text. */
export interface OpenStatement {
  readonly text: string;
  readonly parameters: Statement["parameters"];
}

/**
 * Reads and checks every statement.
 * @throws QueryFailed listing every fault, one a line.
 */
export function openCatalogue(): ReadonlyMap<StatementName, OpenStatement> {
  const named = [
    ...Object.entries<Statement>(catalogue),
    ...Object.entries<Statement>(folders).flatMap(([folder, { file, parameters }]) => statementsIn(file).map((name): [string, Statement] => [`${folder}/${name}`, { file: `${file}/${name}.cypher`, parameters }])),
  ].map(([name, statement]) => ({ name: name as StatementName, statement, text: textOf(statement) }));
  const declared = new Set(named.map(({ statement }) => statement.file));
  const faults = [
    ...["read", "write"].flatMap((folder) => statementsIn(folder).map((name) => `${folder}/${name}.cypher`)).filter((file) => !declared.has(file)).map((file) => `cypher/${file}: is not declared in cypher/index.ts`),
    ...named.flatMap(({ statement, text }) => text === undefined ? [`cypher/${statement.file}: is declared and not there; for a generated one run npm run generate`] : faultsOf(statement, text)),
  ];
  if (faults.length > 0) throw new QueryFailed(`cypher/: ${faults.length} fault(s):\n${faults.join("\n")}`);
  return new Map(named.map(({ name, statement, text }) => [name, { text: text ?? "", parameters: statement.parameters }]));
}

function textOf({ file }: Statement): string | undefined {
  try {
    return readStatement(file);
  } catch {
    return undefined;
  }
}
