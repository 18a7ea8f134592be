import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dropText, hasText, keepText, textOf } from "../../../graph/store/texts.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "atlas-texts-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const id = "a".repeat(64);
const kept = { id, name: "计划.docx", format: "docx", text: "\uFEFF一、总体要求\r\n建设碳化硅衬底产线。" };

test("a text comes back unit by unit, with what it was read from beside it", async () => {
  expect([await hasText(folder, id), await textOf(folder, id)]).toEqual([false, null]);
  expect(await keepText(folder, kept)).toBe(true);
  expect([await hasText(folder, id), await textOf(folder, id)]).toEqual([true, kept.text]);
  expect(JSON.parse(readFileSync(join(folder, "documents", id, "about.json"), "utf8"))).toEqual({ name: "计划.docx", format: "docx" });
  expect(await keepText(folder, kept)).toBe(false);
});

test("a text that is read otherwise takes the place of the old one, and nothing half written stays", async () => {
  expect(await keepText(folder, { ...kept, text: "另一种读法" })).toBe(false);
  expect(await textOf(folder, id)).toBe("另一种读法");
  expect(readdirSync(join(folder, "documents", id)).toSorted()).toEqual(["about.json", "text.txt"]);
});

test("many keepers of one text agree", async () => {
  const other = { ...kept, id: "b".repeat(64) };
  await Promise.all(Array.from({ length: 8 }, () => keepText(folder, other)));
  expect(await textOf(folder, other.id)).toBe(kept.text);
  expect(readdirSync(join(folder, "documents", other.id))).toHaveLength(2);
});

test("a text is gone when it is dropped, and what is no id names no folder", async () => {
  await dropText(folder, id);
  expect(await hasText(folder, id)).toBe(false);
  await dropText(folder, "../documents");
  expect(await textOf(folder, `../documents/${"b".repeat(64)}`)).toBeNull();
  expect(await hasText(folder, "b".repeat(64))).toBe(true);
});
