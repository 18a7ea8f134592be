import { slice, sorting } from "../../slice.ts";
import type { Action } from "../../state.ts";

const columns = ["relation", "other", "kind", "voice", "count"] as const;

/** The page's part of the state: how its table of links is sorted, and how many claims are shown. */
export const entityPage = slice("entity", { sort: sorting({ column: "relation", descending: false }, columns) }, { limit: 100 });

export const showMore: Action = entityPage.update(({ limit }) => ({ limit: Math.min(500, limit + 200) }));
