import { oneOf, slice } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

const columns = ["title", "issuer", "region", "kind", "date", "count", "proposed", "loaded"] as const;

/** The list's part of the state: how it is sorted. */
export const documentList = slice("documents", { sort: oneOf(columns, "loaded"), order: oneOf(["down", "up"], "down") }, {});

export function sortOf(state: State): Sort {
  const { sort, order } = documentList.of(state);
  return { column: sort, descending: order === "down" };
}

export const sortBy = ({ column, descending }: Sort): Action => documentList.set({ sort: columns.find((one) => one === column) ?? "loaded", order: descending ? "down" : "up" });
