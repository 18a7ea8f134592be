import { describe, expect, it } from "vitest";
import { englishRules } from "../../../../graph/extraction/english/rules/index.ts";
import { rules } from "../../../../graph/extraction/rules/index.ts";
import { factsIn, planOf, relationsOf } from "../reading.ts";

describe("relations in a text", () => {
  it.each([
    ["支持高新区重点发展芯片设计、图像传感器；经开区重点发展封装测试。", ["FOCUSES_ON 经开区 → PACKAGING_TEST", "FOCUSES_ON 高新区 → DESIGN", "FOCUSES_ON 高新区 → 图像传感器"]],
    ["推进通富超威、日月新等封测企业改造升级。", ["ENGAGED_IN 日月新 → PACKAGING_TEST", "ENGAGED_IN 通富超威 → PACKAGING_TEST"]],
    ["支持长丰县、肥东县等县靶材、光刻胶配套。巩固庐江县等县在靶材领域优势。", ["FOCUSES_ON 肥东县 → MATERIALS", "FOCUSES_ON 肥东县 → 光刻胶", "FOCUSES_ON 肥东县 → 靶材", "FOCUSES_ON 长丰县 → MATERIALS", "FOCUSES_ON 长丰县 → 光刻胶", "FOCUSES_ON 长丰县 → 靶材", "STRONG_IN 庐江县 → 靶材"]],
    ["力争在长丰县、肥东县等地，打造国际先进的碳化硅产业基地。", ["FOCUSES_ON 肥东县 → 碳化硅", "FOCUSES_ON 长丰县 → 碳化硅"]],
    ["初步形成以封装测试、功率器件为主的产业布局。", ["HAS 合肥市 → PACKAGING_TEST", "HAS 合肥市 → 功率器件"]],
    ["高纯石英砂广泛应用于光伏、光纤通信等行业，是不可替代的材料，产能落地我市，将起到强链作用。", []],
    ["重点支持碳化硅衬底；晶圆级封装、三维封装；光刻胶生产。", ["FOCUSES_ON 合肥市 → MATERIALS", "FOCUSES_ON 合肥市 → PACKAGING_TEST", "FOCUSES_ON 合肥市 → 三维封装", "FOCUSES_ON 合肥市 → 光刻胶", "FOCUSES_ON 合肥市 → 晶圆级封装", "FOCUSES_ON 合肥市 → 碳化硅衬底"]],
    ["在大硅片、抛光液等材料方面，我市走在全国前列。", ["STRONG_IN 合肥市 → 大硅片", "STRONG_IN 合肥市 → 抛光液"]],
    ["碳化硅衬底、深紫外LED芯片等产品，在电子信息领域广泛应用。", ["HAS 合肥市 → MATERIALS", "HAS 合肥市 → 深紫外LED芯片", "HAS 合肥市 → 碳化硅衬底"]],
    ["支持新能源材料发展，对EDA工具购买补助、芯片流片费用给予资助。", []],
    ["以长丰县、肥东县为重点，发展功率器件。", ["FOCUSES_ON 肥东县 → 功率器件", "FOCUSES_ON 长丰县 → 功率器件"]],
    ["支持高新区、经开区建设集成电路产业园，重点发展功率器件。", ["FOCUSES_ON 经开区 → 功率器件", "FOCUSES_ON 高新区 → 功率器件"]],
    ["以高新区、滨湖新区为重点，发展功率器件。", ["FOCUSES_ON 滨湖新区 → 功率器件", "FOCUSES_ON 高新区 → 功率器件"]],
    ["光刻胶、硅片仍依赖进口。", ["SHORT_OF 合肥市 → 光刻胶", "SHORT_OF 合肥市 → 硅片"]],
    ["我国起步较晚，大部分光刻胶依赖进口。", []],
    ["我国起步较晚，我市大尺寸硅片依赖进口。", ["SHORT_OF 合肥市 → 大尺寸硅片"]],
    ["重点突破深紫外LED芯片、氮化镓衬底等关键技术。", ["TO_BREAK_THROUGH 合肥市 → 氮化镓衬底", "TO_BREAK_THROUGH 合肥市 → 深紫外LED芯片"]],
    ["功率半导体产量居全国前列。", ["STRONG_IN 合肥市 → 功率半导体"]],
    ["以射频开关、低噪声放大器为重点，建设微波半导体产业链。", ["PART_OF 低噪声放大器 → 微波半导体产业链", "PART_OF 射频开关 → 微波半导体产业链"]],
    ["推动长鑫存储二期DRAM项目建设。", ["MAKES 长鑫存储 → DRAM", "MAKES 长鑫存储二期DRAM项目 → DRAM", "UNDERTAKES 长鑫存储 → 长鑫存储二期DRAM项目"]],
    ["天岳先进向英飞凌供应碳化硅衬底。", ["SUPPLIES 天岳先进 → 英飞凌"]],
    ["在存储芯片、功率器件等重点领域，培育一批专精特新企业。", ["FOCUSES_ON 合肥市 → 功率器件", "FOCUSES_ON 合肥市 → 存储芯片"]],
    ["研发刻蚀、清洗和键合设备。", ["FOCUSES_ON 合肥市 → EQUIPMENT", "FOCUSES_ON 合肥市 → 刻蚀设备", "FOCUSES_ON 合肥市 → 清洗设备", "FOCUSES_ON 合肥市 → 键合设备"]],
    ["构建芯片设计、封装测试的微电子产业链。", ["PART_OF DESIGN → 微电子产业链", "PART_OF PACKAGING_TEST → 微电子产业链"]],
    ["高标准建设国家第三代半导体技术创新中心。", ["LOCATED_IN 国家第三代半导体技术创新中心 → 合肥市"]],
    ["长鑫存储晶圆厂等开工建设。", ["UNDERTAKES 长鑫存储 → 长鑫存储晶圆厂"]],
    ["推动长丰县集聚芯片设计企业，学习安徽省、上海市做法。", ["LOCATED_IN 合肥市 → 安徽省", "LOCATED_IN 长丰县 → 合肥市"]],
    ["重点领域：一是大硅片；二是光刻胶及电子特气；三是封装基板。", ["FOCUSES_ON 合肥市 → MATERIALS", "FOCUSES_ON 合肥市 → 光刻胶", "FOCUSES_ON 合肥市 → 大硅片", "FOCUSES_ON 合肥市 → 封装基板", "FOCUSES_ON 合肥市 → 电子特气"]],
  ])("in %s", async (text, expected) => {
    const types = [...new Set(expected.map((relation) => relation.split(" ")[0] as string))];
    expect(relationsOf(await factsIn(planOf(text)), ...types)).toEqual(expected.sort());
  });

  it.each([
    ["到2027年，产业规模突破120亿元；建成恒越电子有限公司6英寸砷化镓产线。", "planned"],
    ["确保2026年底前投产恒越电子有限公司6英寸砷化镓产线。", "planned"],
    ["目前已建成恒越电子有限公司6英寸砷化镓产线。", "built"],
    ["2023年，建成恒越电子有限公司6英寸砷化镓产线。到2027年，产值突破50亿元。", "built"],
    ["恒越电子有限公司6英寸砷化镓产线建成投产。", "built"],
    ["恒越电子有限公司6英寸砷化镓产线、长鑫存储二期建成投产。", "built"],
    ["今年，建成恒越电子有限公司6英寸砷化镓产线。", "planned"],
    ["推动恒越电子有限公司6英寸砷化镓产线开工建设。", "planned"],
    ["到2026年，恒越电子有限公司6英寸砷化镓产线开工建设。", "planned"],
    ["恒越电子有限公司6英寸砷化镓产线已开工建设。", "underway"],
    ["到2027年，三安光电量产6英寸砷化镓。", "planned"],
    ["到2027年，实现三安光电6英寸砷化镓量产。", "planned"],
    ["三安光电已量产6英寸砷化镓，到2027年产能达到50万片。", "built"],
  ])("tell what is built from what is to be built: %s", async (text, voice) => {
    const { relations } = await factsIn(planOf(text));
    expect(relations.find(({ type, to }) => type === "MAKES" && to[1] === "6英寸砷化镓")?.voice).toBe(voice);
  });

  it("take what is to come for an aim of the place", async () => {
    expect(relationsOf(await factsIn(planOf("到2027年，硅片、光刻胶实现量产。")), "HAS", "FOCUSES_ON")).toEqual(["FOCUSES_ON 合肥市 → MATERIALS", "FOCUSES_ON 合肥市 → 光刻胶", "FOCUSES_ON 合肥市 → 硅片"]);
  });

  it("take the verbs that a plan's tasks begin with for what is to be done, and those of its review for what is done", async () => {
    const under = (heading: string) => planOf("建成恒越电子有限公司6英寸砷化镓产线。").replace("建成恒越", `${heading}\n\n建成恒越`);
    const voiceUnder = async (heading: string) => (await factsIn(under(heading))).relations.find(({ type, to }) => type === "MAKES" && to[1] === "6英寸砷化镓")?.voice;
    expect(await voiceUnder("一、重点任务")).toBe("planned");
    expect(await voiceUnder("一、发展目标")).toBe("planned");
    expect(await voiceUnder("一、发展基础")).toBe("built");
  });

  it("tell of a row how far its project has come by its column of states, and leave out rows of other trades and machines that are bought", async () => {
    const table = `序号,项目名称,建设单位,建设地点,建设内容,项目状态
1,年产24万片6英寸碳化硅衬底项目,庐州恒越半导体材料有限公司,蜀山区,购置长晶炉200台，形成年产24万片能力,续建
2,氮化镓射频器件项目,庐州芯澜微电子有限公司,包河区,氮化镓射频器件,拟开工
3,城市生活垃圾焚烧发电项目,庐州绿能环保有限公司,庐阳区,日处理垃圾1500吨,在建
`;
    const facts = await factsIn(table, "projects.csv");
    expect(Object.fromEntries(facts.relations.filter(({ type }) => type === "UNDERTAKES").map(({ to, voice }) => [to[1], voice]))).toEqual({ 年产24万片6英寸碳化硅衬底项目: "underway", 氮化镓射频器件项目: "planned" });
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.endsWith("长晶炉"))).toEqual([]);
  });

  it("take kinds of projects that are sought for no project", async () => {
    const facts = await factsIn("芯片产业推进会召开\n2024-03-18 来源：庐州晚报\n会议要求，庐州市要重点引进功率器件、传感器项目，全力服务恒越光电8英寸功率半导体项目建设。\n");
    expect(facts.entities.filter(({ type }) => type === "Project").map(({ name, aliases }) => [name, aliases])).toEqual([["恒越光电8英寸功率半导体项目", []]]);
  });

  it("put the firms of a zone's sentence into the zone", async () => {
    const facts = await factsIn(planOf("将庐阳科教创新区打造成为集成电路高地，重点支持思瑞浦、创耀等设计企业做大做强。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(["LOCATED_IN 创耀 → 庐阳科教创新区", "LOCATED_IN 庐阳科教创新区 → 合肥市", "LOCATED_IN 思瑞浦 → 庐阳科教创新区"].sort());
  });

  it.each([
    ["加快推进长鑫存储二期DRAM项目建设。", "underway"],
    ["长鑫存储二期DRAM项目建成投产。", "built"],
    ["长鑫存储二期DRAM项目签约。", "planned"],
    ["推动长鑫存储二期DRAM项目竣工投产。", "underway"],
  ])("tell how far a project has come: %s", async (text, voice) => {
    const facts = await factsIn(planOf(text));
    expect(facts.relations.find(({ type, from }) => type === "MAKES" && from[0] === "Project")?.voice).toBe(voice);
  });

  it("read from a row's project who undertakes it, where no column tells", async () => {
    const facts = await factsIn("合肥市2025年重大项目清单\n\n序号\t所在地\t项目名称\t主要内容\n1\t肥西县\t合肥华灿光电芯片项目\tMini LED芯片\n2\t肥东县\t天岳先进碳化硅衬底项目\t碳化硅衬底\n");
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 天岳先进 → 天岳先进碳化硅衬底项目"]));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 天岳先进 → 肥东县", "LOCATED_IN 天岳先进碳化硅衬底项目 → 肥东县"]));
  });

  it("read a text's table on below lines that head its groups, which tell how far their rows have come", async () => {
    const rows = ["序号\t项目名称\t建设单位\t建设地点\t建设内容\t总投资", "一、续建项目", "1\t碳化硅衬底扩产项目\t庐州恒越晶体有限公司\t曹山街道\t新增碳化硅衬底30万片\t21000", "二、前期项目", "2\t功率模块封装线\t庐州芯澜半导体有限公司\t肥西县云上小镇\t建设功率模块封装线2条\t65000"];
    const { relations } = await factsIn(`合肥市2026年重点项目计划\n\n单位：万元\n${rows.join("\n")}\n注：以上项目如有调整，以下达为准。\n`);
    const told = relations.filter(({ type }) => type === "UNDERTAKES" || type === "LOCATED_IN").map(({ type, from, to, voice }) => `${type} ${from[1]} → ${to[1]}${voice === null ? "" : ` ${voice}`}`);
    expect(told).toEqual(expect.arrayContaining([
      "UNDERTAKES 庐州恒越晶体有限公司 → 碳化硅衬底扩产项目 underway", "UNDERTAKES 庐州芯澜半导体有限公司 → 功率模块封装线 planned",
      "LOCATED_IN 碳化硅衬底扩产项目 → 曹山街道", "LOCATED_IN 功率模块封装线 → 肥西县云上小镇", "LOCATED_IN 曹山街道 → 合肥市",
    ]));
  });

  it("read a row of a project table: undertaker, place, money, period", async () => {
    const facts = await factsIn(`${planOf("推进项目。")}\n附件\n\n序号\t项目名称\t建设单位\t建设地点\t总投资（亿元）\t建设周期\n1\t大尺寸硅片项目\t安徽庐芯半导体有限公司\t新站高新区\t35\t2023年3月-2025年12月\n2\t存储芯片封测项目\t合肥庐测科技有限公司\t经开区\t12\t2024-2026\n`);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥庐测科技有限公司 → 存储芯片封测项目", "UNDERTAKES 安徽庐芯半导体有限公司 → 大尺寸硅片项目"].sort());
    expect(facts.attributes.filter(({ entity }) => entity[1] === "大尺寸硅片项目").map(({ name, value, unit }) => [name, value, unit])).toEqual([["totalInvestment", "35", "亿元"], ["start", "2023-03", null], ["end", "2025-12", null]]);
    expect(facts.relations.find(({ type, from }) => type === "MAKES" && from[1] === "大尺寸硅片项目")).toMatchObject({ voice: "underway", at: ["Park", "新站高新区"] });
  });

  it("say of each rule why it holds and what it catches, under a name of its own", () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(new Set(rules.map(({ id, reason }) => `${id}: ${reason}`)).size).toBe(ids.size);
    for (const own of [rules.filter((rule) => !englishRules.includes(rule)), englishRules]) expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(rules.filter(({ reason, example }) => reason === "" || example === "")).toEqual([]);
  });
});
