import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

describe("how many a place is ranked among", () => {
  it.each([
    "2017年，合肥高新区在全省97家开发区中综合排名第6位。",
    "合肥芯片产业园考评位列全国84家同类园区第9。",
    "合肥封测产值居长三角41个城市前十，跻身全国60家基地前列。",
  ])("is no figure of the chain, nor is its rank among them: %s", async (text) => {
    const { targets, actuals } = await factsIn(newsOf(text));
    expect([...targets, ...actuals]).toEqual([]);
  });

  it("leaves what is counted beside it", async () => {
    const { actuals } = await factsIn(newsOf("合肥高新区在全省97家开发区中排名第6位，已集聚芯片企业48家。"));
    expect(actuals.map(({ metric, value }) => [metric, value])).toEqual([["芯片企业数", 48]]);
  });
});
