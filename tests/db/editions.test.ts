import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { referenceRows } from "../../graph/facts/reference.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { dump } from "../../graph/store/dump.ts";
import { judge } from "../../graph/store/judge.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { unload } from "../../graph/store/unload.ts";
import { appOnEmptyGraph } from "../support/app-on-graph.ts";
import { wipeDatabase } from "../support/database.ts";
import { type SmallDocument, smallDocument } from "../support/small-documents.ts";

const graph = appOnEmptyGraph();
const { ask } = graph;

const wants = (things: readonly string[], about: Partial<SmallDocument>): SmallDocument => ({
  kind: "plan", issuer: "苏州市人民政府", ...about,
  entities: [["Company", "苏州芯澜微电子科技有限公司"], ["Material", "碳化硅外延片"], ...things.map((thing) => ["Device", thing] as const)],
  relations: [
    ["MAKES", ["Company", "苏州芯澜微电子科技有限公司"], ["Material", "碳化硅外延片"], { voice: "built", at: ["Region", "苏州市"] }],
    ...things.map((thing) => ["FOCUSES_ON", ["Region", "苏州市"], ["Device", thing], { voice: "wanted" }] as const).map(([type, from, to, more]) => [type, [...from] as [("Region"), string], [...to] as ["Device", string], more] as const),
  ],
});
const target = (by: string) => ({ metric: "产业规模", op: ">=", value: 500, unit: "亿元", by, region: "苏州市", start: 0, end: 1 }) as const;
const report2024 = smallDocument("2024年苏州市政府工作报告", { ...wants(["碳化硅功率器件"], { kind: "report", publishedOn: "2024-01-20" }), targets: [target("2024"), target("2027")] });
const report2025 = smallDocument("2025年苏州市政府工作报告", { ...wants(["氮化镓功率器件"], { kind: "report", publishedOn: "2025-01-18" }), relations: wants(["氮化镓功率器件"], {}).relations?.slice(1) ?? [] });
const measures = smallDocument("半导体产业若干措施", { ...wants(["碳化硅功率器件"], { publishedOn: "2023-05" }), title: "半导体产业若干措施" });
const measuresAnew = smallDocument("半导体产业若干措施（修订）", { ...wants(["氮化镓功率器件"], { publishedOn: "2025-06" }), title: "半导体产业若干措施（修订）" });
const scheme = smallDocument("碳化硅产业扶持办法", { ...wants(["碳化硅功率器件"], { publishedOn: "2021-04" }), title: "碳化硅产业扶持办法", policy: "碳化硅产业扶持办法", entities: [...wants(["碳化硅功率器件"], {}).entities, ["Policy", "碳化硅产业扶持办法"]] });
const repealing = smallDocument("化合物半导体产业若干政策", {
  ...wants([], { publishedOn: "2024-12-20" }), title: "化合物半导体产业若干政策", policy: "化合物半导体产业若干政策",
  entities: [["Policy", "化合物半导体产业若干政策"], ["Policy", "碳化硅产业扶持办法"], ...wants([], {}).entities],
  relations: [["REPEALS", ["Policy", "化合物半导体产业若干政策"], ["Policy", "碳化硅产业扶持办法"], { validFrom: "2025-01-01" }]],
});
const all = [report2024, report2025, measures, measuresAnew, scheme, repealing];

const load = async (...documents: readonly GraphRows[]) => {
  for (const rows of documents) await loadRows(graph.database, rows);
};
const levels = async (asOf: string | null = null) => new Map((await ask<{ coverage: { columns: { id: string; product: { name: string } }[]; cells: { column: string; level: number }[] } }>(
  'query($asOf: String) { coverage(places: ["Region:320500"], columns: PRODUCT, asOf: $asOf) { columns { id product { name } } cells { column level } } }', { asOf })).coverage.cells.map(({ column, level }) => [column.split("|")[0] ?? column, level]));
const levelOf = async (thing: string, asOf: string | null = null) => [...(await levels(asOf))].find(([column]) => column.includes(thing))?.[1] ?? 0;
const years = async () => (await ask<{ targetLedger: { items: { year: string }[] } }>('{ targetLedger(place: "Region:320500") { items { year } } }')).targetLedger.items.map(({ year }) => year);

describe("a new year of a series", () => {
  it("ends what the old year aimed at, and nothing that it says is built; as of an earlier date all of it stands", async () => {
    await load(referenceRows(loadLexicon())[1] as GraphRows, report2024);
    expect([await levelOf("碳化硅功率器件"), await levelOf("碳化硅外延片")]).toEqual([1, 4]);
    expect((await years()).toSorted()).toEqual(["2024", "2027"]);
    await load(report2025);
    expect([await levelOf("碳化硅功率器件"), await levelOf("氮化镓功率器件"), await levelOf("碳化硅外延片")]).toEqual([0, 1, 4]);
    expect([await levelOf("碳化硅功率器件", "2024-12"), await levelOf("氮化镓功率器件", "2024-12")]).toEqual([1, 0]);
    expect(await years()).toEqual(["2024"]);
    const { links } = (await ask<{ entity: { links: { items: { predicate: string; other: { name: string } }[] } } }>('{ entity(id: "Region:320500") { links { items { predicate other { name } } } } }')).entity;
    expect(links.items.filter(({ predicate }) => predicate === "FOCUSES_ON").map(({ other }) => other.name)).toEqual(["氮化镓功率器件"]);
    await unload(graph.database, report2025.document.id);
    expect(await levelOf("碳化硅功率器件")).toBe(1);
  });
});

describe("a newer edition", () => {
  it("supersedes the older, which says so and stands as of its own time", async () => {
    await load(measuresAnew, measures);
    const { old, anew } = await ask<Record<string, { supersedes: string | null; supersededBy: string | null }>>("query($old: ID!, $anew: ID!) { old: document(id: $old) { supersedes supersededBy } anew: document(id: $anew) { supersedes supersededBy } }", { old: measures.document.id, anew: measuresAnew.document.id });
    expect([old, anew]).toEqual([{ supersedes: null, supersededBy: measuresAnew.document.id }, { supersedes: measures.document.id, supersededBy: null }]);
    expect([await levelOf("碳化硅功率器件"), await levelOf("碳化硅功率器件", "2025-05")]).toEqual([0, 1]);
    const { claims } = await ask<{ claims: { items: { validTo: string }[] } }>("query($id: ID) { claims(document: $id, predicate: \"FOCUSES_ON\") { items { validTo } } }", { id: measures.document.id });
    expect(claims.items).toEqual([{ validTo: "2025-06" }]);
  });
});

describe("a repeal", () => {
  it("ends what the other document says, from the day on which it holds, and comes and goes with the document that says so", async () => {
    await load(repealing, scheme);
    const { old } = await ask<{ old: { supersededBy: string | null } }>("query($old: ID!) { old: document(id: $old) { supersededBy } }", { old: scheme.document.id });
    expect(old).toEqual({ supersededBy: repealing.document.id });
    expect([await levelOf("碳化硅功率器件"), await levelOf("碳化硅功率器件", "2024-12-31")]).toEqual([0, 1]);
    await unload(graph.database, repealing.document.id);
    expect(await levelOf("碳化硅功率器件")).toBe(1);
  });

  it("that a person rejects ends nothing", async () => {
    await load(scheme, repealing);
    const { claims } = await ask<{ claims: { items: { id: string }[] } }>("query($id: ID) { claims(document: $id, predicate: \"REPEALS\") { items { id } } }", { id: repealing.document.id });
    const [claim] = claims.items.map(({ id }) => id);
    await judge(graph.database, [{ claim: claim ?? "", verdict: "reject" }], { by: "审核人", at: "2026-11-22T10:00:00Z", why: "仍有效" });
    expect(await levelOf("碳化硅功率器件")).toBe(1);
  });
});

it("any order of loading gives the same graph, and a document that is taken out leaves no trace", async () => {
  await load(...all);
  const expected = await dump(graph.database);
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length - 1), async (order, again) => {
    await wipeDatabase(graph.database);
    await load(...order);
    expect(await dump(graph.database)).toBe(expected);
    const returned = order[again] as GraphRows;
    await unload(graph.database, returned.document.id);
    await load(returned);
    expect(await dump(graph.database)).toBe(expected);
  }), { numRuns: 10, seed: 11 });
});
