import { describe, expect, it } from "vitest";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import type { FactsInput } from "../../graph/facts/schema.ts";
import { loadRows } from "../../graph/store/loader.ts";
import { appOnEmptyGraph } from "../support/app-on-graph.ts";
import { smallDocument } from "../support/small-documents.ts";

const graph = appOnEmptyGraph();
const { ask } = graph;

const load = async (...documents: readonly GraphRows[]) => {
  for (const rows of documents) await loadRows(graph.database, rows);
};
const named = [["Project", "衡湖外延片项目"], ["Company", "衡湖半导体材料有限公司"], ["Material", "碳化硅外延片"], ["Region", "衡阳市"]] as const;
const project = ["Project", "衡湖外延片项目"] as [type: "Project", name: string];
const sum = { entity: project, name: "totalInvestment", value: "8", unit: "亿元", start: 0, end: 1 } as const satisfies NonNullable<FactsInput["attributes"]>[number];
const planned = smallDocument("衡阳清单", {
  region: "衡阳市", publishedOn: "2024-03", entities: named, attributes: [sum],
  relations: [["LOCATED_IN", project, ["Region", "衡阳市"]], ["UNDERTAKES", ["Company", "衡湖半导体材料有限公司"], project, { voice: "planned" }], ["MAKES", project, ["Material", "碳化硅外延片"], { voice: "planned", at: ["Region", "衡阳市"] }]],
});
const givenUp = smallDocument("衡阳报道", { region: "衡阳市", publishedOn: "2025-09", entities: [["Project", "衡湖外延片项目"], ["Region", "衡阳市"]], relations: [["LOCATED_IN", project, ["Region", "衡阳市"]]], attributes: [{ entity: project, name: "state", value: "停止", start: 0, end: 1 }] });
const hengyang = "Region:430400";

describe("of a date", () => {
  it.each(["", `place: "${hengyang}", `])("the ledger holds only the projects that something was said of by then (%s)", async (where) => {
    await load(planned);
    const of = async (asOf: string) => (await ask<{ projectLedger: { total: number; items: { project: { name: string } }[]; leftOut: unknown[] } }>(`{ projectLedger(${where}asOf: "${asOf}") { total items { project { name } } leftOut { id } } }`)).projectLedger;
    expect(await of("2024-02")).toEqual({ total: 0, items: [], leftOut: [] });
    expect(await of("2024-03")).toEqual({ total: 1, items: [{ project: { name: "衡湖外延片项目" } }], leftOut: [] });
  });

  it("a project counts until it is given up, in the matrix and on the chain", async () => {
    await load(planned, givenUp);
    const levels = async (asOf: string) => {
      const { coverage, chain } = await ask<{ coverage: { cells: { level: number; reason: { zh: string } }[] }; chain: { nodes: { id: string; level: number }[] } }>(
        `{ coverage(places: ["${hengyang}"], columns: PRODUCT, only: ["Material:碳化硅外延片"], asOf: "${asOf}") { cells { level reason { zh } } } chain(place: "${hengyang}", asOf: "${asOf}") { nodes { id level } } }`);
      return [coverage.cells[0]?.level, chain.nodes.find(({ id }) => id === "Material:碳化硅外延片")?.level, coverage.cells[0]?.reason.zh.includes("后来停止")];
    };
    expect(await levels("2025-08")).toEqual([2, 2, false]);
    expect(await levels("2025-09")).toEqual([0, 0, true]);
  });
});

it("what a task addresses stands in the order of the text, whatever was loaded before", async () => {
  const tasks = smallDocument("衡阳方案", { region: "衡阳市", kind: "plan", entities: [["Material", "碳化硅外延片"], ["Material", "碳化硅衬底"], ["Device", "碳化硅功率器件"], ["Region", "衡阳市"]], relations: [["FOCUSES_ON", ["Region", "衡阳市"], ["Material", "碳化硅衬底"], { voice: "wanted" }]], tasks: [{ title: "补链", bodies: [], addresses: [["Material", "碳化硅衬底"], ["Device", "碳化硅功率器件"], ["Material", "碳化硅外延片"]], start: 0, end: 1 }] });
  const addressed = async () => (await ask<{ taskLedger: { items: { addresses: { name: string }[] }[] } }>("{ taskLedger { items { addresses { name } } } }")).taskLedger.items.flatMap(({ addresses }) => addresses.map(({ name }) => name));
  await load(tasks);
  const alone = await addressed();
  await load(planned);
  expect(await addressed()).toEqual(alone);
  expect(alone).toHaveLength(3);
});

describe("an id that nothing has", () => {
  it.each([
    'chain(chain: "Chain:无此链") { total }', 'chain(around: "Company:无此企业") { total }', 'chain(place: "Region:无此地") { total }', 'gaps(chain: "Material:碳化硅外延片") { total }', 'strengths(chain: "Chain:无此链") { total }',
    'matches(entity: "Company:无此企业") { score }', 'concentration(of: "Material:无此物", by: PLACE) { known }', 'trace(from: "Material:无此物", direction: UPSTREAM) { total }',
  ])("is refused, not answered with nothing: %s", async (field) => {
    await load(planned);
    const { json } = await graph.app.post({ query: `{ ${field} }` });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining("There is no"), extensions: { code: "INVALID_ARGUMENT" } });
  });
  it.each(["2025-13", "2025-02-30", "25-01", "2025-1"])("neither is a date that no calendar has: %s", async (asOf) => {
    const { json } = await graph.app.post({ query: `{ gaps(asOf: "${asOf}") { total } }` });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining("asOf"), extensions: { code: "INVALID_ARGUMENT" } });
  });
});
