/** What a field holds. */
export type Field = string | number | null | undefined;

/** A row as CSV (RFC 4180), with its line end; text that a spreadsheet would take for a formula is made plain by an apostrophe. */
export function csvRow(fields: readonly Field[]): string {
  return `${fields.map(written).join(",")}\r\n`;
}

/** At the head of a file, so that spreadsheets read the Chinese. */
export const byteOrderMark = "\uFEFF";

function written(field: Field): string {
  if (field === null || field === undefined) return "";
  if (typeof field === "number") return String(field);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
