import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

const profile = (text: string) => factsIn(`恒越新材料简介\n\n合肥恒越新材料股份有限公司位于合肥，主营碳化硅单晶。${text}\n`);

describe("a firm that the one spoken of has set up is not what the text goes on with", () => {
  it.each([
    ["by a subsidiary", "公司在苏州设立全资子公司苏州澜泰半导体有限公司，从事衬底抛光。"],
    ["by a share", "2015年参股苏州澜泰半导体有限公司。"],
    ["by a purchase", "2015年，公司收购苏州澜泰半导体有限公司。"],
  ])("%s", async (_, text) => {
    const facts = await profile(`${text}公司产品供应三安光电。\n“十四五”期间，公司将依托区位优势，投资8亿元建设碳化硅衬底项目。`);
    expect(relationsOf(facts, "SUPPLIES")).toEqual(["SUPPLIES 合肥恒越新材料股份有限公司 → 三安光电"]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥恒越新材料股份有限公司 → 碳化硅衬底项目"]);
  });

  it("nor is the parent where it is", async () => {
    const facts = await profile("公司在苏州设立全资子公司苏州澜泰半导体有限公司，从事衬底抛光。");
    expect(relationsOf(facts, "LOCATED_IN").filter((site) => site.includes("苏州"))).toEqual(["LOCATED_IN 苏州澜泰半导体有限公司 → 苏州"]);
  });
});

it("those that a firm supplies are not what its text goes on with", async () => {
  const facts = await profile("产品除供应三安光电、华灿光电等企业外，还远销海外。公司计划投资8亿元建设碳化硅衬底项目。");
  expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥恒越新材料股份有限公司 → 碳化硅衬底项目"]);
});

describe("what an area has is not what the project before makes", () => {
  it.each(["目前，全市已有硅片、电池组件企业15家，构建了从单晶硅棒到电池片的链条。", "目前，我区共有单晶硅棒、电池片企业15家。"])("%s", async (text) => {
    const facts = await factsIn(`多晶硅二期开工\n2010-09-17\n合肥恒越硅业有限公司多晶硅项目9月16日在合肥开工，总投资23亿元。\n${text}\n`);
    expect(relationsOf(facts, "MAKES").filter((made) => !made.endsWith("多晶硅"))).toEqual([]);
  });
});

describe("the first of many projects that a list counts", () => {
  it("is not what the next sentence goes on with", async () => {
    const facts = await factsIn(newsOf("合肥市集中签约，恒越微碳化硅产业基地、澜泰光电二期等12个项目落户。目前，电子束光刻机、高纯石英等领域补上空白。"));
    expect(relationsOf(facts, "MAKES").filter((relation) => /光刻机|石英/.test(relation))).toEqual([]);
  });
});
