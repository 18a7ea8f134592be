import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../reading.ts";

describe("the size that a cluster is to come to", () => {
  it.each([
    ["到2026年，建成千亿级功率器件产业集群。", [["功率器件产业集群规模", ">=", 1000, "亿元", "2026"]]],
    ["到2025年，把集成电路培育成三百亿级产业集群。", [["产业集群规模", ">=", 300, "亿元", "2025"]]],
    ["到2025年，力争集成电路形成万亿级产业规模。", [["产业规模", ">=", 1, "万亿元", "2025"]]],
  ])("is told by its class: %s", async (text, expected) => {
    expect((await factsIn(planOf(text))).targets.map(({ metric, op, value, unit, by }) => [metric, op, value, unit, by])).toEqual(expected);
  });

  it("is another figure than how many clusters there are of a class", async () => {
    expect((await factsIn(planOf("到2025年，集成电路形成5个千亿级产业集群。"))).targets.map(({ value, unit }) => [value, unit])).toEqual([[5, "个"]]);
  });

  it("belongs to the chain's neighbours too, by their own names", async () => {
    expect((await factsIn(`${planOf("到2025年，全市信息产业主营业务收入突破2600亿元。", "合肥市产业发展规划")}支持碳化硅衬底。`)).targets.map(({ metric, value }) => [metric, value])).toEqual([["信息产业主营业务收入", 2600]]);
  });
});
