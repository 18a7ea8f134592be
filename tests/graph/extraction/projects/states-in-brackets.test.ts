import { describe, expect, it } from "vitest";
import { factsIn, namesOf } from "../reading.ts";

const statesIn = async (text: string) => {
  const { attributes = [] } = await factsIn(text);
  return attributes.filter(({ name }) => name === "state").map(({ entity, value }) => `${entity[1]} ${value}`).sort();
};

describe("how far a project is by the bracket behind its name", () => {
  it("is its own in an entry of a list, and no part of its name", async () => {
    const text = "合肥市半导体产业链招商项目清单\n\n1. 云岭功率模块封装项目（已签约），总投资9亿元，建设地点在肥西县。\n2. 庐晶光掩膜版项目（在谈），总投资3亿元，建设周期2年。\n3. 年产20万片硅片项目（一期），总投资7亿元，建设周期2年。\n";
    expect(namesOf(await factsIn(text), "Project")).toEqual(["云岭功率模块封装项目", "年产20万片硅片项目(一期)", "庐晶光掩膜版项目"].sort());
    expect(await statesIn(text)).toEqual(["云岭功率模块封装项目 签约", "庐晶光掩膜版项目 谋划"]);
  });

  it("is each one's in a sentence, whatever that wants of all", async () => {
    const text = "2025年合肥市政府工作报告\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n一、2024年工作回顾\n半导体产业加快发展。\n\n二、2025年重点工作\n推动恒岭光电外延片项目（已签约）、云岭科技光刻胶项目（在建）、三安光电砷化镓项目（拟开工）尽快投产。\n";
    expect(await statesIn(text)).toEqual(["云岭科技光刻胶项目 开工", "恒岭光电外延片项目 签约"]);
  });
});
