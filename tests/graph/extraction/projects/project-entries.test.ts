import { describe, expect, it } from "vitest";
import type { Facts } from "../../../../graph/facts/schema.ts";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

const toldOf = ({ attributes = [] }: Facts, project: string) => Object.fromEntries(attributes.filter(({ entity, name }) => entity[1] === project && name !== "capacity").map(({ name, value, unit, year }) => [name, [value, unit, year].filter((part) => part !== null && part !== undefined).join(" ")]));
const head = "池州市2024年半导体产业重点项目清单\n\n池州市发展和改革委员会\n\n2024年3月1日\n\n一、新建项目\n\n";

describe("the entries of a list of projects in prose", () => {
  it.each([
    ["1．恒越光电三厂项目。由池州恒越光电有限公司投资建设，总投资36亿元，2024年计划投资9亿元，建设高密度印制电路板生产线，建设期2024—2026年，位于贵池区。\n", "恒越光电三厂项目", { totalInvestment: "36 亿元", plannedInvestment: "9 亿元 2024", start: "2024", end: "2026", content: "建设高密度印制电路板生产线" }],
    ["2.氮化镓功率器件封装项目，总投资4.2亿元，由池州恒越半导体有限公司建设，2024年计划完成投资1.6亿元，建设年限2024-2026年，地点在东至县。\n", "氮化镓功率器件封装项目", { totalInvestment: "4.2 亿元", plannedInvestment: "1.6 亿元 2024", start: "2024", end: "2026" }],
    ["3.年产10亿只片式电容项目。建设单位：池州恒越电子有限公司。建设规模及内容：新建厂房3万平方米，建设片式电容产线6条。总投资8.5亿元，年度计划投资3亿元。建设期限：2024.03-2026.12。\n", "年产10亿只片式电容项目", { totalInvestment: "8.5 亿元", plannedInvestment: "3 亿元 2024", start: "2024-03", end: "2026-12", content: "新建厂房3万平方米，建设片式电容产线6条" }],
    ["1. 恒越光电氮化镓外延片项目\n项目单位：池州恒越光电有限公司\n（1）建设内容：购置外延炉等设备，建设氮化镓外延片产线2条\n（2）投资规模：85000万元，其中2024年计划完成投资20000万元\n", "恒越光电氮化镓外延片项目", { totalInvestment: "85000 万元", plannedInvestment: "20000 万元 2024", content: "购置外延炉等设备，建设氮化镓外延片产线2条" }],
    ["●碳化硅衬底扩产项目：投资额5亿元，新增单晶炉100台，2023年6月开工，2025年底建成，拟选址东至县。\n", "碳化硅衬底扩产项目", { totalInvestment: "5 亿元", start: "2023-06", end: "2025", content: "新增单晶炉100台" }],
  ])("tell its money, period and content: %s", async (entry, project, expected) => {
    expect(toldOf(await factsIn(head + entry), project)).toEqual(expected);
  });

  it("name their projects and who builds them, and what they build is neither the place's aim nor a project of its own", async () => {
    const facts = await factsIn(`${head}1.氮化镓功率器件封装项目，总投资4.2亿元，由池州恒越半导体有限公司建设，2024年计划完成投资1.6亿元，新建厂房2万平方米，地点在东至县。\n2.功率模块项目。池州澜泰电子有限公司在贵池区投资建设，总投资6亿元，主要建设车规级功率模块封测线4条。\n`);
    expect(namesOf(facts, "Project")).toEqual(["功率模块项目", "氮化镓功率器件封装项目"]);
    expect(relationsOf(facts, "UNDERTAKES", "FOCUSES_ON")).toEqual(["UNDERTAKES 池州恒越半导体有限公司 → 氮化镓功率器件封装项目", "UNDERTAKES 池州澜泰电子有限公司 → 功率模块项目"]);
    expect([...facts.targets, ...facts.actuals].map(({ value, region, scope }) => [value, region, scope])).toEqual([[2, null, "氮化镓功率器件封装项目"], [4, null, "功率模块项目"]]);
  });

  it("are none where a heading only speaks of projects, and numbered ones alone in news", async () => {
    const plan = await factsIn("池州市集成电路产业2024年行动计划\n\n一、重点任务\n\n（一）推进重大项目。加快光刻胶扩产，全市总投资突破100亿元，计划投资增长10%，选址优先保障。\n");
    expect(namesOf(plan, "Project")).toEqual([]);
    const news = await factsIn("半导体项目落户池州\n\n2024年3月5日\n\n恒越光电在池州签约。\n\n1.澜泰微先进封装项目。总投资5亿元，建设期2024—2025年。\n");
    expect(toldOf(news, "澜泰微先进封装项目")).toEqual({ totalInvestment: "5 亿元", start: "2024", end: "2025" });
  });
});

describe("a table of projects", () => {
  const table = (title: string) => `${title}\n\n序号\t项目名称\t项目法人\t建设地点\t主要建设内容\t总投资（万元）\t本年计划（万元）\t起止年限\t项目进展情况\n1\t碳化硅衬底项目\t池州恒越光电有限公司\t贵池区\t建设碳化硅单晶生长炉200台及切磨抛产线\t120000\t30000\t2024-2026\t主体施工\n2\t光刻胶树脂项目\t池州澜泰材料有限公司\t东至县\t/\t30000\t8000\t2023-2025\t已投产\n3\t封装基板项目\t池州庐晶半导体有限公司\t石台县\t封装基板产线3条\t30000\t\t2025\t拟开工\n`;

  it("gives content, the year's money and state, and the machines of its contents are no project", async () => {
    const facts = await factsIn(table("池州市2024年重点项目表"));
    expect(toldOf(facts, "碳化硅衬底项目")).toEqual({ totalInvestment: "120000 万元", plannedInvestment: "30000 万元", content: "建设碳化硅单晶生长炉200台及切磨抛产线", state: "开工", start: "2024", end: "2026" });
    expect(toldOf(facts, "光刻胶树脂项目")).toMatchObject({ state: "投产" });
    expect(Object.keys(toldOf(facts, "封装基板项目"))).toEqual(["totalInvestment", "content", "start"]);
    expect(namesOf(facts, "Project")).toEqual(["光刻胶树脂项目", "封装基板项目", "碳化硅衬底项目"]);
    expect(relationsOf(facts, "MAKES").filter((made) => made.includes("炉"))).toEqual([]);
  });

  it.each([["附表：池州市半导体显示与功率器件在建项目", "plan", "underway"], ["池州市2024年半导体产业重点项目", "plan", "planned"], ["池州市集中开工一批半导体重点项目", "news", "planned"]])("is a plan's where its title is that of a list: %s", async (title, kind, voice) => {
    const facts = await factsIn(`${title}\n\n| 序号 | 项目名称 | 承担单位 | 所在地 | 主要建设内容 | 总投资(万元) |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 配套偏光片项目 | 池州恒越光电有限公司 | 贵池区 | 偏光片生产线2条 | 86000 |\n| 2 | 功率器件封装项目 | 池州庐晶半导体有限公司 | 东至县 | 封装测试线3条 | 24000 |\n`);
    expect([facts.kind, facts.relations.find(({ type }) => type === "UNDERTAKES")?.voice]).toEqual([kind, voice]);
  });
});

describe("the heading over the entries of a list in prose", () => {
  it.each([["三、续建项目", "underway"], ["（二）在建重点项目", "underway"], ["三、已建成项目", "built"], ["三、新建项目", "planned"], ["三、推进项目建设", "planned"]])("tells how far they have come: %s", async (heading, voice) => {
    const facts = await factsIn(`合肥市集成电路产业2024年行动计划\n\n${heading}\n\n1．合肥澜越光电有限公司LED外延项目，总投资12亿元，建设LED外延生产线30条。\n`);
    expect(facts.relations.filter(({ type }) => type === "UNDERTAKES").map(({ voice }) => voice)).toEqual([voice]);
  });
});

describe("rows of a table that hold no project", () => {
  const rows = ["一\t新建项目（2项）\t\t\t\t120000\t30000", "1\t光刻胶树脂项目\t池州澜泰材料有限公司\t东至县\t建设产线2条\t80000\t20000\t东至县政府", "2\t靶材项目\t池州恒越光电有限公司\t贵池区\t建设产线1条\t40000\t10000\t贵池区政府", "二\t续建项目（1项）\t\t\t\t60000\t25000", "3\t封装基板项目\t池州庐晶半导体有限公司\t石台县\t建设产线8条\t60000\t25000\t石台县政府"];
  const table = (...end: readonly string[]) => `池州市半导体产业重点项目计划表（2024年）\n\n序号\t项目名称\t建设单位\t建设地点\t建设内容\t总投资（万元）\t2024年计划投资（万元）\t责任单位\n${[...rows, ...end].join("\n")}\n`;

  it.each(["合计\t\t\t\t\t180000\t55000", "\t总 计\t\t\t\t180000\t55000", "小计（3项）\t180000\t55000"])("head the next ones and tell how far they have come, or sum them: %s", async (sum) => {
    const facts = await factsIn(table(sum));
    expect(namesOf(facts, "Project")).toEqual(["光刻胶树脂项目", "封装基板项目", "靶材项目"]);
    expect(namesOf(facts, "Agency")).toEqual(["东至县政府", "石台县政府", "贵池区政府"]);
    expect(facts.relations.filter(({ type }) => type === "UNDERTAKES").map(({ to, voice }) => [to[1], voice])).toEqual([["光刻胶树脂项目", "planned"], ["靶材项目", "planned"], ["封装基板项目", "underway"]]);
    expect(facts.tasks.map(({ title, path }) => [path.at(-1), title])).toEqual([["新建项目", "光刻胶树脂项目"], ["新建项目", "靶材项目"], ["续建项目", "封装基板项目"]]);
  });

  it("are no entries that Chinese numerals count", async () => {
    const facts = await factsIn(`池州市半导体产业重点项目计划表（2024年）\n\n序号\t项目名称\t建设单位\t建设地点\n一\t光刻胶树脂项目\t池州澜泰材料有限公司\t东至县\n二\t靶材项目\t池州恒越光电有限公司\t贵池区\n`);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 池州恒越光电有限公司 → 靶材项目", "UNDERTAKES 池州澜泰材料有限公司 → 光刻胶树脂项目"]);
  });
});
