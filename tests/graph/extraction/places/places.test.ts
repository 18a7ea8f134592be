import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

/** A piece of trade news with a title of its own. */
function newsOf(...paragraphs: readonly string[]): string {
  return `半导体产业动态：新园开园\n\n2023年5月6日　半导体资讯\n\n${paragraphs.join("\n\n")}\n`;
}

describe("the park that news speaks of", () => {
  it.each([
    [["蓝湖光电项目落户平湖经济开发区LED产业园。", "园区现已引进3家企业：三安光电拥有专利100多项；华灿光电聚集了外延人才。"], ["LOCATED_IN 三安光电 → LED产业园", "LOCATED_IN 华灿光电 → LED产业园"]],
    [["长沙澜湖半导体产业基地5月6日封顶。", "澜湖半导体产业基地建有5栋厂房，将重点引进先进封装企业。三安光电、天岳先进等9个项目首批入驻。"], ["LOCATED_IN 三安光电 → 长沙澜湖半导体产业基地", "LOCATED_IN 天岳先进 → 长沙澜湖半导体产业基地", "FOCUSES_ON 长沙澜湖半导体产业基地 → 先进封装"]],
    [["三安光电的外延片项目选址长沙高新区西区。", "选址所在的西区光电企业成堆：上游有天岳先进；中游有华灿光电。"], ["LOCATED_IN 天岳先进 → 长沙高新区西区", "LOCATED_IN 华灿光电 → 长沙高新区西区"]],
    [["长沙高新区里的澜湖传感器产业园开园。", "园区以智能传感器为核心，发展MEMS芯片。三安光电、华灿光电等企业都已入园。"], ["LOCATED_IN 澜湖传感器产业园 → 长沙高新区", "LOCATED_IN 三安光电 → 澜湖传感器产业园", "FOCUSES_ON 澜湖传感器产业园 → MEMS芯片"]],
    [["5月6日上午，长沙澜湖产业园彩旗招展，9个项目同日奠基。其中5亿元以上项目2个：三安光电外延片项目；天岳先进碳化硅衬底项目。"], ["LOCATED_IN 三安光电外延片项目 → 长沙澜湖产业园", "LOCATED_IN 天岳先进碳化硅衬底项目 → 长沙澜湖产业园"]],
    [["长沙澜湖半导体装备产业园启动建设。园区已引来三安光电。第三代半导体创新中心已经建成，澜湖大学协同创新中心先后落户，规模1亿元。"], ["LOCATED_IN 三安光电 → 长沙澜湖半导体装备产业园", "LOCATED_IN 澜湖大学协同创新中心 → 长沙澜湖半导体装备产业园"]],
    [["智澜半导体的封装工厂里，首只IGBT模块下线。工厂在长沙澜风产业园一号园。"], ["LOCATED_IN 智澜半导体 → 长沙澜风产业园一号园"]],
    [["三安光电的芯片项目选址长沙智澜新城高新片区和东川片区。"], ["LOCATED_IN 高新片区 → 长沙智澜新城", "LOCATED_IN 长沙智澜新城 → 长沙市", "LOCATED_IN 东川片区 → 长沙智澜新城", "LOCATED_IN 芯片项目 → 东川片区"]],
  ])("holds what its sentences go on to name: %s", async (paragraphs, expected) => {
    expect(relationsOf(await factsIn(newsOf(...paragraphs)), "LOCATED_IN", "FOCUSES_ON")).toEqual(expect.arrayContaining(expected));
  });
});

describe("a sentence that speaks of the whole area", () => {
  it("is not about the park named before", async () => {
    const facts = await factsIn(newsOf("长沙澜湖产业园开园。全市已引进三安光电、天岳先进等LED芯片企业16家。"));
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.endsWith("澜湖产业园"))).toEqual([]);
  });
});

describe("the parts of a park", () => {
  it("lie in it, and what is said of one by its short name is its own", async () => {
    const facts = await factsIn(newsOf("长沙澜谷产业园由东川集成电路产业园区(简称:东川园区)、西岭光电产业园区(简称:西岭园区)组成。其中,东川园区以化合物半导体为主,发展射频器件,三安光电已在此落地;西岭园区主攻LED,入驻企业有华灿光电,华灿光电生产蓝宝石衬底。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 东川集成电路产业园区 → 长沙澜谷产业园", "LOCATED_IN 西岭光电产业园区 → 长沙澜谷产业园", "LOCATED_IN 三安光电 → 东川集成电路产业园区", "LOCATED_IN 华灿光电 → 西岭光电产业园区"]));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 东川集成电路产业园区 → 射频器件", "FOCUSES_ON 西岭光电产业园区 → LED"]));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 西岭光电产业园区 → 蓝宝石衬底");
  });
});

describe("the place that heads a part of a round-up", () => {
  it.each([
    ["01江苏：抓住机遇", "02长沙：政策出炉"],
    ["【江苏】", "【长沙】"],
    ["一、江苏省", "二、长沙市"],
    ["江苏", "湖南（长沙）"],
  ])("holds until the next: %s, %s", async (first, second) => {
    const facts = await factsIn(newsOf("各地接连发布半导体政策。", first, "日前出台科技创新规划。", "规划提出，重点发展碳化硅衬底。争取在南京、苏州等地布局先进封装。", second, "若干政策印发。", "重点支持功率半导体。"));
    expect(relationsOf(facts, "FOCUSES_ON").map((relation) => relation.replace(/[省市] →/, " →"))).toEqual(expect.arrayContaining(["FOCUSES_ON 江苏 → 碳化硅衬底", "FOCUSES_ON 南京 → 先进封装", "FOCUSES_ON 苏州 → 先进封装", "FOCUSES_ON 长沙 → 功率半导体"]));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => /江苏.*功率|长沙.*碳化硅|江苏.*封装/.test(relation))).toEqual([]);
  });
});

describe("firms and the places where they have settled", () => {
  it.each([
    ["玻璃基板方面，三安光电到了北京，华灿光电在昆山、深圳设厂，天岳先进落在上海。", ["三安光电 → 北京", "华灿光电 → 昆山", "华灿光电 → 深圳", "天岳先进 → 上海"]],
    ["三安光电在苏州、上海，华灿光电在南京。", ["三安光电 → 苏州", "三安光电 → 上海", "华灿光电 → 南京"]],
    ["三安光电、华灿光电分别落脚苏州、宁波。", ["三安光电 → 苏州", "华灿光电 → 宁波"]],
    ["三安光电的产线集中在4英寸，分在上海、武汉。", ["三安光电 → 上海", "三安光电 → 武汉"]],
    ["三安光电旗下有成都4.5代线、北京5代线。", ["三安光电 → 成都", "三安光电 → 北京"]],
    ["总部设在天津的三安光电做LED芯片起家，同样在扬州设厂的封装厂华灿光电也投资5亿元。", ["三安光电 → 天津", "华灿光电 → 扬州"]],
    ["三安光电(上海)扩产LED芯片，华灿光电今(3)日在南京江北新区举行新厂动土典礼。", ["三安光电 → 上海", "华灿光电 → 南京江北新区"]],
  ])("in %s", async (text, expected) => {
    const said = relationsOf(await factsIn(newsOf(text)), "LOCATED_IN").filter((relation) => /(?:三安光电|华灿光电|天岳先进) →/.test(relation));
    expect(said).toEqual(expected.map((relation) => `LOCATED_IN ${relation}`).sort());
  });

  it.each([
    "长沙市政府与三安光电、恒越创业投资有限公司签下战略合作协议，推进LED芯片产业。",
    "长沙的LED芯片厂扩产，Hengyue Corp接获三安光电的外延炉订单。",
    "三安光电旗下澜晶光电在长沙扩产LED芯片。",
    "澜晶光电扩产LED芯片，华灿光电、三安光电也是客户。",
    "招引LED芯片企业要盯紧三安光电等龙头的投资动向。",
  ])("are not where they only pay, sign or own: %s", async (text) => {
    const facts = await factsIn(`长沙LED芯片企业扩产

2012年5月18日　半导体照明资讯

${text}
`);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /三安光电 →|投资|Hengyue/.test(relation))).toEqual([]);
  });
});

describe("the area in a firm's name", () => {
  it("puts it no wider than the text does", async () => {
    const facts = await factsIn("扬州蓝宝石晶体问世\n\n2011年6月28日\n\n蓝宝石晶体28日在扬州亮相。晶体出自江苏恒越新材料有限公司。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 江苏恒越新材料有限公司 → 扬州市");
  });

  it("says nothing of where the project of a firm of elsewhere is", async () => {
    const facts = await factsIn("扬州光伏产业基地扩建\n\n2012年2月29日\n\n扬州要打造光伏产业基地。其中，香港恒越能源有限公司3000吨多晶硅项目预计上半年开工。\n");
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes("多晶硅项目"))).toEqual(["LOCATED_IN 香港恒越能源有限公司3000吨多晶硅项目 → 扬州市"]);
  });
});

describe("areas in names", () => {
  it("are none across the boundary of two others", async () => {
    const facts = await factsIn(newsOf("三安光电LED芯片项目在佛山南海奠基。"));
    expect(namesOf(facts, "Region")).not.toContain("山南");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 三安光电LED芯片项目 → 南海区");
  });

  it("of a school tell nothing about a text of elsewhere", async () => {
    const facts = await factsIn(`重庆高新区芯片企业扩产\n\n2023年5月6日\n\n重庆高新区与北京大学、西安电子科技大学微电子学院合作研发碳化硅芯片。\n`);
    expect(namesOf(facts, "Region").filter((name) => /北京|西安/.test(name))).toEqual([]);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes("大学"))).toEqual([]);
  });

  it("make with the trade behind them a park of their own", async () => {
    expect(namesOf(await factsIn(newsOf("长沙集成电路产业园内共有9个项目开工。")), "Park")).toEqual(["长沙集成电路产业园"]);
  });

  it("put a park into the county that stands in its name", async () => {
    expect(relationsOf(await factsIn(newsOf("厦门海沧半导体产业园封顶，碳化硅项目入园。")), "LOCATED_IN")).toContain("LOCATED_IN 厦门海沧半导体产业园 → 海沧区");
  });

  it("of a zone lie in the zone's town, not in what signs with it", async () => {
    const facts = await factsIn("恒越光电与庐州信息光电高新区签约\n\n2018年2月\n\n恒越光电将在庐州信息光电高新区建设紫外LED芯片项目。\n");
    expect(facts.region).toBe("庐州信息光电高新区");
    expect(namesOf(facts, "Park")).toEqual(["庐州信息光电高新区"]);
  });
});

describe("papers of places that news tells of", () => {
  it("speak of the place that has issued them, to the end of the paragraph", async () => {
    const facts = await factsIn("长沙市集成电路产量增长\n\n长沙市集成电路产量增长20%，发展功率器件。\n\n江苏省近日印发《江苏省集成电路产业2025年行动计划》。其中提出，大力发展光刻胶，补齐封装测试短板。\n");
    expect(relationsOf(facts, "FOCUSES_ON", "SHORT_OF")).toEqual(expect.arrayContaining(["FOCUSES_ON 江苏省 → 光刻胶"]));
    expect(relationsOf(facts, "FOCUSES_ON", "SHORT_OF").filter((relation) => /长沙市 → (?:光刻胶|PACKAGING_TEST)/.test(relation))).toEqual([]);
  });
});

describe("where a message was written", () => {
  it.each([
    ["据新华社银川4月5日电（记者某某）随着光伏产业快速发展，多晶硅供不应求。", "银川"],
    ["（2010年9月8日，香港）三安光电宣布，旗下外延片项目获得支持。", "香港"],
    ["北京时间8月16日晚，三安光电宣布外延片项目投产。", "北京"],
  ])("is not where anything of it is: %s", async (paragraph, place) => {
    const facts = await factsIn(`外延与多晶硅观察\n\n${paragraph}\n`);
    expect(namesOf(facts, "Region")).not.toContain(place);
  });
});

describe("an area that begins the name of one of the firms listed", () => {
  it("is not where the others are", async () => {
    const facts = await factsIn("产能皆大幅提升\n\n为了巩固市场份额，三安光电、天岳先进、武汉华灿光电、乾照光电等厂商2014年外延片产能皆大幅提升。\n");
    expect(relationsOf(facts, "LOCATED_IN", "FOCUSES_ON").filter((relation) => relation.includes("武汉") && !relation.includes("华灿"))).toEqual([]);
  });
});

describe("a firm that news of a place only holds against, hears or is paid by", () => {
  it.each([
    ["长沙市的生产线投产，目标是打破恒越硅业、庐阳硅业等日商的垄断。", "恒越硅业"],
    ["长沙市的生产线投产。此前，恒越化学、庐阳化学等厂商的人员已多次到长沙踏勘。", "恒越化学"],
    ["长沙市的面板线投产，三安光电、华灿光电2家客户拿到首批产品。", "三安光电"],
    ["长沙市的澜湖光电由恒越电子集团和庐阳光电股份公司共同出资，生产芯片。", "恒越电子集团"],
  ])("is not there: %s", async (paragraph, firm) => {
    const facts = await factsIn(newsOf(paragraph));
    expect(namesOf(facts, "Company")).toContain(firm);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes(firm))).toEqual([]);
  });
});

describe("the end of a railway", () => {
  it("is not what a report is about", async () => {
    const facts = await factsIn("提速建设合肥至黄山铁路等工程。推进恒越微碳化硅产线、澜泰光伏基地等在建项目。");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual([]);
  });
});
