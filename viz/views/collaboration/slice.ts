import { list, oneOf, slice } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

const columns = ["rank", "need", "source", "basis"] as const;

/** The view's part of the state: who supplies whom, or whose strength meets whose gap; between which places; how the table is sorted. */
export const collaboration = slice("collaboration", { show: oneOf(["supply", "meets"], "supply"), places: list, sort: oneOf(columns, "rank"), order: oneOf(["up", "down"], "up") }, {});

/** How many places can be set side by side. */
export const mostPlaces = 12;

/** Sets a place beside the others, or takes it away. */
export const togglePlace = (place: string, all: readonly string[]): Action =>
  collaboration.update(({ places }) => {
    const chosen = places.length === 0 ? all : places;
    return { places: chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place] };
  });

export function sortOf(state: State): Sort | null {
  const { sort, order } = collaboration.of(state);
  return sort === "rank" ? null : { column: sort, descending: order === "down" };
}

export const sortBy = ({ column, descending }: Sort): Action => collaboration.set({ sort: columns.find((one) => one === column) ?? "rank", order: descending ? "down" : "up" });
