import { InvalidDocument, messageOf } from "../../errors.ts";
import { checkArchive } from "../archive.ts";
import { limits } from "../limits.ts";
import { type Extracted, titleOfFile } from "./extracted.ts";
import type { TableCell } from "./table-lines.ts";
import type { VisibleLine } from "./visible-lines.ts";
import { writeLines } from "./write-lines.ts";

const mostColumns = 200;
/** What a program calls a sheet that nobody named. */
const unnamed = /^(?:Sheet|工作表)\s?\d{1,3}$/i;
/** How a day is shown whose cell says only that it is one in the way of the reader's country. */
const dayAsShown = "yyyy-mm-dd";

/**
 * The sheets of a workbook (xlsx, xls, et, ods): each sheet's name as a heading where there are several, a line for each row with tabs between the cells as they
 * are shown. Sheets that are hidden are left out, and said to be.
 * @throws InvalidDocument when it is an archive bomb, no workbook, or has too many rows.
 */
export async function extractSheets(bytes: Uint8Array, name: string): Promise<Extracted> {
  if (bytes[0] === 0x50) checkArchive(bytes, name);
  const { read } = await import("@e965/xlsx");
  const book = openBook(() => read(bytes, { type: "array", dense: true, cellFormula: false, cellHTML: false, dateNF: dayAsShown, sheetRows: limits.rows }), name);
  const lines: VisibleLine[] = [];
  const isHidden = (at: number) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
  const shown = book.SheetNames.filter((_, at) => !isHidden(at));
  const names = shown.length === 0 ? book.SheetNames : shown;
  names.forEach((sheetName, table) => {
    const sheet = book.Sheets[sheetName];
    if (sheet === undefined) return;
    const rows = rowsOf((sheet["!data"] ?? []) as readonly (readonly SheetCell[] | undefined)[], sheet["!merges"] ?? []);
    if (rows.length === 0) return;
    if (names.length > 1 && !unnamed.test(sheetName)) lines.push({ text: sheetName, linked: 0, heading: 1, row: undefined, furniture: [] });
    const first = rows.findIndex((cells) => cells.filter(({ text }) => text !== "").length >= 2);
    const head = first < 0 ? rows.length : first;
    for (const cells of rows.slice(0, head)) lines.push({ text: cells.map(({ text }) => text).join(" ").trim(), linked: 0, heading: 0, row: undefined, furniture: [] });
    for (const cells of rows.slice(head)) lines.push({ text: "", linked: 0, heading: 0, row: { cells: cells.map((cell) => below(cell, head)), header: false, table }, furniture: [] });
  });
  const hidden = book.SheetNames.filter((each) => !names.includes(each));
  return { ...writeLines("xlsx", lines), declared: titleOfFile(name), warnings: hidden.length === 0 ? [] : [`hidden and not read: ${hidden.join(", ")}`] };
}

/** A cell with its reference counted from the table's first row instead of the sheet's. */
function below(cell: TableCell, head: number): TableCell {
  if (cell.above === undefined) return cell;
  return cell.above[0] < head ? { text: "" } : { text: "", above: [cell.above[0] - head, cell.above[1]] };
}

interface SheetCell {
  readonly w?: string;
  readonly v?: unknown;
}

interface Merge {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

function openBook<Book>(open: () => Book, name: string): Book {
  try {
    return open();
  } catch (error) {
    throw new InvalidDocument(`${name}: the sheets cannot be opened (${messageOf(error)}); save it again without a password`);
  }
}

/** The rows that hold something. A cell merged downwards stands in the rows below it too, as a reference to the row of the result. */
function rowsOf(data: readonly (readonly SheetCell[] | undefined)[], merges: readonly Merge[]): TableCell[][] {
  const heads = new Map<string, Merge>();
  for (const merge of merges) for (let row = merge.s.r + 1; row <= Math.min(merge.e.r, data.length); row++) heads.set(`${row}:${merge.s.c}`, merge);
  const rows: TableCell[][] = [];
  const rowNumber = new Map<number, number>();
  data.forEach((source, index) => {
    const cells: TableCell[] = [];
    for (let column = 0; column < Math.min(source?.length ?? 0, mostColumns); column++) {
      const head = heads.get(`${index}:${column}`);
      const above = head === undefined ? undefined : rowNumber.get(head.s.r);
      cells.push(above === undefined ? { text: textOf(source?.[column]) } : { text: "", above: [above, column] });
    }
    while (cells.length > 0 && cells.at(-1)?.text === "" && cells.at(-1)?.above === undefined) cells.pop();
    if (cells.every(({ text }) => text === "")) return;
    rowNumber.set(index, rows.length);
    rows.push(cells);
  });
  return rows;
}

function textOf(cell: SheetCell | undefined): string {
  return String(cell?.w ?? cell?.v ?? "").replace(/\s+/g, " ").trim();
}
