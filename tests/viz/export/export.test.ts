import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../viz/export/csv.ts";
import { fileNameOf } from "../../../viz/export/save.ts";
import { xlsxOf } from "../../../viz/export/xlsx.ts";
import type { Cell } from "../../../viz/sorted-rows.ts";

const rows: readonly (readonly Cell[])[] = [
  ["地区", "程度", "依据"],
  ["太原市", 3, '“国内最大”，引号"与,逗号\n换行'],
  ["=1+1", -2, "@SUM(A1)"],
  ["－全角", null, "控\u0000制 & <b> 𠮷"],
];
const sheetOf = async (blob: Blob) => read(await blob.arrayBuffer());

describe("a table as CSV", () => {
  it("opens in a spreadsheet with its Chinese, its numbers and its line breaks", async () => {
    const bytes = new Uint8Array(await csvOf(rows).arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const read = parse(Buffer.from(bytes), { bom: true }) as string[][];
    expect(read.slice(0, 2)).toEqual([["地区", "程度", "依据"], ["太原市", "3", '“国内最大”，引号"与,逗号\n换行']]);
  });

  it("keeps a cell with a line break, and nothing else to quote, in one cell", async () => {
    expect(await csvOf([["一期\n二期", "三期"]]).text()).toBe('"一期\n二期",三期\r\n');
  });

  it("holds no formula, and leaves negative numbers alone", async () => {
    expect(await csvOf(rows).text()).toContain("'=1+1,-2,'@SUM(A1)");
  });
});

describe("a table as XLSX", () => {
  it("gives back what was put in: text as text, numbers as numbers", async () => {
    const book = await sheetOf(await xlsxOf("矩阵: 太原/SiC", rows));
    expect(book.SheetNames).toEqual(["矩阵  太原 SiC"]);
    const sheet = Object.values(book.Sheets)[0]!;
    expect(utils.sheet_to_json(sheet, { header: 1, defval: null })).toEqual([rows[0], rows[1], ["=1+1", -2, "@SUM(A1)"], ["－全角", null, "控制 & <b> 𠮷"]]);
    expect(sheet["A3"]).toMatchObject({ t: "s" });
    expect(sheet["A3"].f).toBeUndefined();
  });

  it("holds ten thousand rows and more columns than letters", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => Array.from({ length: 30 }, (_, column) => index * column));
    const sheet = Object.values((await sheetOf(await xlsxOf("多", many))).Sheets)[0]!;
    expect(sheet["AD10000"]).toMatchObject({ v: 9_999 * 29 });
  });
});

it("a title is a name that every file system takes", () => {
  expect(fileNameOf('矩阵: "太原" / SiC?')).toBe("矩阵 太原 SiC");
  expect(fileNameOf("///")).toBe("atlas");
  expect(fileNameOf("长".repeat(300))).toHaveLength(80);
});
