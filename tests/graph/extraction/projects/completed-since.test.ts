import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

const voiceIn = async (text: string) => {
  const facts = await factsIn(`恒越光电走过十年\n\n2016年5月6日　半导体资讯\n\n${text}\n`);
  return [...new Set(facts.relations.filter(({ type, from }) => type === "MAKES" && from[0] === "Project").map(({ voice }) => voice))];
};

describe("news that tells of a project from its plan on", () => {
  it.each([
    ["恒越光电外延片项目2011年3月奠基，计划2012年底投产，2013年5月正式投产，总投资6亿元。", "built"],
    ["2009年签约的恒越光电硅片项目，2011年在合肥高新区建成投产。", "built"],
    ["恒越光电当年拟建的硅片项目，2011年已在合肥高新区建成。", "built"],
    ["恒越光电2013年斥资2亿元建设的外延片项目，当年开工、当年投产。", "built"],
    ["2011年，恒越光电在合肥投资建设碳化硅衬底项目。2012年9月，项目顺利投产。", "built"],
    ["2010年，恒越光电在合肥投资建设硅片项目，现已成为华东最大的硅片生产基地。", "built"],
  ])("tells that it has been completed: %s", async (text, voice) => {
    expect(await voiceIn(text)).toEqual([voice]);
  });

  it.each([
    ["恒越光电投资建设的外延片项目计划2017年建成投产，目前厂房已封顶。", "planned"],
    ["恒越光电的硅片项目力争今年开工、当年投产。", "planned"],
    ["恒越光电投资2亿元建设硅片项目，项目建成投产后可年产硅片80万片。", "planned"],
    ["恒越光电的光伏胶膜项目进入收尾。", "underway"],
  ])("leaves it where it is while that is to come: %s", async (text, voice) => {
    expect(await voiceIn(text)).toEqual([voice]);
  });
});

describe("a project with the day of its step behind a comma", () => {
  it.each([
    ["恒越光电年产40万片硅片项目，4月16日上午正式动工兴建。", "underway"],
    ["恒越光电硅片项目采用目前行业内最先进的切割技术，生产硅片。", "planned"],
  ])("has come as far as that: %s", async (text, voice) => {
    expect(await voiceIn(text)).toEqual([voice]);
  });
});
