import writeExcelFile from "write-excel-file/universal";
import type { Cell } from "../sorted-rows.ts";

/** Characters that a cell of Excel holds. */
const longest = 32_767;
const widest = 60;

/**
 * Rows as a spreadsheet of one sheet: the first row is its head and stays in sight; text is text, whatever it begins with, and numbers are numbers.
 * @param title names the sheet
 */
export function xlsxOf(title: string, rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const data = rows.map((row, at) => row.map((cell) => (cell === null || cell === "" ? null : { ...written(cell), ...(at === 0 ? { fontWeight: "bold" as const } : { wrap: true, alignVertical: "top" as const }) })));
  return writeExcelFile(data, { sheet: sheetName(title), stickyRowsCount: 1, columns: Array.from({ length: columns }, (_, index) => ({ width: widthOf(rows.map((row) => row[index] ?? null)) })) }).toBlob();
}

const written = (cell: string | number) => (typeof cell === "number" ? { type: Number, value: cell } : { type: String, value: cell.slice(0, longest).replaceAll(unwritable, "") });

/** What XML takes in no form. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Excel's rules: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
const sheetName = (title: string): string => title.replaceAll(/[[\]:*?/\\]/g, " ").trim().slice(0, 31).replaceAll(/^'|'$/g, "") || "Sheet";

/** Chinese characters are two wide. */
function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.slice(0, 200).map((cell) => String(cell ?? "").replaceAll(/[⺀-￦]/g, "xx").length);
  return Math.min(widest, Math.max(8, ...lengths) + 2);
}
