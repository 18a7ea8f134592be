import { describe, expect, it } from "vitest";
import { factsIn, namesOf } from "../reading.ts";

const rest = "　　坚持民生优先。新建学校12所，改造老旧小区30个，粮食产量60万吨，接待游客900万人次。\n".repeat(4);
const report = (back: string, ahead = "") => `2025年合肥市政府工作报告\n（2025年1月9日在合肥市第十七届人民代表大会第四次会议上）\n\n各位代表：\n　　一、2024年工作回顾\n${back}${rest}　　二、2025年重点工作\n${ahead}${rest}`;

async function figuresIn(text: string): Promise<string[]> {
  const { targets, actuals } = await factsIn(text);
  return [...actuals, ...targets].map(({ metric, value, unit, by }) => `${metric} ${value}${unit} ${by}`);
}

describe("the industry that an item of a report speaks of", () => {
  it.each([
    ["（二）半导体产业加快集聚\n　　全年实现产值130亿元、增长14%，高于全市规上工业6个百分点，新增规上企业9家。\n", ["半导体产业产值 130亿元 2024", "半导体产业产值增长率 14% 2024", "新增规上企业数 9家 2024"]],
    ["　　半导体产业提质增效，21个亿元以上项目竣工投产。\n", ["竣工投产亿元以上项目数 21个 2024"]],
    ["　　集成电路“四梁八柱”更加稳固。产业规模达400亿元，集聚企业120家。\n", ["集成电路产业规模 400亿元 2024", "企业数 120家 2024"]],
    ["　　光伏产业持续壮大，全产业链产值突破300亿元，新签约亿元以上项目12个，其中10亿元以上4个。\n", ["光伏产业产值 300亿元 2024", "新签约亿元以上项目数 12个 2024", "10亿元以上项目数 4个 2024"]],
    ["　　五年来，光子产业从弱到强，产值由2020年的30亿元增加到95亿元，传感器企业由7家增加到21家，芯片产量是2020年的2.6倍。\n", ["光子产业产值 30亿元 2020", "光子产业产值 95亿元 2024", "传感器企业数 7家 2024", "传感器企业数 21家 2024", "芯片产量 2.6倍 2024"]],
  ])("gives its figures their name: %s", async (text, figures) => {
    expect(await figuresIn(report(text))).toEqual(figures);
  });

  it("ends where a sentence or heading speaks of another trade", async () => {
    expect(await figuresIn(report("", "　　1.做强光电产业。实施补链项目8个，力争产值突破90亿元。\n　　2.做优文旅产业。打造景区项目6个，力争产值突破50亿元。\n"))).toEqual(["补链项目数 8个 2025", "光电产业产值 90亿元 2025"]);
    expect(await figuresIn(report("", "　　做强半导体产业。新引进企业15家。加快新能源汽车产业扩能，新引进企业20家。\n"))).toEqual(["新引进企业数 15家 2025"]);
  });

  it("is not that of a thing which a heading names last of several", async () => {
    expect(await figuresIn("合肥市显示与半导体产业实施方案\n2025年3月1日\n\n一、重点发展石英坩埚、整流管、压力传感器。支持企业扩大整流管产能。\n2.到2027年，产值突破60亿元。\n")).toEqual(["产值 60亿元 2027"]);
  });

  it("is not all of a report because a third of its sentences speak of it", async () => {
    const facts = await factsIn("2025年合肥市政府工作报告\n（2025年1月9日在合肥市第十七届人民代表大会第四次会议上）\n\n　　一、2024年工作回顾\n　　恒越光电碳化硅衬底产线投产。芯片设计企业加快集聚。新建幼儿园9所。生猪出栏80万头。\n　　二、2025年重点工作\n　　推进碳化硅外延片扩产。支持封装测试企业做强。新增停车位900个。\n");
    expect([...facts.targets, ...facts.actuals]).toEqual([]);
  });

  it("is told by the firms of the chain that a clause names, with no word of what they make", async () => {
    const facts = await factsIn(report("　　项目建设提速。三安光电二期、天马8.6代线加快建设，吉利汽车三期投产。\n"));
    expect(namesOf(facts, "Company")).toEqual(["三安光电", "天马"]);
    expect(namesOf(facts, "Project")).toContain("天马8.6代线");
  });
});

describe("a paper that a report tells of", () => {
  it("lends the report neither its name nor its years", async () => {
    const facts = await factsIn(report("　　出台《合肥市半导体产业三年行动计划（2024—2026年）》，半导体产业产值达到130亿元。\n"));
    expect(facts.policy).toBe("2025年合肥市政府工作报告");
    expect([...facts.targets.map(({ value }) => value), facts.actuals.map(({ value, by }) => [value, by])]).toEqual([[[130, "2024"]]]);
  });

  it("lets a figure be reached in the report's own year before, whatever horizon a title names", async () => {
    expect(await figuresIn(report("　　制定《合肥市扩大消费方案（2025—2028年）》，集成电路产业产值达到210亿元。\n"))).toEqual(["集成电路产业产值 210亿元 2024"]);
  });
});
