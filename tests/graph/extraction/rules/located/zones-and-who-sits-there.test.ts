import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf, sitesIn } from "../../reading.ts";

/** A piece of news of a city. */
function cityNews(text: string): string {
  return `芜湖市集成电路产业概况\n\n2024年4月3日　来源：芜湖日报\n\n${text}\n`;
}

const sitesOf = async (firm: string, text: string) => (await sitesIn(text)).filter((site) => site.startsWith(firm));

describe("a firm that the sentence puts somewhere", () => {
  it.each([
    ["格越半导体", "位于繁昌经开区的格越半导体主营功率模块。", ["格越半导体 → 繁昌经开区"]],
    ["恒芯电子", "繁昌经开区内的恒芯电子主营功率模块。", ["恒芯电子 → 繁昌经开区"]],
    ["启泰电子", "启泰电子入驻南陵经开区。", ["启泰电子 → 南陵经开区"]],
  ])("is not also in the zone spoken of before: %s", async (firm, sentence, expected) => {
    expect(await sitesOf(firm, cityNews(`芜湖高新区集聚了恒越半导体、启迪微电子等企业。${sentence}`))).toEqual(expected);
  });

  it("makes there what the sentence says that it makes", async () => {
    const { relations } = await factsIn(cityNews("芜湖高新区集聚了恒越半导体、启迪微电子等企业。位于繁昌经开区的格越半导体主营功率模块。"));
    expect(relations.find(({ type, to }) => type === "MAKES" && to[1] === "功率模块")?.at?.[1]).toBe("繁昌经开区");
  });
});

describe("a place that no name tells of", () => {
  it.each(["桑田岛有启泰电子有限公司、澜泰微电子有限公司两家企业", "沉香湖拥有启泰电子有限公司"])("ends what is said of the zone before it: %s", async (clause) => {
    const facts = await factsIn(planOf(`合肥高新区集聚了庐阳半导体有限公司等设计企业，${clause}，启泰电子有限公司主要从事8英寸晶圆代工。`));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 启泰电子有限公司 → 合肥市", "LOCATED_IN 庐阳半导体有限公司 → 合肥高新区"]));
    expect(relationsOf(facts, "HAS")).not.toContain("HAS 合肥高新区 → 8英寸晶圆代工");
  });
});

describe("a zone", () => {
  it("is known by more endings, and where firms gather in it", async () => {
    expect(await sitesOf("澜泰微", cityNews("澜泰微、恒越芯等设计企业集聚在滨江科技新城。"))).toEqual(["澜泰微 → 滨江科技新城"]);
    expect(await sitesOf("澜泰微", cityNews("位于电子信息产业功能区的澜泰微电子从事功率器件封装。"))).toEqual(["澜泰微电子 → 电子信息产业功能区"]);
  });

  it("lies in the area of its name, though a heading alone names it", async () => {
    expect(await sitesIn("合肥市集成电路产业行动计划\n\n一、重点任务\n\n（一）打造庐阳区射频芯片产业园\n\n支持企业扩产，发展滤波器。\n")).toContain("庐阳区射频芯片产业园 → 庐阳区");
  });

  it.each(["开工建设", "签约引进", "投产"])("is spoken of where it is said what it %s", async (does) => {
    expect(await sitesOf("恒越光电有限公司", planOf(`合肥高新区${does}恒越光电有限公司功率芯片项目，总投资65亿元。`))).toContain("恒越光电有限公司 → 合肥高新区");
  });
});

it("a round-up's project settles where its line says, behind the city in brackets", async () => {
  expect(await sitesOf("通富微电先进封装项目", "半导体项目一周\n\n2025年10月20日　芯闻社\n\n【南通】通富微电先进封装项目签约落户崇川区，计划投资75亿元。\n")).toEqual(["通富微电先进封装项目 → 崇川区"]);
});

it("a firm that nobody knows is known again at the head of a clause, and makes what the place does not", async () => {
  const facts = await factsIn(cityNews("4月2日，位于芜湖高新区的恒澜微宣布完成融资。恒澜微生产射频开关芯片。"));
  expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 恒澜微 → 射频开关芯片"]);
  expect(relationsOf(facts, "HAS")).toEqual([]);
});
