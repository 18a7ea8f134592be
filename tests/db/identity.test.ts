import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { awaitSearch } from "../../graph/store/schema.ts";
import { unload } from "../../graph/store/unload.ts";
import { appOnEmptyGraph } from "../support/app-on-graph.ts";
import { wipeDatabase } from "../support/database.ts";
import { type SmallDocument, smallDocument } from "../support/small-documents.ts";

const graph = appOnEmptyGraph();
const { ask } = graph;

const full = "Company:苏州芯澜微电子科技有限公司";
const short = "Company:320500:芯澜";
const makes = (firm: string, voice: "built" | "planned" = "built"): SmallDocument => ({
  entities: [["Company", firm], ["Material", "碳化硅外延片"]], relations: [["MAKES", ["Company", firm], ["Material", "碳化硅外延片"], { voice, at: ["Region", "苏州市"] }]],
});
const byFullName = smallDocument("报道一", makes("苏州芯澜微电子科技有限公司"));
const byShortName = smallDocument("报道二", makes("芯澜", "planned"));
const withCode = smallDocument("名单", {
  entities: [["Company", "芯澜微电子"]], attributes: [{ entity: ["Company", "芯澜微电子"], name: "code", value: "91320594MA1MXYYX4B", start: 0, end: 1 }],
});
const anotherFirm = smallDocument("报道三", makes("苏州芯澜光电有限公司"));
const elsewhere = smallDocument("太原报道", { ...makes("芯澜"), region: "太原市", relations: [] });
const both = smallDocument("报道四", { entities: [["Company", "蓝芯", "苏州芯澜微电子科技有限公司"], ["Company", "苏州晶驰半导体有限公司"]], relations: [["SUPPLIES", ["Company", "苏州晶驰半导体有限公司"], ["Company", "蓝芯"]]] });

const load = async (...documents: readonly GraphRows[]) => {
  for (const rows of documents) await loadRows(graph.database, rows);
};
const entityOf = async (id: string) => (await ask<{ entity: { id: string; aliases: string[]; sameAs: { id: string }[]; claimCount: number; links: { total: number; items: { predicate: string; count: number; voice: string; other: { id: string } }[] } } | null }>(
  "query($id: ID!) { entity(id: $id) { id aliases sameAs { id } claimCount links { total items { predicate count voice other { id } } } } }", { id })).entity;
const firms = async () => (await ask<{ coverage: { cells: { firmCount: number; firms: { firm: { id: string } }[] }[] } }>(
  '{ coverage(places: ["Region:320500"], columns: STAGE) { cells { firmCount firms { firm { id } } } } }')).coverage.cells.flatMap(({ firms: there }) => there.map(({ firm }) => firm.id));
const matches = async (entity: string | null = null) => (await ask<{ possibleMatches: { total: number; items: { entity: { id: string }; other: { id: string }; reason: { zh: string }; score: number; decided: string | null; by: string | null }[] } }>(
  "query($entity: ID) { possibleMatches(entity: $entity) { total items { entity { id } other { id } reason { zh } score decided by at why } } }", { entity })).possibleMatches;
const decide = (verdict: "same" | "not-same" | "undo", entity: string, other: string) => judge(graph.database, [{ verdict, entity, other }], { by: "李工", at: "2026-11-22T10:00:00Z", why: null });

describe("a firm that documents call by several names", () => {
  it("counts once in coverage, claims, links and search, by whichever name it is asked for", async () => {
    await load(byShortName, byFullName);
    expect(await firms()).toEqual([full]);
    for (const id of [full, short]) {
      expect(await entityOf(id)).toMatchObject({ id: full, sameAs: [{ id: short }], claimCount: 4, links: { total: 1, items: [{ predicate: "MAKES", count: 2 }] } });
      expect((await ask<{ claims: { total: number } }>("query($id: ID) { claims(subject: $id, predicate: \"MAKES\") { total } }", { id })).claims.total).toBe(2);
    }
    expect((await entityOf(full))?.aliases).toContain("芯澜");
    expect((await ask<{ companies: { id: string }[] }>("{ companies { id } }")).companies).toEqual([{ id: full }]);
    await awaitSearch(graph.database);
    expect((await ask<{ search: { entity: { id: string } }[] }>('{ search(text: "芯澜") { entity { id } } }')).search.map(({ entity }) => entity.id)).toEqual([full]);
    expect((await matches(short)).items).toEqual([expect.objectContaining({ entity: { id: short }, other: { id: full }, reason: { zh: "同地企业的简称：芯澜" }, decided: null })]);
    expect((await matches()).total).toBe(0);
  });

  it("is two again when what told that it is one is taken out", async () => {
    await load(byShortName);
    const alone = await dump(graph.database);
    await load(byFullName);
    await unload(graph.database, byFullName.document.id);
    expect(await dump(graph.database)).toBe(alone);
    await load(byFullName);
    await unload(graph.database, byShortName.document.id);
    await load(byShortName);
    expect((await entityOf(short))?.id).toBe(full);
  });

  it("may be one of two where two begin with its name, and is none of another place", async () => {
    await load(byFullName, byShortName, elsewhere);
    expect((await entityOf(short))?.id).toBe(full);
    await load(anotherFirm);
    expect((await entityOf(short))?.id).toBe(short);
    expect((await entityOf("Company:140100:芯澜"))?.sameAs).toEqual([]);
    const { items } = await matches(short);
    expect(items.map(({ other }) => other.id).toSorted()).toEqual([full, "Company:苏州芯澜光电有限公司"].toSorted());
    await unload(graph.database, anotherFirm.document.id);
    expect((await entityOf(short))?.id).toBe(full);
  });
});

describe("what a person says of two entities", () => {
  it("holds against what matching finds, and is taken back", async () => {
    await load(byFullName, byShortName);
    const untouched = await dump(graph.database);
    expect(await decide("not-same", full, short)).toEqual([{ entity: full, other: short, status: "NOT_SAME", before: null }]);
    expect([(await entityOf(short))?.id, (await firms()).toSorted()]).toEqual([short, [short, full].toSorted()]);
    expect((await matches(short)).items).toEqual([expect.objectContaining({ decided: "NOT_SAME", by: "李工" })]);
    await decide("undo", short, full);
    expect(await dump(graph.database)).toBe(untouched);
  });

  it("joins what matching does not, and is remembered when both are gone and come back", async () => {
    await load(elsewhere, byFullName);
    await decide("same", "Company:140100:芯澜", full);
    const joined = await dump(graph.database);
    expect((await entityOf("Company:140100:芯澜"))?.id).toBe(full);
    for (const { document } of [elsewhere, byFullName]) await unload(graph.database, document.id);
    await load(byFullName, elsewhere);
    expect(await dump(graph.database)).toBe(joined);
  });

  it("is refused of what cannot be one", async () => {
    await load(byFullName);
    await expect(decide("same", full, "Company:不在图中有限公司")).rejects.toThrow("There is no entity Company:不在图中有限公司");
    await expect(decide("same", full, "Material:碳化硅外延片")).rejects.toThrow(/different kinds/);
    await expect(decide("undo", full, "Company:不在图中有限公司")).rejects.toThrow();
  });
});

it("any order of loading, unloading and deciding gives the same graph", async () => {
  const documents = [byFullName, byShortName, withCode, anotherFirm, elsewhere, both];
  await load(...documents);
  const expected = await dump(graph.database);
  expect((await entityOf(full))?.sameAs.length).toBeGreaterThan(0);
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(documents, { minLength: documents.length }), fc.nat(documents.length - 1), async (order, again) => {
    await wipeDatabase(graph.database);
    await load(...order.slice(0, 4));
    const returned = order[again % 4] as GraphRows;
    await decide("not-same", full, short).catch(() => undefined);
    await unload(graph.database, returned.document.id);
    await load(...order.slice(4), returned);
    await decide("undo", full, short).catch(() => undefined);
    expect(await dump(graph.database)).toBe(expected);
  }), { numRuns: 12, seed: 7 });
});
