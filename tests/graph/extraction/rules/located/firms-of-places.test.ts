import { describe, expect, it } from "vitest";
import { newsOf, planOf, sitesIn } from "../../reading.ts";

describe("the firms that a place has", () => {
  it.each([
    ["合肥高新区目前还集聚了做晶闸管的三安光电、做衬底的天岳先进等企业。", ["三安光电 → 合肥高新区", "天岳先进 → 合肥高新区"]],
    ["合肥高新区今年引来2家配套企业：三安光电（组件）、天岳先进（电池）等。", ["三安光电 → 合肥高新区", "天岳先进 → 合肥高新区"]],
    ["合肥高新区已聚集集成电路企业100余家，三安光电、天岳先进都在其中。", ["三安光电 → 合肥高新区", "天岳先进 → 合肥高新区"]],
    ["合肥澜湖产业园已见规模，三安光电、天岳先进等入区配套。", ["三安光电 → 合肥澜湖产业园", "天岳先进 → 合肥澜湖产业园"]],
    ["走进合肥澜湖产业园，三安光电的厂房里一炉碳化硅缓缓长大。", ["三安光电 → 合肥澜湖产业园"]],
  ])("are there: %s", async (text, expected) => {
    expect(await sitesIn(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it("are there where the place is called by its short name", async () => {
    expect(await sitesIn(newsOf("合肥澜通科技产业园一期封顶。澜通园区目前已有三安光电、天岳先进。"))).toEqual(expect.arrayContaining(["三安光电 → 合肥澜通科技产业园一期", "天岳先进 → 合肥澜通科技产业园一期"]));
  });

  it("are there, wherever they have their seats", async () => {
    expect(await sitesIn(newsOf("合肥高新区引进了总部位于上海的中芯国际。"))).toContain("中芯国际 → 合肥高新区");
  });

  it("are not all firms of the sentence", async () => {
    expect(await sitesIn(newsOf("合肥澜湖产业园有三安光电，后者向华灿光电供应外延片。"))).not.toContain("华灿光电 → 合肥澜湖产业园");
  });

  it("are told by reports too", async () => {
    expect(await sitesIn(planOf("合肥高新区聚集三安光电、天岳先进等链上企业40余家。"))).toEqual(expect.arrayContaining(["三安光电 → 合肥高新区", "天岳先进 → 合肥高新区"]));
  });
});

describe("firms by the city before them", () => {
  it.each([
    ["合资厂先有做芯片的江苏常州三安光电，福建厦门的照明厂华灿光电还在盖。", ["三安光电 → 常州", "华灿光电 → 厦门"]],
    ["厦门那边，三安光电、华灿光电做外延，乾照光电做封装。", ["三安光电 → 厦门", "华灿光电 → 厦门", "乾照光电 → 厦门"]],
    ["与之相比，同行西安澜微光电走的是近紫外路线，主要卖LED芯片。", ["西安澜微光电 → 西安"]],
  ])("are there: %s", async (text, expected) => {
    expect(await sitesIn(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });
});

describe("a body that a place has set up beside its firms", () => {
  it("is in the place", async () => {
    const text = "合肥市集聚了一大批功率半导体产业企业，组建了安徽省功率半导体制造业创新中心等重要平台。";
    expect(await sitesIn(newsOf(text))).toContain("安徽省功率半导体制造业创新中心 → 合肥市");
  });
});
