import { describe, expect, it } from "vitest";
import { factsIn, namesOf } from "../reading.ts";

const reportOf = (done: string) => `2025年合肥市政府工作报告\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n一、2024年工作回顾\n${done}\n`;

describe("a firm of another trade in a report", () => {
  it("is none of the chain for being named beside one that is", async () => {
    expect(namesOf(await factsIn(reportOf("国轩高科、三安光电获评领航企业，沈阳机床、川投集团来肥考察。")), "Company")).toEqual(["三安光电"]);
  });

  it("is kept where the sentence tells of a thing of the chain", async () => {
    expect(namesOf(await factsIn(reportOf("国轩高科建成碳化硅功率模块封测线。")), "Company")).toEqual(["国轩高科"]);
  });
});
