import type { AroundRow, PlaceRow } from "./evidence-rows.ts";

/** Which place lies in which. */
export interface PlaceTree {
  /** The places that a place lies in, itself first, the innermost before the outermost; empty for an unknown place. */
  around(id: string): readonly PlaceRow[];
  /** Whether a place is another or lies in it. */
  isWithin(inner: string, outer: string): boolean;
  /** The area of this level (`city`, `province`) that a place lies in, itself included. */
  area(id: string, level: string): PlaceRow | undefined;
}

/** The tree that these rows tell of. A municipality is its own city. */
export function placeTree(rows: readonly AroundRow[]): PlaceTree {
  const byId = new Map(rows.map(({ id, around }) => [id, around]));
  const sets = new Map(rows.map(({ id, around }) => [id, new Set(around.map((place) => place.id))]));
  const around = (id: string) => byId.get(id) ?? [];
  return {
    around,
    isWithin: (inner, outer) => inner === outer || sets.get(inner)?.has(outer) === true,
    area: (id, level) => around(id).find((place) => place.level === level),
  };
}

/** The city that a place counts under in a list by city: the city around it, else its province, else the place itself. */
export function cityOf(id: string, tree: PlaceTree): PlaceRow | undefined {
  return tree.area(id, "city") ?? tree.area(id, "province") ?? tree.around(id)[0];
}
