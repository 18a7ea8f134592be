import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

const ofPlace = ["FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"];

/** What a plan says of its place. */
async function saidIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(text)), ...ofPlace);
}

describe("who may apply", () => {
  it.each([
    "本办法适用于在本市登记、从事芯片设计、封装测试、半导体材料生产的企业。",
    "本措施所称企业，是指生产引线框架、功率模块的企业。",
    "申报单位应为从事激光器、光电探测器研发的企业。",
    "支持对象：拥有外延片生产线的独立法人企业。",
  ])("is no word on what the place has or wants: %s", async (text) => {
    expect(await saidIn(text)).toEqual([]);
  });
});

describe("machines that are bought", () => {
  it.each(["新上固晶机、焊线机等设备300台（套），年内投用。", "引进刻蚀机20台。", "推动企业更新清洗机、离子注入机等120台套。"])("are not what the place works on: %s", async (text) => {
    expect(await saidIn(text)).toEqual([]);
  });
});

describe("a figure that is to be passed", () => {
  it("breaks through nothing, neither in its own sentence nor behind a semicolon", async () => {
    const said = await saidIn("产值达到90亿元，力争突破100亿元；形成光伏组件产能20GW，光伏玻璃日产量突破5千吨。");
    expect(said.filter((relation) => relation.startsWith("TO_BREAK_THROUGH"))).toEqual([]);
  });

  it("is told from the size of what is broken through to", async () => {
    expect(await saidIn("重点突破8英寸碳化硅衬底。")).toContain("TO_BREAK_THROUGH 合肥市 → 8英寸碳化硅衬底");
  });
});

describe("what a firm does of itself", () => {
  it("is not the place's work for sure", async () => {
    const { relations } = await factsIn(planOf("恒越光电、庐阳光电重点布局功率模块。支持恒越光电布局射频芯片。"));
    const confidences = Object.fromEntries(relations.filter(({ type }) => type === "FOCUSES_ON").map(({ to, confidence }) => [to[1], confidence]));
    expect(confidences["功率模块"] ?? 0).toBeLessThan(0.6);
    expect(confidences["射频芯片"]).toBeGreaterThan(0.7);
  });
});

describe("what a clause of a plan begins with developing", () => {
  it("is the place's work, each of a list", async () => {
    const { relations } = await factsIn(planOf("器件：开发1200V/1700V碳化硅MOSFET、射频开关和光电探测器。"));
    expect(relations.filter(({ type, confidence }) => type === "FOCUSES_ON" && confidence > 0.7).map(({ to }) => to[1])).toEqual(expect.arrayContaining([expect.stringMatching("碳化硅MOSFET$"), "光电探测器", "射频开关"]));
  });

  it("is no zone that the clause begins with", async () => {
    const { relations } = await factsIn(planOf("开发区功率模块企业较多。"));
    expect(relations.filter(({ type, confidence }) => type === "FOCUSES_ON" && confidence > 0.7)).toEqual([]);
  });
});

describe("the sides of the trade", () => {
  it("are links of the chain, of which the clause or the next tells", async () => {
    expect(await saidIn("制造端，支持恒越光电扩产；封测端，推动先进封装项目开工；设备材料端，加快引进配套企业；设计端，引育骨干企业。")).toEqual(expect.arrayContaining(["DESIGN", "EQUIPMENT", "FABRICATION", "MATERIALS", "PACKAGING_TEST"].map((link) => `FOCUSES_ON 合肥市 → ${link}`)));
  });

  it("are there in a look back that tells what has come about", async () => {
    const facts = await factsIn("2025年政府工作报告\n\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n合肥市人民政府市长　周明\n\n一、2024年工作回顾\n\n过去一年，经济稳中有进。\n\n集成电路产业链不断完善，制造端实现突破，材料端加快布局。\n\n教育、卫生事业进步。\n");
    expect(relationsOf(facts, "HAS")).toContain("HAS 合肥市 → FABRICATION");
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥市 → MATERIALS");
  });

  it("are made strong or whole in a row of two characters each", async () => {
    expect(await saidIn("坚持强设计、扩制造、延封测、补材料。")).toEqual(["DESIGN", "FABRICATION", "MATERIALS", "PACKAGING_TEST"].map((link) => `FOCUSES_ON 合肥市 → ${link}`));
    expect(await saidIn("实施集成电路“强设计、补配套”行动。")).toContain("FOCUSES_ON 合肥市 → DESIGN");
  });

  it("are none where the words mean something else", async () => {
    expect(await saidIn("改善设备、提升设计，优化应用端口，建强团队。")).toEqual([]);
  });
});
