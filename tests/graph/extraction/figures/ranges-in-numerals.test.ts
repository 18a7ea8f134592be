import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../reading.ts";

describe("a range in Chinese numerals", () => {
  it.each([
    ["到2027年，培育封装测试企业四至六家。", "封装测试企业数 >= 4 家 四至六家"],
    ["到2027年，引进芯片设计企业一到三家。", "芯片设计企业数 >= 1 家 一到三家"],
    ["到2027年，集成电路产业规模达到二百至三百亿元。", "集成电路产业规模 >= 200 亿元 达到二百至三百亿元"],
    ["到2027年，培育封装测试企业四家。", "封装测试企业数 = 4 家 四家"],
  ])("is at least its lower end, and printed whole: %s", async (text, expected) => {
    expect((await factsIn(planOf(text))).targets.map(({ metric, op, value, unit, printed }) => `${metric} ${op} ${value} ${unit} ${printed}`)).toEqual([expected]);
  });
});
