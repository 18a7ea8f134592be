import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** `三安光电 → IGBT built`, of whatever firms make. */
async function makingIn(paragraph: string): Promise<string[]> {
  const { relations } = await factsIn(planOf(paragraph));
  return relations.filter(({ type }) => type === "MAKES").map(({ from, to, voice }) => `${from[1]} → ${to[1]} ${voice}`).sort();
}

describe("firms that turn from one thing to another", () => {
  it("make the one by now, and are to make the other", async () => {
    expect(await makingIn("支持士兰微、捷捷微电等企业由整流二极管向IGBT模块、碳化硅二极管升级。")).toEqual(["士兰微 → IGBT模块 wanted", "士兰微 → 整流二极管 built", "士兰微 → 碳化硅二极管 wanted", "捷捷微电 → IGBT模块 wanted", "捷捷微电 → 整流二极管 built", "捷捷微电 → 碳化硅二极管 wanted"].sort());
  });

  it("may be told of only what they turn to", async () => {
    expect(await makingIn("引导三安光电、华灿光电向紫外LED转型，鼓励士兰微积极向IGBT模块拓展。")).toEqual(["三安光电 → 紫外LED wanted", "华灿光电 → 紫外LED wanted", "士兰微 → IGBT模块 wanted"].sort());
  });

  it("do not make their place work on what they turn from", async () => {
    const facts = await factsIn(planOf("鼓励企业由整流二极管向碳化硅二极管升级。引导士兰微从晶闸管向IGBT模块跨越。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(["FOCUSES_ON 合肥市 → 碳化硅二极管"]);
  });
});
