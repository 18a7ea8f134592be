import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

/** `澜泰硅业 硅片 —`: who makes what, and where. */
const makersIn = async (text: string) => (await factsIn(newsOf(text))).relations.filter(({ type }) => type === "MAKES").map(({ from, to, at }) => `${from[1]} ${to[1]} ${at?.[1] ?? "—"}`).sort();

describe("firms that a place's news names as buyers or partners", () => {
  it("make what they make wherever they are", async () => {
    expect(await makersIn("安徽恒越石英有限公司扩产，产品供应庐阳晶体、澜泰硅业等硅片企业。")).toEqual(["庐阳晶体 硅片 —", "澜泰硅业 硅片 —"]);
    expect(await makersIn("在石塘镇，一座坩埚工厂进入收尾阶段，产品将供应庐阳晶体、澜泰硅业等硅片企业。")).toEqual(["庐阳晶体 硅片 —", "澜泰硅业 硅片 —"]);
    expect(await makersIn("合肥市正与浙江中晶科技、宁夏中欣晶圆商谈硅片项目，力争年内签约。")).toEqual(["中晶科技 硅片 —", "中欣晶圆 硅片 —"]);
  });

  it("are not in it, where goods are sent to them or a project is talked of with them", async () => {
    const facts = await factsIn(newsOf("一车电子级多晶硅从合肥市驶出，发往上海澜泰半导体。合肥市正与浙江中晶科技、宁夏中欣晶圆商谈硅片项目。"));
    expect(relationsOf(facts, "LOCATED_IN").filter((said) => said.endsWith("合肥市"))).toEqual([]);
  });
});

it("a firm supplies nothing that the next paragraph tells of another's work", async () => {
  const facts = await factsIn(newsOf("苏州明澜电子有限公司签约，将建设封测基地。\n\n在石塘镇，一座坩埚工厂进入收尾阶段，产品将供应庐阳晶体、澜泰硅业。"));
  expect(relationsOf(facts, "SUPPLIES")).toEqual([]);
});
