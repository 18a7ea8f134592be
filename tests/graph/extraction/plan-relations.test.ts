import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "./reading.ts";

describe("the zone that a clause of a plan puts to work", () => {
  it.each([
    ["以肥东经济开发区为核心，做精碳化硅衬底，发展外延片。", ["FOCUSES_ON 肥东经济开发区 → 碳化硅衬底", "FOCUSES_ON 肥东经济开发区 → 外延片"]],
    ["一是做强肥西新材料产业园，聚力发展电子特气；二是做优长丰芯谷产业园，延伸发展光刻胶。", ["FOCUSES_ON 肥西新材料产业园 → 电子特气", "FOCUSES_ON 长丰芯谷产业园 → 光刻胶"]],
    ["化合物半导体：以庐江高新区半导体产业园为主阵地，主攻碳化硅外延片。", ["FOCUSES_ON 半导体产业园 → 碳化硅外延片"]],
  ])("is what the clause is about: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "FOCUSES_ON")).toEqual(expect.arrayContaining(expected));
  });

  it("gives way to the area that its sentence began with", async () => {
    const facts = await factsIn(planOf("打造安庆化合物半导体产业集群，以宜城芯谷产业园为核心，形成碳化硅衬底供应基地。", "安徽省集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 宜城芯谷产业园 → 碳化硅衬底");
  });
});

describe("the counties of the city that a plan is about", () => {
  it("are known by their short names, alone and in a zone's name", async () => {
    const facts = await factsIn(planOf("依托肥东、长丰承接存储芯片封装测试，以庐江高新区、肥西经济开发区为重点，发展光刻胶。"));
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["肥东", "肥西", "庐江", "长丰"]));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["LOCATED_IN 庐江高新区 → 庐江", "LOCATED_IN 肥东 → 合肥市", "FOCUSES_ON 肥西经济开发区 → 光刻胶"]));
  });
});

describe("what a plan names right behind firms", () => {
  it.each([
    ["支持三安光电、华灿光电Micro LED芯片扩能。", ["MAKES 三安光电 → Micro LED芯片", "MAKES 华灿光电 → Micro LED芯片"]],
    ["天岳先进5万片碳化硅衬底、碳化硅外延片加快放量。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天岳先进 → 碳化硅外延片"]],
    ["推动通富微电、华天科技封装与测试提档。", ["ENGAGED_IN 通富微电 → PACKAGING_TEST", "ENGAGED_IN 华天科技 → PACKAGING_TEST"]],
  ])("is what each of them makes: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "MAKES", "ENGAGED_IN")).toEqual(expect.arrayContaining(expected));
  });

  it("is no product of a customer, who need not be there either", async () => {
    const facts = await factsIn(planOf("做强电子特气，配套长江存储、武汉新芯。江丰电子靶材进入中芯国际、华虹等主流晶圆厂。"));
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /长江存储|武汉新芯|中芯国际|华虹/.test(relation))).toEqual([]);
  });
});

describe("a plan of the electronics industry", () => {
  it("is one of the chain, with its aims and zones", async () => {
    const facts = await factsIn("合肥市电子信息产业发展规划\n\n一、发展目标\n\n到2029年，全市电子信息产业产值突破800亿元；规上企业达到260家。\n\n二、重点方向\n\n以肥东高新区、庐江高新区为重点，发展摄像头模组、连接器。\n");
    expect(facts.targets.map(({ value, unit }) => `${value}${unit}`)).toEqual(["800亿元", "260家"]);
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 肥东高新区 → 摄像头模组");
  });
});
