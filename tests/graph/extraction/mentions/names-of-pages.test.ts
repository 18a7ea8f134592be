import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../reading.ts";

const factsOf = (text: string) => factsIn(newsOf(text));

describe("papers that a page names without their marks", () => {
  it("are an area's own, behind the verb that issues them", async () => {
    const facts = await factsOf("近期，合肥市工信局出台了合肥市传感器产业2023年行动方案以下简称方案与合肥市传感器产业实施意见。");
    expect(namesOf(facts, "Policy")).toEqual(["合肥市传感器产业2023年行动方案", "合肥市传感器产业实施意见"]);
    expect(relationsOf(facts, "ISSUED")).toContain("ISSUED 合肥市工信局 → 合肥市传感器产业2023年行动方案");
  });

  it("are none that begin with no area", async () => {
    expect(namesOf(await factsOf("企业制定了外延片良率提升行动计划。"), "Policy")).toEqual([]);
  });
});

describe("a report whose title says when and by whom it was given", () => {
  it("is called without that", async () => {
    const facts = await factsIn("合肥市政府工作报告（2022年1月9日 王江）\n\n2022年1月9日在合肥市十七届人大二次会议上\n\n一、回顾\n新兴产业加快成长，LED产值占到全省的八成。\n");
    expect(namesOf(facts, "Policy")).toEqual(["合肥市政府工作报告"]);
  });
});

describe("lists in news", () => {
  it("of projects name an institute as what it is", async () => {
    const facts = await factsOf("今年力促三安光电、乾照光电、中国电科77所等重点项目落户。");
    expect(namesOf(facts, "Institution")).toEqual(["中国电科77所"]);
    expect(namesOf(facts, "Project")).toEqual([]);
  });

  it("of what something is made from name no firm", async () => {
    expect(namesOf(await factsOf("三安光电扩产，并建设以炉渣、煤泥、电石渣等为原料的再生利用项目。"), "Company")).toEqual(["三安光电"]);
  });
});

describe("what a place calls its own", () => {
  it("is a firm from there by its short name in quotation marks", async () => {
    const facts = await factsIn("锦州光伏产业见闻\n\n锦州人常说起做单晶硅片的“阳光能源”。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 阳光能源 → 锦州市");
    expect(namesOf(await factsIn("合肥光伏产业见闻\n\n“阳光能源”谁都用得上，做单晶硅片。\n"), "Company")).toEqual([]);
  });

  it("is a park of its trade with a word that sets it apart", async () => {
    expect(namesOf(await factsOf("合肥市集成电路特色产业园区今年扩建。"), "Park")).toEqual(["合肥市集成电路特色产业园区"]);
  });

  it("is a base of the state's programme by its whole name, none by a number of them", async () => {
    const facts = await factsOf("全国新增共11家国家火炬特色产业基地，长丰县申报的国家火炬合肥长丰光电材料特色产业基地获批。");
    expect(namesOf(facts, "Park")).toEqual(["国家火炬合肥长丰光电材料特色产业基地"]);
  });

  it("is a park for electronics that it plans", async () => {
    expect(namesOf(await factsOf("为发展半导体，该市拟在合肥高新区规划电子科技园。"), "Park")).toContain("电子科技园");
  });

  it("is one zone with and without the area before it", async () => {
    const facts = await factsOf("两个LED项目落户长丰岭东新区。三安光电在岭东新区建厂。");
    expect(namesOf(facts, "Park")).toHaveLength(1);
  });

  it("is no firm by the nation's name", async () => {
    expect(namesOf(await factsOf("合肥把中国光电制造带到新高度。"), "Company")).toEqual([]);
  });
});

describe("things side by side", () => {
  it("are two where one word serves both", async () => {
    expect(namesOf(await factsOf("合肥已有拉晶、太阳能电池及组件等环节，光伏产业链日益齐全。"), "Device")).toContain("太阳能电池");
  });

  it("are the trade's own where it is light", async () => {
    expect(namesOf(await factsOf("按照计划，半导体照明将进入三成市场。"), "Application")).toEqual(["半导体照明"]);
  });
});

describe("projects that news tells of", () => {
  it("may end in 工程", async () => {
    const facts = await factsOf("眼下，三安光电300兆瓦光伏产业园工程已完成主体封顶。");
    expect(namesOf(facts, "Project")).toEqual([expect.stringContaining("300兆瓦光伏产业园工程")]);
  });

  it("are signed by firms, or a base built for a sum", async () => {
    const facts = await factsOf("澜泰新材料有限公司签约，将在合肥高新区兴建总投资5亿元、占地60亩的光模块研发制造基地。恒越光电有限公司与澜湖电器有限公司签订激光器芯片合作项目。");
    expect(namesOf(facts, "Project")).toEqual(["光模块研发制造基地", "激光器芯片合作项目"]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 恒越光电有限公司 → 激光器芯片合作项目", "UNDERTAKES 澜泰新材料有限公司 → 光模块研发制造基地", "UNDERTAKES 澜湖电器有限公司 → 激光器芯片合作项目"].sort());
  });
});
