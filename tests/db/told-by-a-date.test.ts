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

  it("a project may be one only with those that something was said of by then, whichever of them the ledger asks for", async () => {
    const retold = smallDocument("珠晖清单", { region: "珠晖区", publishedOn: "2024-09", entities: [["Project", "衡湖外延片项目"], ["Region", "珠晖区"]], relations: [["LOCATED_IN", project, ["Region", "珠晖区"]]], attributes: [{ ...sum, value: "5" }] });
    await load(planned, retold);
    const open = async (asOf: string) => (await ask<{ projectLedger: { items: { open: { other: { id: string } }[] }[] } }>(`{ projectLedger(undertaker: "Company:衡湖半导体材料有限公司", asOf: "${asOf}") { items { open { other { id } } } } }`)).projectLedger.items;
    expect(await open("2024-08")).toEqual([{ open: [] }]);
    expect(await open("2024-09")).toEqual([{ open: [{ other: { id: "Project:430405:衡湖外延片项目" } }] }]);
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

it("coverage, gaps and strengths speak of no place that nobody had told of by the date", async () => {
  await load(planned);
  const rows = async (asOf: string) => (await ask<{ coverage: { totalRows: number }; gaps: { unread: { name: string }[] } }>(`{ coverage(asOf: "${asOf}") { totalRows } gaps(asOf: "${asOf}") { unread { name } } }`));
  expect(await rows("2024-02")).toEqual({ coverage: { totalRows: 0 }, gaps: { unread: [] } });
  const { coverage, gaps } = await rows("2024-03");
  expect([coverage.totalRows > 0, gaps.unread.map(({ name }) => name)]).toEqual([true, expect.arrayContaining(["衡阳市"])]);
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

describe("a firm that goes to another city", () => {
  const [firm, wafer, old, next] = [["Company", "衡湖半导体材料有限公司"], ["Material", "碳化硅外延片"], ["Region", "衡阳市"], ["Region", "长沙市"]] as [["Company", string], ["Material", string], ["Region", string], ["Region", string]];
  const made = (name: string, publishedOn: string, at: ["Region", string]) => smallDocument(name, { region: at[1], publishedOn, entities: [firm, wafer, at], relations: [["MAKES", firm, wafer, { voice: "built", at }], ["LOCATED_IN", firm, at]] });
  const wish = (name: string, at: ["Region", string]) => smallDocument(name, { region: at[1], kind: "plan", publishedOn: "2024-01", entities: [wafer, at], relations: [["FOCUSES_ON", at, wafer, { voice: "wanted" }]] });

  it("could fill the gap of that city until it is told to be there", async () => {
    await load(wish("长沙规划", next), made("衡阳消息", "2024-03", old), made("长沙消息", "2025-03", next));
    const candidates = async (asOf: string) => (await ask<{ gaps: { items: { elsewhere: { entity: { name: string } }[] }[] } }>(`{ gaps(place: "Region:430100", asOf: "${asOf}") { items { elsewhere { entity { name } } } } }`)).gaps.items.flatMap(({ elsewhere }) => elsewhere.map(({ entity }) => entity.name));
    expect(await candidates("2024-12")).toEqual([firm[1]]);
    expect(await candidates("2025-06")).toEqual([]);
  });

  it("stands once for a gap elsewhere, whichever of its cities it would come from", async () => {
    await load(wish("岳阳规划", ["Region", "岳阳市"]), made("衡阳消息", "2024-03", old), made("长沙消息", "2025-03", next));
    const { matches } = await ask<{ matches: { gap: string }[] }>(`{ matches(entity: "Company:${firm[1]}") { gap } }`);
    expect(matches).toEqual([{ gap: "Region:430600|Material:碳化硅外延片" }]);
  });
});

describe("an id that nothing has", () => {
  it.each([
    'chain(chain: "Chain:无此链") { total }', 'chain(around: "Company:无此企业") { total }', 'chain(place: "Region:无此地") { total }', 'gaps(chain: "Material:碳化硅外延片") { total }', 'strengths(chain: "Chain:无此链") { total }',
    'claims(entity: "Company:无此企业") { total }', 'claims(subject: "Company:无此企业") { total }', 'claims(object: "Material:碳化硅外延片", at: "Region:无此地") { total }', 'claims(document: "无此文件") { total }',
    'projectLedger(undertaker: "Company:无此企业") { total }', 'taskLedger(agency: "Agency:无此单位") { total }', 'taskLedger(addresses: "Material:无此物") { total }', 'possibleMatches(entity: "Company:无此企业") { total }',
    'coverage(only: ["EPITAXIES"]) { totalRows }', 'coverage(columns: SUBSTAGE, only: ["EPITAXY", "FABRICATION"]) { totalRows }', 'coverage(columns: PRODUCT, only: ["Material:无此物"]) { totalRows }',
    `gaps(id: "${hengyang}") { total }`, 'gaps(id: "Region:无此地|EPITAXY") { total }', `gaps(id: "${hengyang}|EPITAXIES|SiC") { total }`, `gaps(id: "${hengyang}|EPITAXY", place: "Region:430100") { total }`,
    'matches(entity: "Company:无此企业") { score }', 'concentration(of: "Material:无此物", by: PLACE) { known }', 'trace(from: "Material:无此物", direction: UPSTREAM) { total }',
  ])("is refused, not answered with nothing: %s", async (field) => {
    await load(planned);
    const { json } = await graph.app.post({ query: `{ ${field} }` });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining("There is no"), extensions: { code: "INVALID_ARGUMENT" } });
  });
  it("is another matter than one of which nothing is said", async () => {
    await load(planned);
    expect(await ask(`{ claims(subject: "${hengyang}", voice: ENDED) { total } gaps(id: "${hengyang}|EPITAXY|SiC") { total } projectLedger(undertaker: "${hengyang}") { total } coverage(places: ["${hengyang}"], columns: PRODUCT, only: ["Material:碳化硅外延片", "Material:碳化硅外延片|SiC"]) { cells { level } } }`))
      .toEqual({ claims: { total: 0 }, gaps: { total: 0 }, projectLedger: { total: 0 }, coverage: { cells: [{ level: 2 }] } });
  });
  it.each(["2025-13", "2025-02-30", "25-01", "2025-1"])("neither is a date that no calendar has: %s", async (asOf) => {
    const { json } = await graph.app.post({ query: `{ gaps(asOf: "${asOf}") { total } }` });
    expect(json.errors?.[0]).toMatchObject({ message: expect.stringContaining("asOf"), extensions: { code: "INVALID_ARGUMENT" } });
  });
});
