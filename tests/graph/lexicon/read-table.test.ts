import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../../graph/config.ts";
import { readTable } from "../../../graph/lexicon/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-table-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(folder, "table.csv"), text);
  return readTable(relative(join(projectRoot, "seeds"), join(folder, "table.csv")), ["name", "note"]).map(({ name, note }) => [name, note]);
};

test("quotation marks hold commas and doubled marks; a mark within a cell, and an empty cell, are taken as they stand", () => {
  expect(read('name,note\n"硅,锗","a ""pure"" one"\n6" 晶圆,\n,""\n')).toEqual([["硅,锗", 'a "pure" one'], ['6" 晶圆', ""], ["", ""]]);
});

test("line ends of either kind end a row, and empty lines count as none", () => {
  expect(read("name,note\r\n硅,\r\n\r\n锗,x")).toEqual([["硅", ""], ["锗", "x"]]);
});

test("what is wrong with a table is said with its line", () => {
  expect(() => read("name\n硅\n")).toThrow(/table\.csv:1: column note is missing/);
  expect(() => read("name,note\n硅,a,b\n")).toThrow(/table\.csv:2: has 3 cells/);
  expect(() => read('name,note\n硅,"open\n')).toThrow(/table\.csv:2: a cell is not closed/);
});
