import { inOrder } from "../bodies.ts";
import { type EntityRef, refOf } from "../chain-rows.ts";
import type { TargetSaid, TaskRow } from "../evidence-rows.ts";
import { placeTree } from "../place-tree.ts";
import { projectLedger, type ProjectRow, type ProjectSaid, type ProjectLedger } from "../projects.ts";
import { targetLedger, type TargetRow } from "../targets.ts";
import { type Ask, dateOf, most, pageOf, placesAround, placesOf, refuseUnknownAmong, saidBy } from "./ask.ts";

interface Paged {
  readonly asOf: string | null;
  readonly limit: number;
  readonly offset: number;
}

export interface TargetsQuestion extends Paged {
  readonly place: string | null;
  readonly metric: string | null;
  readonly year: number | null;
  readonly kind: "TARGET" | "ACTUAL" | null;
}

/** The numbers aimed at and reached: of a place, those of the places around and within it beside its own. */
export async function askTargets(ask: Ask, { place, metric, year, kind, asOf, limit, offset }: TargetsQuestion): Promise<{ readonly total: number; readonly items: readonly TargetRow[] }> {
  const places = place === null ? null : await aroundAndWithin(ask, place);
  const said = (await ask("targets", { places, kind, year: year === null ? null : String(year), metric, until: saidBy(asOf), limit: most })) as unknown as readonly TargetSaid[];
  const measured = said.flatMap(({ measures }) => measures.filter(({ of }) => of.kind === "Region" || of.kind === "Park").map(({ of }) => of.id));
  const rows = targetLedger(said, placeTree(await placesAround(ask, measured)));
  return { total: rows.length, items: pageOf(rows, { limit, offset }) };
}

async function aroundAndWithin(ask: Ask, place: string): Promise<readonly string[]> {
  const [around, within] = await Promise.all([placesAround(ask, [place]), ask("placesWithin", { ids: [place] })]);
  placesOf([place], around);
  return [...new Set([...around.flatMap((row) => row.around.map(({ id }) => id)), ...within.map(({ id }) => id)])];
}

export interface ProjectsQuestion extends Paged {
  readonly place: string | null;
  readonly undertaker: string | null;
  readonly state: string | null;
}

/** The projects at a place and within it, with sums by city and printed unit over all of them, and with which others each may be one. */
export async function askProjects(ask: Ask, { place, undertaker, state, asOf, limit, offset }: ProjectsQuestion): Promise<{ readonly total: number; readonly items: readonly ProjectRow[] } & Pick<ProjectLedger, "sums" | "leftOut" | "stopped">> {
  const places = place === null ? null : await within(ask, place);
  const said = (await ask("projects", { places, undertaker, until: saidBy(asOf), limit: most })) as unknown as readonly ProjectSaid[];
  if (said.length === 0) await refuseUnknownAmong(ask, { undertaker });
  const sites = said.flatMap(({ claims }) => claims.flatMap(({ at, object }) => [at, object].filter((end) => end?.kind === "Region" || end?.kind === "Park").map((end) => (end as EntityRef).id)));
  const tree = placeTree(await placesAround(ask, sites));
  const today = dateOf(asOf);
  const inState = state === null ? said : said.filter((one) => projectLedger([one], tree, today).rows[0]?.state === state);
  const pairs = inState.length === 0 ? [] : (await ask("openProjects", { ids: inState.map(({ project }) => project.id), until: saidBy(asOf) })).map((pair) => ({ ...pair, other: refOf(pair.other as unknown as EntityRef) }));
  const { rows, sums, leftOut, stopped } = projectLedger(inState, tree, today, pairs);
  return { total: rows.length, items: pageOf(rows, { limit, offset }), sums, leftOut, stopped };
}

export interface TasksQuestion extends Paged {
  readonly place: string | null;
  readonly agency: string | null;
  readonly addresses: string | null;
}

/** A task with the place that its document is about. */
export interface TaskLine extends TaskRow {
  readonly place: EntityRef | null;
}

/** The tasks that documents about a place, or within it, set, each with its responsible bodies. */
export async function askTasks(ask: Ask, { place, agency, addresses, asOf, limit, offset }: TasksQuestion): Promise<{ readonly total: number; readonly items: readonly TaskLine[] }> {
  const places = place === null ? (await ask("regionsOfTasks", { agency, limit: most })).map(({ id }) => id) : await within(ask, place);
  const tasks = (await ask("tasksOfPlaces", { places, until: saidBy(asOf), limit: most })) as unknown as readonly TaskRow[];
  const fitting = tasks.filter((task) => (agency === null || task.bodies.some(({ entity }) => entity.id === agency)) && (addresses === null || task.addresses.some(({ entity }) => entity.id === addresses)));
  if (fitting.length === 0) await refuseUnknownAmong(ask, { agency, addresses });
  const page = pageOf(fitting, { limit, offset });
  const known = new Map((await placesAround(ask, page.map(({ region }) => region))).map(({ id, around }) => [id, around[0]]));
  return { total: fitting.length, items: page.map((task) => ({ ...task, bodies: inOrder(task.bodies), place: refOrNull(known.get(task.region)) })) };
}

async function within(ask: Ask, place: string): Promise<readonly string[]> {
  const [around, inside] = await Promise.all([placesAround(ask, [place]), ask("placesWithin", { ids: [place] })]);
  placesOf([place], around);
  return inside.map(({ id }) => id);
}

function refOrNull(entity: EntityRef | undefined): EntityRef | null {
  return entity === undefined ? null : refOf(entity);
}
