import { describe, expect, it } from "vitest";
import { newsOf, planOf, sitesIn } from "../../reading.ts";

describe("a firm that is founded somewhere", () => {
  it.each([
    ["双方在昆山合资成立苏州澜微光电有限公司。", "苏州澜微光电有限公司 → 昆山"],
    ["公司先后在昆山设立澜微光电有限公司、在合肥高新区设立澜芯半导体有限公司。", "澜芯半导体有限公司 → 合肥高新区"],
    ["各方签约，在安徽合肥的澜湖工业园区（肥东县）组建澜微光电有限公司。", "澜微光电有限公司 → 澜湖工业园区"],
  ])("is there: %s", async (text, expected) => {
    expect(await sitesIn(newsOf(text))).toContain(expected);
  });
});

describe("the park behind 的", () => {
  it("is the site, not what is around it", async () => {
    expect(await sitesIn(newsOf("三安光电的厂房位于合肥高新区的澜湖芯谷，生产碳化硅晶圆。"))).toContain("三安光电 → 澜湖芯谷");
  });
  it("is none where it is only a new one", async () => {
    expect(await sitesIn(newsOf("三安光电位于合肥高新区的新园区去年投产，生产碳化硅晶圆。"))).toContain("三安光电 → 合肥高新区");
  });
});

describe("where 在 puts what a firm does or has", () => {
  it.each([
    ["三安光电在合肥规划产线之后，又要在安徽芜湖上第二条。", ["三安光电 → 合肥市", "三安光电 → 芜湖"]],
    ["华灿光电原做外延片，2012年更在昆山投资30亿元设立芯片厂。", ["华灿光电 → 昆山"]],
    ["三安光电在合肥高新区的6英寸晶圆厂，今年6月起小量生产。", ["三安光电 → 合肥高新区"]],
    ["三安光电19日于合肥高新区动土兴建芯片厂。", ["三安光电 → 合肥高新区"]],
    ["三安光电在合肥有碳化硅产线，在昆山有模块封装线。", ["三安光电 → 合肥市", "三安光电 → 昆山"]],
    ["6月28日，三安光电一期厂房工程在合肥高新区正式开工。", ["三安光电 → 合肥高新区"]],
    ["三安光电去年已在昆山投建LED芯片厂。", ["三安光电 → 昆山"]],
  ])("is where the firm is: %s", async (text, expected) => {
    expect(await sitesIn(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["华灿光电与客户在昆山建联合实验室的事没有谈成。", "华灿光电 → 昆山"],
    ["华灿光电、三安光电在昆山的工厂都已满载。", "华灿光电 → 昆山"],
    ["华灿光电在昆山建议各方共同降价。", "华灿光电 → 昆山"],
  ])("is not for others or for words: %s", async (text, relation) => {
    expect(await sitesIn(newsOf(text))).not.toContain(relation);
  });

  it("is told by reports too", async () => {
    expect(await sitesIn(planOf("三安光电在肥东县的碳化硅项目进入试产。"))).toContain("三安光电 → 肥东县");
  });
});
