import { slice, sorting } from "../../slice.ts";

const columns = ["title", "issuer", "date", "count", "loaded"] as const;

/** The page's part of the state: how its documents are sorted, the latest first unless chosen otherwise. */
export const home = slice("home", { sort: sorting({ column: "date", descending: true }, columns) }, {});
