import { canonicalOf } from "../facts/matching/components.ts";
import { matchKeys } from "../facts/matching/keys.ts";
import { matchBlock, type Named } from "../facts/matching/match-block.ts";
import { isMatched } from "../facts/matching/name-parts.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { Relation } from "../ontology/index.ts";
import type { Run } from "./database.ts";
import type { Pair } from "./edges.ts";
import { type Keyed, matchesOfProjects } from "./project-identities.ts";
import { planRebuild, rebuild } from "./rebuild.ts";

/** What happened to entities that may be the same as others. */
export interface Change {
  /** Entities that are new, as they are written. */
  readonly created?: readonly Readonly<Record<string, unknown>>[];
  /** Ids of entities whose names have changed. */
  readonly renamed?: Iterable<string>;
  /** Ids of entities about which a person has decided. */
  readonly judged?: readonly string[];
  /** Entities that are about to go: no claim names them any more. */
  readonly gone?: readonly Going[];
  /** Ids of entities for which others stand, and which new claims name. */
  readonly stray?: readonly string[];
  /** Ids of entities of which claims have come, gone or been decided about: what is said of projects tells whether they are one. */
  readonly said?: Iterable<string>;
}

interface Going {
  readonly id: string;
  readonly stem: string | null;
  readonly canonical: string | null;
}

type Matched = Named & { readonly stem: string; readonly canonical: string | null };

/** The key of the ties that a person made. */
const judgedKey = "judged";

/**
 * Brings up to date who counts as the same as whom after a change, and draws claims and edges to those who stand for others. Only what shares a key with the
 * changed entities, and what is tied to that, is looked at; projects after firms, since who undertakes them is told by who stands for whom. The result follows
 * from the graph alone, in whatever order it came to be.
 */
export async function settleIdentities(run: Run, change: Change): Promise<void> {
  const firms = await settleNamed(run, change);
  const gone = (change.gone ?? []).filter(({ id, stem, canonical }) => isProject(id) && (stem !== null || canonical !== null));
  const goingIds = new Set(gone.map(({ id }) => id));
  const undertaken = firms.length === 0 ? [] : await run("projectsOfFirms", { ids: firms });
  const said = [...new Set([...(change.said ?? []), ...undertaken.map(({ id }) => id)])].filter((id) => isProject(id) && !goingIds.has(id));
  if (said.length + gone.length === 0) return;
  const { keys, around, found } = await matchesOfProjects(run, said, gone);
  if (around.length > 0) await writeMatches(run, keys, around, found);
  await redraw(run, around.filter((id) => !goingIds.has(id)), []);
}

/** Settles all that is matched by its names, and what a person decided of any kind; gives the ids of those that may be called otherwise now, or for which others stand than before. */
async function settleNamed(run: Run, { created = [], renamed = [], judged = [], gone = [], stray = [] }: Change): Promise<readonly string[]> {
  const fresh = created.filter(({ stem }) => stem !== undefined && stem !== null) as unknown as readonly Matched[];
  const going = gone.filter(({ stem, canonical }) => stem !== null || canonical !== null);
  const goingIds = new Set(going.map(({ id }) => id));
  const isHere = (id: string) => !goingIds.has(id);
  const changed = [...new Set(renamed)].filter((id) => isMatched(id.slice(0, id.indexOf(":"))) && isHere(id));
  if (fresh.length + changed.length + judged.length + going.length + stray.length === 0) return [];
  const isNamed = ({ id }: { readonly id: string }) => !isProject(id);
  const tiedBefore = changed.length + going.length === 0 ? [] : await run("tiedEntities", { ids: [...changed, ...goingIds] });
  const { keys, known } = await rekey(run, fresh.filter(isNamed), changed.filter((id) => !isProject(id)), going.filter(isNamed));
  const [blocks, pairs] = await Promise.all([
    keys.length === 0 ? [] : run("blocks", { keys }),
    run("judgedPairs", { ids: [...fresh.map(({ id }) => id), ...changed, ...judged, ...goingIds] }),
  ]);
  const members = blocks.map(({ key, members: block }) => ({ key, block: (block as unknown as readonly Named[]).filter(({ id }) => isHere(id)) }));
  const near = [...new Set([...known, ...goingIds, ...tiedBefore.map(({ entity }) => entity["id"] as string), ...members.flatMap(({ block }) => block.map(({ id }) => id))])];
  const decided = [...new Set([...judged, ...goingIds, ...pairs.flatMap(({ one, other }) => [one, other])])];
  const { gazetteer } = loadLexicon();
  const found = members.flatMap(({ key, block }) => matchBlock(block, gazetteer).map((match) => ({ ...match, key })));
  await Promise.all([
    ...(near.length === 0 ? [] : [writeMatches(run, keys, near, found)]),
    ...(decided.length === 0 ? [] : [tieJudged(run, decided, isHere)]),
  ]);
  return [...changed, ...await redraw(run, [...near, ...decided].filter(isHere), stray)].filter((id) => id.startsWith("Company:") || id.startsWith("Institution:"));
}

/** A project is matched by what is said of it beside its names. */
function isProject(id: string): boolean {
  return id.startsWith("Project:");
}

async function writeMatches(run: Run, keys: readonly string[], around: readonly string[], found: readonly Keyed[]): Promise<void> {
  await run("writeMatches", { keys, around, sure: found.filter(({ isSure }) => isSure).map(rowOf), possible: found.filter(({ isSure }) => !isSure).map(rowOf) });
}

/** Ties what a person said is the same, above all that matching finds. */
async function tieJudged(run: Run, ids: readonly string[], isHere: (id: string) => boolean): Promise<void> {
  const same = (await run("judgedPairs", { ids })).filter(({ one, other, status }) => status === "SAME" && isHere(one) && isHere(other));
  await run("writeMatches", { keys: [judgedKey], around: ids, sure: same.map(({ one, other }) => ({ one, other, match: { key: judgedKey, reason: "JUDGED", shared: "", score: 2 } })), possible: [] });
}

function rowOf({ one, other, reason, shared, score, key }: Keyed): object {
  return { one, other, match: { key, reason, shared, score } };
}

/** Writes the keys of entities; gives all keys whose blocks may have changed, and those of the entities that may have been matched under them before. */
async function rekey(run: Run, fresh: readonly Matched[], changed: readonly string[], gone: readonly Going[]): Promise<{ keys: string[]; known: string[] }> {
  const before = [...changed, ...gone.map(({ id }) => id)];
  const [known, had] = before.length === 0 ? [[], []] : await Promise.all([run("matchedEntities", { ids: changed }), run("nameKeys", { ids: before })]);
  const entities = [...fresh, ...known.map(({ entity }) => entity as unknown as Matched)];
  const { gazetteer } = loadLexicon();
  const rows = entities.flatMap(({ id, kind, name, aliases }) => (matchKeys(kind, name, aliases, gazetteer)?.others ?? []).map((key) => ({ key, entity: id })));
  const cleared = had.map(({ id }) => id);
  if (rows.length + cleared.length > 0) await run("writeNameKeys", { changed: cleared, rows });
  const keys = new Set([...entities.map(({ stem }) => stem), ...gone.flatMap(({ stem }) => stem ?? []), ...rows.map(({ key }) => key), ...had.flatMap(({ keys: old }) => old)]);
  return { keys: [...keys], known: known.map(({ entity }) => entity["id"] as string) };
}

/** Finds who stands for whom among all that is tied to these, and draws what names them to those; gives the ids of those for which another stands than before. */
async function redraw(run: Run, ids: readonly string[], stray: readonly string[]): Promise<readonly string[]> {
  const start = [...new Set([...ids, ...stray])];
  const tied = start.length === 0 ? [] : await run("tiedEntities", { ids: start });
  const entities = tied.map(({ entity }) => entity as unknown as Matched);
  const ties = tied.flatMap((one) => one.ties);
  const apart = ties.length === 0 ? [] : (await run("judgedPairs", { ids: entities.map(({ id }) => id) })).filter(({ status }) => status === "NOT_SAME");
  const canonical = canonicalOf(entities, ties, apart);
  const strays = new Set(stray);
  const rows = entities.flatMap(({ id, canonical: now }) => {
    const next = canonical.get(id) ?? null;
    const to = next ?? id;
    return [
      ...(next === (now ?? null) ? [] : [{ id, from: now ?? id, to, canonical: next }]),
      ...(strays.has(id) && now !== null && now !== id ? [{ id, from: id, to, canonical: next }] : []),
    ];
  });
  if (rows.length === 0) return [];
  const before = await run("claimsOfMembers", { rows });
  const [, after] = await Promise.all([run("drawToCanonical", { rows }), run("pairClaims", { ids: before.map(({ id }) => id) })]);
  const pairs = new Map([...before, ...after].map(({ predicate, pair, subject, object }): [string, Pair] => [pair, { pair, relation: predicate as Relation, subject, object }]));
  await Promise.all(rebuild(run, await planRebuild(run, [...pairs.values()], [], null)));
  return rows.map(({ id }) => id);
}
