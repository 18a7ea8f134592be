import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

describe("places that news only passes by", () => {
  it.each([
    "今年3月，市领导两下广东，与恒越光电签下LED外延片项目。",
    "去年引进温州客商投资的LED外延片项目，投资2亿元。",
    "招商小分队赴深圳洽谈LED外延片项目。",
    "从浙江引进LED外延片项目，年内动工。",
  ])("are no site of the project that comes: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "LOCATED_IN").filter((relation) => relation.includes("LED外延片项目") && !relation.endsWith("合肥市"))).toEqual([]);
  });

  it("are no place of what a review tells, where they begin a list of firms of several", async () => {
    const facts = await factsIn("碳化硅器件市场回顾\n\n2018年5月6日　半导体资讯\n\n北京恒越天润、第九研究所、深圳澜泰半导体已量产碳化硅二极管，但碳化硅MOSFET仍以罗姆、英飞凌为主。\n");
    expect(facts.relations.filter(({ at, to }) => at?.[1] === "北京" && to[1] === "碳化硅MOSFET")).toEqual([]);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes("研究所"))).toEqual([]);
  });

  it("are not where those are who come to an exhibition there", async () => {
    const facts = await factsIn("2016深圳国际显示展落幕\n\n2016年11月26日　显示资讯\n\n展会在深圳会展中心举行。华星光电展出了显示面板，大族激光展示了激光切割机。\n");
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /华星光电|大族激光/.test(relation))).toEqual([]);
  });

  it("do not make a firm of who comes from there", async () => {
    expect(namesOf(await factsIn(newsOf("引进武汉老板投资8000万元的荧光粉项目。")), "Company")).toEqual([]);
  });
});
