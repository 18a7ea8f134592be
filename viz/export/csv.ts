import { stringify } from "csv-stringify/browser/esm/sync";
import type { Cell } from "../sorted-rows.ts";

/** Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the Chinese; text that one would take for a formula is made plain by an apostrophe. */
export function csvOf(rows: readonly (readonly Cell[])[]): Blob {
  // Beside a line end of its own the library leaves cells that hold another one unquoted, unless told.
  const written = stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: "windows", quote_record_delimiter: true });
  return new Blob([written], { type: "text/csv;charset=utf-8" });
}
