import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "../../reading.ts";

/** What a plan of 2024 says of its place and things, links of the chain left out. */
async function saidIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(text)), "FOCUSES_ON", "HAS", "STRONG_IN").filter((relation) => !/[A-Z_]{6,}$/.test(relation));
}

describe("what a place's firms are said to be crowded in", () => {
  it("is there, and nothing that it pushes", async () => {
    expect(await saidIn("全市产品大多集中于石英坩埚和引线框架。")).toEqual(["HAS 合肥市 → 引线框架", "HAS 合肥市 → 石英坩埚"]);
    expect(await saidIn("集中力量发展石英坩埚。")).toEqual(["FOCUSES_ON 合肥市 → 石英坩埚"]);
  });
});

describe("what a place shall have or lead in", () => {
  it.each([
    ["到2027年，硅片产能达到10万片。", "硅片"],
    ["到2027年底，溅射靶材年产能达500吨。", "溅射靶材"],
    ["到2027年，滤波器市场占有率超过60%。", "滤波器"],
    ["到２０２７年，激光器产量达到全国第一。", "激光器"],
    ["到2026年，全市拥有外延片企业10家以上。", "外延片"],
    ["“十五五”末，光刻胶国内领先。", "光刻胶"],
    ["支持庐江高新区建设光刻胶生产线和氮化镓射频器件中试平台。", "氮化镓射频器件", "庐江高新区"],
    ["引进拥有电子特气技术的企业。", "电子特气"],
  ])("is wanted, and not there yet: %s", async (text, thing, place = "合肥市") => {
    const said = (await saidIn(text)).filter((relation) => relation.endsWith(` ${thing}`));
    expect(said).toEqual([`FOCUSES_ON ${place} → ${thing}`]);
  });

  it.each([
    "对在我市新建功率模块、光模块生产线的企业，给予补助。",
    "对拥有功率模块产线的企业给予奖励。",
    "对年产功率模块达到10万只的企业给予一次性奖励。",
  ])("is not there because a policy pays who has it: %s", async (text) => {
    expect((await saidIn(text)).filter((relation) => relation.endsWith("功率模块"))).toEqual(["FOCUSES_ON 合肥市 → 功率模块"]);
  });

  it.each([
    ["我市现有靶材企业2家，石英坩埚产能达到10万只。", ["HAS 合肥市 → 石英坩埚", "HAS 合肥市 → 靶材"]],
    ["2023年，多晶硅产量达到3万吨。", ["HAS 合肥市 → 多晶硅"]],
    ["全市电子特气生产企业3家。", ["HAS 合肥市 → 电子特气"]],
    ["到2027年，我市模拟芯片领先地位进一步巩固。", ["STRONG_IN 合肥市 → 模拟芯片"]],
    ["我市模拟芯片产量居全国首位。", ["STRONG_IN 合肥市 → 模拟芯片"]],
  ])("is there where nothing aims at it: %s", async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected);
  });

  it("is in news no more than a firm's plan, unless that tells of a plan", async () => {
    expect(relationsOf(await factsIn(newsOf("全球最大的晶闸管将在这里批量生产。")), "HAS")).toEqual([]);
    expect(relationsOf(await factsIn(newsOf("合肥市印发行动方案。方案提出，到2021年，硅片产能达到10万片。")), "FOCUSES_ON", "HAS")).toContain("FOCUSES_ON 合肥市 → 硅片");
  });
});
