import { describe, expect, it } from "vitest";
import { everything, foldHiding, lanesOf, sectionsOf, type Row } from "../../viz/views/chain/chain-rows.ts";
import type { ChainGraph, ChainNode } from "../../viz/contract.ts";
import { tableRows } from "../../viz/views/chain/table-rows.ts";
import { generatedChain, ontologyAnswer } from "./fixtures/chain-graph.ts";

const node = (name: string, given: Partial<ChainNode> = {}): ChainNode => ({ id: `Material:${name}`, kind: "Material", name, nameEn: null, stage: "MATERIALS", subStage: "SUBSTRATE", family: null, level: 0, claimCount: 0, firms: [], places: [], usedAt: [], ...given });
const chain = (nodes: readonly ChainNode[]): ChainGraph => ({ nodes, edges: [], missing: [], total: nodes.length, truncated: false });
const claimed = (count: number) => Array.from({ length: count }, (_, index) => node(`衬底${index}`, { level: 3, claimCount: 1 }));
const substrates = (graph: ChainGraph, choices: { reference?: boolean; unfolded?: readonly string[]; kept?: ReadonlySet<string> } = {}) =>
  sectionsOf(graph, ontologyAnswer.stages, { reference: false, unfolded: [], ...choices })[0]!.groups.find(({ id }) => id === "SUBSTRATE")!.rows;
const kinds = (rows: readonly Row[]) => rows.map((row) => (row.type === "fold" ? `${row.open ? "-" : "+"}${row.count} ${row.holds}` : row.node.name));

describe("the rows of the chain", () => {
  it("stand in the order of the stages, equipment as a supporting lane", () => {
    const sections = sectionsOf(chain([]), ontologyAnswer.stages, { reference: false, unfolded: [] });
    expect(sections.map(({ stage, supporting }) => [stage, supporting])).toEqual([["MATERIALS", false], ["DESIGN", false], ["FABRICATION", false], ["PACKAGING_TEST", false], ["APPLICATION", false], ["EQUIPMENT", true]]);
  });

  it("count a sub-stage as there from level 2 on", () => {
    const graph = chain([node("a", { level: 2, claimCount: 1 }), node("b", { level: 1, claimCount: 1, subStage: "EPITAXY" }), node("c", { level: 4, claimCount: 2, subStage: "CRYSTAL" })]);
    expect(sectionsOf(graph, ontologyAnswer.stages, { reference: false, unfolded: [] })[0]).toMatchObject({ present: 2, all: 7 });
  });

  it("fold beyond seven, but never a single one", () => {
    expect(kinds(substrates(chain(claimed(8))))).toHaveLength(8);
    expect(kinds(substrates(chain(claimed(19)))).at(-1)).toBe("+12 claimed");
    expect(kinds(substrates(chain(claimed(19)), { unfolded: ["claimed:MATERIALS/SUBSTRATE"] }))).toHaveLength(20);
  });

  it("keep reference nodes folded until they are asked for", () => {
    const graph = chain([node("有", { level: 1, claimCount: 1 }), node("参考一"), node("参考二")]);
    expect(kinds(substrates(graph))).toEqual(["有", "+2 reference"]);
    expect(kinds(substrates(graph, { reference: true }))).toEqual(["有", "参考二", "参考一"]);
  });

  it("begin a sub-stage with what is said of it as a whole, however little that is", () => {
    const rows = substrates(chain([node("碳化硅衬底", { level: 4, claimCount: 3 }), node("衬底", { id: "Stage:SUBSTRATE", kind: "Stage", level: 1, claimCount: 1 })]));
    expect(rows.map((row) => row.type === "node" && [row.node.name, row.whole])).toEqual([["衬底", true], ["碳化硅衬底", false]]);
  });

  it("draw a lacking thing as said, not as reference", () => {
    expect(kinds(substrates(chain([node("短板", { claimCount: 1 })])))).toEqual(["短板"]);
  });

  it("keep what is missing in its place, before any fold", () => {
    const [lead, short] = [node("外延"), node("短板", { claimCount: 1 })];
    const graph = { ...chain([...claimed(9), short, node("参考一"), lead, node("参考二")]), missing: [{ node: { id: lead.id }, missing: ["UNCONFIRMED" as const] }, { node: { id: short.id }, missing: ["WEAK" as const, "DECLARED" as const] }] };
    const rows = substrates(graph);
    expect(kinds(rows).slice(7)).toEqual(["短板", "+2 claimed", "外延", "+2 reference"]);
    expect(rows.flatMap((row) => (row.type === "node" && row.missing.length > 0 ? [row.missing] : []))).toEqual([["DECLARED", "WEAK"], ["UNCONFIRMED"]]);
    const leads = Array.from({ length: 9 }, (_, index) => node(`线索${index}`));
    expect(kinds(substrates({ ...chain(leads), missing: leads.map(({ id }) => ({ node: { id }, missing: ["UNCONFIRMED" as const] })) })).at(-1)).toBe("+2 reference");
    expect(tableRows(graph, ontologyAnswer, "zh", false)).toContain(lead);
  });

  it("put the furthest first, and things of no stage in a lane of their own", () => {
    expect(kinds(substrates(chain([node("意向", { level: 1, claimCount: 9 }), node("建成", { level: 4, claimCount: 1 })])))).toEqual(["建成", "意向"]);
    expect(sectionsOf(chain([node("无", { stage: null, subStage: null, claimCount: 1 })]), ontologyAnswer.stages, { reference: false, unfolded: [] }).at(-1)).toMatchObject({ stage: "", supporting: true });
  });

  it("lose no node: each is drawn or behind a fold that is drawn", () => {
    const graph = generatedChain(400);
    const sections = sectionsOf(graph, ontologyAnswer.stages, { reference: false, unfolded: [] });
    const rows = new Set(sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ id }) => id))));
    for (const { id } of graph.nodes) expect(rows.has(id) || rows.has(foldHiding(sections, id) ?? "")).toBe(true);
  });

  it("show about seven things a stage, but of each sub-stage that is told of at least one", () => {
    const others = Array.from({ length: 9 }, (_, index) => node(`晶体${index}`, { level: 4, claimCount: 1, subStage: "CRYSTAL" }));
    const [materials] = sectionsOf(chain([...claimed(9), ...others]), ontologyAnswer.stages, { reference: false, unfolded: [] });
    const shown = materials!.groups.map(({ id, rows }) => [id, rows.filter(({ type }) => type === "node").length]).filter(([, count]) => count !== 0);
    expect(shown).toEqual([["CRYSTAL", 7], ["SUBSTRATE", 1]]);
  });

  it("never fold what a path needs, and open all at once", () => {
    expect(kinds(substrates(chain(claimed(19)), { kept: new Set(["Material:衬底9"]) }))).toContain("衬底9");
    expect(kinds(substrates(chain([...claimed(19), node("参考一"), node("参考二")]), { unfolded: [everything] }))).toHaveLength(21);
  });

  it("turn sub-stages into groups with their counts where there would be thousands, each to be opened", () => {
    const nodes = Array.from({ length: 1800 }, (_, index) => node(`材料${index}`, { claimCount: index % 2, subStage: index % 3 === 0 ? "CRYSTAL" : "SUBSTRATE" }));
    const graph = { ...chain(nodes), edges: nodes.slice(2).map(({ id }, index) => ({ id: `e${index}`, from: nodes[index]!.id, to: id, relation: "FEEDS", voice: null, basis: "REFERENCE" as const, claims: [] })) };
    const drawn = (unfolded: readonly string[]) => sectionsOf(graph, ontologyAnswer.stages, { reference: true, unfolded })[0]!.groups.flatMap(({ rows }) => kinds(rows));
    expect(drawn([everything])).toEqual(["+300 claimed", "+300 reference", "+600 claimed", "+600 reference"]);
    expect(drawn([])).toContain("+299 claimed");
  });

  it("stand in lanes of their families, those that documents speak of first", () => {
    const graph = chain([node("镓", { family: "GaN" }), node("碳", { family: "SiC", level: 2, claimCount: 1 }), node("无", { level: 1, claimCount: 1 }), ...Array.from({ length: 6 }, (_, index) => node(`多${index}`, { family: "SiC", level: 1, claimCount: 1 }))]);
    const lanes = lanesOf(graph, ontologyAnswer.stages, ["GaN", "SiC"], { reference: false, unfolded: [] });
    expect(lanes.map(({ family }) => family)).toEqual(["SiC", null, "GaN"]);
    expect(kinds(lanes[0]!.sections[0]!.groups[0]!.rows)).toEqual(["碳", "多0", "多1", "+4 claimed"]);
    expect(foldHiding(lanes[0]!.sections, "Material:多5")).toBe("claimed:SiC/MATERIALS");
  });
});
