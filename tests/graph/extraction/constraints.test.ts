import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "./reading.ts";

const constraintsIn = async (text: string) => {
  const { attributes = [] } = await factsIn(planOf(text));
  return attributes.filter(({ name }) => name === "constraint").map(({ entity, value, basis }) => `${entity[1]} ${value} ${basis}`);
};

describe("what there is too little of to build and run", () => {
  it.each([
    ["云岭光电二期项目供电容量不足，达产时间推迟。", ["云岭光电二期项目 供电容量 stated"]],
    ["庐晶电子反映所在片区供水能力难以满足清洗工序。", ["庐晶电子 供水能力 stated"]],
    ["高新区工业用地、能耗指标日趋紧张，封测企业扩产难。", ["高新区 工业用地 stated", "高新区 能耗指标 stated"]],
    ["晶圆项目落地受排污指标、环境容量制约。", ["合肥市 排污指标 implied", "合肥市 环境容量 implied"]],
  ])("is of whom the clause names, else of the place spoken of: %s", async (text, expected) => {
    expect(await constraintsIn(text)).toEqual(expected);
  });

  it.each(["有效破解了产业园用地紧张难题，引进封测企业。", "我国土地资源有限，芯片产业宜集约发展。", "合肥云岭供电有限公司服务芯片企业。", "引进电力电子紧缺人才，建设功率器件中试线。", "封测厂用电占比不足8%。"])("is none that is gone, the country's or only looks so: %s", async (text) => {
    expect(await constraintsIn(text)).toEqual([]);
  });
});
