import { type Basis, ontology, type Relation, stageIds, type Voice } from "../ontology/index.ts";
import type { EntityRef, LinkRow, StandingRow, ThingRow } from "./chain-rows.ts";
import { type ChainQuestion, select, type SitedStanding } from "./chain-selection.ts";
import { depthsAlong } from "./depth.ts";
import { distancesFrom } from "./distance.ts";
import { compareText, distinctById, groupBy } from "../grouping.ts";
import { deciding, type Level, levelOf, rollsUp } from "./level.ts";
import { stoppedClaims } from "./project-states.ts";

/** The relations whose claims say how far a thing or stage is. */
export const standingPredicates = ["MAKES", "ENGAGED_IN", "FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"] as const satisfies readonly Relation[];

export interface ChainNode extends EntityRef {
  readonly stage: string | null;
  readonly subStage: string | null;
  readonly family: string | null;
  readonly level: Level;
  readonly depth: number | null;
  readonly firms: readonly EntityRef[];
  readonly places: readonly EntityRef[];
  readonly claimCount: number;
  /** Codes of the stages and sub-stages at which equipment is used. */
  readonly usedAt: readonly string[];
}

export interface ChainEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly voice: Voice | null;
  readonly basis: Basis;
  readonly claims: readonly string[];
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  readonly total: number;
  readonly truncated: boolean;
}

/**
 * What a place, or the whole corpus, has on the backbone: the things of the backbone that the question asks for and the things with claims there, each with
 * its level, firms and places; the links among them. Nodes stand in the order of the chain; where the limit cuts,
 * those with claims stay, and then what is nearest to them along the links.
 * @param links FEEDS, IS_TYPE_OF, USED_AT and PART_OF among things, stages and chains
 * @param standings the claims said of the place and of the places within it, or of all places
 */
export function chainOf(links: readonly LinkRow[], standings: readonly StandingRow[], question: ChainQuestion): ChainGraph {
  const sited = standings.map(siteOf);
  const stopped = stoppedClaims(standings);
  const counting = deciding(sited.filter(({ id }) => !stopped.has(id))).filter((standing) => countsAt(standing, question.place) && levelOf(standing) > 0);
  const things = new Map<string, ThingRow>();
  for (const { relation, from, to } of links) for (const end of [from, to]) if (relation !== "PART_OF" || isPart(end, question)) things.set(end.id, end);
  const said = groupBy(sited.filter((standing) => isSaidAt(standing, question.place)), ({ thing }) => thing);
  for (const { row: { thing } } of sited) if (said.has(thing.id)) things.set(thing.id, thing);
  const asked = select([...things.values()].filter(({ id, kind }) => kind !== "Chain" && (kind !== "Stage" || said.has(id))), links, sited, question);

  const uses = groupBy(links.filter(({ relation }) => relation === "USED_AT"), ({ from }) => from.id);
  const byThing = groupBy(counting, ({ thing }) => thing);
  const distances = distancesFrom(said.keys(), links.filter(isDrawn).map(({ from, to }) => [from.id, to.id]));
  const ranked = asked.map((thing) => ({ thing, level: highest(byThing.get(thing.id) ?? []), claimCount: said.get(thing.id)?.length ?? 0, distance: distances.get(thing.id) ?? Infinity }))
    .sort((a, b) => (a.distance === b.distance ? b.level - a.level || compareText(a.thing.id, b.thing.id) : a.distance - b.distance));
  const shown = ranked.slice(0, question.limit);
  const ids = new Set(shown.map(({ thing }) => thing.id));
  const edges = links.filter((link) => isDrawn(link) && ids.has(link.from.id) && ids.has(link.to.id));
  const depths = depthsAlong(edges.filter(({ relation, from }) => relation === "FEEDS" && from.kind !== "Equipment").map(({ from, to }) => [from.id, to.id]));

  const nodes = shown.map(({ thing, level, claimCount }): ChainNode => {
    const there = byThing.get(thing.id) ?? [];
    return {
      id: thing.id, kind: thing.kind, name: thing.name, nameEn: thing.nameEn,
      stage: thing.stage, subStage: thing.kind === "Stage" ? subStageOf(thing) : thing.subStage, family: thing.family,
      level, depth: depths.get(thing.id) ?? null, firms: distinct(there.flatMap(firmsOf)), places: distinct(there.flatMap(({ place }) => place ?? [])), claimCount,
      usedAt: [...new Set((uses.get(thing.id) ?? []).flatMap(({ to }) => to.code ?? []))],
    };
  }).sort(byChainOrder);
  return {
    nodes,
    edges: edges.map(({ from, to, ...edge }) => ({ ...edge, from: from.id, to: to.id })),
    total: asked.length,
    truncated: asked.length > shown.length,
  };
}

function siteOf(row: StandingRow): SitedStanding {
  const place = row.at ?? (isPlace(row.subject) ? row.subject : null);
  return { id: row.id, predicate: row.predicate, voice: row.voice, saidOn: row.saidOn, subject: row.subject.id, thing: row.thing.id, site: place?.id ?? null, row, place };
}

/** Whether a deciding claim counts at the place asked for: at its own site always, at the places around it by `rollsUp`. */
function countsAt(standing: SitedStanding, place: string | null): boolean {
  return place === null || standing.site === place || rollsUp(standing);
}

/** Whether a claim is evidence at the place: what is not told of the places around is no evidence there. */
function isSaidAt(standing: SitedStanding, place: string | null): boolean {
  return countsAt(standing, place) || standing.voice === "ENDED";
}

function isPlace({ kind }: EntityRef): boolean {
  return ontology.kinds[kind].group === "place";
}

/** Equipment stands in its lane, so where it is used is no line; what is part of what is one only where a document says so. */
function isDrawn({ relation, basis }: LinkRow): boolean {
  return relation !== "USED_AT" && (relation !== "PART_OF" || basis !== "REFERENCE");
}

/** What a document calls part of the chain asked for is shown beside the backbone. Chains frame the picture, stages stand in it by claims of their own. */
function isPart({ kind }: ThingRow, { chain }: ChainQuestion): boolean {
  return chain !== null && ontology.kinds[kind].group === "thing";
}

/** The firms behind a claim: its subject, or the undertakers of the project that is its subject. */
function firmsOf({ row }: SitedStanding): readonly EntityRef[] {
  if (row.subject.kind === "Project") return row.undertakers;
  return row.subject.kind === "Company" || row.subject.kind === "Institution" ? [row.subject] : [];
}

function highest(standings: readonly SitedStanding[]): Level {
  return standings.map(levelOf).reduce<Level>((most, level) => (level > most ? level : most), 0);
}

function subStageOf({ code, stage }: ThingRow): string | null {
  return code === stage ? null : code;
}

function byChainOrder(a: ChainNode, b: ChainNode): number {
  const place = ({ subStage, stage }: ChainNode) => {
    const index = stageIds.indexOf(subStage ?? stage ?? "");
    return index === -1 ? stageIds.length : index;
  };
  return place(a) - place(b) || (a.depth ?? 0) - (b.depth ?? 0) || b.level - a.level || compareText(a.id, b.id);
}

function distinct(entities: readonly EntityRef[]): EntityRef[] {
  return distinctById(entities).sort((a, b) => compareText(a.id, b.id));
}
