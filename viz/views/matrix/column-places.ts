import type { EntityRef } from "../../contract.ts";
import type { ColumnAnswer } from "../../operations/column.graphql.ts";

/** A place that has or wants what a column stands for, with who makes it so. */
export interface PlaceOfColumn {
  readonly place: EntityRef;
  readonly level: number;
  /** Each firm once, at however many sites it is. */
  readonly firms: readonly EntityRef[];
  /** At how many sites the answer leaves firms out. */
  readonly more: number;
  readonly projects: readonly EntityRef[];
}

/** The places of which anything was read, the furthest first, and among equals those with more firms; silent ones are left out. */
export function placesOfColumn({ rows, cells }: ColumnAnswer["coverage"]): readonly PlaceOfColumn[] {
  const places = new Map(rows.map((place) => [place.id, place]));
  return cells
    .flatMap(({ place: { id }, level, firms, firmCount, projects }): PlaceOfColumn[] => {
      const place = places.get(id);
      return place === undefined || level === 0 ? [] : [{ place, level, firms: [...new Map(firms.map(({ firm }) => [firm.id, firm])).values()], more: firmCount - firms.length, projects }];
    })
    .toSorted((one, other) => other.level - one.level || other.firms.length - one.firms.length);
}
