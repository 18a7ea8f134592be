import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "./reading.ts";

/** A piece of trade news with a title that names no firm. */
function newsOf(text: string): string {
  return `半导体行业动态：产业链扩产\n\n2023年5月18日　半导体资讯\n\n${text}\n`;
}

describe("who makes what in trade news", () => {
  it.each([
    ["设计环节有紫光国芯、汇顶科技等30多家企业，制造环节有中芯国际，封测环节则有通富微电、华天科技。", ["ENGAGED_IN 中芯国际 → FABRICATION", "ENGAGED_IN 华天科技 → PACKAGING_TEST", "ENGAGED_IN 汇顶科技 → DESIGN"]],
    ["偏光板方面，三利谱在深圳、合肥，杉金光电落户张家港。", ["MAKES 三利谱 → 偏光板", "MAKES 杉金光电 → 偏光板"]],
    ["平湖已建立起以零部件为特色的半导体设备产业集群，北方华创、芯源微是其中的龙头。", ["ENGAGED_IN 北方华创 → EQUIPMENT", "ENGAGED_IN 芯源微 → EQUIPMENT"]],
    ["平湖的碳化硅衬底此前几乎都来自天岳先进、天科合达。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
    ["最大的蓝宝石晶体亮相。晶体出自天岳先进。", ["MAKES 天岳先进 → 蓝宝石晶体"]],
    ["三安光电从北方华创采购刻蚀机8台。", ["MAKES 北方华创 → 刻蚀机"]],
    ["北方华创再获三安光电刻蚀机订单。", ["MAKES 北方华创 → 刻蚀机"]],
    ["三安光电所产LED芯片主要卖给封装厂。", ["MAKES 三安光电 → LED芯片"]],
    ["天岳先进第一根碳化硅晶体出炉。", ["MAKES 天岳先进 → 碳化硅晶体"]],
  ])("follows lists, sources and orders: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it("gives a project every item of the list that its sheet counts out", async () => {
    const facts = await factsIn(newsOf("三安光电光电器件项目落户长沙高新区。建设内容分三类：①红光LED芯片；②蓝宝石衬底；③紫外LED。购置刻蚀机10台。"));
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("项目 →"))).toEqual(expect.arrayContaining(["MAKES 三安光电光电器件项目 → 红光LED芯片", "MAKES 三安光电光电器件项目 → 蓝宝石衬底", "MAKES 三安光电光电器件项目 → 紫外LED"]));
  });

  it.each([
    ["三安光电的刻蚀机正在调试，现有12台刻蚀机。"],
    ["三安光电新增刻蚀机20台，刻蚀机装机将达到100台。"],
    ["三安光电向北方华创下单8台刻蚀机。"],
  ])("takes no machine for a product of the firm that works with it: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES", "ENGAGED_IN").filter((relation) => relation.includes("三安光电"))).toEqual([]);
  });
});
