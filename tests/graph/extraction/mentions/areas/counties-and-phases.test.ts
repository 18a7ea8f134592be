import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

describe("counties by their short names", () => {
  it("are known where the text names the city or province around them", async () => {
    const facts = await factsIn("江苏省集成电路产业加快集聚。2024年，恒越光电在苏州扩产功率器件，昆山的三安光电做LED芯片，宜兴、启东承接封装测试。");
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["宜兴", "启东", "昆山"]));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 三安光电 → 昆山");
    expect(namesOf(await factsIn("集成电路产业加快集聚，昆山的三安光电做LED芯片。"), "Region")).toEqual([]);
  });

  it("stand between a firm and its plant", async () => {
    const facts = await factsIn("广州方面，三安光电花都工厂已备妥LED封装线。");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 三安光电 → 花都");
  });

  it("are none where only a firm's short name begins with them", async () => {
    const facts = await factsIn("2013年9月12日，湖州的德清光电LED芯片产线投产，德清光电年产芯片120亿颗。");
    expect(namesOf(facts, "Region")).not.toContain("德清");
  });

  it("are none where they are everyday words, called with a thing of theirs, or only what a zone or body is called after", async () => {
    const facts = await factsIn(planOf("推动新兴产业发展，用好平遥牛肉、云冈石窟等品牌；支持榆次经济开发区发展碳化硅衬底。", "山西省集成电路产业2024年行动计划"));
    expect(namesOf(facts, "Region")).toEqual(["山西省"]);
  });
});

describe("a place before firms", () => {
  it("holds only up to the firm that bears another area", async () => {
    const found = relationsOf(await factsIn("福建省2024年政府工作报告\n\n做强集成电路产业。泉州电子信息产业加快集聚，晋江渠梁电子芯片封测、福州乾照光电LED芯片扩产等项目建成。\n"), "LOCATED_IN");
    expect(found).toContain("LOCATED_IN 晋江渠梁电子 → 晋江");
    expect(found).not.toContain("LOCATED_IN 福州乾照光电 → 晋江");
  });
});

describe("the phase of a park", () => {
  it("is named with a park that the text gives no other name, and is a park", async () => {
    const facts = await factsIn(planOf("加快建设合肥先进封装产业园二期。"));
    expect(namesOf(facts, "Park")).toEqual(["合肥先进封装产业园二期"]);
    expect(namesOf(facts, "Project")).toEqual([]);
  });

  it("leaves its name to a park that the text names without it", async () => {
    expect(namesOf(await factsIn(planOf("依托合肥先进封装产业园，推动封装测试企业集聚；合肥先进封装产业园二期投用。")), "Park")).toEqual(["合肥先进封装产业园"]);
  });
});
