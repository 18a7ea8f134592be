import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../../reading.ts";

/** The chains that a plan names, each with its other forms. */
async function chainsIn(paragraph: string): Promise<string[]> {
  const { entities } = await factsIn(planOf(paragraph));
  return entities.filter(({ type }) => type === "Chain").map(({ name, aliases }) => [name, ...aliases].join(" = "));
}

describe("the name of a chain", () => {
  it("goes without words that tell how much of it there is", async () => {
    expect(await chainsIn("完善蓝宝石上下游产业链。")).toEqual(["蓝宝石产业链 = 蓝宝石上下游产业链"]);
    expect(await chainsIn("打造激光3条产业链。")).toEqual(["激光产业链 = 激光3条产业链"]);
  });

  it("may be made of any thing that is known", async () => {
    expect(namesOf(await factsIn(planOf("围绕光刻胶产业链，引进企业5家；完善先进封装产业链。")), "Chain")).toEqual(["先进封装产业链", "光刻胶产业链"]);
  });

  it("is the same with 全", async () => {
    expect(await chainsIn("打造红外光电全产业链，补齐红外光电产业链短板。")).toEqual(["红外光电全产业链 = 红外光电产业链"]);
  });

  it("holds no word for what is done with it", async () => {
    expect(namesOf(await factsIn(planOf("围绕显示芯片延伸产业链。")), "Chain")).toEqual([]);
  });
});
