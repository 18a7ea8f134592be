import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../../reading.ts";

const voicesIn = async (text: string) => (await factsIn(planOf(text))).relations.filter(({ type, from }) => type === "MAKES" && from[0] === "Company").map(({ to, voice }) => `${to[1]} ${voice}`);

describe("what a firm makes already", () => {
  it.each([
    ["before", "恒越芯片有限公司6英寸砷化镓衬底已实现量产，年产能8万片。\n支持恒越芯片有限公司加快建设8英寸砷化镓衬底产业化项目。"],
    ["behind", "支持恒越芯片有限公司加快建设8英寸砷化镓衬底产业化项目。\n恒越芯片有限公司6英寸砷化镓衬底已实现量产，年产能8万片。"],
  ])("is made, though the paper tells %s what it is to make more of", async (_, text) => {
    expect(await voicesIn(text)).toEqual([expect.stringMatching(/砷化镓衬底 built$/)]);
  });

  it("is not what only its project is to make", async () => {
    expect(await voicesIn("推动恒越芯片有限公司砷化镓衬底项目开工。")).toEqual(["砷化镓衬底 planned"]);
  });

  it("is not what it tries out, nor what it makes once its project stands", async () => {
    expect(await voicesIn("恒越芯片有限公司砷化镓衬底进入中试阶段。")).toEqual(["砷化镓衬底 underway"]);
    expect(await voicesIn("恒越芯片有限公司砷化镓衬底尚未量产。")).toEqual(["砷化镓衬底 underway"]);
    expect(await voicesIn("恒越芯片有限公司砷化镓衬底项目建成投产后可实现年产砷化镓衬底8万片。")).toEqual(["砷化镓衬底 planned"]);
  });
});
