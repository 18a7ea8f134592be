import { describe, expect, it, test } from "vitest";
import { keysOfProject } from "../../../../graph/facts/matching/projects/project-keys.ts";
import { matchProjects } from "../../../../graph/facts/matching/projects/match-projects.ts";
import { partsOfProject } from "../../../../graph/facts/matching/projects/parts-of-project.ts";
import type { ProjectSeen } from "../../../../graph/facts/matching/projects/project-seen.ts";
import { reasonOf } from "../../../../graph/facts/matching/reasons.ts";
import { loadLexicon } from "../../../../graph/lexicon/index.ts";

const lexicon = loadLexicon();
const firm = { id: "Company:安徽恒越微电子材料有限公司", names: ["安徽恒越微电子材料有限公司", "恒越微"] };
const other = { id: "Company:合肥岚芯光电有限公司", names: ["合肥岚芯光电有限公司"] };

let at = 0;
/** A project at 合肥 of a document of its own, undertaken by 恒越微. */
function project(name: string, told: Partial<ProjectSeen> & { readonly sum?: number } = {}): ProjectSeen {
  const { sum, ...more } = told;
  at += 1;
  return {
    id: `Project:340100:${name}`, kind: "Project", name, aliases: [], home: "340100", firms: [firm], sites: ["Region:340100"], things: [],
    totals: sum === undefined ? [] : [{ number: sum, unit: "亿元" }], starts: [], ends: [], documents: [`document ${at}`], ...more,
  };
}
const told = (...block: readonly ProjectSeen[]) => matchProjects(block, lexicon).map(({ reason, isSure }) => `${reason} ${isSure}`);
const [sure, open] = [["SAME_PROJECT true"], ["LIKE_PROJECT false"]];

describe("a project's name taken apart", () => {
  it.each([
    ["安徽恒越微电子材料有限公司6英寸氮化镓外延片产业化项目（二期）", "氮化镓外延片", ["6英寸"], ["2"], []],
    ["恒越微氮化镓外延片扩产项目", "氮化镓外延片", [], [], ["扩产"]],
    ["合肥市恒越微电子第8.6代显示面板生产线项目", "显示面板", ["8.6代"], [], []],
    ["恒越微年产30万片氮化镓外延片项目一期", "氮化镓外延片", [], ["1"], []],
  ])("%s", (name, thing, sizes, phases, works) => {
    const parts = partsOfProject(name, firm.names, lexicon.gazetteer);
    expect([parts.thing, [...parts.sizes], [...parts.phases], [...parts.works]]).toEqual([thing, sizes, phases, works]);
  });
});

describe("two names mean one project", () => {
  const short = project("恒越微6英寸氮化镓外延片产业化项目", { sum: 20 });

  it("where undertaker, place, product, size, phase and sum are the same", () => {
    const full = project("安徽恒越微电子材料有限公司6英寸氮化镓外延片项目", { sum: 20, sites: ["Park:340100:合肥新站高新区"] });
    const [match] = matchProjects([short, full], lexicon);
    expect(match).toMatchObject({ reason: "SAME_PROJECT", isSure: true });
    expect(reasonOf(match?.reason ?? "", match?.shared ?? "")).toEqual({ zh: "承担单位、地点、产品、尺寸、总投资相同", en: "the same undertaker, place, product, size and total investment" });
  });

  it("where only one prints its sum, or both in other units", () => {
    expect(told(short, project("恒越微6英寸GaN外延片项目"))).toEqual(sure);
    expect(told(short, project("恒越微6英寸氮化镓外延片项目", { totals: [{ number: 200_000, unit: "万元" }] }))).toEqual(sure);
    expect(told(short, project("恒越微6英寸氮化镓外延片项目", { totals: [{ number: 200_300, unit: null }] }))).toEqual(sure);
  });

  it("where one text tells no more than the province, and the sums are the same", () => {
    const around = { sites: ["Region:340000"], home: "340000" };
    expect(told(short, project("恒越微6英寸氮化镓外延片项目", { ...around, sum: 20 }))).toEqual(sure);
    expect(told(short, project("恒越微6英寸氮化镓外延片项目", around))).toEqual(open);
    expect(told(short, project("恒越微6英寸氮化镓外延片项目", { home: "320100" }))).toEqual(open);
  });

  it("where one long name stands at nested places", () => {
    expect(told(project("半导体级氮化镓外延片项目", { firms: [] }), project("半导体级氮化镓外延片项目", { id: "Project:340000:半导体级氮化镓外延片项目", home: "340000", sites: [] }))).toEqual(["NAME_AND_PLACE true"]);
    expect(told(project("半导体项目"), project("半导体项目", { id: "Project:340000:半导体项目" }))).toEqual(["NAME_AND_PLACE false"]);
  });

  it("where a city and its district call it by one short name, after its undertaker or with one sum", () => {
    const inDistrict = (name: string, more: Parameters<typeof project>[1] = {}) => project(name, { id: `Project:340104:${name}`, home: "340104", sites: ["Region:340104"], ...more });
    expect(told(project("恒越微衬底项目"), inDistrict("恒越微衬底项目"))).toEqual(["NAME_AND_PLACE true"]);
    expect(told(project("衬底项目", { sum: 6, firms: [] }), inDistrict("衬底项目", { totals: [{ number: 60_000, unit: "万元" }] }))).toEqual(["NAME_AND_PLACE true"]);
    expect(told(project("恒越微衬底项目", { sum: 6 }), inDistrict("恒越微衬底项目", { sum: 9 }))).toEqual(["NAME_AND_PLACE false"]);
    expect(told(project("恒越微衬底项目"), inDistrict("恒越微衬底项目", { firms: [] }))).toEqual(["NAME_AND_PLACE false"]);
  });
});

describe("two names may mean one project", () => {
  const sized = project("恒越微6英寸氮化镓外延片项目", { sum: 20 });

  it("where one leaves out the size, or tells its product in part", () => {
    expect(told(sized, project("恒越微氮化镓外延片项目", { sum: 20 }))).toEqual(open);
    const [match] = matchProjects([sized, project("恒越微6英寸氮化镓项目", { sum: 20 })], lexicon);
    expect(reasonOf(match?.reason ?? "", match?.shared ?? "")).toEqual({ zh: "承担单位、地点、尺寸、总投资相同；产品不能确定相同", en: "the same undertaker, place, size and total investment; not certain: product" });
  });

  it("where one names no undertaker, and all else with the sum is the same", () => {
    expect(told(sized, project("6英寸氮化镓外延片项目", { firms: [], sum: 20 }))).toEqual(open);
    expect(told(sized, project("6英寸氮化镓外延片项目", { firms: [] }))).toEqual([]);
  });

  it("where one text names both with one sum", () => {
    const documents = ["one plan"];
    expect(told(project("恒越微6英寸氮化镓外延片项目", { sum: 20, documents }), project("恒越微6英寸氮化镓外延片产业化项目", { sum: 20, documents }))).toEqual(open);
  });

  it("where the product is a word for many things, and no sum tells that they are one", () => {
    expect(told(project("恒越微芯片项目"), project("恒越微芯片产业化项目"))).toEqual(open);
    expect(told(project("恒越微芯片项目", { sum: 20 }), project("恒越微芯片产业化项目", { sum: 20 }))).toEqual(sure);
  });

  it("where one firm's phase of one number is for wafers of one size", () => {
    expect(told(project("恒越微三期6英寸氮化镓外延片项目"), project("恒越微三期6英寸激光器芯片项目"))).toEqual(open);
  });

  it("where it fits two that are told apart", () => {
    const documents = ["one table"];
    const [a, b] = [project("恒越微氮化镓外延片生产线项目", { sum: 20, documents }), project("恒越微氮化镓外延片生产基地项目", { sum: 30, documents })];
    const matches = matchProjects([a, b, project("恒越微氮化镓外延片项目")], lexicon);
    expect(matches.map(({ isSure }) => isSure)).toEqual([false, false]);
    expect(reasonOf(matches[0]?.reason ?? "", matches[0]?.shared ?? "").zh).toBe("承担单位、地点、产品相同；另有项目同样相符");
  });

  it("where one is a phase and the other tells none", () => {
    expect(told(project("恒越微氮化镓外延片项目", { sum: 50 }), project("恒越微氮化镓外延片项目一期", { sum: 20 }))).toEqual(["WHOLE_OR_PHASE false"]);
    expect(told(project("恒越微氮化镓外延片项目", { sum: 10 }), project("恒越微氮化镓外延片项目一期", { sum: 20 }))).toEqual([]);
  });
});

test.each([
  ["phases", project("恒越微氮化镓外延片项目一期"), project("恒越微氮化镓外延片项目二期")],
  ["sizes", project("恒越微6英寸氮化镓外延片项目"), project("恒越微8英寸氮化镓外延片项目")],
  ["sums", project("恒越微氮化镓外延片项目", { sum: 20 }), project("恒越微氮化镓外延片产业化项目", { sum: 30 })],
  ["undertakers", project("恒越微氮化镓外延片项目", { sum: 20 }), project("岚芯氮化镓外延片项目", { firms: [other], sum: 20 })],
  ["places", project("恒越微氮化镓外延片项目", { sum: 20 }), project("恒越微氮化镓外延片产业化项目", { sum: 20, sites: ["Region:340200"] })],
  ["products", project("恒越微氮化镓外延片项目"), project("恒越微激光器芯片项目")],
  ["periods", project("恒越微氮化镓外延片项目", { ends: ["2021"] }), project("恒越微氮化镓外延片产业化项目", { starts: ["2024-03"] })],
  ["capacities", project("恒越微年产8GW异质结电池项目"), project("恒越微年产15GW异质结电池项目")],
  ["kinds of works", project("恒越微氮化镓外延片项目"), project("恒越微氮化镓外延片扩产项目")],
])("projects of other %s are apart", (_, a, b) => {
  expect(told(a, b)).toEqual([]);
});

it("is told alike in whatever order a block comes", () => {
  const block = [project("恒越微6英寸氮化镓外延片项目", { sum: 20 }), project("恒越微6英寸氮化镓外延片产业化项目"), project("恒越微氮化镓外延片项目", { sum: 20 }), project("恒越微氮化镓外延片项目二期", { sum: 8 })];
  expect(matchProjects(block.toReversed(), lexicon)).toEqual(matchProjects(block, lexicon));
});

it("is looked for by its undertaker, however that is called, and by its sum in its province", () => {
  expect(keysOfProject(project("恒越微氮化镓外延片项目", { sum: 20 }), lexicon)).toEqual(expect.arrayContaining(["Project|of|恒越微", "Project|of|恒越", `Project|of|${firm.id}`, "Project|sum|34|2000000000"]));
});
