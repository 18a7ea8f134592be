import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportGraph } from "../../graph/cli/export.ts";
import { InvalidArgument } from "../../graph/errors.ts";
import { closeDatabase, type Database, read } from "../../graph/store/database.ts";
import { foundingDatabase } from "../support/database.ts";

let database: Database;
const folder = mkdtempSync(join(tmpdir(), "atlas-export-"));
beforeAll(async () => {
  database = await foundingDatabase();
});
afterAll(async () => {
  await closeDatabase(database);
  rmSync(folder, { recursive: true });
});

type Row = Readonly<Record<string, string>>;
const tableOf = (name: string) => parse(readFileSync(join(folder, "tables", name)), { bom: true, columns: true }) as Row[];

test("the graph leaves as tables: each accepted fact with its passage, and all that it names", async () => {
  const written = await exportGraph(database, join(folder, "tables"), {});
  const [facts, entities, documents] = ["facts.csv", "entities.csv", "documents.csv"].map(tableOf) as [Row[], Row[], Row[]];
  expect([facts.length, entities.length, documents.length]).toEqual(Object.values(written));

  const [{ total } = { total: 0 }] = await read(database, "claimsAnywhere", { status: "ACCEPTED", document: null, entity: null, subject: null, object: null, at: null, predicate: null, voice: null, until: null, limit: 1, offset: 0 });
  expect(total).toBeGreaterThan(0);
  expect(facts).toHaveLength(total);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(total);
  const makes = facts.find(({ predicate, subject, object }) => predicate === "MAKES" && subject === "山西烁科晶体有限公司" && object?.startsWith("碳化硅"));
  expect(makes).toMatchObject({ subjectKind: "Company", status: "ACCEPTED", document: "山西省半导体产业集群创新生态建设2020年行动计划" });
  expect(facts.filter(({ excerpt, documentId }) => excerpt === "" && documentId === makes?.["documentId"])).toEqual([]);

  const [entityIds, documentIds] = [new Set(entities.map(({ id }) => id)), new Set(documents.map(({ id }) => id))];
  expect(facts.filter(({ subjectId, objectId, atId, documentId }) => ![subjectId, objectId, atId].every((id) => id === "" || entityIds.has(id)) || !documentIds.has(documentId))).toEqual([]);
});

test("as JSON a line holds the same as a row", async () => {
  await exportGraph(database, join(folder, "tables"), { json: true, proposed: true });
  const lines = readFileSync(join(folder, "tables/documents.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
  expect(lines.map(({ title }) => title).sort()).toEqual(tableOf("documents.csv").map(({ title }) => title).sort());
});

test("a place that is no folder is told of", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(exportGraph(database, join(folder, "file"), {})).rejects.toThrow(InvalidArgument);
  await expect(exportGraph(database, join(folder, "file", "below"), {})).rejects.toThrow(/name one that can be written/);
});
