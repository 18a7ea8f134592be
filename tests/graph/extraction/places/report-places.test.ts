import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf, sitesIn } from "../reading.ts";

/** A province's work report, a part of it. */
function reportOf(...paragraphs: readonly string[]): string {
  return `2026年江西省政府工作报告（摘登）\n——2026年1月27日在江西省第十四届人民代表大会第四次会议上\n${paragraphs.join("\n")}\n`;
}

describe("a province's work report", () => {
  it("seats the firms of a list in the city that the list begins with", async () => {
    const facts = await factsIn(reportOf("抢抓产业新赛道。支持南昌三安光电、华灿光电Micro LED芯片扩能，加快吉安天岳先进碳化硅衬底提质。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 三安光电 → 南昌", "LOCATED_IN 华灿光电 → 南昌", "LOCATED_IN 天岳先进 → 吉安"]));
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 天岳先进 → 南昌");
  });

  it("grows in a city what it names right behind it", async () => {
    const facts = await factsIn(reportOf("抢抓产业新赛道。培育萍乡、宜春碳化硅衬底，布局氮化镓器件，对接上海光刻胶企业。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 宜春 → 碳化硅衬底", "FOCUSES_ON 江西省 → 氮化镓器件", "FOCUSES_ON 萍乡 → 碳化硅衬底"]));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => relation.includes("上海"))).toEqual([]);
  });
});

describe("the uses that a report's place grows", () => {
  const usesIn = async (paragraph: string) => relationsOf(await factsIn(reportOf(paragraph)), "FOCUSES_ON");

  it.each([
    ["抢先布局碳化硅衬底，发展量子科技、具身智能等产业。", ["量子科技", "具身智能"]],
    ["大力发展光刻胶，前瞻布局6G、量子科技等未来产业。", ["6G", "量子科技"]],
    ["启动建设传感器、无人机、智能机器人等3个创新型产业集群。", ["无人机", "智能机器人"]],
  ])("are told by the words of their own clause: %s", async (paragraph, uses) => {
    expect(await usesIn(paragraph)).toEqual(expect.arrayContaining(uses.map((use) => `FOCUSES_ON 江西省 → ${use}`)));
  });

  it.each([
    ["突出抓好生物医药、新型显示、智能终端等“8+N”重点产业链。", ["新型显示", "智能终端"]],
    ["发展新型显示、超高清视频产业。", ["新型显示", "超高清视频"]],
  ])("are told where displays are all that the sentence names of the chain: %s", async (paragraph, uses) => {
    const other = "做好民生保障、教育医疗、乡村振兴和生态环境等方面的各项工作。".repeat(6);
    expect(await usesIn(`${paragraph}${other}`)).toEqual(uses.map((use) => `FOCUSES_ON 江西省 → ${use}`).sort());
  });

  it("are none where something is built with them or for them", async () => {
    expect((await usesIn("打造光刻胶产业，建设智算中心，布局新能源汽车配套材料。按照光刻胶产业布局，针对6G、智能终端等9个产业建立机制。")).filter((relation) => /智算|新能源|6G|智能终端/.test(relation))).toEqual([]);
  });
});

describe("a city's work report", () => {
  const reportOfCity = (...paragraphs: readonly string[]) => `2026年徐州市政府工作报告\n——2026年1月27日在徐州市第十七届人民代表大会第四次会议上\n一、重点工作\n${paragraphs.join("\n")}\n`;
  const focusIn = async (...paragraphs: readonly string[]) => relationsOf(await factsIn(reportOfCity(...paragraphs)), "FOCUSES_ON", "TO_BREAK_THROUGH");

  it("finds the firms that it names right before their things, and seats them in the zone or county before them", async () => {
    const facts = await factsIn(reportOfCity("集成电路产业加速集聚：徐州高新区澜泰仪器薄膜沉积设备进入主流产线，恒川科技光学基膜填补空白，沛县崇岭科技光刻胶、瑞泽单晶硅棒保持满产，攻关碳化硅衬底，大尺寸硅片产能增长20%。"));
    expect(namesOf(facts, "Company")).toEqual(["崇岭科技", "恒川科技", "澜泰仪器", "瑞泽"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 崇岭科技 → 沛县", "LOCATED_IN 恒川科技 → 徐州高新区", "LOCATED_IN 澜泰仪器 → 徐州高新区", "LOCATED_IN 瑞泽 → 沛县"]));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 崇岭科技 → 光刻胶", "MAKES 恒川科技 → 光学基膜", "MAKES 澜泰仪器 → 薄膜沉积设备", "MAKES 瑞泽 → 单晶硅棒"]);
  });

  it("takes the firm off the thing behind it, in a zone that nobody knows, and no grade of the thing for a firm", async () => {
    const facts = await factsIn(reportOfCity("集成电路产业，徐州高新区沛县分园区恒越光电外延片满产，邳州分园区澜泰半导体晶圆键合机下线；引进大尺寸半导体单晶硅片、耦合封装设备。"));
    expect(namesOf(facts, "Company")).toEqual(["恒越光电", "澜泰半导体"]);
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 恒越光电 → 外延片", "MAKES 澜泰半导体 → 晶圆键合机"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电 → 沛县分园区", "LOCATED_IN 澜泰半导体 → 邳州分园区"]));
  });

  it("gives an industry to the zone that it names as its ground", async () => {
    expect(await focusIn("新材料产业以徐州经开区为主阵地，聚焦蓝宝石衬底；电子信息产业以徐州高新区为主阵地，做强功率模块。")).toEqual(expect.arrayContaining(["FOCUSES_ON 徐州经开区 → 蓝宝石衬底", "FOCUSES_ON 徐州高新区 → 功率模块"]));
  });

  it("keeps such a zone though nobody knows it and its own clause names nothing of the chain", async () => {
    const other = "做好民生保障、教育医疗、乡村振兴和生态环境等方面的各项工作。".repeat(6);
    expect(await focusIn(`新材料产业以云岭经开区为主阵地，聚焦蓝宝石衬底。${other}`)).toContain("FOCUSES_ON 云岭经开区 → 蓝宝石衬底");
  });

  it("puts to a place what the place shall crack, raise or do with others", async () => {
    const focus = await focusIn("支持邳州市攻关EDA工具，支持睢宁县、新沂市协同发展碳化硅衬底。");
    expect(focus.filter((relation) => relation.includes("EDA"))).toEqual([expect.stringContaining("邳州市 →")]);
    expect(focus).toEqual(expect.arrayContaining(["FOCUSES_ON 睢宁县 → 碳化硅衬底", "FOCUSES_ON 新沂市 → 碳化硅衬底"]));
  });

  it("comes back to the city behind the places that it has pushed in turn", async () => {
    const focus = await focusIn("支持邳州市发展光刻胶，支持睢宁县发展碳化硅衬底，力争突破离子注入机。");
    expect(focus.filter((relation) => relation.endsWith("离子注入机"))).toEqual([expect.stringContaining("徐州市 →")]);
  });

  it("puts a park of a trade into the zone that is its core", async () => {
    expect(await focusIn("以徐州高新区为核心建设功率半导体特色园区，攻关离子注入机。")).toContain("FOCUSES_ON 徐州高新区 → 功率半导体");
  });
});

describe("the zones of a city's report", () => {
  const parksIn = async (paragraph: string) => namesOf(await factsIn(`2026年上饶市政府工作报告\n——2026年1月27日在上饶市第五届人民代表大会第六次会议上\n一、重点工作\n${paragraph}\n`), "Park");

  it.each([
    ["以上饶经开区为主阵地，做强功率模块。", ["上饶经开区"]],
    ["依托云岭化工区发展光刻胶单体。", ["云岭化工区"]],
    ["推动东岭工业园、临湖片区协同发展碳化硅衬底。", ["东岭工业园", "临湖片区"].sort()],
    ["规划建设第三代半导体特色园区，布局碳化硅衬底。", ["第三代半导体特色园区"]],
    ["加快镇村工业园更新改造，布局碳化硅衬底。", []],
  ])("in %s", async (paragraph, parks) => {
    expect(await parksIn(paragraph)).toEqual(parks);
  });
});

describe("news of what several zones do in turn", () => {
  it("gives the zones no share in what the next sentence tells", async () => {
    const facts = await factsIn("芜湖市2026年工作报告要点来了\n本报芜湖1月28日讯 报告明确，弋江区、芜湖高新区聚焦功率半导体；鸠江区布局汽车芯片。2026年，推进钙钛矿组件等288个项目。\n");
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => relation.endsWith("钙钛矿组件") && !relation.includes("芜湖市"))).toEqual([]);
  });
});

describe("a list of a place's projects", () => {
  const rows = "序号\t项目名称\t建设单位\t建设内容\n1\t三安光电碳化硅器件生产线项目\t三安光电股份有限公司\t碳化硅器件\n2\t天岳先进衬底项目\t天岳先进科技股份有限公司\t碳化硅衬底\n";

  it("puts them there where no column tells where each is", async () => {
    expect(relationsOf(await factsIn(`铜陵市2025年重点项目清单（集成电路类，部分）\n${rows}`), "LOCATED_IN")).toContain("LOCATED_IN 三安光电碳化硅器件生产线项目 → 铜陵市");
  });

  it("puts none of a table anywhere that is no such list", async () => {
    expect(relationsOf(await factsIn(`铜陵市集成电路企业技术需求一览\n${rows}`), "LOCATED_IN")).not.toContain("LOCATED_IN 三安光电碳化硅器件生产线项目 → 铜陵市");
  });

  it("of a zone's own page is the zone, with the firms of the page but their customers, and the county whose site it is", async () => {
    const facts = await factsIn("长丰县人民政府 安徽长丰经济开发区\n首页 政务公开 园区概况 产业集聚 投资指南\n当前位置：首页 > 产业集聚 > 电子信息\n电子信息及半导体产业\n发布日期：2025-07-21 来源：长丰经济开发区\n安徽长丰经济开发区位于巢湖以北，规划面积60平方公里，与江苏一江之隔，如今已集聚半导体企业30余家。\n【龙头企业】恒越光电主要生产晶闸管和MOSFET芯片，客户包括中微公司、北方华创。\n");
    expect(facts.region).toBe("长丰县");
    const places = relationsOf(facts, "LOCATED_IN");
    expect(places).toContain("LOCATED_IN 恒越光电 → 安徽长丰经济开发区");
    expect(places.join()).not.toMatch(/中微公司|北方华创/);
  });
});

describe("what is named after the plan's city", () => {
  it.each([
    ["肥东县突出功率器件，支持三安光电合肥6英寸晶圆线提产。", "三安光电合肥6英寸晶圆线 → 肥东县"],
    ["肥东县依托澜湖大学合肥研究院发展金刚石散热片。", "澜湖大学合肥研究院 → 肥东县"],
  ])("is in the district that its clause speaks of: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "LOCATED_IN")).toContain(`LOCATED_IN ${expected}`);
  });
});

describe("projects that stand under a place's heading", () => {
  const list = "一、瑶海区\n1.恒越半导体碳化硅模块项目，投资10亿元，计划2025年6月开工。\n2.澜泰微功率器件项目：总投资35亿元，目前正在建设。\n二、巢湖市\n3.恒晶压电晶体材料项目：总投资5.2亿元，在建。\n";

  it.each(["2025年合肥市半导体产业重点项目汇总表", "合肥市集成电路产业2025年行动计划"])("are there, be they laid out as headings: %s", async (title) => {
    expect(await sitesIn(`${title}\n\n${list}`)).toEqual(expect.arrayContaining(["澜泰微功率器件项目 → 瑶海区", "恒晶压电晶体材料项目 → 巢湖市"]));
  });
});
