import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { unload } from "../../graph/store/unload.ts";
import { appOnEmptyGraph } from "../support/app-on-graph.ts";
import { wipeDatabase } from "../support/database.ts";
import { smallDocument } from "../support/small-documents.ts";

const graph = appOnEmptyGraph();
const { ask } = graph;

/** A document of 合肥 about one project of a firm, with its total in 亿元 where it prints one. */
const about = (name: string, firm: readonly [string, ...string[]], project: string, sum?: number): GraphRows => smallDocument(name, {
  region: "合肥市", entities: [["Company", ...firm], ["Project", project], ["Region", "合肥市"]],
  relations: [["UNDERTAKES", ["Company", firm[0]], ["Project", project]], ["LOCATED_IN", ["Project", project], ["Region", "合肥市"]]],
  attributes: sum === undefined ? [] : [{ entity: ["Project", project], name: "totalInvestment", value: String(sum), unit: "亿元", start: 0, end: 1 }],
});
const inPlan = about("计划", ["恒越微"], "恒越微6英寸氮化镓外延片产业化项目", 20);
const inNews = about("报道", ["安徽恒越微电子材料有限公司", "恒越微"], "安徽恒越微电子材料有限公司6英寸氮化镓外延片项目", 20);
const unsized = about("简讯", ["恒越微"], "恒越微氮化镓外延片项目", 20);
const secondPhase = about("二期报道", ["安徽恒越微电子材料有限公司", "恒越微"], "安徽恒越微电子材料有限公司6英寸氮化镓外延片项目二期", 8);
const ofAnother = about("另一家", ["合肥岚芯光电有限公司"], "岚芯6英寸氮化镓外延片项目", 20);
const planned = "Project:340100:恒越微6英寸氮化镓外延片产业化项目";
const reported = "Project:340100:安徽恒越微电子材料有限公司6英寸氮化镓外延片项目";
const short = "Project:340100:恒越微氮化镓外延片项目";

const load = async (...documents: readonly GraphRows[]) => {
  for (const rows of documents) await loadRows(graph.database, rows);
};
interface Ledger {
  readonly items: readonly { readonly project: { readonly id: string }; readonly leftOpen: boolean; readonly open: readonly { readonly other: { readonly id: string }; readonly reason: { readonly zh: string } }[] }[];
  readonly sums: readonly { readonly count: number; readonly totalInvestment: number; readonly openCount: number; readonly openInvestment: number | null }[];
}
const ledger = async () => (await ask<{ projectLedger: Ledger }>('{ projectLedger(place: "Region:340100") { items { project { id } leftOpen open { other { id } reason { zh } } } sums { count totalInvestment openCount openInvestment } } }')).projectLedger;
const decide = (verdict: "same" | "not-same" | "undo", entity: string, other: string) => judge(graph.database, [{ verdict, entity, other }], { by: "李工", at: "2026-11-22T10:00:00Z", why: null });

describe("a project that two documents tell under two names", () => {
  it("counts once where undertaker, place, product, size and sum are the same, in either order", async () => {
    const dumps: string[] = [];
    for (const order of [[inPlan, inNews], [inNews, inPlan]]) {
      await wipeDatabase(graph.database);
      await load(...order);
      const { items, sums } = await ledger();
      expect([items.map(({ project }) => project.id), sums]).toEqual([[reported], [{ count: 1, totalInvestment: 20, openCount: 0, openInvestment: null }]]);
      dumps.push(await dump(graph.database));
    }
    expect(dumps[0]).toBe(dumps[1]);
    const { possibleMatches } = await ask<{ possibleMatches: { items: { reason: { zh: string } }[] } }>("query($id: ID) { possibleMatches(entity: $id) { items { reason { zh } } } }", { id: planned });
    expect(possibleMatches.items).toEqual([{ reason: { zh: "承担单位、地点、产品、尺寸、总投资相同" } }]);
  });

  it("is two again when what ties its undertakers is taken out, and one when it comes back", async () => {
    await load(inPlan);
    const alone = await dump(graph.database);
    await load(inNews);
    const both = await dump(graph.database);
    await unload(graph.database, inNews.document.id);
    expect(await dump(graph.database)).toBe(alone);
    await load(inNews);
    expect(await dump(graph.database)).toBe(both);
    await decide("not-same", "Company:340100:恒越微", "Company:安徽恒越微电子材料有限公司");
    expect((await ledger()).items.map(({ open }) => open.length)).toEqual([1, 1]);
    await decide("undo", "Company:340100:恒越微", "Company:安徽恒越微电子材料有限公司");
    expect(await dump(graph.database)).toBe(both);
  });

  it("counts the larger alone and shows what is open where it cannot be tied", async () => {
    await load(inNews, unsized, ofAnother);
    const { items, sums } = await ledger();
    expect(sums).toEqual([{ count: 2, totalInvestment: 40, openCount: 1, openInvestment: 20 }]);
    expect(items.filter(({ open }) => open.length > 0)).toEqual([
      { project: { id: reported }, leftOpen: false, open: [{ other: { id: short }, reason: { zh: "承担单位、地点、产品、总投资相同；尺寸不能确定相同" } }] },
      { project: { id: short }, leftOpen: true, open: [{ other: { id: reported }, reason: { zh: expect.any(String) } }] },
    ]);
  });

  it("is as a person says: one, two, or open again", async () => {
    await load(inNews, unsized);
    const open = await dump(graph.database);
    await decide("same", reported, short);
    expect((await ledger()).sums).toEqual([{ count: 1, totalInvestment: 20, openCount: 0, openInvestment: null }]);
    await decide("undo", reported, short);
    expect(await dump(graph.database)).toBe(open);
    await decide("not-same", short, reported);
    const { items, sums } = await ledger();
    expect([items.map((item) => item.open), sums]).toEqual([[[], []], [{ count: 2, totalInvestment: 40, openCount: 0, openInvestment: null }]]);
  });

  it("is not its second phase, whose sum the whole may hold", async () => {
    await load(inNews, secondPhase);
    const { items, sums } = await ledger();
    expect([items.length, sums]).toEqual([2, [{ count: 1, totalInvestment: 20, openCount: 1, openInvestment: 8 }]]);
    expect(items.map(({ leftOpen }) => leftOpen)).toEqual([false, true]);
  });

  it("is told anew when a person rejects what it was told by", async () => {
    await load(inPlan, inNews);
    const { claims } = await ask<{ claims: { items: { id: string }[] } }>('query($id: ID) { claims(document: $id, predicate: "UNDERTAKES") { items { id } } }', { id: inPlan.document.id });
    const tied = await dump(graph.database);
    const [claim] = claims.items;
    await judge(graph.database, [{ verdict: "reject", claim: claim?.id ?? "" }], { by: "李工", at: "2026-11-22T10:00:00Z", why: null });
    expect((await ledger()).sums).toMatchObject([{ count: 1, openCount: 1 }]);
    await judge(graph.database, [{ verdict: "undo", claim: claim?.id ?? "" }], { by: "李工", at: "2026-11-22T10:00:00Z", why: null });
    expect(await dump(graph.database)).toBe(tied);
  });
});

it("any order of loading and unloading gives the same graph", async () => {
  const documents = [inPlan, inNews, unsized, secondPhase, ofAnother];
  await load(...documents);
  const expected = await dump(graph.database);
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(documents, { minLength: documents.length }), fc.nat(documents.length - 1), async (order, again) => {
    await wipeDatabase(graph.database);
    await load(...order.slice(0, 3));
    const returned = order[again % 3] as GraphRows;
    await unload(graph.database, returned.document.id);
    await load(...order.slice(3), returned);
    expect(await dump(graph.database)).toBe(expected);
  }), { numRuns: 4, seed: 7 });
});
