import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "../../reading.ts";

const focusIn = async (text: string) => relationsOf(await factsIn(text), "FOCUSES_ON");

describe("what a place takes for something", () => {
  it.each([
    ["in a plan", planOf("将光刻胶、硅片和碳化硅衬底列为先导产业发展重点。"), ["光刻胶", "硅片", "碳化硅衬底"]],
    ["in news", newsOf("合肥市把功率器件、硅片确立为一号工程。"), ["功率器件", "硅片"]],
  ])("makes of it what is worked on: %s", async (_, text, things) => {
    expect(await focusIn(text)).toEqual(expect.arrayContaining(things.map((thing) => `FOCUSES_ON 合肥市 → ${thing}`)));
  });

  it("a list of goods that are paid for is none", async () => {
    const { relations } = await factsIn(newsOf("合肥市将首批次硅片纳入重点产品目录。"));
    expect(relations.filter(({ rule }) => rule === "place-and-thing")).toEqual([]);
  });
});
