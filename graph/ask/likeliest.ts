import type { EntityRef } from "../analysis/chain-rows.ts";
import { claimsOf } from "./asked.ts";
import { type Folded, fold } from "./fold.ts";
import { type Mention, thingKinds } from "./mention.ts";
import { likenessOfPart } from "./name-parts.ts";

/** Of the actors, bodies and places that one name may mean the likeliest: one within a place of the question, then the one most spoken of. Things of one name are meant together. */
export function choose({ entities, start, end, likeness }: Mention, places: readonly EntityRef[], { text }: Folded): { readonly entity: EntityRef | undefined; readonly others: readonly EntityRef[] } {
  const named = entities.filter(({ kind }) => !thingKinds.has(kind) && kind !== "Stage");
  const inside = named.filter((entity) => places.some((place) => place.id !== entity.id && isIn(entity, place)));
  // A body of another place, or a part of the name of whatever lies there, is not meant where a place is named, unless by its full name.
  const elsewhere = named.filter((entity) => places.length === 0 || !(entity.kind === "Agency" || (likeness <= likenessOfPart && isPlaced(entity))) || fold(entity.name).text === text.slice(start, end));
  const candidates = inside.length > 0 ? inside : elsewhere;
  const [entity, ...others] = [...candidates].sort((a, b) => rank(b) - rank(a) || claimsOf(b) - claimsOf(a) || (a.id < b.id ? -1 : 1));
  return { entity, others: others.filter(({ kind }) => kind === entity?.kind || claimsOf(entity ?? { id: "", kind: "Region", name: "", nameEn: null }) === 0) };
}

/** A name that documents speak of comes before one that only the standard has; an area before what is called after it. */
function rank(entity: EntityRef): number {
  return Number(claimsOf(entity) > 0) * 2 + Number(entity.kind === "Region");
}

/** Whether the id or name of an entity puts it into a place: Agency:140100:…, Park:320583:…, codes of areas within areas. */
export function isIn({ id, name }: EntityRef, place: EntityRef): boolean {
  const code = /^Region:(\d{6})$/.exec(place.id)?.[1];
  if (code === undefined) return id.includes(`/${place.name}:`);
  const scope = /^[A-Za-z]+:(\d{6})/.exec(id)?.[1];
  return (scope !== undefined && scope.startsWith(code.replace(/(?:00)+$/, ""))) || name.startsWith(place.name);
}

/** Whether the id of an entity tells in which area it lies. */
function isPlaced({ id }: EntityRef): boolean {
  return /^[A-Za-z]+:\d{6}/.test(id);
}

