import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../reading.ts";

describe("LED in news", () => {
  it.each(["庐州把LED产业列为支柱。", "滨湖的LED项目已进厂安装设备。", "全省LED行业回暖。"])("is named with its trade: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Device")).toContain("LED");
  });

  it.each(["省内LED企业近百家。", "LED市场低迷。"])("is not named with those who work with it: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Device")).toEqual([]);
  });
});

describe("a firm in news", () => {
  it.each([
    ["澜星电子株式会社与庐州市政府签约。", ["澜星电子株式会社"]],
    ["日本株式会社澜星与庐州市政府签约。", ["株式会社澜星"]],
    ["市长预祝恒越澜微电子有限公司早日满产。", ["恒越澜微电子有限公司"]],
    ["总投资60亿元的恒澜江北碳化硅衬底项目下月动工。", ["恒澜"]],
  ])("is named whole, without the words before it: %s", async (text, expected) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual(expected);
  });

  it.each(["明年预产芯片3万片。", "加上第4.5代OLED生产线，每月可出2万片。", "这是中国大陆第10代液晶生产线的样品。", "这条线是继合肥第6代OLED生产线、合肥智慧医疗系统生产线之后的第三条。", "董事会通过，将在合肥设置8吋晶圆厂。"])("is none of the words that a project begins with: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([]);
  });
});

describe("a project in news", () => {
  it.each([
    ["今年，三安光电投资的国内第一条、全球第三条8.6代OLED及偏光片项目点亮。", "8.6代OLED及偏光片项目"],
    ["三安光电将在长丰临空产业园投资建设20MW碳化硅（SiC）功率器件研发制造基地。", "20MW碳化硅(SiC)功率器件研发制造基地"],
    ["三安光电在长丰建立LED外延片生产基地。", "LED外延片生产基地"],
    ["这条线是继合肥第6代OLED生产线之后的第二条。", "合肥第6代OLED生产线"],
    ["市长介绍，明年建成投产三安光电8英寸线。", "三安光电8英寸线"],
  ])("is named from its beginning: %s", async (text, expected) => {
    expect(namesOf(await factsIn(newsOf(text)), "Project")).toEqual([expected]);
  });

  it("makes a thing without the generation of its line", async () => {
    expect(relationsOf(await factsIn(newsOf("三安光电第6代柔性显示器件生产线项目投产。")), "MAKES")).toContain("MAKES 三安光电第6代柔性显示器件生产线项目 → 柔性显示器件");
  });
});

describe("one thing or project under several names in news", () => {
  it("is one where only grades stand side by side before it, and the short word of the trade means it", async () => {
    const facts = await factsIn(newsOf("LED行业回暖。三安光电批量生产大功率、高亮度LED芯片，LED器件随之走俏。芯片供货稳定。"));
    expect(namesOf(facts, "Device").filter((name) => /芯片/.test(name))).toEqual(["高亮度LED芯片"]);
  });

  it("is one project where the shorter name leaves out its place and its base", async () => {
    const facts = await factsIn(newsOf("记者来到澜光合肥半导体项目工地。澜光半导体项目明年满产。澜光合肥半导体产业基地项目由澜光集团投资建设。"));
    expect(namesOf(facts, "Project")).toEqual(["澜光合肥半导体产业基地项目"]);
  });
});

describe("who builds and makes, in news", () => {
  it("is the firm that holds the ceremony of its project", async () => {
    expect(relationsOf(await factsIn(newsOf("三安光电和合肥市政府，在长丰开发区举办了2万吨工业硅项目的奠基仪式。")), "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 2万吨工业硅项目"]);
  });

  it("is not the project that a bracket only mentions", async () => {
    const made = relationsOf(await factsIn(newsOf("澜芯存相变存储器项目竣工。园区另有一厂（此外还有恒淮半导体项目）。项目建成后年产5万片相变存储器。")), "MAKES");
    expect(made.filter((one) => /恒淮/.test(one))).toEqual([]);
  });

  it("is the project, where its builder is named before what it makes", async () => {
    expect(relationsOf(await factsIn(newsOf("恒澜合肥存储器基地项目由恒澜集团投资兴建，主要产品有DRAM存储芯片、NAND闪存等。")), "MAKES")).toContain("MAKES 恒澜合肥存储器基地项目 → NAND闪存");
  });

  it("is in the national zone that it came to", async () => {
    expect(relationsOf(await factsIn(newsOf("江苏恒越光电有限公司计划投资40亿元，2019年落户国家级徐州高新技术产业开发区。")), "LOCATED_IN")).toContain("LOCATED_IN 江苏恒越光电有限公司 → 徐州高新技术产业开发区");
  });
});

describe("a project that one paragraph names with its area and another without", () => {
  const text = "合肥集中开工一批半导体项目。\n\n庐江县分会场的半导体项目更为集中，如澜微光刻胶项目、江苏恒澜半导体有限公司集成电路封测项目等。\n\n其中，庐江澜微光刻胶项目是由北京澜华微电子材料有限公司投资，总投资15亿元，将建设光刻胶量产线。";

  it("is one, and so is its firm", async () => {
    const facts = await factsIn(newsOf(text));
    expect(namesOf(facts, "Project").filter((name) => name.includes("光刻胶"))).toEqual(["庐江澜微光刻胶项目"]);
    expect(namesOf(facts, "Company").filter((name) => name.includes("澜微"))).toEqual(["澜微"]);
  });

  it("is not the one that stands behind another firm", async () => {
    const facts = await factsIn(newsOf("合肥澜江晶体有限公司的光刻胶及试剂制造项目投产。园区还推进恒越光刻胶提纯项目建设。"));
    expect(namesOf(facts, "Project")).toEqual(["光刻胶及试剂制造项目", "恒越光刻胶提纯项目"]);
  });
});
