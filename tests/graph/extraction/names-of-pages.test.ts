import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "./reading.ts";

const factsOf = (text: string) => factsIn(newsOf(text));

describe("papers that a page names without their marks", () => {
  it("are an area's own, behind the verb that issues them", async () => {
    const facts = await factsOf("日前，合肥市工信局联合印发了合肥市光伏产业链2022年行动计划以下简称行动计划和合肥市光伏产业链实施方案。");
    expect(namesOf(facts, "Policy")).toEqual(["合肥市光伏产业链2022年行动计划", "合肥市光伏产业链实施方案"]);
    expect(relationsOf(facts, "ISSUED")).toContain("ISSUED 合肥市工信局 → 合肥市光伏产业链2022年行动计划");
  });

  it("are none that begin with no area", async () => {
    expect(namesOf(await factsOf("企业制定了外延片良率提升行动计划。"), "Policy")).toEqual([]);
  });
});

describe("a report whose title says when and by whom it was given", () => {
  it("is called without that", async () => {
    const facts = await factsIn("合肥市政府工作报告（2021年2月23日 王江）\n\n2021年2月23日在合肥市第十七届人民代表大会第六次会议上\n\n一、回顾\n大力培育新兴产业，LED产值占到全省的95%。\n");
    expect(namesOf(facts, "Policy")).toEqual(["合肥市政府工作报告"]);
  });
});

describe("lists in news", () => {
  it("of projects name an institute as what it is", async () => {
    const facts = await factsOf("全力加快三安光电、华灿光电、中国电子科技集团77所等重点项目落地。");
    expect(namesOf(facts, "Institution")).toEqual(["中国电子科技集团77所"]);
    expect(namesOf(facts, "Project")).toEqual([]);
  });

  it("of what something is made from name no firm", async () => {
    expect(namesOf(await factsOf("加快以粉煤灰、煤矸石、脱硫石膏等为原料的固废利用项目建设，三安光电扩产。"), "Company")).toEqual(["三安光电"]);
  });
});

describe("what a place calls its own", () => {
  it("is a firm from there by its short name in quotation marks", async () => {
    const facts = await factsIn("锦州光伏产业见闻\n\n“阳光能源”是锦州光伏产业的一个典型代表，做单晶硅片。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 阳光能源 → 锦州市");
    expect(namesOf(await factsIn("合肥光伏产业见闻\n\n“阳光能源”谁都用得上，做单晶硅片。\n"), "Company")).toEqual([]);
  });

  it("is a park of its trade with a word that sets it apart", async () => {
    expect(namesOf(await factsOf("合肥市半导体集成电路特色产业园区建设呈现高潮。"), "Park")).toEqual(["合肥市半导体集成电路特色产业园区"]);
  });

  it("is a base of the state's programme by its whole name, none by a number of them", async () => {
    const facts = await factsOf("今年核定共29家国家火炬特色产业基地，长丰县申请创建的国家火炬合肥长丰新型显示特色产业基地入选。");
    expect(namesOf(facts, "Park")).toEqual(["国家火炬合肥长丰新型显示特色产业基地"]);
  });

  it("is a park for electronics that it plans", async () => {
    expect(namesOf(await factsOf("该市在合肥高新区规划电子科技园，重点发展半导体。"), "Park")).toContain("电子科技园");
  });

  it("is one zone with and without the area before it", async () => {
    const facts = await factsOf("两个LED项目落户长丰岭东新区。三安光电在岭东新区建厂。");
    expect(namesOf(facts, "Park")).toHaveLength(1);
  });

  it("is no firm by the nation's name", async () => {
    expect(namesOf(await factsOf("合肥是中国光电信息产业的发源地。"), "Company")).toEqual([]);
  });
});

describe("things side by side", () => {
  it("are two where one word serves both", async () => {
    expect(namesOf(await factsOf("合肥形成了硅片、太阳能电池及组件等比较完整的光伏产业链。"), "Device")).toContain("太阳能电池");
  });

  it("are the trade's own where it is light", async () => {
    expect(namesOf(await factsOf("按照计划，半导体照明将进入三成市场。"), "Application")).toEqual(["半导体照明"]);
  });
});

describe("projects that news tells of", () => {
  it("may end in 工程", async () => {
    const facts = await factsOf("三安光电公司500兆瓦光伏产业园工程正在紧张施工。");
    expect(namesOf(facts, "Project")).toEqual([expect.stringContaining("500兆瓦光伏产业园工程")]);
  });

  it("are signed by firms, or a base built for a sum", async () => {
    const facts = await factsOf("澜泰新材料有限公司与当地签订协议，在合肥高新区建设占地面积10万平方米、总投资3亿元的LED灯具制造研发基地。恒越光电有限公司与澜湖电器有限公司签订LED芯片合作项目。");
    expect(namesOf(facts, "Project")).toEqual(["LED灯具制造研发基地", "LED芯片合作项目"]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 恒越光电有限公司 → LED芯片合作项目", "UNDERTAKES 澜泰新材料有限公司 → LED灯具制造研发基地", "UNDERTAKES 澜湖电器有限公司 → LED芯片合作项目"].sort());
  });
});
