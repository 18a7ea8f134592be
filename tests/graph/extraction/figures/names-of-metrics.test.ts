import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf } from "../reading.ts";

describe("a figure's metric", () => {
  it.each([
    ["组建硅片产业投资基金，总规模6亿元。", ["硅片产业投资基金总规模"]],
    ["设立化合物半导体产业基金，首期规模4亿元。到2026年，化合物半导体产业规模达到50亿元。", ["化合物半导体产业基金首期规模", "化合物半导体产业规模"]],
    ["到2026年，建成省级芯片实验室4个、市级11个。", ["省级芯片实验室数", "市级芯片实验室数"]],
    ["光刻胶项目2026年前落地3个。", ["落地光刻胶项目数"]],
    ["到2026年，全市有光刻胶企业8家。", ["光刻胶企业数"]],
    ["到2026年，有机硅企业达到8家。", ["有机硅企业数"]],
    ["到2026年，引进激光芯片、光纤预制棒等领域企业9家。", ["激光芯片、光纤预制棒等领域企业数"]],
    ["到2026年，在智慧农业、车联网等领域的芯片应用场景达到9个。", ["芯片应用场景数"]],
  ])("names what it counts: %s", async (text, metrics) => {
    const { targets } = await factsIn(planOf(text));
    expect(targets.map(({ metric }) => metric)).toEqual(metrics);
  });

  it("counts lines, not the project that they are of", async () => {
    const { actuals } = await factsIn("合肥市2026年政府工作报告\n\n2026年1月10日\n\n一、2025年工作回顾\n\n三安光电引线框架项目4条产线全部达产，芯片产业加快发展。\n");
    expect(actuals.map(({ metric, value }) => [metric, value])).toEqual([["产线数", 4]]);
  });

  it("is no word of where or how often", async () => {
    const { actuals, targets } = await factsIn(newsOf("三安光电二期明年投产，届时总产能将达到每年90万片。投产以来，这里已产出硅片30万片。"));
    expect([...targets, ...actuals].map(({ metric }) => metric).filter((metric) => /每年|这里/.test(metric))).toEqual([]);
  });

  it("begins behind the word that joins its sentence to the one before", async () => {
    const { actuals, targets } = await factsIn(newsOf("三安光电计划增产，然而外延片产量将保持在2GW。"));
    expect([...actuals, ...targets].map(({ metric }) => metric)).toEqual(["外延片产量"]);
  });

  it("is nothing that cannot be counted", async () => {
    const { actuals, targets } = await factsIn(newsOf("合肥市芯片产业链成形，投资方信心倍增。"));
    expect([...actuals, ...targets]).toEqual([]);
  });

  it("takes over no endless run of figures before it", async () => {
    const { actuals } = await factsIn(newsOf(`合肥市生产的蓝光LED芯片${"增长10%".repeat(120)}。`));
    expect(actuals.filter(({ metric }) => metric.length > 100)).toEqual([]);
    expect(actuals).not.toEqual([]);
  });

  it("is asked for no endless row of bare figures", async () => {
    const { actuals, targets } = await factsIn(newsOf(`合肥市芯片产业产值${Array.from({ length: 400 }, (_, at) => `${at + 10}亿元、`).join("")}。`));
    expect([...actuals, ...targets].length).toBeLessThan(100);
  });

  it("is of now where its firm came in a year before", async () => {
    const { actuals } = await factsIn(newsOf("这家2013年落户的企业，如今月产引线框架7亿只。"));
    expect(actuals.map(({ metric, by }) => [metric, by])).toEqual([["月产引线框架", "2018"]]);
  });
});
