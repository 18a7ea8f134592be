import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../../reading.ts";

const saidIn = async (text: string) => (await factsIn(planOf(text))).relations.filter(({ type }) => ["HAS", "FOCUSES_ON", "MAKES"].includes(type)).map(({ type, from, to, voice }) => `${type} ${from[1]} → ${to[1]} ${voice}`);

describe("a sentence of which one clause tells what is there and another what is to come", () => {
  it.each([
    ["what is to be built is wanted", "已建成砷化镓产线，拟新建陶瓷基板产线。", "FOCUSES_ON 合肥市 → 陶瓷基板 wanted"],
    ["what is pushed on is wanted", "已建成砷化镓产线，加快建设陶瓷基板产线。", "FOCUSES_ON 合肥市 → 陶瓷基板 wanted"],
    ["who is being brought in is wanted", "已建成砷化镓产线，正在引进滤波器企业。", "FOCUSES_ON 合肥市 → 滤波器 wanted"],
    ["what is being built is underway", "正在建设氮化镓产线，已建成砷化镓产线。", "HAS 合肥市 → 氮化镓 underway"],
    ["what is there is there", "正在建设氮化镓产线，已建成砷化镓产线。", "HAS 合肥市 → 砷化镓 built"],
  ])("says each of its own thing: %s", async (_, text, said) => {
    expect(await saidIn(text)).toContain(said);
  });

  it("says each of a firm's own thing", async () => {
    const said = await saidIn("恒越芯片有限公司已建成砷化镓产线，正在建设氮化镓产线。");
    expect(said).toEqual(expect.arrayContaining(["MAKES 恒越芯片有限公司 → 砷化镓 built", "MAKES 恒越芯片有限公司 → 氮化镓 underway"]));
  });

  it("leaves a line built that it says is, whatever is aimed at before it", async () => {
    expect(await saidIn("力争引进滤波器企业，已建成6英寸砷化镓产线。")).toContain("MAKES 6英寸砷化镓产线 → 6英寸砷化镓 built");
  });
});
