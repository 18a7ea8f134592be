import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "../reading.ts";

describe("numbers in a text", () => {
  it("are aims with value, unit, comparison, year and place, several in one sentence", async () => {
    const { targets } = await factsIn(planOf("到2025年，全市集成电路产业产值突破1000亿元，年均增长20%以上，新增营业收入超10亿元企业3家、超50亿元企业1家，设计业规模不低于200亿元。"));
    expect(targets.map(({ metric, op, value, unit, by, region }) => [metric, op, value, unit, by, region])).toEqual([
      ["集成电路产业产值", ">", 1000, "亿元", "2025", "合肥市"],
      ["集成电路产业产值年均增长率", ">=", 20, "%", "2025", "合肥市"],
      ["新增营业收入超10亿元企业数", "=", 3, "家", "2025", "合肥市"],
      ["超50亿元企业数", "=", 1, "家", "2025", "合肥市"],
      ["设计业规模", ">=", 200, "亿元", "2025", "合肥市"],
    ]);
  });

  it("are read where they are spelt", async () => {
    const { targets } = await factsIn(planOf("到2027年，全市封测企业达到四十家，产值三百亿元左右，引进企业十五户以上，新增产能一百二十万片，建成两条12英寸封装产线，渗透率提高三个百分点。支持第一家、三四家和五大产业，两家企业签约。"));
    expect(targets.map(({ op, value, unit }) => [op, value, unit])).toEqual([[">=", 40, "家"], ["~", 300, "亿元"], [">=", 15, "户"], ["=", 120, "万片"], ["=", 2, "条"], ["=", 3, "个百分点"]]);
  });

  it("are told apart: what is reached and what is aimed at; sizes and project names are none", async () => {
    const facts = await factsIn("合肥市2025年政府工作报告\n\n2025年1月10日\n\n一、2024年工作回顾\n\n2024年，集成电路产业产值增长21%。12英寸硅片量产。\n\n二、2025年重点工作\n\n2025年，力争集成电路产业产值达到800亿元，推动年产100万片碳化硅衬底项目建设。\n");
    expect(facts.actuals.map(({ value, unit, by }) => [value, unit, by])).toEqual([[21, "%", "2024"]]);
    expect(facts.targets.map(({ value, unit, by }) => [value, unit, by])).toEqual([[800, "亿元", "2025"]]);
  });

  it("are given to several names in turn, and told as shares", async () => {
    const { actuals } = await factsIn("合肥市2025年政府工作报告\n\n2025年1月10日\n\n一、2024年工作回顾\n\n2024年，集成电路、传感器产量分别占全国12.5%、20%。硅片产量占全国六分之一。\n");
    expect(actuals.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([["集成电路产量占全国比重", 12.5, "%"], ["传感器产量占全国比重", 20, "%"], ["硅片产量占全国比重", "1/6", ""]]);
  });

  it("are reached in a part of a report that a line without a number heads, or before the line that announces the year's work", async () => {
    const told = "集成电路产业产值突破900亿元。";
    const aimed = "集成电路产业产值突破1000亿元。";
    const title = "政府工作报告\n——2026年1月27日在合肥市第十七届人民代表大会第六次会议上\n";
    for (const [back, ahead] of [["2025年工作回顾\n", "2026年工作安排\n"], ["", "2026年，抓好以下重点工作：\n"], ["", "2026年是“十五五”开局之年。我们将重点做好以下工作：\n"]] as const) {
      const { actuals, targets } = await factsIn(`${title}${back}（一）狠抓产业。${told}\n${ahead}（一）壮大产业。${aimed}\n`);
      expect([actuals, targets].map((facts) => facts.map(({ value }) => value))).toEqual([[900], [1000]]);
    }
  });

  it.each([
    ["2025年工作回顾", "2026年工作安排建议"],
    ["一、2025年工作回顾", "二、2026年工作总体要求和重点任务"],
    ["一、2025年工作回顾", "二、扎实推进高质量发展"],
  ])("are reached under %s, and aims of a report under %s", async (back, ahead) => {
    const { actuals, targets } = await factsIn(`2026年合肥市政府工作报告\n——2026年1月27日在合肥市第十七届人民代表大会第六次会议上\n${back}\n（一）狠抓产业。集成电路产业产值增长20%。\n${ahead}\n（一）壮大产业。集成电路产业产值增长30%。\n`);
    expect([actuals, targets].map((facts) => facts.map(({ value, by }) => [value, by]))).toEqual([[[20, "2025"]], [[30, "2026"]]]);
  });

  it("are reached in a look back that speaks of main products, factors of production and a programme", async () => {
    const { actuals, targets } = await factsIn("合肥市2026年政府工作报告\n\n2026年1月10日\n\n一、2025年工作回顾\n\n强化要素保障，主要企业加快发展，实施强芯行动计划，碳化硅衬底产能提升到30万片。\n");
    expect([actuals, targets].map((facts) => facts.map(({ value, by }) => [value, by]))).toEqual([[[30, "2025"]], []]);
  });

  it("are the past year's and the next one's in a report by another name, and in a report on half a year that year's", async () => {
    const readAs = async (title: string, back: string, ahead: string) => {
      const { actuals, targets } = await factsIn(`${title}\n\n一、${back}\n\n全市集成电路产业产值达到70亿元，造林5万亩，新增就业2万人。\n\n二、${ahead}\n\n集成电路产业产值达到90亿元，新建学校8所。\n`);
      return [actuals, targets].map((facts) => facts.map(({ value, by }) => [value, by]));
    };
    expect(await readAs("合肥市2024年工作情况和2025年工作安排", "2024年工作情况", "2025年工作安排")).toEqual([[[70, "2024"]], [[90, "2025"]]]);
    expect(await readAs("合肥市2024年工作总结及2025年工作打算", "主要工作完成情况", "明年工作打算")).toEqual([[[70, "2024"]], [[90, "2025"]]]);
    expect(await readAs("合肥市2024年上半年工作总结和下半年工作计划", "上半年工作情况", "下半年工作计划")).toEqual([[[70, "2024"]], [[90, "2024"]]]);
  });

  it("turn to aims where a paragraph of a report begins with its own year, in figures or characters, and are reached before it and under the year before", async () => {
    for (const [back, ahead] of [["……产业强市迈出新步伐。", "2026年，我们将锚定目标，着力打好六场硬仗："], ["2025年，我们坚定不移发展芯片产业。", "2026年，推动集成电路强链。"], ["二〇二五年……面对行业深度调整。", "二〇二六年……做强集成电路。"]] as const) {
      const { actuals, targets } = await factsIn(`政府工作报告（节选）\n\n${back}全市集成电路产业产值达到900亿元，三安光电碳化硅芯片产线投产。\n\n${ahead}\n\n集成电路产业产值突破1000亿元，推动三安光电碳化硅芯片扩产。\n`);
      expect([actuals, targets].map((facts) => facts.map(({ value }) => value))).toEqual([[900], [1000]]);
    }
  });

  it("are reached under the labels that a report in brief sets over its results, and aims under those over its work", async () => {
    for (const [back, ahead] of [["2025成绩单", "2026怎么干"], ["📌去年这样干：", "📌今年这样干："], ["【2025，这些成绩值得点赞】", "【2026，这些目标请查收】"]] as const) {
      const { actuals, targets } = await factsIn(`一图读懂：2026年合肥市政府工作报告\n\n${back}\n\n◎ 集成电路产业营收突破900亿元，三安光电碳化硅芯片产线投产，重点企业开足马力，一批新产品走向市场。\n\n${ahead}\n\n◎ 集成电路产业营收突破1000亿元，推动三安光电碳化硅芯片扩产，支持企业做大做强，推动产业链协同发展。\n`);
      expect([actuals, targets].map((facts) => facts.map(({ value }) => value))).toEqual([[900], [1000]]);
    }
  });

  it("are aims by the words of their own clause, whatever year the sentence looks back to", async () => {
    const { targets } = await factsIn("天岳先进落户合肥\n\n2023年5月6日\n\n天岳先进2014年落户合肥，计划投资50亿元，全部达产后可年产碳化硅衬底60万片。\n\n到2023年，合肥市集成电路产业产值达到600亿元；届时碳化硅衬底产能达到80万片。\n");
    expect(targets.map(({ value, unit }) => [value, unit])).toEqual([[60, "万片"], [600, "亿元"], [80, "万片"]]);
  });

  it("are aims of a plan where something is to be completed, and where they rise from an earlier year's", async () => {
    const { targets } = await factsIn(planOf("完成集成电路产业技改投资15亿元，培育芯片设计企业5家。2028年，集成电路产业产值由2022年的38亿元提升至150亿元。支持企业做大做强，推动产业链协同发展。"));
    expect(targets.map(({ value, by }) => [value, by])).toEqual([[15, "2024"], [5, "2024"], [150, "2028"]]);
  });

  it("of the electronics industry are aims of a report that speaks of the chain among other things", async () => {
    const { targets } = await factsIn(`合肥市2025年政府工作报告\n\n2025年1月10日\n\n一、2025年重点工作\n\n推动碳化硅衬底项目建设。力争电子信息产业产值突破800亿元。${"做好民生保障、教育医疗、乡村振兴和生态环境等方面的各项工作。".repeat(6)}新建学校26所。\n`);
    expect(targets.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([["电子信息产业产值", 800, "亿元"]]);
  });

  it("of the electronics industry among others are told of it alone, and in a look back what is expected is a first count of what is reached", async () => {
    const other = "做好民生保障、教育医疗、乡村振兴和生态环境等方面的各项工作。".repeat(6);
    const { actuals, targets } = await factsIn(`合肥市2026年政府工作报告\n\n2026年1月10日\n\n一、2025年工作回顾\n\n碳化硅衬底量产。电子信息、家电制造、现代食品营业收入预计分别达到2000亿元、1800亿元、1400亿元。${other}\n`);
    expect([actuals, targets].map((facts) => facts.map(({ metric, value, by }) => [metric, value, by]))).toEqual([[["电子信息营业收入", 2000, "2025"]], []]);
  });

  it("are the project's own aims, where its yearly output is told, and a firm's heads are none", async () => {
    const { targets, actuals } = await factsIn("天岳先进碳化硅衬底项目开工\n\n2023年5月6日\n\n天岳先进碳化硅衬底项目总投资20亿元，达产后可年产碳化硅衬底50万片，年产值30亿元，现有产线年产碳化硅衬底5万片。天岳先进有300多名员工。2022年天岳先进碳化硅衬底产量达到8万片。\n");
    expect(targets.map(({ metric, value, unit, by, region, scope }) => [metric, value, unit, by, region, scope])).toEqual([
      ["年产碳化硅衬底", 50, "万片", null, null, "天岳先进碳化硅衬底项目"],
      ["年产值", 30, "亿元", null, null, "天岳先进碳化硅衬底项目"],
    ]);
    expect(actuals.map(({ value, unit, by, scope }) => [value, unit, by, scope])).toEqual([[5, "万片", "2023", "天岳先进碳化硅衬底项目"], [8, "万片", "2022", "天岳先进"]]);
  });

  it("of a firm or project are told under its name, never its place's; firms counted are the place's, founders and money put in nobody's", async () => {
    const { targets, actuals } = await factsIn("天岳先进碳化硅衬底项目开工\n\n2023年5月6日\n\n天岳先进碳化硅衬底项目落户合肥，建成后产值8亿元、利税2亿元，首期投入3亿元。\n\n三安光电拥有6条碳化硅产线，已申请40项专利，由天岳先进等3家企业出资组建。合肥高新区已集聚三安光电、天岳先进等9家半导体企业。\n");
    expect(targets.map(({ metric, value, unit, region, scope }) => [metric, value, unit, region, scope])).toEqual([
      ["产值", 8, "亿元", null, "天岳先进碳化硅衬底项目"],
      ["利税", 2, "亿元", null, "天岳先进碳化硅衬底项目"],
    ]);
    expect(actuals.map(({ value, unit, region, scope }) => [value, unit, region, scope])).toEqual([[6, "条", null, "三安光电"], [40, "项", null, "三安光电"], [9, "家", expect.stringContaining("高新区"), null]]);
  });

  it("are none where they are an institute's name, a distance or a price of shares", async () => {
    const { targets, actuals } = await factsIn("天岳先进碳化硅衬底项目开工\n\n2023年5月6日\n\n中电科55所建有碳化硅器件平台，离园区12公里。天岳先进以每股77.7元认购三安光电新股，斥资34亿元。长沙市有半导体领域高校3所。\n");
    expect(targets).toEqual([]);
    expect(actuals.map(({ value, unit }) => [value, unit])).toEqual([[3, "所"]]);
  });

  it("are none where only a verb stands before them, and lose the verbs behind their noun", async () => {
    const { targets, actuals } = await factsIn("三安光电外延片项目开工\n\n2023年5月6日\n\n三安光电（-0.34%）宣布，外延片月产能可望达到10亿颗。每买一台MOCVD，政府就赞助1000万元。\n");
    expect([...targets, ...actuals].map(({ metric, value }) => [metric, value])).toEqual([["外延片月产能", 10]]);
  });

  it("are none of what a paper counts of itself, and bear the class that they count, not its members", async () => {
    const { targets } = await factsIn(planOf("从强链、补链等6个方面提出22项重点任务，集聚澜泰微、海芯澜、恒越芯等芯片设计企业40家，用3年时间推动全市芯片产业规模超过300亿元。"));
    expect(targets.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([["芯片设计企业数", 40, "家"], ["芯片产业规模", 300, "亿元"]]);
  });

  it("of an undated paper are reached where they grew, or came about since a year; a part is of the year of its whole", async () => {
    const { targets, actuals } = await factsIn(planOf("2021年集成电路产值15亿元，同比增长30%；其中封测产值5亿元，同比增长12%。2017年以来，共落户芯片项目60个。"));
    expect(targets).toEqual([]);
    expect(actuals.map(({ value, by }) => [value, by])).toEqual([[15, "2021"], [30, "2021"], [5, "2021"], [12, "2021"], [60, "2024"]]);
  });

  it("are reached where the nearest sign says so, first counts among them", async () => {
    const { targets, actuals } = await factsIn("合肥半导体产业观察\n\n目前芯片产能达到3万片/月，二期有望于2030年达到9万片/月。芯片产业营业收入预计达到2500亿元、同比增长15%。\n");
    expect(actuals.map(({ value, unit }) => [value, unit])).toEqual([[3, "万片/月"], [2500, "亿元"], [15, "%"]]);
    expect(targets.map(({ value, unit, by }) => [value, unit, by])).toEqual([[9, "万片/月", "2030"]]);
  });
});

describe("what a number counts", () => {
  const metricsOf = async (words: string) => {
    const { targets, actuals } = await factsIn(`合肥半导体产业观察\n\n2024年5月6日\n\n${words}\n`);
    return [...targets, ...actuals].map(({ metric, value, unit }) => `${metric} ${value}${unit}`);
  };

  it.each([
    ["光电产业园区入驻6家半导体企业9个项目。", ["半导体企业数 6家", "项目数 9个"]],
    ["合肥高新区4个芯片项目于2023年竣工，26个芯片项目现场签约。", ["芯片项目数 4个", "签约芯片项目数 26个"]],
    ["高新区已落户半导体企业7家，去年集成电路产业实现产值100亿元。", ["半导体企业数 7家", "集成电路产业产值 100亿元"]],
    ["今年光伏产业产值有望达到60亿元，硅片年产能可望提升到300万片。", ["光伏产业产值 60亿元", "硅片年产能 300万片"]],
    ["到2026年，新增芯片企业20家，设立50亿元功率半导体产业基金。", ["新增芯片企业数 20家", "功率半导体产业基金规模 50亿元"]],
    ["半导体本地配套率由28%提高到45%，碳化硅产量占全国三成以上。", ["半导体本地配套率 28%", "半导体本地配套率 45%", "碳化硅产量占全国比重 30%"]],
    ["集聚光电子企业1.6万余家，硅片月产能1.8万至2万片。", ["光电子企业数 1.6万家", "硅片月产能 1.8万片"]],
  ])("is a noun without the words of time, of aims and of doing around it: %s", async (words, metrics) => {
    expect((await metricsOf(words)).sort()).toEqual([...metrics].sort());
  });

  it.each([
    ["光机电产业2022年产值293亿元，集聚芯片企业38家。", ["光机电产业产值 293亿元", "芯片企业数 38家"]],
    ["聚焦功率器件，实施半导体产业强链行动，力争产值突破260亿元。", ["半导体产业产值 260亿元"]],
    ["碳化硅产线月产能1000片晶圆。", ["碳化硅产线月产能 1000片"]],
    ["入园企业：三安光电、天岳先进、长电科技等70余家。", ["入园企业数 70家"]],
    ["三安光电引进MOCVD 75台，芯片产业规上企业突破百家，LED产值首破千亿。", ["MOCVD数 75台", "芯片产业规上企业数 100家", "LED产值 1000亿元"]],
    ["三安光电正建设300兆瓦电池片车间，芯片产业规模迈上万亿台阶。", ["电池片产能 300兆瓦", "芯片产业规模 1万亿元"]],
    ["全市芯片产业产值达到50亿元；到2030年突破80亿元。", ["芯片产业产值 50亿元", "芯片产业产值 80亿元"]],
  ])("takes from around the number what it is of: %s", async (words, metrics) => {
    expect((await metricsOf(words)).sort()).toEqual([...metrics].sort());
  });

  it("is nothing where it is a price of shares, a length, what one of many costs, or who signs and founds", async () => {
    expect(await metricsOf("三安光电昨日收于18.66元，采用300毫米晶圆，氮化镓设备每台售价1000万元。合肥与芯片商会等6家机构签订委托协议。")).toEqual([]);
  });

  it("is nothing where a page counts its remarks, a measure is unknown or the number sizes what is counted", async () => {
    expect(await metricsOf("半导体资讯 0条 [查看全部] 相关评论。三安光电以4500万卢布收购碳化硅工厂。新招引10亿元以上半导体项目5个。")).toEqual(["新招引10亿元以上半导体项目数 5个"]);
  });
});

describe("the words of a task in a table's row", () => {
  it("are read as sentences are: aims, what the place works on, and the districts that it supports", async () => {
    const facts = await factsIn("合肥市人民政府办公室关于印发2025年重点工作清单的通知\n\n序号\n工作内容\n牵头单位\n1\n壮大集成电路产业集群，重点发展模拟芯片和先进封装；集成电路产值增长15%以上。\n市经信局\n2\n支持肥西县发展光刻胶，支持肥东县做强功率器件。\n市发展改革委\n");
    const focus = facts.relations.filter(({ type }) => type === "FOCUSES_ON").map(({ from, to }) => `${from[1]} ${to[1]}`);
    expect(focus).toEqual(expect.arrayContaining(["合肥市 模拟芯片", "肥西县 光刻胶", "肥东县 功率器件"]));
    expect(facts.targets.map(({ value, unit }) => [value, unit])).toContainEqual([15, "%"]);
    expect(facts.tasks.map(({ agencies }) => agencies)).toEqual([["市经信局"], ["市发展改革委"]]);
  });
});

describe("the year that a figure is held against", () => {
  it.each([
    ["到2027年，碳化硅产业研发投入强度较2024年提高1.5个百分点。", "碳化硅产业研发投入强度", "2024"],
    ["到2027年，传感器产值比2023年底增长50%。", "传感器产值增长率", "2023"],
    ["到2027年，芯片企业本地配套率由2024年的20%提升至35%。", "芯片企业本地配套率", "2024"],
    ["到2027年，传感器产值突破50亿元。", "传感器产值", null],
  ])("is told beside the aim, and is no part of what the figure counts: %s", async (text, metric, baseYear) => {
    expect((await factsIn(planOf(text))).targets.map((target) => [target.metric, target.by, target.baseYear])).toEqual([[metric, "2027", baseYear]]);
  });
});

describe("tasks", () => {
  it("have bodies up to the full stop of their list, brackets of any form kept together, and none from what a plan says before them", async () => {
    const { tasks } = await factsIn("合肥市集成电路产业2024年行动计划\n\n一、总体要求和主要任务\n\n（一）指导思想。推动芯片产业发展。\n\n（二）做强存储。支持存储芯片发展。（牵头单位：市经信局；责任单位：各县〔市、区〕人民政府，开发区管委。以下任务均需各县（市、区）人民政府落实，不再一一列出）\n");
    expect(tasks.map(({ title, bodies }) => [title, bodies.map(({ name }) => name)])).toEqual([["做强存储", ["市经信局", "各县〔市、区〕人民政府", "开发区管委"]]]);
  });

  it("name their responsible bodies with roles, groups kept apart", async () => {
    const { tasks, entities } = await factsIn("合肥市集成电路产业2024年行动计划\n\n一、重点任务\n\n（一）做强存储。支持存储芯片发展。（牵头单位：市发展改革委；配合单位：市经信局、高新区管委会）\n\n（二）补齐材料。发展光刻胶。\n责任单位：市经信局，瑶海区、高新区，产业链企业\n");
    expect(tasks.map(({ title, agencies }) => [title, agencies])).toEqual([["做强存储", ["市发展改革委", "市经信局", "高新区管委会"]], ["补齐材料", ["市经信局", "瑶海区", "高新区"]]]);
    expect(tasks.map(({ bodies }) => bodies.map(({ name, role }) => `${name} ${role}`))).toEqual([["市发展改革委 lead", "市经信局 joint", "高新区管委会 joint"], ["市经信局 unspecified", "瑶海区 territorial", "高新区 territorial", "产业链企业 unspecified"]]);
    expect(entities.some(({ name }) => name === "产业链企业")).toBe(false);
  });

  it("take the title that an unnumbered paragraph begins with, and give each body the level that the list says once", async () => {
    const { tasks } = await factsIn("安徽省集成电路产业2024年行动计划\n\n一、重点任务\n\n加强技术攻关。开发光刻胶、抛光垫，推动先进封装技术产业化。（省科技厅、工业和信息化厅按职责分工负责）\n壮大产品制造。支持存储芯片、功率器件企业扩产，完善产业配套。（省发展改革委负责）\n");
    expect(tasks.map(({ title, agencies }) => [title, agencies])).toEqual([["加强技术攻关", ["省科技厅", "省工业和信息化厅"]], ["壮大产品制造", ["省发展改革委"]]]);
  });

  it("count firms of a size, and take the size for no aim", async () => {
    const { targets } = await factsIn(planOf("到2025年，培育5家销售收入超过100亿元的芯片企业、3家销售收入超过10亿元的装备企业。"));
    expect(targets.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([["销售收入超过100亿元的芯片企业数", 5, "家"], ["销售收入超过10亿元的装备企业数", 3, "家"]]);
  });

  it.each([
    ["tabs", "序号\t重点任务\t牵头单位\t配合单位\t完成时限\n1\t推进光刻胶扩产\t市经信局\t市发展改革委、各区\t2024年9月\n2\t建设硅片检测平台\t市科技局\t高新区管委会\t全年\n"],
    ["a line a cell", "序号\n重点任务\n牵头单位\n配合单位\n完成时限\n1\n推进光刻胶扩产\n市经信局\n市发展改革委、各区\n2024年9月\n2\n建设硅片检测平台\n市科技局\n高新区管委会\n全年\n"],
  ])("stand in the rows of a table that parts them among bodies: %s", async (_, table) => {
    const { tasks } = await factsIn(`合肥市集成电路产业2024年行动计划\n\n为做强集成电路产业，制定本计划。\n\n附件\n\n重点任务分工表\n\n${table}`);
    expect(tasks.map(({ title, deadline, bodies }) => [title, deadline, bodies.map(({ name, role }) => `${name} ${role}`)])).toEqual([
      ["推进光刻胶扩产", "2024年9月", ["市经信局 lead", "市发展改革委 joint", "各区 joint"]],
      ["建设硅片检测平台", "全年", ["市科技局 lead", "高新区管委会 joint"]],
    ]);
  });
});

describe("a plan that speaks of the chain among other things", () => {
  const text = "铜陵市促进新材料产业发展若干措施\n\n根据《安徽省新材料产业发展规划》，制定如下措施。重点支持铜基材料、碳化硅衬底等领域。\n\n一、加强统筹\n\n（一）建立推进机制。由市经信局牵头建立专班，协调解决难点问题。（责任单位：市经信局、市发改委、市财政局）\n";

  it("keeps its tasks with their bodies, and the papers that it rests on", async () => {
    const facts = await factsIn(text);
    expect(facts.tasks.map(({ agencies }) => agencies)).toEqual([["市经信局", "市发改委", "市财政局"]]);
    expect(facts.entities.filter(({ type }) => type === "Policy").map(({ name }) => name)).toContain("安徽省新材料产业发展规划");
  });

  it("has neither where it does not speak of the chain at all", async () => {
    expect((await factsIn(text.replaceAll("、碳化硅衬底", ""))).tasks).toEqual([]);
  });
});

describe("what measures ask of who is to be paid", () => {
  it("is no aim", async () => {
    const { targets, actuals } = await factsIn("合肥市支持集成电路产业发展若干政策\n\n一、支持设计\n\n自主研发EDA工具投入1000万元以上并实现销售的，按研发投入15%补贴。到2029年，可调度算力达500P以上。\n");
    expect([...targets, ...actuals].map(({ value, unit }) => `${value}${unit}`)).toEqual(["500P"]);
  });
});

describe("whether a figure of news is reached", () => {
  const told = async (words: string) => {
    const { targets, actuals } = await factsIn(`合肥半导体产业观察\n\n2016年5月6日\n\n${words}\n`);
    return [targets, actuals].map((facts) => facts.map(({ value, unit }) => `${value}${unit}`));
  };

  it.each([
    ["合肥投资促进大会上，16个芯片项目集中签约。", [], ["16个"]],
    ["2015年底合肥硅片产能为5GW，预计2016年底达到7.5GW，2017年底达到12GW。", ["7.5GW", "12GW"], ["5GW"]],
    ["眼下合肥集聚芯片企业60家，三到五年内芯片产值要做到90亿元。", ["90亿元"], ["60家"]],
    ["三安光电在合肥引进200台MOCVD，氮化镓外延片目前月产3万片。", ["200台"], ["3万片"]],
    ["2014年合肥硅片产值28亿元，力争2018年达到60亿元。", ["60亿元"], ["28亿元"]],
  ])("is told by what is done with it, and by the last word of time before it: %s", async (words, aimed, reached) => {
    expect(await told(words)).toEqual([aimed, reached]);
  });
});

describe("a paragraph of a report that tells of the year before", () => {
  it("tells of what is reached, wherever it stands", async () => {
    const { targets, actuals } = await factsIn("政府工作报告（摘录）\n\n2025年1月14日\n\n过去一年，全市集成电路产业规模达到94亿元。\n\n做优做强产业链。集成电路产业规模达到120亿元。\n");
    expect([targets, actuals].map((facts) => facts.map(({ value }) => value))).toEqual([[120], [94]]);
  });
});

describe("money put into projects", () => {
  it("is the place's where several are told of at once, one project's own else", async () => {
    const { targets, actuals } = await factsIn("合肥集中签约\n\n2023年5月6日\n\n合肥高新区26个芯片项目现场签约，总投资138亿元。三安光电碳化硅项目总投资20亿元。\n");
    expect([...targets, ...actuals].map(({ value, unit }) => `${value}${unit}`)).toEqual(["26个", "138亿元"]);
  });
});

describe("what news tells by a project's name", () => {
  it("is its output: to come, or reached where it is at work", async () => {
    const { targets, actuals } = await factsIn("三安光电扩产\n\n2023年5月6日\n\n三安光电年产60万片碳化硅衬底项目日前在合肥开工。天岳先进年产8万片氮化镓外延片项目近日在合肥投产。\n");
    expect([targets, actuals].map((facts) => facts.map(({ metric, value, unit, scope }) => `${metric} ${value}${unit} ${scope}`))).toEqual([
      ["年产碳化硅衬底 60万片 三安光电年产60万片碳化硅衬底项目"],
      ["年产氮化镓外延片 8万片 天岳先进年产8万片氮化镓外延片项目"],
    ]);
  });
});

describe("a numbered item that says something", () => {
  it("is read as a sentence, though it stands as a heading does", async () => {
    const { targets } = await factsIn("合肥市集成电路产业行动方案\n\n二、主要目标\n\n（一）到2029年，集成电路产业产值突破1000亿元，培育上市企业8家\n\n（二）支持企业做大做强\n");
    expect(targets.map(({ value, by }) => [value, by])).toEqual([[1000, "2029"], [8, "2029"]]);
  });
});

describe("figures of a line or works in news", () => {
  it("are aimed at where the rest of the sentence says that it is to run, or that work on it begins", async () => {
    const { targets, actuals } = await factsIn("三安光电扩产\n\n2023年5月6日\n\n三安光电碳化硅产线首期月产能5000片，预计明年第三季试产。三安光电目前硅片月产能8万片，产品供应国内客户。\n");
    expect([targets, actuals].map((facts) => facts.map(({ value, unit }) => `${value}${unit}`))).toEqual([["5000片"], ["8万片"]]);
  });
});

describe("the numbers of a text that bears no date", () => {
  const told = ({ metric, value, unit, by }: { readonly metric: string; readonly value: number | string; readonly unit: string; readonly by: string | null }) => `${metric} ${value}${unit} ${by}`;

  it("are reached under a report's heading of the year before, and aimed at under that of its own", async () => {
    const facts = await factsIn("政府工作报告（摘要）\n\n——在合肥市庐阳区人民代表大会会议上\n\n一、2024年工作\n\n“六新产业”产值1068亿元，天合光能5GW TOPCon电池满产，半导体企业集聚43家。\n\n二、2025年工作安排\n\n半导体产业产值跨上80亿元。\n");
    expect(facts.actuals.map(told)).toEqual(expect.arrayContaining(["TOPCon电池产能 5GW 2024"]));
    expect(facts.actuals.map(({ value }) => value)).toContain(43);
    expect(facts.targets.map(told)).toEqual(["半导体产业产值 80亿元 2025"]);
  });

  it("are reached before a five-year plan begins, and aimed at by its end", async () => {
    const facts = await factsIn("合肥市集成电路产业发展“十四五”规划\n\n一、发展现状\n\n“十三五”末，全市集成电路企业86家，2020年产值165亿元。\n\n二、发展目标\n\n集成电路产业产值突破500亿元。\n");
    expect(facts.actuals.map(({ value, by }) => [value, by])).toEqual([[86, "2020"], [165, "2020"]]);
    expect(facts.targets.map(({ value, by }) => [value, by])).toEqual([[500, "2025"]]);
  });

  it("are aimed at where a line is designed for them", async () => {
    const facts = await factsIn("合肥一项目投产\n\n12月3日，恒越光电碳化硅外延片产线在合肥通线，设计年产能1万片。\n");
    expect([facts.targets, facts.actuals].map((all) => all.map(({ value, unit }) => `${value}${unit}`))).toEqual([["1万片"], []]);
  });

  it("are aimed at where they are taken in before the works run", async () => {
    const facts = await factsIn("合肥一项目奠基\n\n12月3日，恒越光电LED芯片项目在合肥奠基，总投资20亿元，引进MOCVD 50台，建成后年产芯片30亿颗。\n");
    expect([facts.targets, facts.actuals].map((all) => all.map(({ value, unit }) => `${value}${unit}`))).toEqual([expect.arrayContaining(["50台", "30亿颗"]), []]);
  });
});
