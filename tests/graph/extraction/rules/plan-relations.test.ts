import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

describe("the zone that a clause of a plan puts to work", () => {
  it.each([
    ["以肥东经济开发区为核心，做精碳化硅衬底，发展外延片。", ["FOCUSES_ON 肥东经济开发区 → 碳化硅衬底", "FOCUSES_ON 肥东经济开发区 → 外延片"]],
    ["一是做强肥西新材料产业园，聚力发展电子特气；二是做优长丰芯谷产业园，延伸发展光刻胶。", ["FOCUSES_ON 肥西新材料产业园 → 电子特气", "FOCUSES_ON 长丰芯谷产业园 → 光刻胶"]],
    ["化合物半导体：以庐江高新区半导体产业园为主阵地，主攻碳化硅外延片。", ["FOCUSES_ON 半导体产业园 → 碳化硅外延片"]],
  ])("is what the clause is about: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "FOCUSES_ON")).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["海宁经济开发区（泛半导体园）为核，主攻减薄机；尖山新区（黄湾镇）为东翼，发展光刻胶；鹃湖科技城为西翼，布局芯片设计。", ["FOCUSES_ON 海宁经济开发区 → 减薄机", "FOCUSES_ON 尖山新区 → 光刻胶", "FOCUSES_ON 鹃湖科技城 → DESIGN"]],
    ["经开区：硅片、减薄机；综合保税区：封装测试。", ["FOCUSES_ON 经开区 → 硅片", "FOCUSES_ON 综合保税区 → PACKAGING_TEST"]],
    ["▲义乌市先进制造业平台：重点承载光伏产业链，做强碳化硅功率器件。", ["FOCUSES_ON 义乌市先进制造业平台 → 碳化硅功率器件"]],
  ])("may be one of several in turn: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text, "浙江省集成电路产业2025年行动计划")), "FOCUSES_ON")).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["支持肥西经济开发区由拉棒切片向石英坩埚、光伏组件延伸。", ["FOCUSES_ON 肥西经济开发区 → 光伏组件", "FOCUSES_ON 肥西经济开发区 → 石英坩埚"]],
    ["支持肥东县扩大电子特气产能，支持庐江县围绕功率模块延链。", ["FOCUSES_ON 肥东县 → 电子特气", "FOCUSES_ON 庐江县 → 功率模块"]],
  ])("works on what it grows or goes on to: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "FOCUSES_ON")).toEqual(expect.arrayContaining(expected));
  });

  it("in news gives way behind the last of those told in turn", async () => {
    const facts = await factsIn("庐州两会观察\n\n合肥市今年的安排：高新区重点发展激光雷达，经开区重点发展功率模块。支持本地院所攻关光刻机。\n");
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => relation.includes("光刻机") && relation.includes("经开区"))).toEqual([]);
  });

  it("may bear the zone that it shares its ground with in brackets", async () => {
    const facts = await factsIn(planOf("长丰县（双凤开发区）依托柔性面板产线，主攻柔性面板。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 长丰县 → 柔性面板");
  });

  it("gives way to the area that its sentence began with", async () => {
    const facts = await factsIn(planOf("打造安庆化合物半导体产业集群，以宜城芯谷产业园为核心，形成碳化硅衬底供应基地。", "安徽省集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 宜城芯谷产业园 → 碳化硅衬底");
  });
});

describe("a heading that is nothing but places", () => {
  it("is what the text behind it is about", async () => {
    const facts = await factsIn("合肥市集成电路产业2024年行动计划\n\n三、产业布局\n（一）长丰县：碳化硅衬底基地，建设恒越光电8英寸碳化硅单晶衬底项目。\n（二）肥东县、庐江县：发展激光雷达。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 恒越光电 → 长丰县");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 肥东县 → 激光雷达", "FOCUSES_ON 庐江县 → 激光雷达"]));
  });

  it("may name a city's cluster: its zones lie in the city and do the city's work", async () => {
    const facts = await factsIn("安徽省集成电路产业2024年行动计划\n\n二、重点集群\n1.合肥新型显示产业集群。以滨湖开发区为载体，发展驱动芯片，推进恒越光电产线提升。\n2.芜湖化合物半导体产业集群。以澜山高新区为核心承载区，主攻功率器件。\n");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥 → 驱动芯片", "FOCUSES_ON 滨湖开发区 → 驱动芯片", "FOCUSES_ON 芜湖 → 功率器件", "FOCUSES_ON 澜山高新区 → 功率器件"]));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 滨湖开发区 → 合肥", "LOCATED_IN 澜山高新区 → 芜湖"]));
  });
});

describe("the link of the chain that a place works in", () => {
  it("is that of the materials that the plan wants there", async () => {
    const facts = await factsIn(planOf("支持肥东县发展碳化硅衬底、电子级树脂，支持庐江县发展显示驱动芯片。"));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => relation.endsWith("MATERIALS"))).toEqual(["FOCUSES_ON 肥东县 → MATERIALS"]);
  });

  it("is not told by the bare name of a semiconductor, which may mean its devices", async () => {
    const facts = await factsIn(planOf("支持肥东县布局碳化硅、氮化镓。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(["FOCUSES_ON 肥东县 → 氮化镓", "FOCUSES_ON 肥东县 → 碳化硅"]);
  });
});

describe("a park that only its trade names", () => {
  it.each([
    ["支持肥西经济开发区建设集成电路材料产业园。", "集成电路材料产业园", "肥西经济开发区"],
    ["规划建设肥东第三代半导体产业园（集聚区），首期30万平方米。", "肥东第三代半导体产业园", "肥东"],
  ])("is one where a place sets it up: %s", async (text, park, place) => {
    const facts = await factsIn(planOf(text));
    expect(namesOf(facts, "Park")).toContain(park);
    expect(relationsOf(facts, "LOCATED_IN")).toContain(`LOCATED_IN ${park} → ${place}`);
  });

  it("is none where a place wants to become one, and no site of what its sentence told before", async () => {
    expect(namesOf(await factsIn(planOf("打造全国一流的存储芯片产业基地。")), "Park")).toEqual([]);
    const news = await factsIn("庐州集成电路产业见闻\n\n恒越光电碳化硅衬底项目开工，支持合肥建设虚拟现实和集成电路产业园区。\n");
    expect(relationsOf(news, "LOCATED_IN").filter((relation) => relation.endsWith("虚拟现实和集成电路产业园区"))).toEqual([]);
  });
});

describe("what a plan names where no phrase says why", () => {
  it("is proposed as what the place spoken of works on", async () => {
    const { relations } = await factsIn(planOf("对投保的功率器件、存储芯片首批次产品给予补偿。"));
    const found = relations.filter(({ type, from }) => type === "FOCUSES_ON" && from[1] === "合肥市").map(({ to, confidence }) => [to[1], confidence < 0.6]);
    expect(found).toEqual(expect.arrayContaining([["功率器件", true], ["存储芯片", true]]));
  });

  it("is not what a firm before it makes, nor another place's", async () => {
    const facts = await factsIn(planOf("全市有三安光电外延片和长丰县存储芯片。"));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 合肥市 → 存储芯片");
  });
});

describe("the counties of the city that a plan is about", () => {
  it("are known by their short names, alone and in a zone's name", async () => {
    const facts = await factsIn(planOf("依托肥东、长丰承接存储芯片封装测试，以庐江高新区、肥西经济开发区为重点，发展光刻胶。"));
    expect(namesOf(facts, "Region")).toEqual(expect.arrayContaining(["肥东", "肥西", "庐江", "长丰"]));
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(["LOCATED_IN 庐江高新区 → 庐江", "LOCATED_IN 肥东 → 合肥市", "FOCUSES_ON 肥西经济开发区 → 光刻胶"]));
  });
});

describe("what a plan names right behind firms", () => {
  it.each([
    ["支持三安光电、华灿光电Micro LED芯片扩能。", ["MAKES 三安光电 → Micro LED芯片", "MAKES 华灿光电 → Micro LED芯片"]],
    ["天岳先进5万片碳化硅衬底、碳化硅外延片加快放量。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天岳先进 → 碳化硅外延片"]],
    ["推动通富微电、华天科技封装与测试提档。", ["ENGAGED_IN 通富微电 → PACKAGING_TEST", "ENGAGED_IN 华天科技 → PACKAGING_TEST"]],
  ])("is what each of them makes: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "MAKES", "ENGAGED_IN")).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    "支持三安光电扩产功率模块。",
    "支持天岳先进建设8英寸碳化硅衬底产线、三安光电二期上马功率模块。",
    "推动三安光电Micro LED芯片扩产。",
    "支持三安光电向车用LED延伸。",
  ])("say what the firm makes, not what the place works on, where the place only helps the firm to more of its own: %s", async (sentence) => {
    expect(relationsOf(await factsIn(planOf(sentence)), "FOCUSES_ON", "TO_BREAK_THROUGH")).toEqual([]);
  });

  it("is made for uses that the place does not work on", async () => {
    expect(relationsOf(await factsIn(planOf("推动士兰微面向新能源汽车、光伏逆变器扩充IGBT模块产能，推动产业链协同发展。"))).filter((relation) => relation.endsWith("光伏逆变器"))).toEqual([]);
  });

  it("is no product of a customer, who need not be there either", async () => {
    const facts = await factsIn(planOf("做强电子特气，配套长江存储、武汉新芯。江丰电子靶材进入中芯国际、华虹等主流晶圆厂。"));
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /长江存储|武汉新芯|中芯国际|华虹/.test(relation))).toEqual([]);
  });
});

describe("a firm that builds", () => {
  it("is where a list puts its project", async () => {
    const facts = await factsIn("上海市2024年重大建设项目清单\n\n1．积塔半导体碳化硅生产线项目（浦东新区）\n2．天岳先进碳化硅衬底项目（嘉定区）\n");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 天岳先进 → 嘉定区", "LOCATED_IN 积塔半导体 → 浦东新区"]));
  });
});

describe("firms that the place works with", () => {
  it("need not be there", async () => {
    const facts = await factsIn(planOf("支持龙头企业与中芯国际、长江存储等开展联合攻关。推动三安光电扩能。"));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 三安光电 → 合肥市");
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /中芯国际|长江存储/.test(relation))).toEqual([]);
  });
});

describe("firms of a plan that nobody knows", () => {
  it("are named by a list that gives each its place or product in brackets", async () => {
    const facts = await factsIn(planOf("澜通声学（肥东）、瑞盈精工（合肥高新区摄像头模组）、省海瑞澜（庐江传感器）等成为骨干。"));
    expect(namesOf(facts, "Company")).toEqual(["海瑞澜", "澜通声学", "瑞盈精工"]);
    expect(relationsOf(facts, "LOCATED_IN", "MAKES")).toEqual(expect.arrayContaining(["LOCATED_IN 澜通声学 → 肥东", "LOCATED_IN 瑞盈精工 → 合肥高新区", "LOCATED_IN 海瑞澜 → 庐江", "MAKES 瑞盈精工 → 摄像头模组", "MAKES 海瑞澜 → 传感器"]));
  });

  it("are named by a list of projects, each by its brand and what it makes", async () => {
    const facts = await factsIn(planOf("开工澜芯陶瓷基板、睿湖碳化硅外延片等6个项目。"));
    expect(relationsOf(facts, "UNDERTAKES", "MAKES")).toEqual(expect.arrayContaining(["MAKES 澜芯 → 陶瓷基板", "MAKES 睿湖 → 碳化硅外延片", "UNDERTAKES 澜芯 → 澜芯陶瓷基板"]));
  });
});

describe("the heading of a link", () => {
  it("tells the link of the firms that are pushed under it, and of the place", async () => {
    const facts = await factsIn("合肥市集成电路产业2024年行动计划\n\n一、重点任务\n\n（一）做强芯片设计\n\n鼓励天合光能、三安光电扩能。\n\n（二）强化服务\n\n支持华灿光电扩能。\n");
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(["ENGAGED_IN 三安光电 → DESIGN", "ENGAGED_IN 天合光能 → DESIGN"]);
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥市 → DESIGN");
  });
});

describe("a firm's name right before a machine", () => {
  it("is no part of the machine's name", async () => {
    expect(relationsOf(await factsIn(planOf("推动北方华创激光退火设备扩能。")), "MAKES").map((relation) => relation.replace(/→ .*退火设备$/, "→ 退火设备"))).toEqual(["MAKES 北方华创 → 退火设备"]);
  });
});

describe("whose a clause of a plan is", () => {
  it.each([
    ["支持庐阳区、蜀山区围绕先进封装强链；支持包河区、肥西县面向设备龙头发展陶瓷件、石英件。", ["FOCUSES_ON 包河区 → 石英件", "FOCUSES_ON 肥西县 → 石英件"], "FOCUSES_ON 庐阳区 → 石英件"],
    ["以庐阳经开区为主阵地，向上拓展合成石英、电子特气。", ["FOCUSES_ON 合肥市 → 电子特气", "FOCUSES_ON 庐阳经开区 → 合成石英"], "FOCUSES_ON 庐阳区 → 合成石英"],
    ["第三条　【支持范围】压力传感器、硅麦克风的设计、流片。", ["FOCUSES_ON 合肥市 → 压力传感器", "FOCUSES_ON 合肥市 → 硅麦克风"], "FOCUSES_ON 合肥市 → 支持范围"],
  ])("%s", async (text, expected, not) => {
    const found = relationsOf(await factsIn(planOf(text)), "FOCUSES_ON");
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(found).not.toContain(not);
  });

  it("pushes each firm of a list to make each thing", async () => {
    const facts = await factsIn(planOf("支持三安光电、华灿光电等扩大紫外LED芯片、红光LED芯片产能；对天岳先进、天科合达等企业新建碳化硅衬底产线给予补助。"));
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 三安光电 → 红光LED芯片", "MAKES 华灿光电 → 紫外LED芯片", "MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]));
  });
});

describe("what a plan names right behind places", () => {
  it("is what each of them shall grow", async () => {
    const facts = await factsIn(planOf("培育安庆、池州碳化硅衬底，推进铜陵铜基引线框架延链。", "安徽省集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 安庆 → 碳化硅衬底", "FOCUSES_ON 池州 → 碳化硅衬底"]));
  });

  it("is nothing of theirs where it calls firms or comes from there", async () => {
    const facts = await factsIn(planOf("支持安庆碳化硅企业协作，对接池州光刻胶。", "安徽省集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => /安庆|池州/.test(relation))).toEqual([]);
  });
});

describe("a plan's bodies", () => {
  it("are called by names in quotation marks, and a school's branch lies where it is", async () => {
    const facts = await factsIn(planOf("用好国家“芯火”双创基地（合肥），共建浙江大学合肥澜湖研究院。"));
    expect(namesOf(facts, "Institution")).toEqual(expect.arrayContaining(["国家“芯火”双创基地(合肥)", "浙江大学合肥澜湖研究院"]));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 浙江大学合肥澜湖研究院 → 合肥市");
  });
});

describe("things side by side", () => {
  it("are one only where brackets give the other writing", async () => {
    const news = (words: string) => `芯片产业动态：新品发布\n\n2024年5月6日　半导体资讯\n\n合肥市重点发展${words}。\n`;
    expect(namesOf(await factsIn(news("导航芯片、IGBT、传感器")), "Device")).toEqual(["IGBT", "传感器", "导航芯片"].sort());
    expect(namesOf(await factsIn(news("图像传感器（CIS）")), "Device")).toHaveLength(1);
  });
});

describe("a plan of the electronics industry", () => {
  it("is one of the chain, with its aims and zones", async () => {
    const facts = await factsIn("合肥市电子信息产业发展规划\n\n一、发展目标\n\n到2029年，全市电子信息产业产值突破800亿元；规上企业达到260家。\n\n二、重点方向\n\n以肥东高新区、庐江高新区为重点，发展摄像头模组、连接器。\n");
    expect(facts.targets.map(({ value, unit }) => `${value}${unit}`)).toEqual(["800亿元", "260家"]);
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 肥东高新区 → 摄像头模组");
  });
});

describe("a plan's table of products", () => {
  it("tells what its place will make, where no column names a firm", async () => {
    const facts = await factsIn("合肥市电子化学品产业发展规划\n\n表1 规划产品方案\n序号\t产品\t规模\t用途\n一、电子特气\n1\t六氟化钨\t500吨/年\t沉积\n2\t三氟化氮\t2000吨/年\t清洗\n");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥市 → 三氟化氮", "FOCUSES_ON 合肥市 → 六氟化钨"]));
  });
});

describe("the chain of a plan of one chain", () => {
  it("has the wafers that the plan names for parts, and not the gases and crucibles that serve them", async () => {
    const facts = await factsIn(planOf("发展碳化硅衬底，配套电子特气、石英坩埚。", "合肥市第三代半导体产业链2024年行动计划"));
    expect(relationsOf(facts, "PART_OF")).toEqual(["PART_OF 碳化硅衬底 → 第三代半导体产业链"]);
  });
});

describe("a body's name", () => {
  it.each([
    ["依托庐州玻璃工业设计研究院，建设半导体封装创新中心。", ["ENGAGED_IN 半导体封装创新中心 → PACKAGING_TEST"]],
    ["依托庐州先进轨道交通装备创新中心，建设半导体装备创新中心。", ["ENGAGED_IN 半导体装备创新中心 → EQUIPMENT"]],
    ["依托庐州集成电路与系统应用研究院发展功率器件。", []],
  ])("tells its link only where that is one of the trade: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "ENGAGED_IN")).toEqual(expected);
  });
});

describe("a park that a plan pushes on", () => {
  it.each([
    ["推进“庐州芯谷”建设。招引碳化硅衬底企业，布局光刻胶。发展石英坩埚。", ["FOCUSES_ON 庐州芯谷 → 光刻胶", "FOCUSES_ON 庐州芯谷 → 碳化硅衬底"]],
    ["以滨湖经济开发区为主阵地打造庐州光谷，壮大激光器芯片，布局探测器芯片。发展石英坩埚。", ["FOCUSES_ON 庐州光谷 → 探测器芯片", "FOCUSES_ON 庐州光谷 → 激光器芯片"]],
  ])("is what the plan goes on to tell of: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(planOf(text)), "FOCUSES_ON").filter((relation) => relation.startsWith("FOCUSES_ON 庐州") && /[^A-Z]$/.test(relation))).toEqual(expected);
  });
});
