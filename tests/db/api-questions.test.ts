import { describe, expect, it } from "vitest";
import { catalogue } from "../../cypher/index.ts";
import { appOnFoundingGraph } from "../support/app-on-graph.ts";

const graph = appOnFoundingGraph();
const { ask } = graph;

interface Node { id: string; kind: string; name: string; level: number; depth: number | null; claimCount: number; firms: { id: string }[]; places: { name: string }[] }
interface Graph { nodes: Node[]; edges: { id: string; from: string; to: string; relation: string; basis: string; claims: string[] }[]; total: number; truncated: boolean }

const shuoke = "Company:山西烁科晶体有限公司";
const chainQuery = `query($place: ID, $family: String, $chain: ID, $around: ID, $asOf: String, $limit: Int) { chain(place: $place, family: $family, chain: $chain, around: $around, asOf: $asOf, limit: $limit) {
  total truncated nodes { id kind name level depth claimCount firms { id } places { name } } edges { id from to relation basis claims } } }`;
const chainOf = async (variables: Readonly<Record<string, unknown>>) => (await ask<{ chain: Graph }>(chainQuery, { limit: 500, ...variables })).chain;

const first = async (text: string, kinds?: string[]) => (await ask<{ search: { form: string; matched: string; entity: { id: string; claimCount: number } }[] }>(
  "query($text: String!, $kinds: [String!]) { search(text: $text, kinds: $kinds) { form matched entity { id claimCount } } }", { text, kinds })).search;
const totalOf = async (filter: string) => (await ask<{ claims: { total: number } }>(`{ claims(${filter}) { total } }`)).claims.total;
const page = async (offset: number) => (await ask<{ claims: { items: { id: string }[] } }>(`{ claims(entity: "Region:140100", limit: 5, offset: ${offset}) { items { id } } }`)).claims.items.map(({ id }) => id);
const there = (graph: Graph, id: string) => graph.nodes.find((node) => node.id === id);
const said = ({ nodes }: Graph) => nodes.filter(({ claimCount }) => claimCount > 0).length;

describe("documents", () => {
  it("are listed with their place and their claims, the latest first", async () => {
    const { documents } = await ask<{ documents: { total: number; items: { title: string; kind: string; publishedOn: string | null; claimCount: number; region: { name: string } | null; hasText: boolean; text: string | null }[] } }>(
      "{ documents { total items { title kind publishedOn claimCount hasText text region { name } } } }");
    expect(documents.total).toBe(7);
    expect(documents.items[0]).toMatchObject({ kind: "plan", publishedOn: "2025-08-01", region: { name: "太原市" }, hasText: false, text: null });
    expect(documents.items.every(({ claimCount }) => claimCount > 0)).toBe(true);
    expect(documents.items.slice(-2).map(({ kind }) => kind)).toEqual(["reference", "reference"]);
  });

  it("give their passages in the order of the text", async () => {
    const { documents } = await ask<{ documents: { items: { id: string }[] } }>("{ documents(limit: 1) { items { id } } }");
    const { document } = await ask<{ document: { claimCount: number; passages: { start: number; end: number; claim: { excerpt: string; document: { id: string } } }[] } }>(
      "query($id: ID!) { document(id: $id) { claimCount passages(limit: 500) { start end claim { excerpt document { id } } } } }", { id: documents.items[0]?.id });
    const starts = document.passages.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(document.passages).toHaveLength(document.claimCount);
    expect(document.passages.every(({ start, end, claim }) => end > start && claim.excerpt.length > 0 && claim.document.id === documents.items[0]?.id)).toBe(true);
    expect((await ask<{ document: unknown }>('{ document(id: "none") { id } }')).document).toBeNull();
  });
});

describe("search", () => {
  it.each([
    ["太原市", "Region:140100", "name"],
    ["太原", "Region:140100", "alias"],
    ["taiyuan", "Region:140100", "nameEn"],
    ["tai yuan shi", "Region:140100", "pinyin"],
    ["ty", "Region:140100", "initials"],
    ["烁科", shuoke, "alias"],
    ["shuoke", shuoke, "pinyin"],
    ["skjt", shuoke, "initials"],
    ["Semisic", shuoke, "alias"],
    ["碳化硅", "Material:碳化硅", "name"],
    ["SiC", "Material:碳化硅", "alias"],
    ["silicon carbide sub", "Material:碳化硅衬底", "nameEn"],
    ["碳", "Material:碳化硅", "name"],
  ])("for %s finds %s first, by its %s", async (text, id, form) => {
    const hits = await first(text);
    expect([hits[0]?.entity.id, hits[0]?.form]).toEqual([id, form]);
  });

  it("keeps to the kinds asked for and to what is there", async () => {
    expect((await first("太原", ["Agency"])).every(({ entity }) => entity.id.startsWith("Agency:"))).toBe(true);
    expect(await first("不存在的名字啊")).toEqual([]);
    expect(await first('*:* OR name:"a" ~ [a TO z] \\')).toEqual([]);
  });
});

describe("an entity", () => {
  it("has names, attributes with their claims, and links in both directions", async () => {
    const { entity } = await ask<{ entity: { kind: string; aliases: string[]; claimCount: number; links: { total: number; items: { predicate: string; direction: string; claims: string[]; other: { name: string } }[] }; sameAs: unknown[] } }>(
      "query($id: ID!) { entity(id: $id) { kind aliases claimCount links { total items { predicate direction claims other { name } } } sameAs { id } } }", { id: shuoke });
    expect(entity).toMatchObject({ kind: "Company", aliases: expect.arrayContaining(["烁科晶体"]) as string[], sameAs: [] });
    expect(entity.links.items).toContainEqual(expect.objectContaining({ predicate: "LOCATED_IN", direction: "OUT", other: { name: "太原市" } }));
    const { claims } = await ask<{ claims: { total: number; items: { id: string }[] } }>("query($id: ID!) { claims(entity: $id, limit: 500) { total items { id } } }", { id: shuoke });
    expect(claims.total).toBe(entity.claimCount);
    expect(claims.items.map(({ id }) => id)).toEqual(expect.arrayContaining(entity.links.items.flatMap((link) => link.claims)));
  });

  it("of a project has its investment as printed, without a unit that is not", async () => {
    const project = (await ask<{ search: { entity: { properties: { name: string; value: string; claims: string[] }[] } }[] }>(
      '{ search(text: "碳化硅材料产业基地", kinds: ["Project"], limit: 1) { entity { properties { name value claims } } } }')).search[0]?.entity;
    expect(project?.properties).toContainEqual(expect.objectContaining({ name: "totalInvestment", value: expect.stringMatching(/^[\d.]+$/) as string, claims: [expect.any(String)] }));
  });

  it("that is not there is null", async () => expect((await ask<{ entity: unknown }>('{ entity(id: "Company:无") { id } }')).entity).toBeNull());
});

describe("claims", () => {
  it("are found by each filter alone and by all together", async () => {
    const { claims } = await ask<{ claims: { total: number; items: { subject: { id: string }; object: { id: string }; voice: string; document: { id: string }; excerpt: string; locator: string }[] } }>(
      `{ claims(subject: "${shuoke}", predicate: "MAKES") { total items { subject { id } object { id } voice excerpt locator document { id } } } }`);
    const [claim] = claims.items;
    expect(claims.total).toBe(1);
    expect(claim?.locator).toContain("重点项目表");
    const all = `entity: "${shuoke}", subject: "${shuoke}", object: "${claim?.object.id}", predicate: "MAKES", document: "${claim?.document.id}", voice: ${claim?.voice}, status: ACCEPTED, asOf: "2020"`;
    expect(await totalOf(all)).toBe(1);
    expect(await totalOf(`object: "${claim?.object.id}", predicate: "MAKES"`)).toBeGreaterThanOrEqual(1);
    expect(await totalOf(`at: "Region:140100"`)).toBeGreaterThan(1);
    expect(await totalOf("status: REJECTED")).toBe(0);
    expect(await totalOf("voice: LACKING")).toBeGreaterThan(0);
  });

  it("as of a date are those said by then, and those without a date", async () => {
    const [all, by2020, by2019, undated] = await Promise.all([totalOf("limit: 1"), totalOf('asOf: "2020"'), totalOf('asOf: "2019-12-31"'), totalOf('predicate: "FEEDS", asOf: "1999"')]);
    expect([all > by2020, by2020 > by2019, by2019 >= undated, undated > 100]).toEqual([true, true, true, true]);
    expect(await totalOf('asOf: "2025-08-01"')).toBe(all);
    expect(await totalOf('asOf: "2025"')).toBe(all);
    expect(await totalOf('asOf: "2025-07"')).toBeLessThan(all);
  });

  it("come in pages that do not overlap", async () => {
    const ids = [...await page(0), ...await page(5), ...await page(10)];
    expect([ids.length, new Set(ids).size]).toEqual([15, 15]);
  });
});

describe("the chain", () => {
  it("of 太原 shows what is there with its level, firms and places, and the backbone around it at level 0", async () => {
    const graph = await chainOf({ place: "Region:140100", family: "SiC" });
    const sic = graph.nodes.find(({ id }) => id === "Material:碳化硅");
    expect(sic).toMatchObject({ level: 3, firms: [{ id: shuoke }], places: [{ name: "太原市" }] });
    const crystal = graph.nodes.find(({ id }) => id === "Material:碳化硅单晶");
    const powder = graph.nodes.find(({ id }) => id === "Material:碳化硅粉料");
    expect([powder?.level, powder?.claimCount, (crystal?.depth ?? 0) > (powder?.depth ?? 0)]).toEqual([0, 0, true]);
    expect(graph.edges.some(({ relation, from, to, basis, claims }) => relation === "FEEDS" && from === powder?.id && to === crystal?.id && basis === "REFERENCE" && claims.length > 0)).toBe(true);
    expect(graph.edges.some(({ relation }) => relation === "USED_AT")).toBe(false);
  });

  it("rolls what is underway in 太原 up to 山西, and leaves the wishes of 太原 there", async () => {
    const [city, province] = await Promise.all([chainOf({ place: "Region:140100" }), chainOf({ place: "Region:140000" })]);
    expect(there(province, "Material:碳化硅")?.firms).toContainEqual({ id: shuoke });
    const wishes = city.nodes.filter(({ level, firms }) => level === 1 && firms.length === 0);
    expect(wishes.length).toBeGreaterThan(0);
    expect(wishes.every(({ id }) => !there(province, id)?.places.some(({ name }) => name === "太原市"))).toBe(true);
  });

  it("of a place with stage claims shows the stages", async () => {
    const { nodes } = await chainOf({ place: "Region:140100" });
    expect(nodes.find(({ id }) => id === "Stage:PACKAGING_TEST")?.level).toBeGreaterThan(0);
  });

  it("of the whole corpus is no lower than that of any place", async () => {
    const [whole, city] = await Promise.all([chainOf({}), chainOf({ place: "Region:140100" })]);
    const levels = new Map(whole.nodes.map(({ id, level }) => [id, level]));
    expect(city.nodes.filter(({ id, level, claimCount }) => claimCount > 0 && (levels.get(id) ?? -1) < level)).toEqual([]);
  });

  it("as of an early date knows less", async () => {
    const [now, early] = [said(await chainOf({})), said(await chainOf({ asOf: "2019" }))];
    expect([early, now > 50]).toEqual([0, true]);
  });

  it("around a firm holds what it makes", async () => expect((await chainOf({ around: shuoke })).nodes.map(({ id }) => id)).toContain("Material:碳化硅"));

  it("of a named chain holds its families", async () => {
    const { search } = await ask<{ search: { entity: { id: string } }[] }>('{ search(text: "第三代半导体", kinds: ["Chain"], limit: 1) { entity { id } } }');
    const { nodes, total } = await chainOf({ chain: search[0]?.entity.id });
    expect([total > 0, nodes.every(({ kind }) => kind !== "Chain")]).toEqual([true, true]);
  });

  it("cut short says so and keeps what has claims", async () => {
    const graph = await chainOf({ limit: 20 });
    expect([graph.nodes.length, graph.truncated, graph.total > 20, graph.nodes.every(({ claimCount }) => claimCount > 0)]).toEqual([20, true, true, true]);
  });
});

describe("the lists of the kinds", () => {
  it("are read from the graph with their relations, mixed ends too", async () => {
    const { companies } = await ask<{ companies: { name: string; makes: { id: string; kind: string }[]; locatedIn: { name: string }[] }[] }>(
      `{ companies(where: { id: { eq: "${shuoke}" } }) { name makes { id kind ... on Material { family } } locatedIn { name } } }`);
    expect(companies).toEqual([{ name: "山西烁科晶体有限公司", makes: [{ id: "Material:碳化硅", kind: "Material", family: "SiC" }], locatedIn: [{ name: "太原市" }] }]);
  });

  it("give 50 unless told, and never more than asked for, at every level", async () => {
    const { regions } = await ask<{ regions: { holds: unknown[] }[] }>("{ regions { id holds(limit: 2) { id } } }");
    expect([regions.length, Math.max(...regions.map(({ holds }) => holds.length))]).toEqual([50, 2]);
    expect((await ask<{ regions: unknown[] }>("{ regions(limit: 500) { id } }")).regions).toHaveLength(500);
  });

  it("have Cypher in a filter taken for a text", async () => {
    const { companies } = await ask<{ companies: unknown[] }>("query($name: String!) { companies(where: { name: { eq: $name } }) { id } }", { name: '" }) DETACH DELETE (n) //' });
    expect(companies).toEqual([]);
    expect((await ask<{ documents: { total: number } }>("{ documents { total } }")).documents.total).toBe(7);
  });
});

describe("a query of the API", () => {
  const first = Object.keys(catalogue).indexOf("documentsPage");
  const queries = Object.keys(catalogue).slice(first, Object.keys(catalogue).indexOf("chainFamilies") + 1) as (keyof typeof catalogue)[];

  it("begins at an index, but where it asks for all there is", async () => {
    const session = graph.database.driver.session({ defaultAccessMode: "READ" });
    const scanning: string[] = [];
    for (const name of queries) {
      const { text, parameters } = graph.database.statements.get(name) ?? { text: "", parameters: {} };
      const { summary } = await session.run(`EXPLAIN ${text}`, Object.fromEntries(Object.keys(parameters).map((parameter) => [parameter, null])));
      if (/AllNodesScan|NodeByLabelScan/.test(JSON.stringify(summary.plan))) scanning.push(name);
    }
    await session.close();
    expect(scanning.filter((name) => !["documentsPage", "claimsAnywhere", "chainStandingsEverywhere", "possibleMatches"].includes(name))).toEqual([]);
  });
});
