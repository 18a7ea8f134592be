import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../graph/facts/rows.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { readSource } from "../../graph/read/read-source.ts";
import { closeDatabase, type Database } from "../../graph/store/database.ts";
import { type Library, unloadDocument } from "../../graph/store/load-document.ts";
import { loadFile } from "../../graph/store/load-files.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { runApp, type RunningApp } from "../api/app.ts";
import { temporaryFolder } from "../support/config.ts";
import { emptyDatabase } from "../support/database.ts";

const file = new URL("../fixtures/labelled/municipal-plan.txt", import.meta.url).pathname;
let database: Database;
let library: Library;
let app: RunningApp;
beforeAll(async () => {
  database = await emptyDatabase();
  library = { database, dataFolder: temporaryFolder() };
  app = await runApp(database, { dataFolder: library.dataFolder });
});
afterAll(async () => {
  await app.stop();
  await closeDatabase(database);
  rmSync(library.dataFolder, { recursive: true });
});

interface Answered { hasText: boolean; text: string | null; passages: { start: number; end: number; claim: { excerpt: string } }[] }
async function documentOf(id: string, limit = 500): Promise<Answered | null> {
  const { json } = await app.post({ query: "query($id: ID!, $limit: Int) { document(id: $id) { hasText text passages(limit: $limit) { start end claim { excerpt } } } }", variables: { id, limit } });
  expect(json.errors).toBeUndefined();
  return (json.data as { document: Answered | null }).document;
}

test("a document is shown with its text, and every passage is found in it", async () => {
  const { document: id, outcome } = await loadFile(library, file);
  expect(outcome).toBe("created");
  const shown = await documentOf(id);
  expect(shown).toMatchObject({ hasText: true, text: (await readSource({ path: file })).text });
  expect(shown?.passages.length).toBeGreaterThan(10);
  for (const { start, end, claim } of shown?.passages ?? []) expect(shown?.text?.slice(start, end).replace(/\s+/g, " ")).toContain(claim.excerpt);
  expect(shown?.passages.map(({ start }) => start)).toEqual(shown?.passages.map(({ start }) => start).toSorted((a, b) => a - b));
  expect((await documentOf(id, 3))?.passages).toEqual(shown?.passages.slice(0, 3));
  expect((await loadFile(library, file)).outcome).toBe("unchanged");

  await unloadDocument(library, id);
  expect(await documentOf(id)).toBeNull();
  await loadRows(database, rowsOf((await readSource({ path: file })).facts, loadLexicon()));
  expect(await documentOf(id)).toMatchObject({ hasText: false, text: null });
});

test("a file whose facts are there adds its text, once", async () => {
  const added = await loadFile(library, file);
  expect(added.outcome).toBe("text-added");
  expect((await documentOf(added.document))?.hasText).toBe(true);
  expect((await loadFile(library, file)).outcome).toBe("unchanged");
});

test("a text without facts of the chain is read like others, and nothing of it is kept", async () => {
  const recipe = join(library.dataFolder, "recipe.txt");
  writeFileSync(recipe, "Take two eggs and a little milk.");
  expect(await loadFile(library, recipe)).toMatchObject({ outcome: "no-facts", claims: 0 });
  expect(readdirSync(join(library.dataFolder, "documents"))).toHaveLength(1);
});
