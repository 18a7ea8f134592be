import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "./reading.ts";

const sheet = "项目名称 肥西县LED外延片、芯片生产基地项目\n项目位置 合肥高新区北片区\n项目建设内容 建设LED超净车间、测试中心、研发大楼。\n市场分析及预测 瞄准高端环节，重点引进LED外延片企业，增强竞争力。\n";

describe("a project's sheet whose labels nothing but a blank parts from what they say", () => {
  it("is of the project that it names, at its site, for the place that its name begins with", async () => {
    const facts = await factsIn(sheet);
    expect([facts.title, facts.region]).toEqual(["肥西县LED外延片、芯片生产基地项目", "肥西县"]);
    expect(namesOf(facts, "Project")).toEqual(["肥西县LED外延片、芯片生产基地项目"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 肥西县LED外延片、芯片生产基地项目 → 合肥高新区", "LOCATED_IN 肥西县LED外延片、芯片生产基地项目 → 肥西县"]));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 肥西县 → LED外延片");
    expect(namesOf(facts, "Institution")).toEqual([]);
  });

  it("names a county as it was called then", async () => {
    const facts = await factsIn(sheet.replaceAll("肥西县", "双流县"));
    expect(facts.region).toBe("双流区");
    expect(facts.entities.find(({ type }) => type === "Region")?.aliases).toContain("双流县");
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 双流区 → LED外延片");
  });
});
