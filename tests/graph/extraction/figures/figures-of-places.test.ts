import { describe, expect, it } from "vitest";
import type { Facts } from "../../../../graph/facts/schema.ts";
import { factsIn, planOf } from "../reading.ts";

/** `庐江县 12 亿元 产值`, in the order of the text. */
function told({ targets, actuals }: Facts): string[] {
  return [...targets, ...actuals].map(({ region, value, unit, metric }) => `${region} ${value} ${unit} ${metric}`);
}

describe("figures of several places in one sentence", () => {
  it.each([
    ["到2026年，庐江县、长丰县芯片产业产值分别达到12亿元、9亿元。", ["庐江县 12 亿元 芯片产业产值", "长丰县 9 亿元 芯片产业产值"]],
    ["庐江县主攻引线框架，长丰县主攻光刻胶，力争2026年产值分别达40亿元和25亿元。", ["庐江县 40 亿元 产值", "长丰县 25 亿元 产值"]],
    ["到2026年，全市芯片产业产值达到70亿元，其中庐江县12亿元，长丰县9亿元。", ["合肥市 70 亿元 芯片产业产值", "庐江县 12 亿元 芯片产业产值", "长丰县 9 亿元 芯片产业产值"]],
    ["芯片产业各县2026年产值目标：庐江县12亿元、长丰县9亿元。", ["庐江县 12 亿元 芯片产业产值", "长丰县 9 亿元 芯片产业产值"]],
    ["到2026年，庐江县、长丰县芯片产业产值均超过8亿元。", ["庐江县 8 亿元 芯片产业产值", "长丰县 8 亿元 芯片产业产值"]],
  ])("are each place's own: %s", async (text, figures) => {
    expect(told(await factsIn(planOf(text)))).toEqual(figures);
  });

  it("tell of growth in the same turn", async () => {
    const { actuals } = await factsIn(planOf("2023年，庐江县、长丰县芯片产业产值分别完成12亿元、9亿元，同比分别增长14%、6%。"));
    expect(actuals.map(({ region, value, growth }) => [region, value, growth])).toEqual([["庐江县", 12, false], ["长丰县", 9, false], ["庐江县", 14, true], ["长丰县", 6, true]]);
  });

  it("are things' in turn where things stand before them", async () => {
    const { targets } = await factsIn(planOf("到2026年，庐江县、长丰县引线框架、光刻胶产值分别达到12亿元、9亿元。"));
    expect(targets.filter(({ metric }) => metric === "产值")).toEqual([]);
  });

  it("hold in the years that an earlier clause lists", async () => {
    const { targets } = await factsIn(planOf("到2025年、2027年，芯片产业规模分别达到30亿元、60亿元，规上芯片企业户数分别达8户、15户。"));
    expect(targets.map(({ value, by }) => [value, by])).toEqual([[30, "2025"], [60, "2027"], [8, "2025"], [15, "2027"]]);
  });

  it("are reached where they have grown over the year before", async () => {
    const { actuals } = await factsIn("合肥市集成电路产业发展规划\n\n一、发展基础\n\n2025年，全市芯片营收完成33亿元，比上年增长7%。\n");
    expect(actuals.map(({ value }) => value)).toContain(33);
  });
});
