import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** A report of a city with one paragraph that looks back. */
function reportOf(text: string): string {
  return `合肥市2026年政府工作报告\n\n2026年1月10日\n\n一、2025年工作回顾\n\n${text}\n`;
}

const makingOf = async (text: string) => relationsOf(await factsIn(text), "MAKES");

describe("the goods of a firm that a report's sentence begins with", () => {
  it("are the firm's, each clause telling what has come of one", async () => {
    const found = await makingOf(reportOf("三安光电营业收入首次突破20亿元，探测器芯片、激光器芯片供不应求，碳化硅衬底产能居全国前列、硅外延片月产4万片，氮化铝基板进入中车供应链。"));
    expect(found).toEqual(["探测器芯片", "激光器芯片", "碳化硅衬底", "硅外延片", "氮化铝基板"].map((thing) => `MAKES 三安光电 → ${thing}`).sort());
  });

  it("are none of what the place works on", async () => {
    const facts = await factsIn(reportOf("三安光电营业收入首次突破20亿元，探测器芯片产能居全国前列，激光器芯片供不应求。合肥高新区发展封装基板。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥高新区 → 封装基板");
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => /探测器芯片|激光器芯片/.test(relation))).toEqual([]);
  });

  it("end where the sentence turns to its place, to another firm, or to what nobody sells", async () => {
    const found = await makingOf(reportOf("三安光电扩产，全市碳化硅衬底产量增长三成，探测器芯片供不应求；士兰微投产，华润微封装基板批量供货；天岳先进增资，国产清洗设备实现批量应用。"));
    expect(found).toEqual(["MAKES 华润微 → 封装基板"]);
  });
});

describe("firms that a place leads its work with, or that turn to another thing", () => {
  it("are given what the place grows with them", async () => {
    expect(await makingOf(planOf("以三安光电、士兰微为龙头发展碳化硅芯片、封装基板。"))).toEqual(["三安光电", "士兰微"].flatMap((firm) => [`MAKES ${firm} → 封装基板`, `MAKES ${firm} → 碳化硅芯片`]).sort());
  });

  it("are given what a place grows with them in its next clause, and what the lines yield that it has them build", async () => {
    expect(await makingOf(planOf("依托三安光电、士兰微，扩产碳化硅芯片；发挥华润微作用，做强封装基板；支持天岳先进在肥西县建设衬底产线，年产碳化硅晶体20万片、碳化硅衬底30万片。"))).toEqual(expect.arrayContaining(["MAKES 三安光电 → 碳化硅芯片", "MAKES 士兰微 → 碳化硅芯片", "MAKES 华润微 → 封装基板", "MAKES 天岳先进 → 碳化硅晶体", "MAKES 天岳先进 → 碳化硅衬底"]));
  });

  it("make what they come from and what they go to", async () => {
    expect(await makingOf(planOf("三安光电由照明芯片向探测器芯片、激光器芯片转型。"))).toEqual(["MAKES 三安光电 → 探测器芯片", "MAKES 三安光电 → 激光器芯片", "MAKES 三安光电 → 照明芯片"].sort());
  });
});

describe("lines and growth that a report names by their firm", () => {
  it("are projects, told apart by the firm and by the month in which they are done", async () => {
    const found = relationsOf(await factsIn(planOf("支持三安光电年产36万片碳化硅衬底扩产，士兰微功率模块封测线9月投产，华润微封装基板生产线二期6月底前竣工，天岳先进碳化硅产线扩产。")), "UNDERTAKES");
    expect(found.filter((relation) => relation.includes("天岳先进"))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(["UNDERTAKES 三安光电 → 三安光电年产36万片碳化硅衬底扩产", "UNDERTAKES 士兰微 → 士兰微功率模块封测线"]));
  });
});
