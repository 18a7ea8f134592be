import type { Stringifier } from "csv-stringify";

/** What a field holds. */
export type Field = string | number | null | undefined;

/**
 * Turns rows of fields, as they come, into CSV (RFC 4180) that spreadsheets read: with a byte order mark for the Chinese, and an apostrophe before text that they would take for a
 * formula. Its code is loaded when it is first asked for.
 * @param heads the names of the columns, which make the first row
 */
export async function csvLines(heads: readonly string[]): Promise<Stringifier> {
  const { stringify } = await import("csv-stringify");
  // Beside a line end of its own the library leaves fields that hold another one unquoted, unless told.
  return stringify({ bom: true, header: true, columns: [...heads], escape_formulas: true, record_delimiter: "windows", quote_record_delimiter: true });
}
