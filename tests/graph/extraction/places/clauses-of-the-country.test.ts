import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../reading.ts";

const ofPlace = async (text: string) => {
  const facts = await factsIn(newsOf(text));
  return [...relationsOf(facts, "FOCUSES_ON", "HAS", "STRONG_IN"), ...[...facts.targets, ...facts.actuals].filter(({ region }) => region !== null).map(({ metric, value }) => `${metric} ${value}`)];
};

describe("news of a city that tells of the country or of a market", () => {
  it.each([
    ["last year's output of the country", "去年全国硅片产量达40万吨，组件产量60GW。"],
    ["a forecast for the world", "券商预测，2016年全球功率器件市场规模将达到90亿美元，年均增长12%。"],
    ["what those who watch a market count", "据高工统计，上半年封装产值增长6%，芯片价格下降9%。"],
    ["another country's trade", "韩国的蓝宝石晶棒工艺成熟，拥有长晶炉等装备，年产量达900万毫米。"],
    ["what a thing is good for", "氮化镓器件具备高频优势，功率放大器已成为基站的心脏。"],
  ])("says nothing of the city: %s", async (_, text) => {
    expect(await ofPlace(text)).toEqual([]);
  });

  it("tells of the city again where it names it, or what is its own", async () => {
    expect(await ofPlace("去年全国组件产量60GW，合肥市组件产量3GW。")).toContain("组件产量 3");
    expect(await ofPlace("目前国内封装产能过剩，我市仍拥有外延片、硅片等产品。")).toContain("HAS 合肥市 → 外延片");
  });

  it("tells of the city where the country only sizes what is there", async () => {
    expect(await ofPlace("合肥市拥有国内最大的硅片生产基地，国内市场占有率达35%。")).toEqual(expect.arrayContaining(["HAS 合肥市 → 硅片", "市场占有率 35"]));
  });
});

describe("a market in news of a city", () => {
  it.each([
    ["by a forecast that nobody signs", "据预测，碳化硅模块销售将超过40亿元，年均增长25%。"],
    ["by what it comes to", "2018年功率器件市场规模将达到90亿元。"],
    ["by what a thing has come to be for all", "图形化衬底可减少缺陷，具备优势，已逐渐成为LED领域的主流衬底。"],
  ])("is not the city's: %s", async (_, text) => {
    expect(await ofPlace(text)).toEqual([]);
  });

  it("is the city's where the sentence names it", async () => {
    expect(await ofPlace("2018年合肥市功率器件市场规模将达到90亿元。")).toEqual(["功率器件市场规模 90"]);
  });
});
