import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "./reading.ts";

async function told(text: string, ...types: readonly string[]): Promise<string[]> {
  return relationsOf(await factsIn(newsOf(text)), ...types);
}

describe("names of what is built", () => {
  it("are those of bases that are begun, ended or paid for", async () => {
    const bases = async (text: string) => namesOf(await factsIn(newsOf(text)), "Project");
    expect(await bases("国内最大的LED蓝宝石衬底生产基地昨天在合肥奠基。")).toEqual(["LED蓝宝石衬底生产基地"]);
    expect(await bases("合肥高新区三安光电光机电产业基地建成投产。")).toEqual(["三安光电光机电产业基地"]);
    expect(await bases("肥东县与恒越光电有限公司签署投资协议，后者拟投资8亿元在肥东经济开发区建设LED封装及照明灯具生产基地。")).toEqual(["LED封装及照明灯具生产基地"]);
  });

  it("stand before the halls of a phase, and hold no line of one", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电有限公司在肥东经济开发区的新型功率器件生产项目一期厂房封顶。")), "Project")).toEqual(["新型功率器件生产项目"]);
    expect(namesOf(await factsIn(newsOf("恒越光电年产1.5万吨多晶硅项目一期5000吨生产线投产，成为国内最大的多晶硅生产线。")), "Project")).toEqual(["恒越光电年产1.5万吨多晶硅项目"]);
    expect(namesOf(await factsIn(newsOf("恒越光电三期增资项目、澜晖光电外延片项目均列入省重大项目。")), "Project")).toEqual(["恒越光电三期增资项目", "澜晖光电外延片项目"].sort());
  });

  it("begin behind words that rank them", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电投资20亿元的华东地区最大光电材料产业基地项目落户合肥高新区。")), "Project")).toEqual(["光电材料产业基地项目"]);
  });
});

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
