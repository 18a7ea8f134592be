import type { Cell } from "../sorted-rows.ts";

/** Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the Chinese; text that one would take for a formula is made plain by an apostrophe. */
export function csvOf(rows: readonly (readonly Cell[])[]): Blob {
  return new Blob([`\uFEFF${rows.map((row) => row.map(written).join(",")).join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
