import { slice, sorting } from "../../slice.ts";

const columns = ["title", "issuer", "region", "kind", "date", "count", "proposed", "loaded"] as const;

/** The list's part of the state: how it is sorted. */
export const documentList = slice("documents", { sort: sorting({ column: "loaded", descending: true }, columns) }, {});
