import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

/** A piece of trade news of a city. */
function newsOf(text: string): string {
  return `合肥半导体产业观察\n\n2014年5月6日　半导体资讯\n\n合肥市半导体产业初具规模。\n\n${text}\n`;
}

describe("who makes a thing, by the words between", () => {
  it.each([
    ["刻蚀机看中微公司、北方华创。", ["MAKES 中微公司 → 刻蚀机", "MAKES 北方华创 → 刻蚀机"]],
    ["厂内MOCVD为爱思强/维易科混搭，共20台。", ["MAKES 爱思强 → MOCVD", "MAKES 维易科 → MOCVD"]],
    ["友达将太阳能电池业务分拆独立成为隆达，明年上市。", ["MAKES 隆达 → 太阳能电池"]],
  ])("is known: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES")).toEqual(expected);
  });

  it.each([
    ["合肥澜川科技为京东方提供芯片材料配套。", "京东方"],
    ["晶圆厂的客户名单包括康佳、创维，供应商有康宁、旭硝子。", "康宁"],
  ])("customers and suppliers are nowhere for that: %s", async (text, firm) => {
    const facts = await factsIn(newsOf(text));
    expect(namesOf(facts, "Company")).toContain(firm);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes(firm))).toEqual([]);
  });

  it("a project's name begins behind the sum that goes into it", async () => {
    expect(namesOf(await factsIn(newsOf("三安光电投资60亿元LED项目今年动工。")), "Project").filter((name) => name.includes("元"))).toEqual([]);
  });

  it("a firm's short name stands before its plant's thing", async () => {
    expect(namesOf(await factsIn(newsOf("茂矽太阳能电池新厂今年动工。")), "Company")).toContain("茂矽");
  });
});
