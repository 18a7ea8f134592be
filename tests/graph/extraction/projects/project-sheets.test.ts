import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

const sheet = "项目名称 肥西县砷化镓衬底、外延片制造基地项目\n项目位置 合肥高新区东片区\n项目建设内容 建设洁净厂房、检测中心、员工宿舍。\n市场分析及预测 面向射频前端，重点引进砷化镓衬底企业，补齐短板。\n";

describe("a project's sheet whose labels nothing but a blank parts from what they say", () => {
  it("is of the project that it names, at its site, for the place that its name begins with", async () => {
    const facts = await factsIn(sheet);
    expect([facts.title, facts.region]).toEqual(["肥西县砷化镓衬底、外延片制造基地项目", "肥西县"]);
    expect(namesOf(facts, "Project")).toEqual(["肥西县砷化镓衬底、外延片制造基地项目"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 肥西县砷化镓衬底、外延片制造基地项目 → 合肥高新区", "LOCATED_IN 肥西县砷化镓衬底、外延片制造基地项目 → 肥西县"]));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 肥西县 → 砷化镓衬底");
    expect(namesOf(facts, "Institution")).toEqual([]);
  });

  it("names a county as it was called then", async () => {
    const facts = await factsIn(sheet.replaceAll("肥西县", "双流县"));
    expect(facts.region).toBe("双流区");
    expect(facts.entities.find(({ type }) => type === "Region")?.aliases).toContain("双流县");
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 双流区 → 砷化镓衬底");
  });
});
