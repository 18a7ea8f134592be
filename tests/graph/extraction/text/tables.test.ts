import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

describe("a table of zones", () => {
  it("tells by rows that strokes part what each works on, and which firms are there", async () => {
    const facts = await factsIn(planOf("推动园区错位发展。\n园区 / 发展方向 / 代表企业\n庐江高新区 / 单晶硅棒、硅片 / 恒越光电、芯澜科技\n肥西经济开发区 / 光伏玻璃 / 宇衡新材"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江高新区 → 单晶硅棒", "FOCUSES_ON 庐江高新区 → 硅片", "FOCUSES_ON 肥西经济开发区 → 光伏玻璃"]));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电 → 庐江高新区", "LOCATED_IN 芯澜科技 → 庐江高新区", "LOCATED_IN 宇衡新材 → 肥西经济开发区"]));
  });

  it("calls its columns by other words, and names projects and firms with their places in brackets in one cell", async () => {
    const facts = await factsIn(planOf("表1　各片区方向\n片区｜主导方向｜代表企业（项目）\n庐江高新区｜光掩模基板、电源管理芯片封测｜恒越光电、芯澜半导体碳化硅衬底项目\n肥西经济开发区｜光伏玻璃｜宇衡新材、澜泰微（庐州）"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江高新区 → 光掩模基板", "FOCUSES_ON 庐江高新区 → 电源管理芯片", "FOCUSES_ON 庐江高新区 → PACKAGING_TEST", "FOCUSES_ON 肥西经济开发区 → 光伏玻璃"]));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电 → 庐江高新区", "LOCATED_IN 芯澜半导体碳化硅衬底项目 → 庐江高新区", "LOCATED_IN 宇衡新材 → 肥西经济开发区", "LOCATED_IN 澜泰微(庐州) → 肥西经济开发区"]));
  });
});

describe("a table of projects", () => {
  it("calls the undertakers 单位 alone; measures in such a column are nobody", async () => {
    expect(relationsOf(await factsIn(planOf("项目｜单位｜总投资（亿元）\n碳化硅衬底扩产项目｜庐江恒越半导体有限公司｜12\n封装基板生产项目｜安徽澜芯电子有限公司｜6.5")), "UNDERTAKES")).toEqual(["UNDERTAKES 安徽澜芯电子有限公司 → 封装基板生产项目", "UNDERTAKES 庐江恒越半导体有限公司 → 碳化硅衬底扩产项目"]);
    expect(namesOf(await factsIn(planOf("项目｜责任部门｜单位｜指标\n碳化硅衬底扩产项目｜市发改委｜万片｜5\n封装基板生产项目｜市经信局｜亿元｜6")), "Company")).toEqual([]);
  });

  it("has its projects in the innermost area that a cell names", async () => {
    const facts = await factsIn(planOf("项目名称｜建设单位｜所在地\n碳化硅衬底扩产项目｜安徽恒越半导体有限公司｜安徽省滁州市琅琊区\n封装基板生产项目｜安徽澜芯电子有限公司｜滁州市来安县"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 碳化硅衬底扩产项目 → 琅琊区", "LOCATED_IN 封装基板生产项目 → 来安县"]));
    expect(namesOf(facts, "Park")).toEqual([]);
  });
});

describe("a table of tasks", () => {
  it("calls them by sizes and numbers that are their own", async () => {
    const { tasks } = await factsIn("合肥市功率半导体产业强链方案\n\n序号｜重点任务｜牵头单位\n1｜8英寸碳化硅衬底扩产｜市工信局\n2｜三维集成封装攻关｜市科技局\n3｜（3）发展封装基板｜市科技局\n");
    expect(tasks.map(({ title }) => title)).toEqual(["8英寸碳化硅衬底扩产", "三维集成封装攻关", "发展封装基板"]);
  });

  const plan = "合肥市功率半导体产业强链方案\n\n为加快产业发展，制定以下任务清单。\n序号｜重点任务｜主要内容｜牵头单位｜配合单位\n1｜器件扩能｜支持士兰微扩产IGBT芯片、碳化硅MOSFET，进入整车供应链｜市工信局｜蜀山区\n2｜材料保障｜支持肥西县、长丰县发展电子级磷酸，服务芯片清洗｜市发展改革委｜肥西县、长丰县\n到2026年，全市功率半导体产值达到220亿元，设立10亿元产业子基金。\n";

  it("says in the column of contents what firms and places do", async () => {
    expect(relationsOf(await factsIn(plan))).toEqual(expect.arrayContaining(["MAKES 士兰微 → IGBT芯片", "MAKES 士兰微 → 碳化硅MOSFET", "FOCUSES_ON 肥西县 → 电子级磷酸", "FOCUSES_ON 长丰县 → 电子级磷酸"]));
  });

  it("ends where text without bars stands behind its last row", async () => {
    const { tasks, targets } = await factsIn(plan);
    expect(tasks.at(-1)?.bodies.map(({ name }) => name)).toEqual(["市发展改革委", "肥西县", "长丰县"]);
    expect(targets.map(({ value, unit }) => [value, unit])).toContainEqual([220, "亿元"]);
  });
});

describe("a table of projects flattened into lines", () => {
  const expected = ["LOCATED_IN 碳化硅衬底扩产项目 → 肥西县", "LOCATED_IN 功率模块封装项目 → 长丰县", "UNDERTAKES 庐州恒越晶体有限公司 → 碳化硅衬底扩产项目", "UNDERTAKES 庐州芯澜半导体有限公司 → 功率模块封装项目"];

  it("has its columns named in brackets above", async () => {
    const facts = await factsIn("合肥市集成电路产业2024年行动计划\n\n一、重点任务\n推动碳化硅产业集聚。\n二、重点项目清单（序号、项目、建设单位、地点、内容、总投资亿元）\n1 碳化硅衬底扩产项目 庐州恒越晶体有限公司 肥西县 年产6万片衬底 12\n2 功率模块封装项目 庐州芯澜半导体有限公司 长丰县 5条封装线 8\n");
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(expected));
  });

  it("has rows of which one ends with a dash", async () => {
    const facts = await factsIn("合肥市2024年重点项目计划\n\n项目名称 | 投资主体 | 选址 | 主要建设内容 | 计划总投资 | 达产预期\n碳化硅衬底扩产项目 | 庐州恒越晶体有限公司 | 肥西县 | 建设碳化硅衬底线，厂房2.5万平方米 | 12亿元 | ——\n功率模块封装项目 | 庐州芯澜半导体有限公司 | 长丰县 | 建设封装线，厂房3万平方米 | 8亿元 | 年产值9亿元\n硅片抛光项目 | —— | 肥东县 | 硅片 | 3亿元 | ——\n");
    expect(namesOf(facts, "Company")).not.toContain("——");
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(expected));
  });

  it("may name several undertakers in a cell, and the side of a place", async () => {
    const facts = await factsIn("合肥市2024年重点项目计划\n\n序号\t项目名称\t投资主体\t选址\n1\t碳化硅衬底扩产项目\t庐州恒越晶体有限公司、庐州芯澜半导体有限公司\t肥西云上小镇东侧\n2\t硅片抛光项目\t庐州宇衡硅业有限公司\t肥西县\n");
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 庐州恒越晶体有限公司 → 碳化硅衬底扩产项目", "UNDERTAKES 庐州芯澜半导体有限公司 → 碳化硅衬底扩产项目"]));
    expect(namesOf(facts, "Company")).not.toContain("庐州恒越晶体有限公司、庐州芯澜半导体有限公司");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 碳化硅衬底扩产项目 → 肥西云上小镇");
  });
});

describe("a park's table of its firms", () => {
  it("tells of each what it makes, that it is there, and leaves out remarks in brackets", async () => {
    const facts = await factsIn("滨湖芯谷坐落于合肥市滨湖区\n\n滨湖芯谷坐落于合肥市滨湖区，占地约100公顷，2013年投用，是集成电路产业的核心载体。\n\n代表企业\n\n| 企业 | 方向 |\n| 恒越光电 | 碳化硅外延片、硅片 |\n| 澜泰微（研发中心） | 刻蚀设备 |\n");
    expect(relationsOf(facts, "MAKES", "ENGAGED_IN")).toEqual(["ENGAGED_IN 恒越光电 → MATERIALS", "ENGAGED_IN 澜泰微 → EQUIPMENT", "MAKES 恒越光电 → 硅片", "MAKES 恒越光电 → 碳化硅外延片", "MAKES 澜泰微 → 刻蚀设备"]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 恒越光电 → 滨湖芯谷", "LOCATED_IN 澜泰微 → 滨湖芯谷"]));
  });
});

describe("a ranking of firms", () => {
  const ranking = (head: string) => `2016年国内LED企业排名\n\n2017年3月10日　半导体资讯\n\n${head}\n1\t恒越光电\t厦门\t1,062.7\t17.1%\tLED芯片、外延片\n2\t澜泰光电\t启东\t15.8\t9.3%\tLED芯片\n3\t庐晶光电\t武汉\t15.8\t8.0%\t蓝宝石衬底\n`;

  it.each(["排名\t企业\t所在地\t2016年销售额（亿元）\t同比\t主要产品", "名次\t公司\t总部\t2016年营收（亿元）\t增速\t主要产品", "排名\t厂商\t所在地\t2016年产值（亿元）\t同比增长\t主要产品"])("tells where they are, what they make and how much they sell: %s", async (head) => {
    const facts = await factsIn(ranking(head));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(["LOCATED_IN 庐晶光电 → 武汉", "LOCATED_IN 恒越光电 → 厦门", "LOCATED_IN 澜泰光电 → 启东"]);
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 庐晶光电 → 蓝宝石衬底", "MAKES 恒越光电 → LED外延片", "MAKES 恒越光电 → LED芯片", "MAKES 澜泰光电 → LED芯片"]);
    expect(facts.actuals.map(({ scope, value, unit, by }) => [scope, value, unit, by])).toEqual([["恒越光电", 1062.7, "亿元", "2016"], ["澜泰光电", 15.8, "亿元", "2016"], ["庐晶光电", 15.8, "亿元", "2016"]]);
  });

  it("tells aims where its head does, and nothing without a unit", async () => {
    const facts = await factsIn(ranking("排名\t企业\t所在地\t2018年目标销售额（亿元）\t同比\t主要产品"));
    expect(facts.targets.map(({ metric, value, by }) => [metric, value, by])).toEqual([["销售额", 1062.7, "2018"], ["销售额", 15.8, "2018"], ["销售额", 15.8, "2018"]]);
    expect((await factsIn(ranking("排名\t企业\t所在地\t2016年销售额\t同比\t主要产品"))).actuals).toEqual([]);
  });
});
