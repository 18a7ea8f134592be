import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "../reading.ts";

const head = "合肥市功率半导体产业链行动方案\n\n合肥市人民政府\n2025年3月1日\n\n";

describe("a numbered item of one sentence", () => {
  it.each([
    ["with chapters above it", "一、主攻方向\n\n（一）重点发展碳化硅外延片。\n（二）补齐光掩模短板。\n（三）庐江高新区重点发展功率模块。\n（四）支持肥东县恒越半导体有限公司碳化硅衬底扩产。\n"],
    ["with none above it", "1.重点发展碳化硅外延片。\n2.补齐光掩模短板。\n3.庐江高新区重点发展功率模块。\n4.支持肥东县恒越半导体有限公司碳化硅衬底扩产。\n"],
    ["with its bodies below it", "一、任务\n1.重点发展碳化硅外延片。\n责任单位：市科技局\n2.补齐光掩模短板。\n责任单位：市经信局\n3.庐江高新区重点发展功率模块。\n责任单位：庐江高新区管委会\n4.支持肥东县恒越半导体有限公司碳化硅衬底扩产。\n责任单位：肥东县政府\n"],
  ])("is told like any other: %s", async (_, text) => {
    const facts = await factsIn(`${head}${text}`);
    expect(relationsOf(facts)).toEqual(expect.arrayContaining([
      "FOCUSES_ON 合肥市 → 碳化硅外延片", "SHORT_OF 合肥市 → 光掩模", "FOCUSES_ON 庐江高新区 → 功率模块", "MAKES 肥东县恒越半导体有限公司 → 碳化硅衬底", "LOCATED_IN 庐江高新区 → 庐江",
    ]));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 合肥市 → 碳化硅衬底");
  });

  it("is still the title of the task that its bodies answer for", async () => {
    const { tasks } = await factsIn(`${head}一、任务\n1.重点发展碳化硅外延片。\n责任单位：市科技局\n`);
    expect(tasks.map(({ title, agencies }) => [title, agencies])).toEqual([["重点发展碳化硅外延片", ["市科技局"]]]);
  });
});
