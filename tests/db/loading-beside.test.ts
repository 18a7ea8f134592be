import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { referenceRows } from "../../graph/facts/reference.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { closeDatabase, type Database, read } from "../../graph/store/database.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { unload } from "../../graph/store/unload.ts";
import { syntheticDocuments } from "../bench/synthetic.ts";
import { emptyDatabase, wipeDatabase } from "../support/database.ts";

const documents = syntheticDocuments({ documents: 6, claimsEach: 60 });
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipeDatabase(database));
afterAll(() => closeDatabase(database));

describe("several loads at the same time", () => {
  it("wait for one another, and give the graph that they give in turn", async () => {
    for (const rows of documents) await loadRows(database, rows);
    const inTurn = await dump(database);
    await wipeDatabase(database);
    const results = await Promise.all([...documents, ...documents].map((rows) => loadRows(database, rows)));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([...documents.map(() => "created"), ...documents.map(() => "unchanged")]);
    expect(await dump(database)).toBe(inTurn);
  });
});

describe("an edge that several documents speak of", () => {
  it("counts their claims, and is what it was when one of them is unloaded or its claim rejected", async () => {
    const [first, second] = documents as [GraphRows, GraphRows];
    const shared: GraphRows = { ...second, entities: first.entities, claims: first.claims.map((claim) => ({ ...claim, id: `other-${claim.id}`, key: `other-${claim.key}`, voice: claim.voice === null ? null : "ENDED", saidOn: "2026-01" })) };
    const counts = async () => new Set((await read(database, "everyRelationship", {})).filter(({ properties }) => "pair" in properties).map(({ properties }) => `${properties["count"]} ${properties["voice"] ?? ""}`));
    await loadRows(database, first);
    const before = await dump(database);
    await loadRows(database, shared);
    expect(await counts()).toEqual(new Set(["2 ", "2 ENDED"]));
    const decisions = shared.claims.filter(({ pair }) => pair !== null).map(({ id }) => ({ verdict: "reject", claim: id }) as const);
    await judge(database, decisions, { by: "a reader", at: "2026-11-22T10:00:00Z", why: null });
    expect(await counts()).toEqual(new Set(["1 ", "1 BUILT", "1 WANTED"]));
    await unload(database, shared.document.id);
    expect((await dump(database)).split("\n").filter((line) => !line.startsWith("(Judgement")).join("\n")).toBe(before);
  });
});

describe("a lexicon that has changed", () => {
  it("takes an alias away from an entity that other documents name, and no form that a document uses", async () => {
    const [first, second] = documents as [GraphRows, GraphRows];
    const withAlias = (rows: GraphRows, alias: readonly string[]): GraphRows => ({ ...rows, entities: first.entities.map((entity) => ({ ...entity, lexiconAliases: alias })), claims: first.claims.map((claim) => ({ ...claim, id: `${rows.document.id}-${claim.id}` })) });
    await loadRows(database, withAlias(first, ["旧别名"]));
    await loadRows(database, withAlias(second, []));
    const graph = await dump(database);
    expect(graph).not.toContain("旧别名");
    expect(graph).toContain('"华芯0之1"');
  });
});

describe("a reference that has changed since it was loaded", () => {
  it("takes the place of the old one", async () => {
    const [, backbone] = referenceRows(loadLexicon()) as [GraphRows, GraphRows];
    await loadSeeds(database, () => undefined);
    const fresh = await dump(database);
    await wipeDatabase(database);
    const old: GraphRows = { ...backbone, document: { ...backbone.document, id: "old" }, claims: backbone.claims.slice(0, 9).map((claim) => ({ ...claim, id: `old-${claim.id}` })) };
    await loadRows(database, old);
    expect(await loadSeeds(database, () => undefined)).toMatchObject({ loaded: 7, removed: 1, faults: [] });
    expect(await dump(database)).toBe(fresh);
  });
});
