import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

async function told(text: string, ...types: readonly string[]): Promise<string[]> {
  return relationsOf(await factsIn(newsOf(text)), ...types);
}

describe("those by whom another firm's project is paid for", () => {
  it("undertake it beside the firm whose name it bears", async () => {
    expect(await told("由恒越集团投资10亿元的澜晖硅材料有限公司多晶硅项目，已在合肥高新区投产。", "UNDERTAKES")).toEqual(["UNDERTAKES 恒越集团 → 澜晖硅材料有限公司多晶硅项目", "UNDERTAKES 澜晖硅材料有限公司 → 澜晖硅材料有限公司多晶硅项目"]);
  });

  it("are all those of the list, bodies of the place left aside", async () => {
    expect(await told("由三安光电、合肥市政府、恒越集团共同投资的澜晖微电子功率器件芯片项目开工。", "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 澜晖微电子功率器件芯片项目", "UNDERTAKES 恒越集团 → 澜晖微电子功率器件芯片项目", "UNDERTAKES 澜晖微电子 → 澜晖微电子功率器件芯片项目"]);
    expect(await told("由恒越集团投资、澜晖硅业（合肥）有限公司负责实施的年产5000吨电子级多晶硅项目点火试车。", "UNDERTAKES")).toEqual(["UNDERTAKES 恒越集团 → 年产5000吨电子级多晶硅项目", "UNDERTAKES 澜晖硅业(合肥)有限公司 → 年产5000吨电子级多晶硅项目"]);
  });

  it("are not those who only set up the firm", async () => {
    expect(await told("恒越硅业有限责任公司在合肥高新区举行了3000吨多晶硅项目投产仪式，该公司是由澜晖集团、岭湖电力集团合资组建的。", "UNDERTAKES")).toEqual(["UNDERTAKES 恒越硅业有限责任公司 → 3000吨多晶硅项目"]);
  });

  it("leave the project to a subsidiary that carries it out", async () => {
    expect(await told("恒越光电5月6日公告，拟建年产10万片外延片项目，由其子公司澜晖光电有限公司实施。", "UNDERTAKES")).toContain("UNDERTAKES 澜晖光电有限公司 → 年产10万片外延片项目");
  });

  it("are named behind a word for their part, or before a verb of beginning", async () => {
    expect(await told("年产10万片外延片项目在合肥开工，承建方为澜晖光电有限公司。", "UNDERTAKES")).toEqual(["UNDERTAKES 澜晖光电有限公司 → 年产10万片外延片项目"]);
    expect(await told("恒越光电今年计划在肥东县新上年产10万片外延片项目。", "UNDERTAKES")).toEqual(["UNDERTAKES 恒越光电 → 年产10万片外延片项目"]);
  });

  it("build with the firm that leads them", async () => {
    expect(await told("恒越光电有限公司联合澜晖光电股份有限公司及岭湖投资集团有限公司，在合肥共同投资10亿元建立大功率LED芯片生产基地。", "UNDERTAKES")).toEqual(["恒越光电有限公司", "澜晖光电股份有限公司", "岭湖投资集团有限公司"].map((firm) => `UNDERTAKES ${firm} → 大功率LED芯片生产基地`).sort());
  });
});

describe("what a clause tells behind those who build a project", () => {
  it("is what the project makes that the sentence speaks of or points at", async () => {
    const made = ["MAKES 恒越光电二期项目 → 三极管", "MAKES 恒越光电二期项目 → 肖特基二极管"];
    expect(await told("恒越光电二期项目在合肥奠基。该项目由澜晖集团投资，总投资5000万美元，主要生产肖特基二极管、三极管。", "MAKES")).toEqual(expect.arrayContaining(made));
    expect(await told("此前由澜晖集团投资的恒越光电二期项目，已在合肥高新区投产，主要从事肖特基二极管、三极管生产。", "MAKES")).toEqual([...made, "MAKES 恒越光电 → 三极管", "MAKES 恒越光电 → 肖特基二极管"].sort());
  });

  it("goes on with the project behind what it costs, and with no verb's subject named", async () => {
    expect(await told("恒越光电将建设滨湖化合物半导体项目，总投资60亿元，主要生产砷化镓外延片。", "MAKES")).toContain("MAKES 滨湖化合物半导体项目 → 砷化镓外延片");
    expect(await told("恒越光电投资20亿元的光电材料产业基地项目落户合肥高新区。重点开发生产ITO靶材、AZO靶材。", "MAKES")).toEqual(expect.arrayContaining(["MAKES 光电材料产业基地项目 → ITO靶材", "MAKES 光电材料产业基地项目 → AZO靶材"]));
  });

  it("is what the project is meant for, and not the place", async () => {
    const facts = await factsIn(newsOf("恒越光电芯片项目开工。该项目总投资15亿元，定位于图像传感器芯片制造。"));
    expect(relationsOf(facts, "MAKES", "FOCUSES_ON")).toContain("MAKES 恒越光电芯片项目 → 图像传感器芯片");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual([]);
  });

  it("names the first of a project's goods to leave its line", async () => {
    expect(await told("恒越光电12英寸晶圆厂试产成功，首批面板驱动芯片下线。", "MAKES")).toContain("MAKES 恒越光电12英寸晶圆厂 → 面板驱动芯片");
  });

  it("is not the device that a material is only for", async () => {
    expect(await told("恒越光电主要生产平板显示器ITO靶材。", "MAKES")).toEqual(["MAKES 恒越光电 → ITO靶材"]);
  });
});

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
