import { expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

it("a card of investment names its project and site in lines with labels, a blank or a colon behind them", async () => {
  for (const mark of [" ", "："]) {
    const facts = await factsIn(`项目名称${mark}巢湖市蓝宝石衬底、LED芯片制造基地项目\n项目位置${mark}合肥现代光电产业园\n建设内容${mark}新建洁净厂房和检测中心。\n市场分析${mark}LED照明前景广阔，LED芯片需求增长。\n`);
    expect(namesOf(facts, "Project")).toEqual(["巢湖市蓝宝石衬底、LED芯片制造基地项目"]);
    expect(relationsOf(facts, "LOCATED_IN", "MAKES", "ENGAGED_IN")).toEqual(expect.arrayContaining([
      "LOCATED_IN 巢湖市蓝宝石衬底、LED芯片制造基地项目 → 合肥现代光电产业园", "LOCATED_IN 巢湖市蓝宝石衬底、LED芯片制造基地项目 → 巢湖市",
      "MAKES 巢湖市蓝宝石衬底、LED芯片制造基地项目 → LED芯片", "MAKES 巢湖市蓝宝石衬底、LED芯片制造基地项目 → 蓝宝石衬底", "ENGAGED_IN 巢湖市蓝宝石衬底、LED芯片制造基地项目 → FABRICATION",
    ]));
  }
});
