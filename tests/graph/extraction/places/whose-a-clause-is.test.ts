import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

const focusOf = async (text: string) => relationsOf(await factsIn(text), "FOCUSES_ON");

describe("whose a clause of a plan is", () => {
  it("the zone's that the numbered heading above names, to the next heading of its kind", async () => {
    const found = await focusOf("合肥市集成电路产业2024年行动计划\n\n第一节　提升合肥高新区存储芯片能级\n聚焦碳化硅器件、氮化镓射频芯片两个方向。\n第二节　完善配套\n发展陶瓷基板。\n");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥高新区 → 碳化硅器件", "FOCUSES_ON 合肥高新区 → 氮化镓射频芯片", "FOCUSES_ON 合肥市 → 陶瓷基板"]));
    expect(found).not.toContain("FOCUSES_ON 合肥高新区 → 陶瓷基板");
  });

  it("the place's before a dash or in 【】, also behind a number", async () => {
    const found = await focusOf("合肥市集成电路产业2024年行动计划\n\n一、空间布局\n1. 合肥高新区——重点布局碳化硅器件；\n2. 合肥经开区——重点布局陶瓷基板。\n");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥高新区 → 碳化硅器件", "FOCUSES_ON 合肥经开区 → 陶瓷基板"]));
  });

  it("the place's that words with 的 tell more of, at its beginning", async () => {
    const found = await focusOf(planOf("合肥经开区重点布局陶瓷基板。而正在规划建设的恒岭集成电路产业园，将主攻石英器件。区位条件好的肥西县重点发展覆铜板。"));
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥经开区 → 陶瓷基板", "FOCUSES_ON 恒岭集成电路产业园 → 石英器件", "FOCUSES_ON 肥西县 → 覆铜板"]));
    expect(found).not.toContain("FOCUSES_ON 合肥市 → 石英器件");
  });

  it("each place's own thing where 分别 ties two lists of one length", async () => {
    const found = await focusOf(planOf("肥西县、长丰县分别发展石英器件和覆铜板。"));
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 肥西县 → 石英器件", "FOCUSES_ON 长丰县 → 覆铜板"]));
    expect(found).not.toContain("FOCUSES_ON 肥西县 → 覆铜板");
  });

  it("that of towns that are put to work, which no word for any town is", async () => {
    const facts = await factsIn(planOf("岭湖街道、恒阳街道布局封装测试和光刻胶；有关街道、特色小镇发展配套。", "合肥市蜀山区集成电路产业2024年行动计划"));
    expect(namesOf(facts, "Region").filter((name) => /镇|街道/.test(name))).toEqual(["岭湖街道", "恒阳街道"].sort());
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 岭湖街道 → 光刻胶", "FOCUSES_ON 恒阳街道 → 光刻胶"]));
  });
});

describe("what news names in passing", () => {
  const news = (text: string) => `LED外延芯片上市公司业绩分化\n\n2014年7月9日　半导体照明网\n\n三安光电预盈。德豪润达预亏。国星光电收入增加。华灿光电净利率下滑。${text}\n`;

  it("late and once is not where it happens; named again, or first in its sentence, it is", async () => {
    const homeOf = async (text: string) => (await factsIn(news(text))).region;
    expect(await homeOf("澳洋顺昌也在淮安投产了LED芯片。")).toBeNull();
    expect(await homeOf("淮安产业向新发力。")).toBe("淮安市");
    expect(await homeOf("澳洋顺昌在淮安投产了LED芯片。淮安称，将再引进一家。")).toBe("淮安市");
  });
});

describe("bodies of a work report's task", () => {
  it("are kept where the task speaks of the chain, and left out elsewhere", async () => {
    const facts = await factsIn("2026年合肥市政府工作报告\n——2026年1月12日在合肥市第十七届人民代表大会第五次会议上\n\n二、2026年重点工作\n（1）支持三安光电碳化硅衬底扩产。（责任单位：市发展改革委、市科技局）\n（2）推进普惠托育服务扩面，新增托位五千个。（责任单位：市卫生健康委）\n（3）改造老旧小区，新增学位四千个，加固校舍。\n（4）优化营商环境，精简审批环节，开展送服务活动。\n（5）守护一湖清水，推进总磷削减，落实退捕转产。\n");
    expect(namesOf(facts, "Agency")).toEqual(["合肥市人民政府", "市发展改革委", "市科技局"].sort());
  });
});

describe("places that stand beside others in a plan", () => {
  it.each([
    ["支持合肥高新区发展光刻机，支持合肥经开区的“东方芯港”做强图像传感器。", ["FOCUSES_ON 东方芯港 → 图像传感器"], ["FOCUSES_ON 合肥高新区 → 图像传感器", "FOCUSES_ON 合肥经开区 → 图像传感器"]],
    ["以合肥高新区为核心，依托滨湖半导体产业园、澜湖芯谷产业园，发展功率器件。", ["FOCUSES_ON 合肥高新区 → 功率器件"], ["FOCUSES_ON 澜湖芯谷产业园 → 功率器件"]],
    ["“一核”：肥西县，依托滨湖半导体产业园、长丰县，发展功率器件。", ["FOCUSES_ON 肥西县 → 功率器件"], ["FOCUSES_ON 长丰县 → 功率器件", "FOCUSES_ON 滨湖半导体产业园 → 功率器件"]],
    ["主动融入长江经济带，对接上海市，以合肥高新区为主阵地，聚焦集成电路，重点发展功率器件。", ["FOCUSES_ON 合肥高新区 → 功率器件"], ["FOCUSES_ON 上海市 → 功率器件"]],
    ["支持肥西县、长丰县LED企业向上游延伸，发展LED芯片。", ["FOCUSES_ON 肥西县 → LED芯片", "FOCUSES_ON 长丰县 → LED芯片"], ["FOCUSES_ON 合肥市 → LED芯片"]],
    ["依托合肥高新区引入功率器件项目，肥西县巩固靶材优势、拓展陶瓷基板。", ["FOCUSES_ON 合肥高新区 → 功率器件", "FOCUSES_ON 肥西县 → 陶瓷基板"], ["FOCUSES_ON 合肥市 → 陶瓷基板"]],
  ])("have what is theirs: %s", async (text, expected, others) => {
    const found = await focusOf(planOf(text));
    expect(found).toEqual(expect.arrayContaining(expected));
    for (const other of others) expect(found).not.toContain(other);
  });

  it("lie in the place that they are said to be of", async () => {
    expect(relationsOf(await factsIn(planOf("支持合肥经开区的“东方芯港”做大功率器件。")), "LOCATED_IN")).toContain("LOCATED_IN 东方芯港 → 合肥经开区");
  });
});

describe("what news hears from a zone", () => {
  it.each([
    ["合肥高新区管委会有关负责人表示，高新区将以恒越光电、澜泰微电子为骨干，招引驱动芯片。"],
    ["记者从合肥高新区管委会获悉，该区将重点引进驱动芯片项目，扶持恒越光电。"],
    ["合肥高新区人士说，下一步要招引驱动芯片，恒越光电也将扩产。"],
  ])("is of the zone: %s", async (text) => {
    const facts = await factsIn(`合肥集成电路产业见闻\n\n${text}\n`);
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥高新区 → 驱动芯片");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 恒越光电 → 合肥高新区");
  });

  it("goes on with the area that a clause begins with", async () => {
    const facts = await factsIn("合肥集成电路产业见闻\n\n合肥高新区管委会有关负责人表示，合肥将招引驱动芯片。\n");
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 合肥高新区 → 驱动芯片");
  });
});

describe("a page that introduces a park", () => {
  it("holds the firms named after an area around the park", async () => {
    const facts = await factsIn("澜湖科技产业园区\n首页 | 园区概况 | 新闻动态\n当前位置：首页>投资澜湖>主导产业>集成电路\n集成电路\n澜湖科技产业园区位于江苏省南通市南翼，规划面积50平方公里，园区把集成电路作为首位产业，集聚企业40多家。\n【晶圆制造】恒越微电子：6英寸功率半导体芯片线；\n【设备】南通格尔泰（划片机）、南通庐阳半导体有限公司（真空阀门）。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 南通格尔泰 → 澜湖科技产业园区", "LOCATED_IN 南通庐阳半导体有限公司 → 澜湖科技产业园区"]));
  });

  it("is about it: what it names lies there, by its title or by the sentence that says where the park lies", async () => {
    const page = (title: string, first: string) => `${title}\n\n发布时间：2023-05-16\n\n${first}园区集聚半导体企业78家。封测环节有通富微电、长电科技。重点发展功率模块封装。\n`;
    for (const text of [page("合肥滨湖半导体产业园", "2016年开园，"), page("合肥滨湖半导体产业园简介", "合肥滨湖半导体产业园位于合肥市包河区，规划面积3000亩。")]) {
      expect(relationsOf(await factsIn(text), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 通富微电 → 合肥滨湖半导体产业园", "LOCATED_IN 长电科技 → 合肥滨湖半导体产业园"]));
    }
  });
});

describe("tasks and who answers for them", () => {
  const tasksIn = async (lines: readonly string[]) => (await factsIn(`合肥市支持功率半导体产业发展若干措施\n\n${lines.join("\n")}\n`)).tasks.map(({ title, agencies }) => `${title}: ${agencies.join("、")}`);

  it("articles of measures open with their tasks", async () => {
    expect(await tasksIn(["第一条 支持流片。对设计企业首次工程流片，按费用的50%补助。（责任单位：市科技局）", "第二条 设立50亿元功率半导体产业基金，重点投向种子期企业。（责任单位：市财政局）"])).toEqual(["支持流片: 市科技局", "设立50亿元功率半导体产业基金: 市财政局"]);
  });

  it("marks and numbered tasks open them too, and a label before a colon is the title", async () => {
    expect(await tasksIn(["◆ 任务一 壮大链主企业。支持三安光电扩大碳化硅衬底产能，建设第二条产线。牵头单位：市科技局", "（一）延链：引进碳化硅功率器件项目5个。〔市发展改革委、市工业和信息化局〕"])).toEqual(["壮大链主企业: 市科技局", "延链: 市发展改革委、市工业和信息化局"]);
  });
});

describe("a clause of several zones", () => {
  it("is the zone's that supplies beside another, or has the thing at its head", async () => {
    const facts = await factsIn(planOf("支持庐江高新区以功率器件为龙头，配套导电浆料、封装胶膜；长丰县配套光刻胶，本地配套率提高到60%，推广硅片。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江高新区 → 功率器件", "FOCUSES_ON 庐江高新区 → 导电浆料", "FOCUSES_ON 庐江高新区 → 封装胶膜", "FOCUSES_ON 长丰县 → 光刻胶"]));
  });

  it("stays the county's behind the park that it sets up", async () => {
    const facts = await factsIn(planOf("以长丰县为主，建设庐州集成电路产业园，集聚薄膜沉积设备；以肥东县为副，发展光刻胶。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 长丰县 → 薄膜沉积设备");
    expect(relationsOf(facts, "FOCUSES_ON").join()).not.toContain("产业园 → 薄膜沉积设备");
  });
});

describe("what a page tells of a firm without its name", () => {
  it.each([
    ["恒越太阳能（长沙）有限公司", "目前工厂已拥有线切割机2台。至今已生产太阳能硅片313万片。"],
    ["长沙外延片项目投产", "据悉，这家工厂引进图形化设备，建成蓝宝石衬底生产基地。"],
    ["长沙外延片项目投产", "此前该公司已量产2寸外延片。"],
    ["长沙外延片项目投产", "实施主体为拟成立的长沙控股子公司，将研发碳化硅衬底、SiC二极管。"],
  ])("is none of what its place works on: %s, %s", async (title, paragraph) => {
    const facts = await factsIn(`${title}\n\n2023年5月6日　半导体资讯\n\n5月6日，长沙市的外延片项目投产。${paragraph}\n`);
    expect(facts.relations.filter(({ from, type }) => from[0] === "Region" && ["HAS", "FOCUSES_ON"].includes(type))).toEqual([]);
  });
});

it("is the paper's own behind places that it only works with", async () => {
  const found = await focusOf(planOf("深化与江苏盐城、浙江丽水等地产业协作，组建招商专班，聚焦功率器件、压力传感器引进企业。"));
  expect(found.filter((said) => !said.includes("合肥市"))).toEqual([]);
  expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥市 → 功率器件", "FOCUSES_ON 合肥市 → 压力传感器"]));
});
