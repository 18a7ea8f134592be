import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf, sitesIn } from "../../reading.ts";

const said = async (text: string, ...types: string[]) => relationsOf(await factsIn(text), ...types);

describe("what 其 makes", () => {
  const text = newsOf("恒越光电有限公司成立于2003年。作为国内传感器领域的领军企业之一，其自主研发的激光芯片、压力传感器处于国内领先水平。");

  it("is the firm's of the sentence before", async () => {
    expect(await said(text, "MAKES")).toEqual(["MAKES 恒越光电有限公司 → 压力传感器", "MAKES 恒越光电有限公司 → 激光芯片"]);
  });

  it("and no strength of the place", async () => {
    expect(await said(text, "STRONG_IN", "HAS")).toEqual([]);
  });

  it("is nobody's where two firms stand before", async () => {
    expect(await said(newsOf("恒越光电有限公司与庐阳晶体有限公司相邻。其生产的激光芯片畅销。"), "MAKES")).toEqual([]);
  });
});

describe("the owner of a firm", () => {
  it("does not do what the firm does", async () => {
    const made = await said(newsOf("庐阳晶体是公司全资子公司恒越光电有限公司之控股子公司，主营LED封装。"), "MAKES", "ENGAGED_IN");
    expect(made.filter((relation) => relation.includes("恒越光电"))).toEqual([]);
  });
});

describe("where news happens", () => {
  it.each([
    ["not where a partnership that pays is from", "恒越光电定增30亿元扩产\n\n2018年5月6日　半导体资讯\n\n恒越光电有限公司拟向长沙庐阳高芯投资合伙企业发行股份，投入碳化硅外延片项目。\n", "长沙市"],
    ["nor where people come from", "芯片产业园奠基\n\n2018年5月6日　半导体资讯\n\n产业园将引进200家芯片企业和台湾园区管理团队。恒越光电有限公司签约外延片项目。\n", "台湾省"],
  ])("%s", async (_, text, place) => {
    expect((await sitesIn(text)).filter((site) => site.endsWith(`→ ${place}`) && site.startsWith("恒越"))).toEqual([]);
  });
});
