import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../../reading.ts";

const papersIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Policy").filter((name) => name !== "合肥市集成电路产业2024年行动计划");

describe("a title in marks", () => {
  it.each([
    "推出音乐剧《澜湖少年行》、舞剧《越岭行动》等作品。",
    "继续办好《再走一步》栏目，推进《澜江文库》编纂。",
    "借助《黑石传说》开发相关产品。",
    "《澜湖观察报》头版刊文，《光电丛书》获奖。",
    "长篇小说《澜湖计划》引起反响。",
  ])("of a film, book, song or newspaper is no policy: %s", async (text) => {
    expect(await papersIn(text)).toEqual([]);
  });

  it.each([
    ["落实《传感器产业统一编码规则》。", "传感器产业统一编码规则"],
    ["出台《芯动澜湖》，支持流片。", "芯动澜湖"],
    ["依据《合肥市数据条例》和《澜湖新区促进法》推进。", "合肥市数据条例"],
    ["《支持传感器产业十条》兑现奖补。", "支持传感器产业十条"],
  ])("is a policy by its kind, or by the verb that issues it: %s", async (text, paper) => {
    expect(await papersIn(text)).toContain(paper);
  });
});

describe("a paper without its marks", () => {
  it("is the text's own, named without its years, or the nation's that it follows", async () => {
    const facts = await factsIn("合肥市集成电路产业发展行动计划（2024—2027年）\n\n为落实国家集成电路产业发展推进纲要精神，制定合肥市集成电路产业发展行动计划，支持芯片企业发展。\n");
    expect(namesOf(facts, "Policy")).toEqual(["合肥市集成电路产业发展行动计划(2024—2027年)", "国家集成电路产业发展推进纲要"].sort());
  });
});
