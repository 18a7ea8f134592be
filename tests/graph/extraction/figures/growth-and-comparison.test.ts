import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

const actualsIn = async (text: string) => (await factsIn(newsOf(text))).actuals.map(({ metric, value, unit, by, growth }) => [metric, value, unit, by, growth]);

describe("figures of growth", () => {
  it("are so by stronger words for it", async () => {
    expect(await actualsIn("2017年，合肥模拟芯片产量猛增41.5%，显示面板出口额亦攀升17%。")).toEqual([["模拟芯片产量增长率", 41.5, "%", "2017", true], ["显示面板出口额增长率", 17, "%", "2017", true]]);
  });

  it("are of the year told, and not of the one that it is held against", async () => {
    expect(await actualsIn("2017年合肥封测产值65亿元，与2015年相比增长38%，芯片企业数量较2015年增加14家。")).toEqual([["封测产值", 65, "亿元", "2017", false], ["封测产值增长率", 38, "%", "2017", true], ["芯片企业数量增加数", 14, "家", "2017", false]]);
  });

  it("are none where nations are counted that goods go to", async () => {
    expect(await actualsIn("合肥的功率器件销往18个国家和地区。")).toEqual([]);
  });
});
