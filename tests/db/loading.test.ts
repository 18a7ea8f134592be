import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../graph/config.ts";
import { readFactsFile } from "../../graph/facts/facts-file.ts";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { referenceRows } from "../../graph/facts/reference.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { closeDatabase, type Database, read } from "../../graph/store/database.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { unload } from "../../graph/store/unload.ts";
import { emptyDatabase, wipeDatabase } from "../support/database.ts";

const facts = join(projectRoot, "seeds", "facts");
let database: Database;
let documents: GraphRows[];
beforeAll(async () => {
  database = await emptyDatabase();
  documents = await Promise.all(readdirSync(facts).sort().map(async (name) => rowsOf(await readFactsFile(join(facts, name)), loadLexicon())));
});
beforeEach(() => wipeDatabase(database));
afterAll(() => closeDatabase(database));

/** Loads in this order and gives the graph. */
async function graphOf(rows: readonly GraphRows[]): Promise<string> {
  await wipeDatabase(database);
  for (const one of rows) await loadRows(database, one);
  return dump(database);
}

describe("loading", () => {
  it("gives the same graph in any order, and changes nothing the second time", async () => {
    const [, backbone] = referenceRows(loadLexicon());
    const all = [...documents, ...(backbone === undefined ? [] : [backbone])];
    const forwards = await graphOf(all);
    expect((await Promise.all(all.map((rows) => loadRows(database, rows)))).map(({ outcome }) => outcome)).toEqual(all.map(() => "unchanged"));
    expect(await dump(database)).toBe(forwards);
    expect(await graphOf(all.toReversed())).toBe(forwards);
    expect(await graphOf([...all.slice(3), ...all.slice(0, 3)])).toBe(forwards);
  });

  it("makes one entity of what several documents name, with claims from each", async () => {
    await graphOf(documents);
    const claims = async (entity: string) => {
      const [page] = await read(database, "claimsOfEntity", { entity, subject: null, object: null, at: null, document: null, predicate: null, voice: null, status: "ACCEPTED", until: null, limit: 500, offset: 0 });
      const rows = await read(database, "claimsById", { ids: page?.ids ?? [] });
      return new Set(rows.map(({ claim }) => (claim["document"] as { id: string }).id)).size;
    };
    expect(await claims("Company:日月新")).toBe(2);
    expect(await claims("Region:140100")).toBe(2);
    expect(await claims("Region:140000")).toBeGreaterThanOrEqual(2);
  });

  it("replaces a document whose facts have changed, and leaves no trace of the old ones", async () => {
    const [first, second] = documents as [GraphRows, GraphRows];
    const whole = await graphOf([first, second]);
    const cut: GraphRows = { ...second, claims: second.claims.slice(0, 20), document: { ...second.document, contentHash: "other" } };
    expect((await loadRows(database, cut)).outcome).toBe("replaced");
    expect(await dump(database)).not.toBe(whole);
    expect((await loadRows(database, second)).outcome).toBe("replaced");
    expect(await dump(database)).toBe(whole);
  });

  it("refuses claims about entities that the rows do not hold, and loads nothing of them", async () => {
    const [first] = documents as [GraphRows];
    const broken: GraphRows = { ...first, entities: first.entities.slice(1) };
    await expect(loadRows(database, broken)).rejects.toThrow();
    expect(await dump(database)).not.toContain(":Claim");
  });
});

describe("unloading", () => {
  it("takes a document's claims away and nothing else's", async () => {
    const others = await graphOf(documents.filter((_, index) => index !== 1));
    const gone = documents[1] as GraphRows;
    await loadRows(database, gone);
    expect(await dump(database)).not.toBe(others);
    expect(await unload(database, gone.document.id)).toEqual({ claims: gone.claims.length, judgementsKept: 0 });
    expect(await dump(database)).toBe(others);
    expect(await unload(database, gone.document.id)).toBeNull();
  });

  it("forgets no judgement: a rejected claim that is read again stays rejected, and is not drawn", async () => {
    const rows = documents[1] as GraphRows;
    await graphOf([rows]);
    const claim = rows.claims.find(({ predicate, subject }) => predicate === "UNDERTAKES" && subject === "Company:中科潞安");
    const edges = async () => (await dump(database)).split("\n").filter((line) => line.includes("Company:中科潞安") && line.includes("[UNDERTAKES"));
    expect(await edges()).toHaveLength(1);
    await judge(database, [{ verdict: "reject", claim: claim?.id ?? "" }], { by: "a reader", at: "2026-11-22T10:00:00Z", why: "another firm" });
    expect(await edges()).toEqual([]);
    await unload(database, rows.document.id);
    await loadRows(database, rows);
    expect(await edges()).toEqual([]);
    const [again] = await read(database, "claimsById", { ids: [claim?.id ?? ""] });
    expect(again?.claim).toMatchObject({ status: "REJECTED", decidedBy: "a reader", decidedWhy: "another firm" });
  });
});

describe("a load that is killed in the middle", () => {
  it("leaves no half-loaded document, and the next load is whole", async () => {
    const { uri, user, password, database: name } = inject("server");
    const program = `
      import { openDatabase } from "./graph/store/database.ts";
      import { loadRows } from "./graph/store/loader.ts";
      import { syntheticDocuments } from "./tests/bench/synthetic.ts";
      const database = await openDatabase(${JSON.stringify({ uri, user, password, database: name })}, { queryTimeout: 60000 });
      const [rows] = syntheticDocuments({ documents: 1, claimsEach: 40000 });
      console.log("loading");
      await loadRows(database, rows);
      console.log("loaded");`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], { cwd: projectRoot, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
    await expect.poll(() => printed, { timeout: 60_000, interval: 20 }).toContain("loading");
    await sleep(700);
    child.kill("SIGKILL");
    await new Promise((resolve) => void child.once("close", resolve));
    expect(printed).not.toContain("loaded\n");
    await expect.poll(() => dump(database), { timeout: 60_000, interval: 500 }).not.toContain(":Claim");
    expect(await dump(database)).not.toContain(":Document");

    const [first] = documents as [GraphRows];
    expect((await loadRows(database, first)).outcome).toBe("created");
  });
});

describe("the seeds", () => {
  it("are loaded once: a second start writes nothing", async () => {
    const first = await loadSeeds(database, () => undefined);
    expect(first).toMatchObject({ loaded: 7, unchanged: 0, faults: [] });
    const graph = await dump(database);
    expect(await loadSeeds(database, () => undefined)).toMatchObject({ loaded: 0, unchanged: 7, removed: 0 });
    expect(await dump(database)).toBe(graph);
  });
});
