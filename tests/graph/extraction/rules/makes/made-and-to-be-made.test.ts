import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf } from "../../reading.ts";

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

describe("what news says of a firm in passing", () => {
  const voicesIn = async (text: string) => (await factsIn(newsOf(text))).relations.filter(({ type, from }) => type === "MAKES" && /恒越/.test(from[1])).map(({ to, voice }) => `${to[1]} ${voice}`);

  it.each([
    ["is under way where it is only developed with others", "恒越光电与庐州大学签订协议，共同研发氮化镓外延片。", "氮化镓外延片 underway"],
    ["is planned where it comes once there is series production", "恒越光电表示，实现量产之后，可为基站客户提供大量的功率放大器。", "功率放大器 planned"],
    ["is under way where its plant has its first stone", "恒越半导体（合肥）有限公司奠基仪式举行，公司以生产碳化硅外延片为主。", "碳化硅外延片 underway"],
    ["is no more than under way where money has been spent and lines are built", "恒越光电在建的一体化项目年内已完成投资6000万元，主要建设4条太阳能电池生产线。", "太阳能电池 underway"],
    ["is made where nothing says that it is to come", "恒越光电已在合肥量产碳化硅外延片。", "碳化硅外延片 built"],
  ])("%s", async (_, text, said) => {
    expect(await voicesIn(text)).toContain(said);
  });
});

describe("what a project of news is told to build", () => {
  it("has come no further than the project", async () => {
    const { relations } = await factsIn(newsOf("恒越光电外延片项目签约，该项目总投资5亿元，建设砷化镓芯片生产线。"));
    expect([...new Set(relations.filter(({ type }) => type === "MAKES").map(({ voice }) => voice))]).toEqual(["planned"]);
  });
});
