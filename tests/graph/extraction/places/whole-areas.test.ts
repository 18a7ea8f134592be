import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../reading.ts";

describe("words for an area as a whole", () => {
  it.each([
    ["推动全省电子特气产业协同。", ["安徽省 → 电子特气"]],
    ["支持庐江高新区发展靶材，带动全省光刻胶产业集聚发展。", ["安徽省 → 光刻胶", "庐江高新区 → 靶材"]],
    ["支持庐江高新区发展靶材，全市重点发展光刻胶。", ["合肥市 → 光刻胶", "庐江高新区 → 靶材"]],
    ["打造全省领先的传感器基地。", ["合肥市 → 传感器"]],
    ["推动全市传感器产业集聚。", ["合肥市 → 传感器"]],
  ])("are not the paper's own place where they reach further: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "FOCUSES_ON").filter((relation) => !/[A-Z_]{6,}$/.test(relation)).map((relation) => relation.replace("FOCUSES_ON ", ""))).toEqual(expected);
  });

  it("are the wider area that the text names", async () => {
    const facts = await factsIn(planOf("对接安徽省集成电路规划。推动全省电子特气产业协同。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 安徽省 → 电子特气");
  });

  it.each([
    ["支持我市肥东县发展光刻胶。", "肥东县"],
    ["我市长丰县重点发展光刻胶。", "长丰县"],
    ["支持本市高新区发展光刻胶。", "高新区"],
    ["支持我市智造新城发展光刻胶。", "智造新城"],
  ])("are no part of the name of a place in it: %s", async (text, place) => {
    const facts = await factsIn(planOf(text));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain(`FOCUSES_ON ${place} → 光刻胶`);
    expect([...namesOf(facts, "Park"), ...namesOf(facts, "Region")].filter((name) => /^[我本]/.test(name))).toEqual([]);
  });
});

describe("whose a figure is", () => {
  it.each([
    ["到2027年，全市集成电路产业产值达到300亿元，肥东县集成电路产业产值突破50亿元，庐江县达到30亿元，全市集成电路企业达到100家。", [["300", "合肥市"], ["50", "肥东县"], ["30", "庐江县"], ["100", "合肥市"]]],
    ["到2027年，庐江高新区集成电路产值占全市比重达到40%。", [["40", "庐江高新区"]]],
    ["其中，庐江高新区实现集成电路产值100亿元；肥西新材料产业园实现20亿元。", [["100", "庐江高新区"], ["20", "肥西新材料产业园"]]],
    ["到2027年，全市集成电路产值达到300亿元，东阁区达到30亿元。", [["300", "合肥市"], ["30", null]]],
    ["到2027年，预计我国硅片、多晶硅产量分别达到210GW和48万吨，全球占比分别达到97%和78%；其中单晶硅片产量达到200GW。全市硅片产能达到20GW。", [["210", null], ["48", null], ["97", null], ["78", null], ["200", null], ["20", "合肥市"]]],
    ["到2027年，庐江分园区累计投入集成电路产业44亿元；肥西分园区入驻半导体企业36家。", [["44", "庐江分园区"], ["36", "肥西分园区"]]],
  ])("is told by the place that its clause begins with, or is the whole country's: %s", async (text, expected) => {
    const { targets } = await factsIn(planOf(text));
    expect(targets.map(({ value, region }) => [String(value), region])).toEqual(expected);
    expect(targets.map(({ metric }) => metric).filter((metric) => /^[\u4e00-\u9fff]{2}[区县]$/.test(metric))).toEqual([]);
  });

  it.each([
    ["合肥市集成电路产业行动计划", "到2027年，全省集成电路产业规模突破900亿元，全市达到300亿元，本园区达到40亿元。", [["900", "安徽省"], ["300", "合肥市"], ["40", "合肥市"]]],
    ["肥西县集成电路产业行动计划", "到2027年，我省集成电路产业规模突破900亿元，全市集成电路产业规模达到300亿元，全县达到30亿元。", [["900", "安徽省"], ["300", "合肥市"], ["30", "肥西县"]]],
    ["嘉定区集成电路产业行动计划", "到2027年，全市集成电路产业规模突破900亿元，全区集成电路产业规模达到300亿元。", [["900", "上海市"], ["300", "嘉定区"]]],
    ["合肥高新技术产业开发区集成电路产业行动计划", "到2027年，全省集成电路产业规模突破900亿元，全市达到300亿元，本园区达到40亿元。", [["900", "安徽省"], ["300", expect.stringMatching(/^合肥市?$/)], ["40", "合肥高新技术产业开发区"]]],
  ])("is told of the area around the paper's own by its rank: %s", async (title, text, expected) => {
    const { targets, entities } = await factsIn(planOf(text, title));
    expect(targets.map(({ value, region }) => [String(value), region])).toEqual(expected);
    expect(new Set(targets.map(({ metric }) => metric))).toEqual(new Set(["集成电路产业规模"]));
    expect(entities.filter(({ name }) => name === "安徽省").every(({ quote }) => /^[全我]省$/.test(quote ?? ""))).toBe(true);
  });

  it("is told of the province in a city's news too", async () => {
    const { targets } = await factsIn(newsOf("到2027年，全省集成电路产业规模突破900亿元。"));
    expect(targets.map(({ value, region }) => [value, region])).toEqual([[900, "安徽省"]]);
  });

  it("is a share where the text says so, and not the sum itself", async () => {
    const { targets } = await factsIn(planOf("到2027年，封装测试产值占比超过60%。到2027年，存储芯片产值达到838亿元，占全市的60%以上。"));
    expect(targets.map(({ metric, value }) => [metric, value])).toEqual([["封装测试产值占比", 60], ["存储芯片产值", 838], ["存储芯片产值占全市比重", 60]]);
  });

  it("is held against a year that is none of its own", async () => {
    const facts = await factsIn(planOf("到2027年，集成电路产业产值达到300亿元，集成电路产业研发投入强度较2023年提高1.5个百分点。存储芯片产值达到50亿元。"));
    expect(facts.targets.map(({ value, by }) => [value, by])).toEqual([[300, "2027"], [1.5, "2027"], [50, "2027"]]);
    expect(facts.actuals).toEqual([]);
  });
});
