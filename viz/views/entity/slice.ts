import { oneOf, slice } from "../../slice.ts";
import type { Sort } from "../../sorted-rows.ts";
import type { Action, State } from "../../state.ts";

const columns = ["relation", "other", "kind", "voice", "count"] as const;

/** The page's part of the state: how its table of links is sorted, and how many claims are shown. */
export const entityPage = slice("entity", { sort: oneOf(columns, "relation"), order: oneOf(["up", "down"], "up") }, { limit: 100 });

export const showMore: Action = entityPage.update(({ limit }) => ({ limit: Math.min(500, limit + 200) }));

export function sortOf(state: State): Sort {
  const { sort, order } = entityPage.of(state);
  return { column: sort, descending: order === "down" };
}

export const sortBy = ({ column, descending }: Sort): Action => entityPage.set({ sort: columns.find((one) => one === column) ?? "relation", order: descending ? "down" : "up" });
