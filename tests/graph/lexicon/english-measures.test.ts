import { describe, expect, it } from "vitest";
import { amountInEnglish, metricInEnglish, unitInEnglish } from "../../../graph/lexicon/english-measures.ts";

describe("a metric in English", () => {
  it.each([
    ["碳化硅产量增长率", "Growth of silicon carbide output"],
    ["封测业产值", "Packaging and test industry output value"],
    ["集成电路产业规模", "Integrated-circuit industry size"],
    ["新增集成电路设计企业数", "Number of new integrated-circuit design firms"],
    ["集成电路产量占全国比重", "Integrated-circuit output as a share of the national total"],
    ["高层次人才", "High-level talent"],
    ["氮化镓外延片年产能", "Yearly gallium nitride epitaxial wafer capacity"], ["年产硅片", "Yearly output of silicon wafer"], ["研发投入强度", "Research intensity"], ["“独角兽”企业数", "Number of unicorn firms"],
    ["封测业全国排名上升位数", "Places gained by packaging and test industry in the national ranking"], ["链上企业数量", "Number of chain firms"],
    ["加快推进重点项目数", "Number of key projects to be sped up"], ["新增场景开放项目数", "Number of new scenario-opening projects"], ["专项攻关行动数量", "Number of special research drives"],
    ["大数据、人工智能等核心产业增长率", "Growth of big data, artificial intelligence and other core industries"],
  ])("is put together of known words: %s", (metric, english) => expect(metricInEnglish(metric)).toBe(english));

  it.each(["“学习工厂”数", "不知何物产值", "拥有核心竞争力的创新企业数", "大数据、不知何物等核心产业增长率", ""])("is not invented where a word is unknown: %s", (metric) => expect(metricInEnglish(metric)).toBeNull());
});

it("a unit is known in English, only counts, or stays as it is", () => {
  expect([unitInEnglish("亿元"), unitInEnglish("家"), unitInEnglish("%"), unitInEnglish("艘")]).toEqual(["100 million yuan", "", null, null]);
});

it("an amount is told in English as English tells it, none of its digits lost; null where its unit has no English", () => {
  expect([amountInEnglish(180_000, "万元"), amountInEnglish(123_456, "万元"), amountInEnglish(1.2, "万亿元"), amountInEnglish(2, "倍"), amountInEnglish(3, "家"), amountInEnglish(3, "艘")])
    .toEqual(["1.8 billion yuan", "1.23456 billion yuan", "1.2 trillion yuan", "2 times", null, null]);
});
