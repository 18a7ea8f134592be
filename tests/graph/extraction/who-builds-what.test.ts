import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "./reading.ts";

async function told(text: string, ...types: readonly string[]): Promise<string[]> {
  return relationsOf(await factsIn(newsOf(text)), ...types);
}

describe("names beside names", () => {
  it("are no streets", async () => {
    const facts = await factsIn(newsOf("恒越光电外延片项目位于合肥高新区深圳路88号，二期在南京东路。"));
    expect(namesOf(facts, "Region")).toEqual(["合肥市"]);
  });

  it("begin anew behind a blank between a headline and its text", async () => {
    const facts = await factsIn(newsOf("恒越光电加快建设新工厂 合肥恒越光电有限公司昨日宣布投产。"));
    expect(namesOf(facts, "Company")).toContain("合肥恒越光电有限公司");
  });

  it("are no firms where a county or an adverb stands behind an area", async () => {
    expect(namesOf(await factsIn(newsOf("三安光电将在邢台宁晋投资建厂。")), "Company")).toEqual(["三安光电"]);
    expect(namesOf(await factsIn(newsOf("合肥市日前与三安光电签订协议。")), "Company")).toEqual(["三安光电"]);
  });

  it("are called by their area and brand, whatever their trade", async () => {
    expect(await told("合肥澜泰克电力电子有限公司开工。合肥澜泰克位于合肥高新区，主要产品为IGBT模块、晶闸管。", "MAKES")).toEqual(["MAKES 合肥澜泰克电力电子有限公司 → IGBT模块", "MAKES 合肥澜泰克电力电子有限公司 → 晶闸管"]);
  });

  it("are parks where an area's industry gathers", async () => {
    expect(await told("恒越光电、澜晖电子两家企业先后入驻合肥绿色产业集聚区。", "LOCATED_IN")).toContain("LOCATED_IN 恒越光电 → 合肥绿色产业集聚区");
  });
});
