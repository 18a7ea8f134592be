import { type EntityRef, type LinkRow, refOf } from "../chain-rows.ts";
import { type Backbone, backboneOf } from "../backbone.ts";
import { evidenceOf } from "../evidence.ts";
import type { AroundRow, PlanRow, TaskRow } from "../evidence-rows.ts";
import type { GapGrounds } from "../gaps.ts";
import { distinctById } from "../../grouping.ts";
import { placeTree } from "../place-tree.ts";
import { type Ask, asEvidence, dateOf, evidenceValues, most, placesAround, placesOf, saidBy } from "./ask.ts";

/** What the questions about places are answered from, with the places themselves. */
export interface Grounds extends GapGrounds {
  readonly places: readonly EntityRef[];
}

/** Rows that are read once are made into a backbone once. */
const backbones = new WeakMap<object, Backbone>();

/** Reads the backbone. */
export async function readBackbone(ask: Ask): Promise<Backbone> {
  const rows = (await ask("chainLinks", { until: null, limit: most })) as unknown as readonly LinkRow[];
  const backbone = backbones.get(rows) ?? backboneOf(rows);
  backbones.set(rows, backbone);
  return backbone;
}

/**
 * Reads all that the cells and gaps of these places are found from: the claims there and within, the plans about them and the places around and within,
 * the tasks that address them, the tree and the backbone.
 * @throws InvalidArgument naming an id that no place has.
 */
export async function readGrounds(ask: Ask, ids: readonly string[], asOf: string | null): Promise<Grounds> {
  const [within, around, backbone] = await Promise.all([ids.length === 0 ? [] : (ask("placesSpokenOfWithin", { ids }) as unknown as Promise<readonly AroundRow[]>), placesAround(ask, ids), readBackbone(ask)]);
  const places = placesOf(ids, around).map(refOf);
  const above = [...new Set(around.flatMap((row) => row.around.map(({ id }) => id)))];
  const inside = within.map(({ id }) => id);
  const until = saidBy(asOf);
  const [rows, plans, tasks] = await Promise.all([
    ask("evidenceAtPlaces", { places: inside, ...evidenceValues(asOf) }),
    ask("plansAboutPlaces", { places: [...new Set([...above, ...inside])], until, limit: most }),
    ask("tasksOfPlaces", { places: above, until, limit: most }),
  ]);
  const evidence = evidenceOf(asEvidence(rows), backbone, dateOf(asOf));
  const known = new Set([...around, ...within].map(({ id }) => id));
  // What is said of one place may happen at another, outside of those asked for.
  const more = await placesAround(ask, evidence.flatMap(({ site }) => (site === null || known.has(site) ? [] : [site])));
  return { places, evidence, backbone, plans: plans as unknown as readonly PlanRow[], tasks: tasks as unknown as readonly TaskRow[], tree: placeTree([...around, ...within, ...more]) };
}

/** The places that something is said of (as of a date: was said of by then), those with the most claims first, and after them the cities and provinces around them. */
export async function spokenOfPlaces(ask: Ask, limit: number, asOf: string | null): Promise<EntityRef[]> {
  const spoken = (await ask("placesSpokenOf", { ...evidenceValues(asOf), limit })).map(({ place }) => refOf(place as unknown as EntityRef));
  const around = (await placesAround(ask, spoken.map(({ id }) => id))).flatMap((row) => row.around.filter(({ level }) => level !== "nation").map(refOf));
  return distinctById([...spoken, ...around]);
}
