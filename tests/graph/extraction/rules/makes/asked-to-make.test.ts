import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../../reading.ts";

const saidIn = async (text: string) => (await factsIn(planOf(text))).relations.filter(({ type }) => ["HAS", "FOCUSES_ON", "MAKES"].includes(type)).map(({ type, from, to, voice }) => `${type} ${from[1]} → ${to[1]} ${voice}`);

describe("what a plan asks firms to make", () => {
  it.each([
    ["by support", "支持恒越芯片有限公司生产二极管。"],
    ["with words between", "推动龙头企业恒越芯片有限公司量产二极管。"],
    ["by help", "帮助恒越芯片有限公司批量生产二极管。"],
  ])("is wanted, and there neither in the place nor at the firm: %s", async (_, text) => {
    const said = await saidIn(text);
    expect(said).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥市 → 二极管 wanted", "MAKES 恒越芯片有限公司 → 二极管 wanted"]));
    expect(said.join()).not.toContain("built");
  });

  it("is wanted where no firm is named", async () => {
    expect(await saidIn("鼓励企业量产砷化镓衬底，给予最高300万元奖励。")).toContain("FOCUSES_ON 合肥市 → 砷化镓衬底 wanted");
  });

  it("is made where the words only tell whose it is, or thank the support that it had", async () => {
    expect(await saidIn("支持恒越芯片有限公司生产的二极管推广应用。")).toContain("MAKES 恒越芯片有限公司 → 二极管 built");
    expect(await saidIn("在市政府支持下，恒越芯片有限公司生产二极管。")).toEqual(expect.arrayContaining(["MAKES 恒越芯片有限公司 → 二极管 built", "HAS 合肥市 → 二极管 built"]));
  });
});
