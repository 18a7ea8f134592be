import { InvalidArgument } from "../../errors.ts";
import { families, type Kind, ontology, stageOf } from "../../ontology/index.ts";
import { standingPredicates } from "../chain.ts";
import { noFamily } from "../columns.ts";
import type { AroundRow, EvidenceRow, PlaceRow } from "../evidence-rows.ts";
import type { Ask } from "../search.ts";

export type { Ask };

/** How many claims, plans, tasks or links one question reads at most. */
export const most = 20_000;

/** The last text that a date still covers: a claim of 2025-08 was said by 2025. */
export function saidBy(asOf: string | null): string | null {
  return asOf === null ? null : `${asOf}~`;
}

/** The date as of which a period has passed: the one asked for, else today. */
export function dateOf(asOf: string | null): string {
  return asOf ?? new Date().toISOString().slice(0, 10);
}

/** What every query of evidence takes. */
export function evidenceValues(asOf: string | null) {
  return { predicates: standingPredicates, until: saidBy(asOf), limit: most } as const;
}

/** Rows of evidence as their queries give them. */
export function asEvidence(rows: readonly unknown[]): readonly EvidenceRow[] {
  return rows as readonly EvidenceRow[];
}

/** The places around each of these, themselves first. */
export async function placesAround(ask: Ask, ids: Iterable<string>): Promise<readonly AroundRow[]> {
  const all = [...new Set(ids)];
  return all.length === 0 ? [] : (await ask("placesAround", { ids: all })) as unknown as readonly AroundRow[];
}

/** Where these firms are said (as of a date: were said by then) to sit or to work: each site by its id, with the places around it. */
export async function sitesOfFirms(ask: Ask, firms: readonly string[], asOf: string | null): Promise<readonly (AroundRow & { readonly firm: string })[]> {
  const rows = firms.length === 0 ? [] : await ask("sitesOfFirms", { firms, until: saidBy(asOf) });
  return rows.map(({ id, site, around }) => ({ firm: id, id: site, around: around as unknown as AroundRow["around"] }));
}

/**
 * The places of these ids.
 * @throws InvalidArgument naming an id that no place has.
 */
export function placesOf(ids: readonly string[], around: readonly AroundRow[]): PlaceRow[] {
  const known = new Map(around.map((row) => [row.id, row.around[0]]));
  return ids.map((id) => {
    const place = known.get(id);
    if (place === undefined || (place.kind !== "Region" && place.kind !== "Park")) throw new InvalidArgument(`There is no place with the id ${id}; search names a place's id.`);
    return place;
  });
}

/** Refuses an id that nothing has: an answer about nobody would look like silence. @throws InvalidArgument */
export async function refuseUnknown(ask: Ask, id: string): Promise<void> {
  if ((await ask("entityKinds", { ids: [id] })).length === 0) throw new InvalidArgument(`There is nothing with the id ${id}; search names a thing's id.`);
}

/** Refuses ids that nothing has, by the arguments that gave them; those left out are null. @throws InvalidArgument naming the argument */
export async function refuseUnknownAmong(ask: Ask, given: Readonly<Record<string, string | null>>): Promise<void> {
  const named = Object.entries(given).flatMap(([name, id]) => (id === null ? [] : [{ name, id }]));
  const known = new Set(named.length === 0 ? [] : (await ask("entityKinds", { ids: named.map(({ id }) => id) })).map(({ id }) => id));
  const unknown = named.find(({ id }) => !known.has(id));
  if (unknown !== undefined) throw new InvalidArgument(`${unknown.name}: There is nothing with the id ${unknown.id}; search names a thing's id.`);
}

/** Refuses ids of columns of which neither the ontology has the stage nor the graph the thing, or whose family there is not. @throws InvalidArgument naming the argument */
export async function refuseUnknownColumns(ask: Ask, argument: string, ids: readonly string[]): Promise<void> {
  const parts = ids.map((id) => { const [of = "", family = noFamily] = id.split("|"); return { id, of, family }; });
  const things = parts.filter(({ of }) => stageOf(of) === undefined).map(({ of }) => of);
  const known = new Set(things.length === 0 ? [] : (await ask("entityKinds", { ids: things })).flatMap(({ id, kind }) => (ontology.kinds[kind as Kind].group === "thing" ? [id] : [])));
  const unknown = parts.find(({ of, family }) => (stageOf(of) === undefined && !known.has(of)) || (family !== noFamily && !(families as readonly string[]).includes(family)));
  if (unknown !== undefined) throw new InvalidArgument(`${argument}: There is no column with the id ${unknown.id}; write a stage or sub-stage (EPITAXY) or a thing's id, with |FAMILY behind it for one family.`);
}

/** Refuses an id that no place has. @throws InvalidArgument */
export async function refuseNoPlace(ask: Ask, id: string): Promise<void> {
  placesOf([id], await placesAround(ask, [id]));
}

/** One page of a list. */
export function pageOf<T>(items: readonly T[], { limit, offset }: { readonly limit: number; readonly offset: number }): T[] {
  return items.slice(offset, offset + limit);
}
