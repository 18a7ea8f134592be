import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

/** A piece of trade news with a title that names no firm. */
function newsOf(text: string): string {
  return `半导体行业动态：产业链扩产\n\n2023年5月18日　半导体资讯\n\n${text}\n`;
}

describe("who makes what in trade news", () => {
  it.each([
    ["设计环节有紫光国芯、汇顶科技等30多家企业，制造环节有中芯国际，封测环节则有通富微电、华天科技。", ["ENGAGED_IN 中芯国际 → FABRICATION", "ENGAGED_IN 华天科技 → PACKAGING_TEST", "ENGAGED_IN 汇顶科技 → DESIGN"]],
    ["偏光板方面，三利谱在深圳、合肥，杉金光电落户张家港。", ["MAKES 三利谱 → 偏光板", "MAKES 杉金光电 → 偏光板"]],
    ["平湖已建立起以零部件为特色的半导体设备产业集群，北方华创、芯源微是其中的龙头。", ["ENGAGED_IN 北方华创 → EQUIPMENT", "ENGAGED_IN 芯源微 → EQUIPMENT"]],
    ["平湖的碳化硅衬底此前几乎都来自天岳先进、天科合达。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
    ["最大的蓝宝石晶体亮相。晶体出自天岳先进。", ["MAKES 天岳先进 → 蓝宝石晶体"]],
    ["三安光电从北方华创采购刻蚀机8台。", ["MAKES 北方华创 → 刻蚀机"]],
    ["北方华创再获三安光电刻蚀机订单。", ["MAKES 北方华创 → 刻蚀机"]],
    ["三安光电所产LED芯片主要卖给封装厂。", ["MAKES 三安光电 → LED芯片"]],
    ["滨湖区引进恒越MOCVD装备制造项目，第一台样机下线。", ["MAKES 恒越 → MOCVD装备", "MAKES 恒越MOCVD装备制造项目 → MOCVD装备"]],
    ["天岳先进第一根碳化硅晶体出炉。", ["MAKES 天岳先进 → 碳化硅晶体"]],
    ["下游应用则有鸿利光电。上游原材料有天岳先进。", ["ENGAGED_IN 天岳先进 → MATERIALS", "ENGAGED_IN 鸿利光电 → APPLICATION"]],
    ["平湖有北方华创、芯源微等装备企业，以及通富微电、庐州大学等封测龙头。", ["ENGAGED_IN 芯源微 → EQUIPMENT", "ENGAGED_IN 通富微电 → PACKAGING_TEST"]],
    ["天岳先进碳化硅衬底项目在建，达产后将成为最大的碳化硅晶体生产基地。", ["MAKES 天岳先进碳化硅衬底项目 → 碳化硅晶体"]],
    ["三安光电扩产。建成之后，LED外延片和红光LED芯片都能生产。", ["MAKES 三安光电 → LED外延片", "MAKES 三安光电 → 红光LED芯片"]],
    ["上游外延片有澜塘晶材、三安光电。", ["MAKES 三安光电 → 外延片"]],
    ["三安光电和华灿光电的红光LED芯片良率再创新高。", ["MAKES 三安光电 → 红光LED芯片", "MAKES 华灿光电 → 红光LED芯片"]],
    ["通富微电动土。新厂专注晶圆级封装，涵盖扇出型封装。", ["MAKES 通富微电 → 扇出型封装"]],
    ["鼓励三安光电、华灿光电等企业研发红光LED芯片、紫外LED芯片。", ["MAKES 三安光电 → 紫外LED芯片", "MAKES 华灿光电 → 红光LED芯片"]],
    ["园区有三安光电（红光LED芯片）、天岳先进（碳化硅衬底）等一批企业。", ["MAKES 三安光电 → 红光LED芯片", "MAKES 天岳先进 → 碳化硅衬底"]],
    ["支持三安光电、天岳先进等企业加快碳化硅衬底产能爬坡。", ["MAKES 三安光电 → 碳化硅衬底", "MAKES 天岳先进 → 碳化硅衬底"]],
    ["三安光电、通富微电分别是国内领先的红光LED芯片和晶圆级封装企业。", ["MAKES 三安光电 → 红光LED芯片"]],
    ["华灿光电表示，公司高端LED芯片占比提升至40%。", ["MAKES 华灿光电 → 高端LED芯片"]],
    ["功率半导体产业链主攻碳化硅器件、IGBT模块。", ["PART_OF IGBT模块 → 功率半导体产业链"]],
    ["英诺赛科的8英寸碳化硅晶圆厂已通线。", ["ENGAGED_IN 英诺赛科 → FABRICATION"]],
  ])("follows lists, sources and orders: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)))).toEqual(expect.arrayContaining(expected));
  });

  it("gives a project every item of the list that its sheet counts out", async () => {
    const facts = await factsIn(newsOf("三安光电光电器件项目落户长沙高新区。建设内容分三类：①红光LED芯片；②蓝宝石衬底；③紫外LED。购置刻蚀机10台。"));
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("项目 →"))).toEqual(expect.arrayContaining(["MAKES 三安光电光电器件项目 → 红光LED芯片", "MAKES 三安光电光电器件项目 → 蓝宝石衬底", "MAKES 三安光电光电器件项目 → 紫外LED"]));
  });

  it("takes no material for the product of a project that makes devices on it", async () => {
    const facts = await factsIn(newsOf("光库科技铌酸锂高速调制器芯片研发及产业化项目封顶，达产后调制器芯片年产8万件。"));
    expect(relationsOf(facts, "MAKES", "ENGAGED_IN").filter((relation) => /→ (?:铌酸锂|MATERIALS)$/.test(relation))).toEqual([]);
  });

  it("takes no word of a firm's name for what its project makes", async () => {
    expect(relationsOf(await factsIn(newsOf("庐州恒越电子材料有限公司LED外延片项目通过评审。")), "MAKES")).toEqual(["MAKES 庐州恒越电子材料有限公司 → LED外延片", "MAKES 庐州恒越电子材料有限公司LED外延片项目 → LED外延片"]);
  });

  it("takes a step of the work for the link that it belongs to, no product", async () => {
    const facts = relationsOf(await factsIn(newsOf("天岳先进20GW切片项目开工。")), "MAKES", "ENGAGED_IN");
    expect(facts).toContain("ENGAGED_IN 天岳先进20GW切片项目 → MATERIALS");
    expect(facts.filter((relation) => relation.endsWith("→ 切片"))).toEqual([]);
  });

  it("takes what a customer makes for no product of the seller", async () => {
    expect(relationsOf(await factsIn(newsOf("北方华创宣布，拿到LED芯片厂商三安光电的大单。")), "MAKES")).not.toContain("MAKES 北方华创 → LED芯片");
  });

  it.each([
    ["依托三安光电、华灿光电等，平湖重点发展芯片制造、封装测试。"],
    ["去年三安光电投产，平湖市已初步形成设计、封测等环节。"],
  ])("leaves with the place what it builds beside its firms: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN").filter((relation) => relation.includes("光电"))).toEqual([]);
  });

  it.each([
    ["平湖市依托多晶硅—单晶硅—太阳能电池为主线的太阳能光伏产业链。", ["PART_OF 单晶硅 → 太阳能光伏产业链", "PART_OF 多晶硅 → 太阳能光伏产业链"]],
    ["LED产业链上，蓝宝石衬底位于最前端。", ["PART_OF 蓝宝石衬底 → LED产业链"]],
    ["平湖市打造存储器产业链。", ["PART_OF 存储器 → 存储器产业链"]],
  ])("knows what a chain is made of: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "PART_OF")).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["长沙市招商时说：设计、制造、设备、材料、封测，五个环节一个不少。", ["HAS 长沙市 → EQUIPMENT", "HAS 长沙市 → MATERIALS"]],
    ["长沙高新区建有6栋厂房，将重点引进晶圆制造、装备及材料类企业。", ["FOCUSES_ON 长沙高新区 → EQUIPMENT", "FOCUSES_ON 长沙高新区 → FABRICATION"]],
    ["在长沙、合肥布局先进封装中试平台。", ["FOCUSES_ON 合肥 → PACKAGING_TEST", "FOCUSES_ON 长沙 → PACKAGING_TEST"]],
    ["长沙高新区扩建。园区以智能传感器为核心。", ["FOCUSES_ON 长沙高新区 → 智能传感器"]],
  ])("tells what a place works on: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON", "HAS")).toEqual(expect.arrayContaining(expected));
  });

  it("takes what a material is used for, and what a firm does there, for no work of the place", async () => {
    const facts = await factsIn(`平湖市碳化硅产能再提高\n\n2023年5月6日　半导体资讯\n\n碳化硅广泛用于射频器件、功率器件等领域。三安光电2018年落户平湖市，主攻红光LED芯片。\n`);
    expect(relationsOf(facts, "FOCUSES_ON", "HAS").filter((relation) => /器件|芯片/.test(relation))).toEqual([]);
  });

  it.each([
    ["三安光电的刻蚀机正在调试，现有12台刻蚀机。"],
    ["三安光电新增刻蚀机20台，刻蚀机装机将达到100台。"],
    ["三安光电向北方华创下单8台刻蚀机。"],
  ])("takes no machine for a product of the firm that works with it: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES", "ENGAGED_IN").filter((relation) => relation.includes("三安光电"))).toEqual([]);
  });
});

describe("a thing that a project only makes something for", () => {
  it("is not what the project makes", async () => {
    const made = relationsOf(await factsIn(newsOf("合肥恒越半导体有限公司MOCVD配套材料项目开工。合肥恒越半导体有限公司光刻胶项目投产。")), "MAKES");
    expect(made.filter((one) => one.includes("MOCVD"))).toEqual([]);
    expect(made.some((one) => one.endsWith("→ 光刻胶"))).toBe(true);
  });
});

it("the ground of halls beside lines and machines begins no project's name", async () => {
  const facts = await factsIn(newsOf("恒越项目主要建设32000平方米厂房、8台多晶硅铸锭炉及2条太阳能电池生产线。"));
  expect(namesOf(facts, "Project").filter((name) => name.includes("平方米"))).toEqual([]);
});
