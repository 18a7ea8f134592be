import { list, oneOf, slice, sorting } from "../../slice.ts";
import type { Action } from "../../state.ts";

const columns = ["need", "source", "basis", "link", "side", "level", "at", "buyer", "what", "from", "date"] as const;

/** The view's part of the state: who supplies whom, or whose strength meets whose gap; between which places; how the table is sorted; how many pages of links were asked for. */
export const collaboration = slice("collaboration", { show: oneOf(["supply", "meets"], "supply"), places: list, sort: sorting(null, columns) }, { pages: 1 });

export const showMoreLinks: Action = collaboration.update(({ pages }) => ({ pages: pages + 1 }));

/** How many places can be set side by side. */
export const mostPlaces = 12;

/** Sets a place beside the others, or takes it away. */
export const togglePlace = (place: string, all: readonly string[]): Action =>
  collaboration.update(({ places }) => {
    const chosen = places.length === 0 ? all : places;
    return { places: chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place] };
  });
