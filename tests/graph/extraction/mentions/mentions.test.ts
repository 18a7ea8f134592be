import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../reading.ts";

describe("names in a text", () => {
  it.each([
    ["布局碳化硅、氮化镓衬底及外延。", "Material", ["氮化镓外延", "氮化镓衬底", "碳化硅外延", "碳化硅衬底"]],
    ["支持光刻、刻蚀、测试等关键设备制造。", "Equipment", ["光刻设备", "刻蚀设备", "测试设备"].sort()],
    ["突破高纯SiC衬底材料和6英寸碳化硅单晶。", "Material", ["6英寸碳化硅单晶", "高纯SiC衬底材料"]],
    ["支持蓝岭微、恒越芯等设计企业发展壮大。", "Company", ["恒越芯", "蓝岭微"].sort()],
    ["形成以澜泰微、海芯澜为代表的芯片设计企业。", "Company", ["海芯澜", "澜泰微"].sort()],
    ["推进庐阳芯澜半导体有限公司建设，芯澜半导体、上海微电子等企业参与。", "Company", ["上海微电子", "庐阳芯澜半导体有限公司"].sort()],
    ["建设第三代半导体技术创新中心，依托合肥微尺度物质科学国家研究中心攻关芯片。", "Institution", ["合肥微尺度物质科学国家研究中心", "第三代半导体技术创新中心"].sort()],
    ["推动年产20万片碳化硅衬底项目建设。", "Project", ["年产20万片碳化硅衬底项目"]],
    ["支持一批重大项目、重点项目和第三代半导体项目。", "Project", []],
    ["位于湖溪县的海蓝澜光电今年扩产。", "Company", ["海蓝澜光电"]],
    ["当地培植恒越芯澜半导体有限公司，职工注册公司。", "Company", ["恒越芯澜半导体有限公司"]],
    ["引进西岭澜股份、台湾立澜公司投资建设LED芯片项目。", "Company", ["台湾立澜公司", "西岭澜股份"]],
    ["加快澜达年产8万片砷化镓衬底项目建设。", "Company", ["澜达"]],
    ["签约落地澜泰科创、海芯澜等7个项目。", "Company", ["海芯澜", "澜泰科创"].sort()],
    ["庐阳澜光电子芯片项目落户肥东，在昆山和浙江海宁封装芯片。", "Region", ["合肥市", "昆山", "浙江", "海宁", "肥东"].sort()],
    ["衬底项目落户庐江经济开发区LED产业园。", "Park", ["LED产业园", "庐江经济开发区"]],
    ["建成全球重要的超高清视频产业基地和半导体产业集聚区。", "Park", []],
    ["生产GaAs（砷化镓）芯片和碳化硅（SiC）衬底。", "Device", ["GaAs芯片"]],
    ["研制出首款氮化镓量子光源芯片。", "Device", ["氮化镓量子光源芯片"]],
    ["项目年产200万只氮氧传感器。", "Device", ["氮氧传感器"]],
    ["支持合肥高新区发展传感器、激光器。", "Device", ["传感器", "激光器"].sort()],
    ["支持云岭高新区发展传感器。", "Device", ["传感器"]],
    ["鼓励恒越股份与中电科第十三研究所组建碳化硅联合实验室。", "Institution", ["中电科第十三研究所", "碳化硅联合实验室"]],
    ["与中科院苏州纳米所合办庐阳纳米研究院。", "Institution", ["中科院苏州纳米所", "庐阳纳米研究院"]],
    ["园区还有永澜（山东）能源、联澜（山东）光电等企业。", "Company", ["永澜(山东)能源", "联澜(山东)光电"].sort()],
    ["加快国家光伏质检中心徐州分中心建设。", "Institution", ["国家光伏质检中心徐州分中心"]],
    ["总投资30亿元的澜基硅3GW单晶硅棒、3GW切片、500MW电池组件项目投产。", "Project", ["澜基硅3GW单晶硅棒、3GW切片、500MW电池组件项目"]],
    ["扩大芯片应用，打造LED新光源产业链。", "Chain", ["LED新光源产业链"]],
    ["市科学技术局、合肥市财政局印发《芯片流片补贴办法》。", "Agency", ["合肥市财政局", "市科学技术局"].sort()],
    ["生产超高亮度LED晶粒、砷化镓高速半导体晶片。", "Device", ["超高亮度LED晶粒", "砷化镓高速半导体晶片"].sort()],
    ["开发温度、热释电红外传感器和车规级功率模块。", "Device", ["温度传感器", "热释电红外传感器", "车规级功率模块"].sort()],
    ["开发键合材料和6吋砷化镓晶圆。", "Material", ["6吋砷化镓晶圆", "键合材料"].sort()],
    ["研发刻蚀、原子层沉积和晶圆键合设备。", "Equipment", ["刻蚀设备", "原子层沉积设备", "晶圆键合设备"].sort()],
    ["研发特色工艺、装备，天岳先进8英寸芯片面世。", "Device", []],
    ["实施澜能5万吨颗粒硅、澜昇（二期）10GW切片等12个项目。", "Project", ["澜昇(二期)10GW切片项目", "澜能5万吨颗粒硅项目"]],
    ["实施澜能5万吨颗粒硅、澜昇（二期）10GW切片等12个项目。", "Company", ["澜昇", "澜能"]],
    ["合肥市政府还与国家微电子技术研究中心、庐阳区政府则同合肥工业大学微电子学院合作培养芯片人才。", "Institution", ["合肥工业大学微电子学院", "国家微电子技术研究中心"].sort()],
    ["庐阳龙晶电子科技有限公司扩产芯片。", "Company", ["庐阳龙晶电子科技有限公司"]],
    ["《合肥市芯片产业若干意见》已经市人民政府同意，由市政协教育科技委员会督办。", "Agency", []],
    ["培育光电产业“链主”企业。", "Chain", []],
    ["以“生产力”成就“半导体”产业，用真金白银支持芯片。", "Company", []],
    ["用真金白银支持芯片。", "Region", ["合肥市"]],
    ["建设若干集成电路公共服务平台和国际科技创新中心，发展芯片。", "Institution", []],
    ["现将《合肥市集成电路产业2024年行动计划（征求意见稿）》公开，《征求意见稿》提出发展芯片。", "Policy", ["合肥市集成电路产业2024年行动计划"]],
    ["积极引进培育偏光片、蚀刻液、玻璃液、有机膜等配套企业。", "Company", []],
    ["发展LED芯片。（来源：化合物半导体网）", "Material", []],
    ["建设碳化矽基板和矽基氮化镓生产线。", "Material", ["矽基氮化镓", "碳化矽基板"]],
    ["引进外延片加工用MOCVD设备30台。", "Equipment", ["MOCVD设备"]],
    ["生产大硅片用抛光垫。", "Material", ["大硅片", "抛光垫"].sort()],
    ["打造特色的集成电路装备基地。", "Equipment", ["集成电路装备"]],
    ["发展煤机装备、光伏组件等装备制造业。", "Device", ["光伏组件"]],
    ["支持刻蚀、清洗等设备制造业。", "Equipment", ["刻蚀设备", "清洗设备"].sort()],
    ["提速庐阳先进封装基地二期建设，开通滨湖外延片项目专线。", "Project", ["庐阳先进封装基地二期", "滨湖外延片项目"].sort()],
    ["新设集成电路产业基金，健全芯片产业引导基金。", "Fund", ["芯片产业引导基金", "集成电路产业基金"].sort()],
    ["布局TGV玻璃通孔、铜柱凸块封装和终端测试。", "Technology", ["TGV玻璃通孔", "终端测试", "铜柱凸块封装"].sort()],
    ["碳化硅器件用于医疗、航空、相控雷达等领域，带动集成电路和芯片产业。", "Application", ["医疗", "相控雷达", "航空"].sort()],
    ["庐阳科学园区为什么选滨湖科学园区？2023年度澜湖产业园在180亿元澜谷产业园之列。", "Park", ["庐阳科学园区", "滨湖科学园区", "澜湖产业园", "澜谷产业园"].sort()],
    ["恒越能源是全球最大硅片供应商，建设硅片产线。", "Material", ["硅片"]],
    ["恒越微将8英寸IGBT导入12英寸产线，12英寸IGBT量产，IGBT供不应求。", "Device", ["IGBT"]],
    ["完成产业功能区布局，各个功能区发展芯片。", "Park", []],
    ["公司持股45%的公司庐阳恒越互补（广西）科技有限公司生产芯片。", "Company", ["庐阳恒越互补(广西)科技有限公司"]],
    ["保利协鑫旗下的江苏中能是最大的多晶硅生产企业。", "Company", ["保利协鑫", "江苏中能"].sort()],
    ["设立总规模50亿元的合肥市集成电路产业投资基金。", "Fund", ["合肥市集成电路产业投资基金"]],
  ])("in %s of kind %s", async (text, kind, expected) => {
    expect(namesOf(await factsIn(planOf(text)), kind)).toEqual(expected);
  });

  it.each([
    ["华润微扩产功率器件封测，支持园区建设砷化镓代工线。", ["功率器件封测", "砷化镓代工"], ["功率器件", "砷化镓"]],
    ["打通“衬底—外延—芯片”链条，推进外延芯片项目，对接面板厂。", ["外延", "面板"], []],
    ["采购PECVD、刻蚀机，推动TOPCon、PERC产线升级。", [], ["PECVD", "刻蚀机", "TOPCon", "PERC"]],
  ] as const)("are no processes or things where they only name a link or a work on a thing: %s", async (sentence, no, some) => {
    const { entities } = await factsIn(planOf(sentence));
    const names = entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...some]));
    expect(names.filter((name) => (no as readonly string[]).includes(name))).toEqual([]);
    expect(entities.filter(({ name }) => name === "PECVD" || name === "TOPCon").map(({ type }) => type)).toEqual(some.length === 4 ? ["Equipment", "Technology"] : []);
  });

  it("leave out words that name no one thing", async () => {
    const facts = await factsIn(planOf("支持龙头企业、链主企业和科研院所建设公共服务平台，发展半导体、芯片和新材料。"));
    expect(facts.entities.map(({ type, name }) => `${type} ${name}`)).toEqual(["Policy 合肥市集成电路产业2024年行动计划", "Region 合肥市"]);
  });

  it("take the trade behind a firm's short name for a part of it, right before a thing too", async () => {
    const facts = await factsIn(planOf("三安半导体氮化镓射频芯片产线爬坡，支持天岳新材料碳化硅衬底扩产。"));
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining([expect.stringContaining("三安"), expect.stringContaining("天岳")]));
    expect(facts.entities.flatMap(({ name, aliases }) => [name, ...aliases])).toEqual(expect.arrayContaining(["三安半导体", "天岳新材料", "碳化硅衬底", "氮化镓射频芯片"]));
  });

  it("take a word for a thing only in a paper on its trade", async () => {
    const photovoltaic = await factsIn("光伏企业扩产\n\n光伏企业今年扩产电池和组件，光伏产业链向上游延伸，光伏产品畅销，太阳能需求旺盛。\n");
    expect(namesOf(photovoltaic, "Device")).toEqual(["电池", "组件"]);
    expect(namesOf(await factsIn(planOf("推进手机芯片、电池和组件配套。")), "Device")).toEqual(["手机芯片"]);
  });

  it("name in a report the uses of chips, never other industries beside them", async () => {
    const facts = await factsIn("2025年合肥市政府工作报告\n\n——2025年1月10日在合肥市第十七届人民代表大会第四次会议上\n\n发展人形机器人、智能网联汽车和生物医药，抓好粮食生产，办好民生实事，改造老旧小区，推进乡村振兴。\n\n集成电路产量增长20%。\n");
    expect(namesOf(facts, "Application")).toEqual(["人形机器人", "智能网联汽车"]);
  });

  it.each([
    ["发展新型储能技术。", "新型储能技术"],
    ["发展人形机器人产业。", "人形机器人"],
    ["发展新型储能技术，改造储能设施。", "储能"],
  ])("give a use the lexicon's name where the text has it: %s", async (sentence, name) => {
    const facts = await factsIn(`2025年合肥市政府工作报告\n\n——2025年1月10日在合肥市第十七届人民代表大会第四次会议上\n\n${sentence}抓好粮食生产，办好民生实事，改造老旧小区，推进乡村振兴。\n\n集成电路产量增长20%。\n`);
    expect(namesOf(facts, "Application")).toEqual([name]);
  });

  it("name in news no industries that are listed with the chain's", async () => {
    const facts = await factsIn("庐州市召开两会\n\n庐州日报2月5日讯 庐州市今年培育集成电路、氢能、工业母机等产业集群。会议还讨论了教育、卫生和农业农村工作，并听取了法院和检察院工作报告。代表们分组审议，气氛热烈，意见中肯。\n");
    expect(namesOf(facts, "Application")).toEqual([]);
  });

  it("tie a short name to the full one, and a zone to the document's own city", async () => {
    const facts = await factsIn(planOf("山西烁科晶体有限公司扩产，支持烁科晶体做大做强。高新区重点发展芯片设计。"));
    expect(facts.entities.find(({ type }) => type === "Company")).toMatchObject({ name: "山西烁科晶体有限公司", aliases: ["烁科晶体"] });
    expect(facts.relations).toContainEqual(expect.objectContaining({ type: "LOCATED_IN", from: ["Park", "高新区"], to: ["Region", "合肥市"] }));
  });

  it("parts a firm from the school that it works with, and takes a project in title marks for one", async () => {
    expect(namesOf(await factsIn(planOf("支持恒越光电与庐州科技大学滨湖研究院联合研制封装设备。")), "Institution")).toEqual(["庐州科技大学滨湖研究院"]);
    const facts = await factsIn(planOf("恒越光电改建《蓝宝石图形化衬底产业化项目》。"));
    expect(namesOf(facts, "Policy")).not.toContain("蓝宝石图形化衬底产业化项目");
  });
});
