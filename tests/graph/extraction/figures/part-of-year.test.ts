import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

/** What the figures of a text measure. */
async function metricsIn(words: string): Promise<readonly string[]> {
  const { actuals, targets } = await factsIn(newsOf(words));
  return [...actuals, ...targets].map(({ metric }) => metric);
}

describe("a figure of a part of a year", () => {
  it.each([
    ["一季度，全市硅片产业完成产值7.5亿元，同比增长6%。", ["一季度硅片产业产值", "一季度硅片产业产值同比增长率"]],
    ["今年一季度全市芯片产业实现产值4亿元。", ["一季度芯片产业产值"]],
    ["2026年第2季度，全市硅片产业产值8亿元。", ["二季度硅片产业产值"]],
    ["前三季度全市外延片产业产值达21亿元。", ["前三季度外延片产业产值"]],
    ["1至8月，全市硅片产业产值达16亿元。", ["1—8月硅片产业产值"]],
    ["今年前8个月，全市硅片产业产值达16亿元。", ["1—8月硅片产业产值"]],
    ["一至九月份，全市硅片产业产值达16亿元。", ["前三季度硅片产业产值"]],
    ["上半年，全市外延片产业营收9亿元。其中，氮化镓外延片营收4亿元。", ["上半年外延片产业营收", "上半年氮化镓外延片营收"]],
    ["4月份，全市硅片产量20万片。", ["4月硅片产量"]],
  ])("says which: %s", async (words, metrics) => {
    expect(await metricsIn(words)).toEqual(metrics);
  });

  it.each([
    ["3月，全市开工硅片项目6个。", ["开工硅片项目数"]],
    ["8月20日，全市芯片企业达到90家。", ["芯片企业数"]],
    ["1—12月，全市硅片产业产值达26亿元。", ["硅片产业产值"]],
    ["上半年增速回升，全年全市硅片产业产值达26亿元。", ["硅片产业产值"]],
    ["上半年开工，力争到2028年全市硅片产业产值达到60亿元。", ["硅片产业产值"]],
    ["去年全市增速比上半年快，硅片产业产值达26亿元。", ["硅片产业产值"]],
    ["前三季度，全市硅片产能达30万片，集聚芯片企业40家。", ["硅片产能", "芯片企业数"]],
  ])("is no whole year's, nor what stands still: %s", async (words, metrics) => {
    expect((await metricsIn(words)).map((metric) => metric.replace(/^全市/, ""))).toEqual(metrics);
  });
});
