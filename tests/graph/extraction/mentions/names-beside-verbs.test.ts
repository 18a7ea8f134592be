import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf } from "../reading.ts";

describe("words that stand beside names", () => {
  it.each([
    ["the verb's first character behind a brand", "澜恒转投资封装厂。", "Company", /澜恒转/],
    ["the same of a sum", "合肥澜恒总投资20亿元。", "Company", /总$/],
    ["the case that an authority decides", "本案公司计划明年生产硅片。", "Company", /本案/],
    ["the verb before a park", "澜恒集团在合肥建澜恒半导体照明产业园。", "Park", /^建/],
    ["an area's name for the firm that owns another", "庐阳晶体是大同转投资的硅片厂。", "Region", /大同/],
  ])("are no part of them: %s", async (_, text, kind, wrong) => {
    expect(namesOf(await factsIn(newsOf(text)), kind).filter((name) => wrong.test(name))).toEqual([]);
  });

  it.each([
    ["a firm with one character before a brand that is known", "签约仪式上，珠海卓纳微半导体科技有限公司介绍了传感器项目。", "Company", "珠海卓纳微半导体科技有限公司"],
    ["a park behind a city, by its type alone", "台南科技工业区引进硅片厂商。", "Park", "台南科技工业区"],
    ["an area that begins with the verb's character", "江苏省建湖高新区引进硅片厂商。", "Park", "江苏省建湖高新区"],
  ])("stay a part of them: %s", async (_, text, kind, name) => {
    expect(namesOf(await factsIn(newsOf(text)), kind)).toContain(name);
  });
});
