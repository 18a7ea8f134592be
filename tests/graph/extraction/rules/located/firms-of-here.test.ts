import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** Where a text puts what it names: `三安光电 → 合肥高新区`. */
async function placesIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(text), "LOCATED_IN").map((relation) => relation.replace("LOCATED_IN ", ""));
}

describe("who bears the city's name in a paper of its zone", () => {
  const title = "合肥新站高新区集成电路产业2024年行动计划";

  it.each([
    ["支持澜湖大学合肥研究院、合肥澜芯半导体科技有限公司攻关碳化硅。", ["澜湖大学合肥研究院 → 合肥新站高新区", "合肥澜芯半导体科技有限公司 → 合肥新站高新区"]],
  ])("is in the zone: %s", async (text, expected) => {
    expect(await placesIn(planOf(text, title))).toEqual(expect.arrayContaining(expected));
  });

  it("is in the zone where a table lists the zone's projects", async () => {
    const list = "合肥新站高新区3个项目入选2023年省级重点工程\n\n| 序号 | 项目单位 | 项目名称 |\n|---|---|---|\n| 1 | 合肥澜芯半导体有限公司 | 碳化硅衬底项目 |\n| 2 | 合肥恒越光电有限公司 | 外延片项目 |\n";
    expect(relationsOf(await factsIn(list, "list.md"), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 合肥澜芯半导体有限公司 → 合肥新站高新区", "LOCATED_IN 合肥恒越光电有限公司 → 合肥新站高新区"]));
  });
});

describe("the firms that answer for a task of a city's plan", () => {
  it("are the city's, in the district that their names hold", async () => {
    const places = await placesIn(planOf("建设碳化硅产线。\n\n责任单位：市经济和信息化局、澜湖产业投资集团、合肥肥东投资集团。"));
    expect(places).toEqual(expect.arrayContaining(["澜湖产业投资集团 → 合肥市", "合肥肥东投资集团 → 肥东"]));
  });
});

describe("a zone with the area before it", () => {
  it("bears its own name, and the news is about it", async () => {
    const facts = await factsIn("三安光电与华灿光电在肥东县的澜湖产业园区动工\n\n2023年5月6日　半导体资讯\n\n三安光电外延片项目今年动工。\n");
    expect(facts.region).toBe("澜湖产业园区");
  });
});
