import { flag, oneOf, slice } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

const columns = ["title", "issuer", "date", "count", "loaded"] as const;

const home = slice<{ readonly sort: (typeof columns)[number]; readonly descending: boolean | null }, object>("home", { sort: oneOf(columns, "date"), descending: flag }, {});

/** How the documents are sorted: the latest first unless chosen otherwise. */
export function sortOf(state: State): Sort {
  const { sort, descending } = home.of(state);
  return { column: sort, descending: descending ?? sort === "date" };
}

export const sortBy = ({ column, descending }: Sort): Action => home.set({ sort: columns.find((name) => name === column) ?? "date", descending });
