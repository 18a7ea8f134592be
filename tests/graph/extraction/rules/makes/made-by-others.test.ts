import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "../../reading.ts";

/** A piece of trade news. */
function newsOf(text: string): string {
  return `LED产业观察\n\n2012年5月6日　半导体资讯\n\n${text}\n`;
}

describe("what one firm has another make", () => {
  it.each([
    ["晶电委由正谊生产蓝宝石基板，每月一万片。", ["MAKES 正谊 → 蓝宝石基板"]],
    ["璨圆把外延片委外给兆远量产。", ["MAKES 兆远 → 外延片"]],
    ["晶电对璨圆释出LED芯片代工订单。", ["MAKES 璨圆 → LED芯片"]],
    ["兆远受晶电委托生产蓝宝石基板。", ["MAKES 兆远 → 蓝宝石基板"]],
  ])("is made by that one alone: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES")).toEqual(expected);
  });

  it.each([
    ["LG旗下Siltron投入碳化硅衬底。", ["MAKES Siltron → 碳化硅衬底"]],
    ["住友化学和三星合资的SSLM主要生产蓝宝石基板。", ["MAKES SSLM → 蓝宝石基板"]],
    ["澜辰集团旗下触控面板厂达虹今年赶工。", ["MAKES 达虹 → 触控面板"]],
  ])("is a subsidiary's or joint venture's, no parent's: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES")).toEqual(expected);
  });

  it("goes to the plants of the buyer, whoever gets the order", async () => {
    const found = relationsOf(await factsIn(newsOf("维易科接获三安光电的MOCVD设备订单，将用来扩充厦门厂、天津厂。")), "LOCATED_IN", "UNDERTAKES");
    expect(found).toEqual(expect.arrayContaining(["LOCATED_IN 三安光电 → 厦门", "LOCATED_IN 三安光电 → 天津"]));
    expect(found).not.toContain("UNDERTAKES 维易科 → 厦门厂");
  });
});
