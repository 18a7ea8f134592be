import { describe, expect, it } from "vitest";
import { chainOf } from "../../../graph/analysis/chain.ts";
import type { EntityRef, LinkRow, StandingRow, ThingRow } from "../../../graph/analysis/chain-rows.ts";
import type { ChainQuestion } from "../../../graph/analysis/chain-selection.ts";
import type { Family, Kind, Predicate, Relation, Voice } from "../../../graph/ontology/index.ts";

const ref = (kind: Kind, name: string): EntityRef => ({ id: `${kind}:${name}`, kind, name, nameEn: null });
const thing = (kind: Kind, name: string, subStage: string, family: Family | null = null): ThingRow =>
  ({ ...ref(kind, name), stage: kind === "Application" ? "APPLICATION" : kind === "Equipment" ? "EQUIPMENT" : kind === "Device" ? "FABRICATION" : "MATERIALS", subStage, code: null, family, families: null });
const powder = thing("Material", "碳化硅粉", "RAW_MATERIAL", "SiC");
const crystal = thing("Material", "碳化硅单晶", "CRYSTAL", "SiC");
const mosfet = thing("Device", "碳化硅MOSFET", "POWER_FAB", "SiC");
const car = thing("Application", "新能源汽车", "AUTOMOTIVE");
const furnace = thing("Equipment", "单晶炉", "CRYSTAL_EQUIPMENT");
const wafer = thing("Material", "硅片", "SUBSTRATE", "SI");
const stage: ThingRow = { ...ref("Stage", "封装测试"), stage: "PACKAGING_TEST", subStage: null, code: "PACKAGING_TEST", family: null, families: null };
const link = (from: ThingRow, to: ThingRow, relation: Relation = "FEEDS"): LinkRow => ({ id: `${relation}|${from.id}|${to.id}`, relation, voice: null, basis: "REFERENCE", claims: ["r"], from, to });
const links = [link(powder, crystal), link(crystal, mosfet), link(mosfet, car), link(furnace, crystal), link(wafer, car)];

const city = ref("Region", "太原市");
const zone = ref("Park", "综改区");
const firm = ref("Company", "烁科");
let claim = 0;
const said = (subject: EntityRef, predicate: Predicate, of: ThingRow, voice: Voice | null, more: Partial<StandingRow> = {}): StandingRow =>
  ({ id: `c${++claim}`, predicate, voice, saidOn: "2025", subject, thing: of, at: null, undertakers: [], states: [], ...more });
const everywhere: ChainQuestion = { place: null, family: null, chain: null, around: null, limit: 500 };
const nodeOf = (graph: ReturnType<typeof chainOf>, { id }: EntityRef) => graph.nodes.find((node) => node.id === id);

const names = (question: Partial<ChainQuestion>, standings: readonly StandingRow[] = [], more: readonly LinkRow[] = []) => chainOf([...links, ...more], standings, { ...everywhere, ...question }).nodes.map(({ name }) => name);

describe("the chain of a place", () => {
  const question = { ...everywhere, place: city.id };

  it("holds the backbone with level 0 where nothing is said, in the order of the chain, with its depths", () => {
    const { nodes, edges, total, truncated } = chainOf(links, [], question);
    expect(nodes.map(({ name, level, depth }) => [name, level, depth])).toEqual([["碳化硅粉", 0, 0], ["碳化硅单晶", 0, 1], ["硅片", 0, 0], ["碳化硅MOSFET", 0, 2], ["新能源汽车", 0, 3], ["单晶炉", 0, null]]);
    expect([edges.length, total, truncated]).toEqual([5, 6, false]);
  });

  it("counts a firm that is built in a zone of the place, and says where", () => {
    const node = nodeOf(chainOf(links, [said(firm, "MAKES", crystal, "BUILT", { at: zone })], question), crystal);
    expect(node).toMatchObject({ level: 4, firms: [firm], places: [zone], claimCount: 1 });
  });

  it("leaves a wish, a strength and a shortfall of a zone in the zone", () => {
    const graph = chainOf(links, [said(zone, "FOCUSES_ON", crystal, "WANTED"), said(zone, "STRONG_IN", mosfet, "BUILT"), said(zone, "SHORT_OF", powder, "LACKING")], question);
    expect([crystal, mosfet, powder].map((of) => nodeOf(graph, of)).map((node) => [node?.level, node?.claimCount])).toEqual([[0, 0], [0, 0], [0, 0]]);
  });

  it("counts the undertakers of a project as firms of its product, at the project's voice", () => {
    const project = ref("Project", "一期项目");
    expect(nodeOf(chainOf(links, [said(project, "MAKES", crystal, "UNDERWAY", { at: zone, undertakers: [firm] })], question), crystal)).toMatchObject({ level: 3, firms: [firm] });
  });

  it("shows a stage that only a stage claim fills, and no other", () => {
    expect(nodeOf(chainOf([], [said(city, "FOCUSES_ON", stage, "WANTED")], question), stage)).toMatchObject({ kind: "Stage", stage: "PACKAGING_TEST", subStage: null, level: 1 });
    expect(nodeOf(chainOf(links, [], question), stage)).toBeUndefined();
  });

  it("has a firm that stopped no longer, and keeps the evidence", () => {
    const node = nodeOf(chainOf(links, [said(firm, "MAKES", crystal, "BUILT", { at: city, saidOn: "2020" }), said(firm, "MAKES", crystal, "ENDED", { at: city })], question), crystal);
    expect(node).toMatchObject({ level: 0, firms: [], claimCount: 2 });
  });
});

describe("the chain of the whole corpus", () => {
  it("tells the maximum over the places", () => {
    const standings = [said(city, "FOCUSES_ON", crystal, "WANTED"), said(firm, "MAKES", crystal, "PLANNED", { at: zone }), said(city, "SHORT_OF", crystal, "LACKING")];
    expect(nodeOf(chainOf(links, standings, everywhere), crystal)).toMatchObject({ level: 2, places: [zone, city], claimCount: 3 });
  });

  it("cut by a limit keeps what has claims and says how many there are", () => {
    const graph = chainOf(links, [said(city, "FOCUSES_ON", car, "WANTED")], { ...everywhere, limit: 2 });
    expect([graph.nodes.length, graph.total, graph.truncated, nodeOf(graph, car)?.level]).toEqual([2, 6, true, 1]);
  });
});

describe("a part of the chain", () => {
  it("of a family holds its things and what has no family right beside them", () => {
    expect(names({ family: "SiC" })).toEqual(["碳化硅粉", "碳化硅单晶", "碳化硅MOSFET", "新能源汽车", "单晶炉"]);
    expect(names({ family: "SI" })).toEqual(["硅片", "新能源汽车"]);
  });

  it("of a chain holds what is called part of it and its families", () => {
    const chain: ThingRow = { ...ref("Chain", "芯片产业链"), stage: null, subStage: null, code: null, family: null, families: [] };
    const named = thing("Material", "光刻胶", "PROCESS_MATERIAL");
    expect(names({ chain: { id: chain.id, families: ["SI"] } }, [], [link(named, chain, "PART_OF")])).toEqual(["硅片", "光刻胶", "新能源汽车"]);
  });

  it("around a thing, or a firm, holds its neighbours", () => {
    expect(names({ around: crystal.id })).toEqual(["碳化硅粉", "碳化硅单晶", "碳化硅MOSFET", "单晶炉"]);
    expect(names({ around: firm.id }, [said(firm, "MAKES", mosfet, "BUILT", { at: city })])).toEqual(["碳化硅单晶", "碳化硅MOSFET", "新能源汽车"]);
  });

  it("that runs in a circle still has depths", () => {
    expect(chainOf([link(powder, crystal), link(crystal, powder)], [], everywhere).nodes).toHaveLength(2);
  });
});
