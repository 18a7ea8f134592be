import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

/** A piece of trade news with a title of its own. */
function newsOf(...paragraphs: readonly string[]): string {
  return `庐阳晶体二期扩产\n\n2023年5月6日　半导体资讯\n\n${paragraphs.join("\n\n")}\n`;
}

describe("relations in trade news", () => {
  it.each([
    ["天岳先进碳化硅衬底项目由上海微电子装备有限公司投资建设，总投资20亿元。", ["UNDERTAKES 上海微电子装备有限公司 → 天岳先进碳化硅衬底项目", "UNDERTAKES 天岳先进 → 天岳先进碳化硅衬底项目"]],
    ["三安光电主要业务为LED芯片、蓝宝石衬底的研发、生产和销售。", ["MAKES 三安光电 → LED芯片", "MAKES 三安光电 → 蓝宝石衬底"]],
    ["三安光电是国内领先的LED芯片供应商，产品用于汽车照明。", ["MAKES 三安光电 → LED芯片"]],
    ["天岳先进8英寸碳化硅衬底实现量产。", ["MAKES 天岳先进 → 8英寸碳化硅衬底"]],
    ["碳化硅衬底龙头企业天岳先进宣布涨价。", ["MAKES 天岳先进 → 碳化硅衬底"]],
    ["蓝宝石衬底在LED产业链中处于上游。", ["PART_OF 蓝宝石衬底 → LED产业链"]],
    ["天岳先进碳化硅衬底项目开工仪式5月6日在长沙高新区举行。", ["LOCATED_IN 天岳先进碳化硅衬底项目 → 长沙高新区"]],
  ])("in %s", async (text, expected) => {
    const types = [...new Set(expected.map((relation) => relation.split(" ")[0] as string))];
    expect(relationsOf(await factsIn(newsOf(text)), ...types)).toEqual(expect.arrayContaining(expected));
  });

  it("call by its full name what the text declares a short name for", async () => {
    const { entities } = await factsIn(newsOf("滨湖先进光子研究院（简称“滨湖光子”）的铌酸锂芯片产线启动。滨湖光子2018年落户长沙高新区，主攻光子芯片。"));
    expect(entities.find(({ type }) => type === "Institution")).toMatchObject({ name: "滨湖先进光子研究院", aliases: ["滨湖光子"] });
    expect(entities.filter(({ type, name }) => type === "Company" && name.includes("光子"))).toEqual([]);
  });

  it.each([
    ["天岳先进长沙第6代碳化硅衬底生产线项目总投资20亿元。天岳先进项目已封顶。", ["天岳先进长沙第6代碳化硅衬底生产线项目"]],
    ["三安光电重庆8.5代液晶面板项目投产。三安光电重庆第8.5代线月产9万片。", ["三安光电重庆8.5代液晶面板项目"]],
    ["三安光电芯片测试基地项目开工。三安光电蓝宝石衬底扩产项目投产。三安光电项目引人注目。", ["三安光电芯片测试基地项目", "三安光电蓝宝石衬底扩产项目", "三安光电项目"]],
  ])("know a project by its firm alone where the firm has only one: %s", async (text, expected) => {
    const { entities } = await factsIn(newsOf(text));
    expect(entities.filter(({ type, name }) => type === "Project" && !name.startsWith("庐阳")).map(({ name }) => name).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["天岳先进和三安光电合作的碳化硅衬底二期项目开工。", ["UNDERTAKES 天岳先进 → 碳化硅衬底二期项目", "UNDERTAKES 三安光电 → 碳化硅衬底二期项目"]],
    ["天岳先进奠基仪式在长沙高新区举行，这标志着年产50万片碳化硅衬底项目正式启动。", ["UNDERTAKES 天岳先进 → 年产50万片碳化硅衬底项目", "LOCATED_IN 天岳先进 → 长沙高新区"]],
    ["天岳先进位于浙江省嘉兴市平湖市明湖高新区，生产碳化硅衬底。", ["LOCATED_IN 天岳先进 → 明湖高新区", "LOCATED_IN 明湖高新区 → 平湖市", "LOCATED_IN 平湖市 → 嘉兴市"]],
    ["三安光电投资20亿元的红光LED芯片研发制造项目落户浙江省嘉兴市平湖市。", ["UNDERTAKES 三安光电 → 红光LED芯片研发制造项目", "LOCATED_IN 红光LED芯片研发制造项目 → 平湖市"]],
    ["天岳先进公告称与嘉兴市签署协议，将在浙江嘉兴市高新区投资建设年产50万片碳化硅衬底项目。", ["UNDERTAKES 天岳先进 → 年产50万片碳化硅衬底项目", "LOCATED_IN 年产50万片碳化硅衬底项目 → 嘉兴市高新区"]],
  ])("tell who builds and where: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "UNDERTAKES", "LOCATED_IN")).toEqual(expect.arrayContaining(expected));
  });

  it("know a park again without its area", async () => {
    const facts = await factsIn(newsOf("平湖市LED产业园区扩建。LED产业园区内已形成蓝宝石衬底产能。"));
    expect(relationsOf(facts, "HAS")).toContain("HAS 平湖市LED产业园区 → 蓝宝石衬底");
  });

  it("put no customer of a list where its maker is", async () => {
    const facts = await factsIn(newsOf("长沙高新区的天岳先进扩产。首批产品交付给三安光电、斯达半导、英诺赛科等客户。"));
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => /三安|斯达|英诺/.test(relation))).toEqual([]);
  });

  it("take what a project is called for no second project", async () => {
    const { entities } = await factsIn(newsOf("天岳先进碳化硅衬底二期项目开工，该项目是全国第三代半导体材料示范项目。"));
    expect(entities.filter(({ type, name }) => type === "Project" && !name.startsWith("庐阳")).map(({ name }) => name)).toEqual(["天岳先进碳化硅衬底二期项目"]);
  });

  it("give what is told of a firm to the firm, not to the place", async () => {
    const facts = await factsIn(`合肥晶体企业扩产\n\n2023年5月6日\n\n天岳先进投资5亿元建设碳化硅衬底生产线。\n`);
    expect(relationsOf(facts, "FOCUSES_ON", "HAS")).toEqual([]);
  });

  it.each([
    ["三安光电未来将专业生产红光LED芯片。", "planned"],
    ["三安光电主要生产红光LED芯片。", "built"],
    ["三安光电研制的首片氮化镓衬底成功问世。", "underway"],
  ])("tell how far the making has come: %s", async (text, voice) => {
    const facts = await factsIn(newsOf(text));
    expect(facts.relations.find(({ type }) => type === "MAKES")?.voice).toBe(voice);
  });

  it("give a project and its builder what the story goes on to tell of the plant", async () => {
    const facts = await factsIn(newsOf("天岳先进与长沙高新区签约，碳化硅衬底项目将落户长沙高新区。建成投产后，年产导电型碳化硅衬底30万片、碳化硅外延片10万片。购置单晶炉100台。在长沙市，三安光电已建成LED芯片生产线。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 天岳先进 → 碳化硅衬底项目", "UNDERTAKES 庐阳晶体 → 庐阳晶体二期"]);
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("外延片"))).toEqual(["MAKES 天岳先进 → 碳化硅外延片", "MAKES 碳化硅衬底项目 → 碳化硅外延片"]);
    expect(relationsOf(facts, "MAKES").some((relation) => /单晶炉|项目 → LED/.test(relation))).toBe(false);
  });

  it("keep what is told of a project's money and output with the project", async () => {
    const { attributes } = await factsIn(newsOf("总投资20亿元的天岳先进碳化硅衬底项目在长沙高新区开工。该项目达产后可年产碳化硅衬底50万片、氮化镓衬底2万片。"));
    expect(attributes.filter(({ name }) => name !== "state").map(({ entity, name, value, unit }) => [entity[1], name, value, unit])).toEqual([
      ["天岳先进碳化硅衬底项目", "totalInvestment", "20", "亿元"],
      ["天岳先进碳化硅衬底项目", "capacity", "500000", "片/年"],
      ["天岳先进碳化硅衬底项目", "capacity", "20000", "片/年"],
    ]);
  });

  it("call research no production of the place", async () => {
    const facts = await factsIn("合肥市2025年政府工作报告\n\n2025年1月10日\n\n一、2024年工作回顾\n\n2024年，成功研制深紫外LED芯片。功率半导体实现量产。\n");
    expect(facts.relations.filter(({ type }) => type === "HAS").map(({ to, voice }) => [to[1], voice])).toEqual([["深紫外LED芯片", "underway"], ["功率半导体", "built"]]);
  });

  it("take a word of strength for one only where it is no part of a noun", async () => {
    const facts = await factsIn(planOf("落实支持政策，大力发展光刻胶。"));
    expect(facts.relations.find(({ type }) => type === "FOCUSES_ON")?.strength).toBe("push");
  });

  it.each([
    ["恒越光电(600999)的LED外延片、芯片项目在厦门火炬高新区奠基。", ["UNDERTAKES 恒越光电 → LED外延片、芯片项目", "LOCATED_IN LED外延片、芯片项目 → 厦门火炬高新区", "LOCATED_IN 恒越光电 → 厦门火炬高新区", "ENGAGED_IN LED外延片、芯片项目 → FABRICATION"]],
    ["外延片项目由恒越光电承担，LED灯泡项目归澜晶光电。", ["UNDERTAKES 恒越光电 → 外延片项目", "UNDERTAKES 澜晶光电 → LED灯泡项目"]],
    ["恒越集团与庐州大学将在长沙高新区共建碳化硅外延片项目。", ["UNDERTAKES 恒越集团 → 碳化硅外延片项目", "UNDERTAKES 庐州大学 → 碳化硅外延片项目"]],
    ["江苏恒越光电科技有限公司宣布扩产。", ["LOCATED_IN 江苏恒越光电科技有限公司 → 江苏"]],
    ["项目选址福建厦门的恒越工业园。", ["LOCATED_IN 厦门市 → 福建", "LOCATED_IN 恒越工业园 → 厦门市"]],
    ["长沙高新区有澜晶光电、恒越光电等外延片、芯片制造企业。", ["LOCATED_IN 恒越光电 → 长沙高新区", "MAKES 澜晶光电 → 外延片", "MAKES 恒越光电 → 芯片", "ENGAGED_IN 恒越光电 → FABRICATION"]],
    ["此前恒越光电、澜晶光电也已推出MOCVD设备。", ["MAKES 恒越光电 → MOCVD设备", "MAKES 澜晶光电 → MOCVD设备"]],
    ["首台MOCVD设备6日在恒越半导体下线。", ["MAKES 恒越半导体 → MOCVD设备"]],
    ["恒越光电在上海、长沙建有两座LED芯片厂。", ["LOCATED_IN 恒越光电 → 上海", "LOCATED_IN 恒越光电 → 长沙"]],
    ["生产蓝宝石晶棒的恒越晶体公司扩产。", ["MAKES 恒越晶体公司 → 蓝宝石晶棒"]],
  ])("follow firms, projects and places as LED news tells them: %s", async (text, expected) => {
    const facts = await factsIn(`LED行业动态：LED扩产\n\n2012年5月18日　半导体照明资讯\n\n${text}\n`);
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["长沙化合物半导体产业园在岳麓区揭牌。", ["LOCATED_IN 长沙化合物半导体产业园 → 岳麓区"]],
    ["澜湖半导体装备产业园坐落于平湖市。", ["LOCATED_IN 澜湖半导体装备产业园 → 平湖市"]],
    ["天岳先进、天科合达在济南做碳化硅衬底，华微电子在吉林市以6英寸线做晶体管。", ["LOCATED_IN 天岳先进 → 济南", "LOCATED_IN 天科合达 → 济南", "LOCATED_IN 华微电子 → 吉林市"]],
    ["士兰微在杭州的8英寸线开始生产MOSFET，茂迪则在南京扩电池线，三安集成在厦门建砷化镓产线。", ["LOCATED_IN 士兰微 → 杭州", "LOCATED_IN 茂迪 → 南京", "LOCATED_IN 三安集成 → 厦门"]],
    ["三安光电台中厂本月满产，华灿光电在义乌的厂房仍在建设。", ["LOCATED_IN 三安光电 → 台中市", "LOCATED_IN 华灿光电 → 义乌"]],
    ["推进南京华灿光电、无锡三安光电等旗舰项目。", ["LOCATED_IN 华灿光电 → 南京", "LOCATED_IN 三安光电 → 无锡"]],
    ["长沙高新区已形成外延材料-芯片制造-封装测试的完整产业链。", ["HAS 长沙高新区 → MATERIALS", "HAS 长沙高新区 → FABRICATION", "HAS 长沙高新区 → PACKAGING_TEST"]],
    ["三安光电集外延、芯片制造、封装测试于一体。", ["ENGAGED_IN 三安光电 → FABRICATION", "ENGAGED_IN 三安光电 → PACKAGING_TEST"]],
  ])("read where parks and plants are, and links of the chain in a row: %s", async (text, expected) => {
    const facts = await factsIn(`LED行业动态：LED扩产\n\n2012年5月18日　半导体照明资讯\n\n${text}\n`);
    expect(relationsOf(facts)).toEqual(expect.arrayContaining(expected));
  });

  it("propose for a person to decide what stands behind a firm and no phrase ties to it", async () => {
    const facts = await factsIn(newsOf("三安光电今年红光LED芯片良率再创新高。"));
    const made = facts.relations.find(({ type }) => type === "MAKES");
    expect(made?.to).toEqual(["Device", "红光LED芯片"]);
    expect(made?.confidence).toBeLessThan(0.6);
  });

  it("take what stands in a plan behind a firm for no product of it", async () => {
    const facts = await factsIn(planOf("支持三安光电。鼓励红光LED芯片应用。"));
    expect(relationsOf(facts, "MAKES")).toEqual([]);
  });

  it.each([
    ["恒越光电(002999)、澜晶(6999)两家工厂满产。", ["恒越光电", "澜晶"]],
    ["投资方是恒越创投、晶能光电和Sunny Light，三家共同出资。", ["Sunny Light", "恒越创投", "晶能光电"]],
    ["景越电子、明泽半导体、澜晶光电等从事LED封装。", ["明泽半导体", "景越电子", "澜晶光电"]],
    ["滨湖材料商恒越兴产(Hengyue Kosan)扩产LED荧光粉。", ["恒越兴产"]],
  ])("know firms by what stands beside them: %s", async (text, expected) => {
    expect(namesOf(await factsIn(`LED行业动态：LED扩产\n\n2012年5月18日　半导体照明资讯\n\n${text}\n`), "Company")).toEqual(expect.arrayContaining(expected));
  });

  it("call two sizes of a wafer two products and one project one, however it is named", async () => {
    const facts = await factsIn("恒越蓝宝石生产项目投产\n\n2013年9月2日\n\n蓝宝石衬底晶片生产项目迎来投产。项目年产2英寸蓝宝石衬底81万片、4英寸蓝宝石衬底26万片。\n");
    expect(namesOf(facts, "Project")).toHaveLength(1);
    expect(namesOf(facts, "Material")).toEqual(expect.arrayContaining(["2英寸蓝宝石衬底", "4英寸蓝宝石衬底"]));
  });
});

describe("plants that news calls by their area", () => {
  it("are projects of the firm before them or of the one that the sentence speaks of, which then is there too", async () => {
    const facts = await factsIn("三安光电满产\n\n2019年5月6日　半导体资讯\n\n三安光电表示，泉州二厂满载，长沙线月产能4万片。斯达半导嘉兴厂已扩产。\n");
    expect(namesOf(facts, "Project")).toEqual(["嘉兴厂", "泉州二厂", "长沙线"]);
    expect(relationsOf(facts, "UNDERTAKES", "LOCATED_IN")).toEqual(expect.arrayContaining([
      "UNDERTAKES 三安光电 → 泉州二厂", "UNDERTAKES 三安光电 → 长沙线", "UNDERTAKES 斯达半导 → 嘉兴厂", "LOCATED_IN 斯达半导 → 嘉兴", "LOCATED_IN 泉州二厂 → 泉州",
    ]));
  });

  it("are none where nothing is told of a plant, or the word goes on", async () => {
    expect(namesOf(await factsIn("三安光电满产\n\n2019年5月6日　半导体资讯\n\n三安光电在泉州厂区的厂房满载，公司新厂已扩产。长沙线路板、长沙厂商已量产。\n"), "Project")).toEqual([]);
  });
});

describe("names in headlines and lists of news", () => {
  it("end before the verb of their list, and firms with a bracket behind them are whole", async () => {
    const facts = await factsIn("LED背光：瑞丰光电、国星光电、滨澜光抢单\n\n2019年5月6日　半导体资讯\n\n三安光电、恒越齐扩产。中际旭创、上海滨澜做外延片。和辉光电（上海金山）及华星光电满产。\n");
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["滨澜光", "恒越", "上海滨澜", "和辉光电"]));
    expect(namesOf(facts, "Company").filter((name) => /抢单|扩产|外延片|^辉/.test(name))).toEqual([]);
  });

  it("hold no words of their sentence", async () => {
    const facts = await factsIn("南昌高新区做大LED\n\n2009年2月25日　半导体照明资讯\n\n南昌高新区仗着国家半导体照明工程产业化基地的牌子，辟出滨湖特色工业园。三安光电依靠南昌大学的技术做LED芯片，聚飞光电以手机背光LED为主力。日熔化量250吨太阳能光伏玻璃生产线已点火。座谈会上高新区介绍了成绩。\n");
    expect(namesOf(facts, "Park")).toEqual(expect.arrayContaining(["国家半导体照明工程产业化基地", "滨湖特色工业园"]));
    expect(namesOf(facts, "Institution")).toEqual(["南昌大学"]);
    expect(namesOf(facts, "Company")).toEqual(["三安光电", "聚飞光电"]);
  });
});

describe("a ranking of those who do a work", () => {
  it("puts them into its link", async () => {
    const facts = await factsIn("2016年上半年全球LED封装厂营收：国星光电居首\n\n2016年9月8日　半导体照明资讯\n\n国星光电以12亿美元稳坐第一，聚飞光电居次。\n");
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(["ENGAGED_IN 国星光电 → PACKAGING_TEST", "ENGAGED_IN 聚飞光电 → PACKAGING_TEST"]);
  });
});

describe("areas before the names of firms", () => {
  it("tell where each is, where a sentence names several so, and none where only their sound is borrowed", async () => {
    const facts = await factsIn("多晶硅行业动态\n\n2012年8月1日　半导体资讯\n\n长沙恒越光电、徐州滨澜光电、阿克苏诺贝尔均为LED龙头。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(["LOCATED_IN 徐州滨澜光电 → 徐州", "LOCATED_IN 长沙恒越光电 → 长沙"]);
  });
});

describe("what firms show at a fair", () => {
  it.each([
    ["三安光电首次展出Mini LED芯片。", ["三安光电 → Mini LED芯片"]],
    ["华灿光电、三安光电联合发布Micro LED芯片。", ["三安光电 → Micro LED芯片", "华灿光电 → Micro LED芯片"]],
    ["北方华创、中微公司展示的则是刻蚀机。", ["中微公司 → 刻蚀机", "北方华创 → 刻蚀机"]],
    ["国星光电、瑞丰光电均携RGB器件亮相。", ["国星光电 → RGB器件", "瑞丰光电 → RGB器件"]],
    ["聚灿光电把倒装LED芯片摆上展位。", ["聚灿光电 → 倒装LED芯片"]],
    ["鸿利光电展台上，车用LED模组吸引目光。", ["鸿利光电 → 车用LED模组"]],
    ["三安光电、中电科55所、华灿光电已量产碳化硅二极管。", ["三安光电 → 碳化硅二极管", "华灿光电 → 碳化硅二极管"]],
  ])("is theirs, each of a list's: %s", async (text, makers) => {
    const facts = await factsIn(newsOf(text));
    expect(facts.relations.filter(({ type, confidence }) => type === "MAKES" && confidence > 0.5).map(({ from, to }) => `${from[1]} → ${to[1]}`).sort()).toEqual(makers);
  });

  it.each(["三安光电带来碳化硅需求。", "华灿光电发布LED芯片行业报告。"])("is no matter that is only talked of: %s", async (text) => {
    const facts = await factsIn(newsOf(text));
    expect(facts.relations.filter(({ type, confidence }) => type === "MAKES" && confidence > 0.5)).toEqual([]);
  });
});
