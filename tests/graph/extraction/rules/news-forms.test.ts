import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

/** A piece of trade news with a title of its own. */
function newsOf(...paragraphs: readonly string[]): string {
  return `庐阳晶体二期扩产\n\n2023年5月6日　半导体资讯\n\n${paragraphs.join("\n\n")}\n`;
}

describe("firms that news lists under a thing", () => {
  it.each([
    ["国内做碳化硅衬底的，有天岳先进、天科合达，还有山西烁科。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
    ["至于光刻胶，国内已有彤程新材、南大光电、晶瑞电材几家。", ["MAKES 南大光电 → 光刻胶", "MAKES 彤程新材 → 光刻胶", "MAKES 晶瑞电材 → 光刻胶"]],
    ["刻蚀机去年进口了120台。国内做这行的，除北方华创外，还有中微公司、屹唐股份。", ["MAKES 中微公司 → 刻蚀机", "MAKES 北方华创 → 刻蚀机", "MAKES 屹唐股份 → 刻蚀机"]],
    ["光刻机占产线投资两成以上，长期握在荷兰阿斯麦、日本尼康两家手中。", ["MAKES 尼康 → 光刻机", "MAKES 荷兰阿斯麦 → 光刻机"]],
    ["碳化硅衬底目前外购，主要来自天岳先进，国内厂商天科合达、山西烁科也有供货。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
    ["三安光电在长沙拥有1.5GW左右的太阳能电池年产能。", ["MAKES 三安光电 → 太阳能电池"]],
    ["全球硅片市场由日本信越、胜高两家占去一半，其余为台湾环球晶圆、德国Siltronic。", ["MAKES 信越 → 硅片", "MAKES 胜高 → 硅片", "MAKES 环球晶圆 → 硅片", "MAKES Siltronic → 硅片"]],
    ["通威股份产品以多晶硅为主。", ["MAKES 通威股份 → 多晶硅"]],
    ["刻蚀机传出采用中微公司，首批约20台。", ["MAKES 中微公司 → 刻蚀机"]],
    ["碳化硅衬底几乎全数外购，主要来自天岳先进、天科合达。", ["MAKES 天岳先进 → 碳化硅衬底", "MAKES 天科合达 → 碳化硅衬底"]],
  ])("make it: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES")).toEqual(expect.arrayContaining(expected));
  });

  it("make each its own where the list tells what is whose, and the one or the other of two where the text goes on so", async () => {
    const made = relationsOf(await factsIn(newsOf("材料环节有天岳先进的碳化硅衬底、通威股份的多晶硅。同在长沙高新区的还有三安光电、斯达半导，前者做LED芯片，后者做IGBT模块。")), "MAKES", "LOCATED_IN");
    expect(made).toEqual(expect.arrayContaining(["MAKES 天岳先进 → 碳化硅衬底", "MAKES 通威股份 → 多晶硅", "MAKES 三安光电 → LED芯片", "MAKES 斯达半导 → IGBT模块", "LOCATED_IN 斯达半导 → 长沙高新区"]));
    expect(made).not.toContain("MAKES 三安光电 → IGBT模块");
  });

  it("make what they deliver, and who gets it neither makes it nor is there", async () => {
    const facts = await factsIn(newsOf("位于长沙高新区的中微公司近日向天岳先进、斯达半导交付20台刻蚀机。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 中微公司 → 刻蚀机"]);
    expect(relationsOf(facts, "LOCATED_IN").filter((one) => /天岳|斯达/.test(one))).toEqual([]);
  });

  it("make nothing of which they are said to lack capacity of their own", async () => {
    expect(relationsOf(await factsIn(newsOf("灯具厂三雄极光缺自有LED芯片产能，近来四处找货。")), "MAKES").filter((one) => /芯片/.test(one))).toEqual([]);
  });

  it("make each the thing in its turn", async () => {
    const made = relationsOf(await factsIn(newsOf("园区里的斯达半导、三安光电等企业，分别做IGBT模块和LED芯片。")), "MAKES");
    expect(made).toEqual(expect.arrayContaining(["MAKES 三安光电 → LED芯片", "MAKES 斯达半导 → IGBT模块"]));
    expect(made.filter((one) => one === "MAKES 斯达半导 → LED芯片" || one === "MAKES 三安光电 → IGBT模块")).toEqual([]);
  });

  it("are where the place is said to have them, and where the bracket behind them says", async () => {
    expect(relationsOf(await factsIn(newsOf("长沙高新区那边此前已有三安光电、斯达半导。新材料方面，全省有天岳先进（碳化硅衬底，济南）、通威股份（多晶硅，乐山）。")), "LOCATED_IN")).toEqual(
      expect.arrayContaining(["LOCATED_IN 三安光电 → 长沙高新区", "LOCATED_IN 天岳先进 → 济南", "LOCATED_IN 斯达半导 → 长沙高新区", "LOCATED_IN 通威股份 → 乐山"]),
    );
  });
});

describe("a project's sheet in news", () => {
  const sheet = "滨澜研发总部项目\n投资主体：滨澜电子科技集团\n落户：长沙高新区\n产能：高纯氨、正硅酸乙酯年产2万吨\n\n恒澜特气项目\n投资主体：金宏气体（苏州，688106）\n选址：浏阳市\n建设内容：电子特气";

  it("names the project above it, its firm and its place, whatever the project is for", async () => {
    const facts = await factsIn(newsOf(sheet));
    expect(relationsOf(facts, "UNDERTAKES", "LOCATED_IN", "MAKES")).toEqual(expect.arrayContaining([
      "UNDERTAKES 滨澜电子科技集团 → 滨澜研发总部项目", "LOCATED_IN 滨澜研发总部项目 → 长沙高新区", "MAKES 滨澜研发总部项目 → 高纯氨", "LOCATED_IN 恒澜特气项目 → 浏阳市",
    ]));
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 恒澜特气项目 → 苏州市");
  });
});

describe("a post with pictures in it", () => {
  const post = newsOf("今天上午，长沙高新区12个项目集中开工🔥", "✅ 三安光电碳化硅功率器件生产项目", "坐落于麓谷科学岛，年产氮化镓外延片10万片，外延、晶圆制造、封装一条龙。", "📍天岳先进碳化硅衬底二期项目（麓谷高新园区）", "做碳化硅衬底和碳化硅外延片，为斯达半导就近供料。");

  it("names its projects without the pictures, and gives each the paragraph under its name", async () => {
    const facts = await factsIn(post);
    expect(namesOf(facts, "Project")).toEqual(expect.arrayContaining(["三安光电碳化硅功率器件生产项目", "天岳先进碳化硅衬底二期项目"]));
    expect(relationsOf(facts, "LOCATED_IN", "MAKES")).toEqual(expect.arrayContaining([
      "LOCATED_IN 三安光电碳化硅功率器件生产项目 → 麓谷科学岛", "MAKES 三安光电碳化硅功率器件生产项目 → 氮化镓外延片", "MAKES 天岳先进碳化硅衬底二期项目 → 碳化硅外延片",
    ]));
  });
});

describe("names in trade news", () => {
  it("keep the area that a firm's full name begins with, behind words for its part", async () => {
    expect(namesOf(await factsIn(newsOf("研制单位长沙三安光电机械有限公司主要生产单晶炉。")), "Company")).toContain("长沙三安光电机械有限公司");
  });

  it("keep both brands of a venture of two firms", async () => {
    expect(namesOf(await factsIn(newsOf("由两家合资的成都滨澜三安光电有限公司5月6日奠基。")), "Company")).toContain("成都滨澜三安光电有限公司");
  });

  it("take no rival held against the firm for the firm that goes on", async () => {
    const made = relationsOf(await factsIn(newsOf("北方华创主要生产刻蚀机。刻蚀机售价两百万元，而美国应用材料的同类设备要贵一倍。公司另外还做单晶炉。")), "MAKES");
    expect(made).toEqual(expect.arrayContaining(["MAKES 北方华创 → 单晶炉", "MAKES 美国应用材料 → 刻蚀机"]));
    expect(made).not.toContain("MAKES 美国应用材料 → 单晶炉");
  });

  it("take a firm that the one spoken of owns for no subject of what follows", async () => {
    const facts = await factsIn(newsOf("三安光电扩产。公司旗下天岳先进负责衬底。公司在上海松江另有一座工厂，生产太阳能电池。"));
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN 三安光电 → 松江区");
    expect(relationsOf(facts, "MAKES")).toContain("MAKES 三安光电 → 太阳能电池");
  });

  it("take a way of packaging before a board for what the board is for", async () => {
    const made = relationsOf(await factsIn(newsOf("深南电路主要生产FC-BGA、FC-CSP及RF封装基板。")), "MAKES");
    expect(made.filter((one) => /FC-(?:BGA|CSP)$/.test(one))).toEqual([]);
  });
});

describe("a firm's short name that is a common word too", () => {
  it("names the firm where news tells of it, or behind a word for firms; the word elsewhere is none", async () => {
    const facts = await factsIn(newsOf("绿能表示，长晶炉全数满载。面板设备厂均豪、盟立接获三安光电订单。电厂改用绿能发电。"));
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["绿能", "均豪", "盟立"]));
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 均豪 → 面板设备", "MAKES 盟立 → 面板设备"]));
    expect(namesOf(await factsIn(newsOf("三安光电的厂区改用绿能发电，另有联盟立项。")), "Company")).toEqual(["三安光电", "庐阳晶体"]);
  });

  it("makes what the word for firms before it says, 业者 as well", async () => {
    expect(relationsOf(await factsIn(newsOf("太阳能硅片业者中美晶、绿能近日接获三安光电订单。")), "MAKES")).toEqual(expect.arrayContaining(["MAKES 中美晶 → 太阳能硅片", "MAKES 绿能 → 太阳能硅片"]));
  });
});

describe("what a firm builds", () => {
  it("is its own where it tells of it, and a group's that its area and its trade name", async () => {
    const facts = await factsIn(newsOf("天岳先进日前宣布，位于浏阳高新区的年产10万片碳化硅衬底项目正式投产。", "滨澜晶圆测试产线项目由三安光电与厦门半导体投资集团共同投资。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 天岳先进 → 年产10万片碳化硅衬底项目", "UNDERTAKES 厦门半导体投资集团 → 滨澜晶圆测试产线项目"]));
  });

  it("may bear a fab's code alone, and makes what the next sentence tells of the new plant", async () => {
    const facts = await factsIn(newsOf("通富微电今（3）日在长沙高新区举行T8新厂动土典礼，总投资76亿元。新厂专注晶圆级封装。"));
    expect(relationsOf(facts, "UNDERTAKES", "LOCATED_IN", "MAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 通富微电 → T8新厂", "LOCATED_IN T8新厂 → 长沙高新区", "MAKES T8新厂 → 晶圆级封装"]));
  });

  it("makes what the clause behind it goes on to tell, and so does the firm", async () => {
    expect(relationsOf(await factsIn(newsOf("天岳先进将兴建太阳能晶圆厂，生产多晶硅及单晶硅棒。")), "MAKES")).toEqual(expect.arrayContaining(["MAKES 天岳先进 → 多晶硅", "MAKES 太阳能晶圆厂 → 多晶硅"]));
  });

  it("is the whole of a numbered line of its own, lists in it too", async () => {
    expect(namesOf(await factsIn(newsOf("半导体项目有这些：", "一、滨仕科技面板、芯片半导体设备制造项目", "占地约47亩，为芯片行业提供设备清洗服务。")), "Project")).toContain("滨仕科技面板、芯片半导体设备制造项目");
  });

  it("is a project where the text tells of its building, though it is called a base", async () => {
    const facts = await factsIn(newsOf("5月6日，功率半导体器件产业化基地奠基仪式在长沙高新区举行。基地由斯达半导投资建设，选址浏阳市，一期投资5亿元，形成IGBT模块100万只的年生产能力。"));
    expect(namesOf(facts, "Project")).toContain("功率半导体器件产业化基地");
    expect(relationsOf(facts, "UNDERTAKES", "MAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 斯达半导 → 功率半导体器件产业化基地", "MAKES 功率半导体器件产业化基地 → IGBT模块"]));
  });

  it("is its own where it is to set it up", async () => {
    expect(relationsOf(await factsIn(newsOf("三安光电将在长沙高新区设立砷化镓太阳能电池生产基地，总投资6亿元。")), "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 砷化镓太阳能电池生产基地", "UNDERTAKES 庐阳晶体 → 庐阳晶体二期"]);
  });

  it("goes on with the project of the sentence before where the next begins with what is planned this time", async () => {
    const facts = await factsIn(newsOf("签约的有庐澜股份有限公司的镀膜设备生产基地项目。此次拟在长沙高新区建厂，产品有刻蚀机、光刻机等。"));
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 镀膜设备生产基地项目 → 刻蚀机", "MAKES 镀膜设备生产基地项目 → 光刻机"]));
  });

  it("is the firm's that the text names in full, where the project's name begins with its brand alone", async () => {
    const facts = await factsIn(newsOf("滨思大功率器件项目在长沙高新区发布。该项目由子公司滨思电子承担。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 庐阳晶体 → 庐阳晶体二期", "UNDERTAKES 滨思电子 → 滨思大功率器件项目"]);
  });
});

describe("places in trade news", () => {
  it("are the title's for the projects that its table lists, where no column tells them", async () => {
    const facts = await factsIn("长沙高新区2025年重大项目清单\n\n| 序号 | 项目名称 | 项目单位 | 建设内容 |\n| --- | --- | --- | --- |\n| 1 | 碳化硅衬底扩产项目 | 天岳先进 | 月产2万片碳化硅衬底 |\n| 2 | 特气制造项目 | 金宏气体 | 高纯氨 |\n", "list.md");
    expect(relationsOf(facts, "LOCATED_IN", "UNDERTAKES")).toEqual(expect.arrayContaining([
      "LOCATED_IN 碳化硅衬底扩产项目 → 长沙高新区", "LOCATED_IN 金宏气体 → 长沙高新区", "UNDERTAKES 天岳先进 → 碳化硅衬底扩产项目",
    ]));
  });

  it("may be a town or a county by its short name where a clause begins with what it has", async () => {
    const facts = await factsIn(newsOf("苏州光伏产业有三块：锦丰镇的三安光电做电池；苏州高新区那边有天岳先进，常熟有斯达半导。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 三安光电 → 锦丰镇", "LOCATED_IN 天岳先进 → 苏州高新区", "LOCATED_IN 斯达半导 → 常熟"]));
  });
});

describe("words that stand where a firm's name does", () => {
  it.each([
    ["庐州市委书记吴长江宣布三安光电外延片项目开工。", "吴长江"],
    ["联电董事长洪嘉明、高通总裁等出席动土典礼，三安光电也到场。", "洪嘉明"],
    ["按恒越公司的排期，今年初公司还拟收购三安光电股权，还可做成太阳能路灯。", "按恒越|今年初|还可"],
  ])("name none: %s", async (text, wrong) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => new RegExp(wrong).test(name))).toEqual([]);
  });
});

it("things side by side that a place seeks projects of are no project", async () => {
  expect(namesOf(await factsIn(newsOf("该区下一步将引进光刻胶、抛光液项目，三安光电外延片项目年内投产。")), "Project").filter((name) => name.includes("、"))).toEqual([]);
});

describe("a round-up with headings under marks", () => {
  const facts = () => factsIn("一周扩产盘点：多地项目刷新进度\n\n2023年12月4日　半导体资讯\n\n■ 恒越光电：滨湖二期主体封顶\n\n12月1日，总投资20亿元的二期工程在合肥高新区封顶，建设碳化硅衬底产线，年产10万片。\n\n■ 庐阳晶体：外延扩产获批\n\n拟在肥西经济开发区新增外延炉20台，8英寸碳化硅外延片达产后年产30万片，项目总投资15亿元。\n\n■ 澜泰微电子：总部设备招标\n\n公司采用液相法，6英寸磷化铟衬底月产1.2万片，4英寸砷化镓单晶首次批量下线，已送往客户试用。\n");

  it("tells under each of the firm of its heading, though nobody knows it", async () => {
    expect(relationsOf(await facts(), "MAKES")).toEqual(["MAKES 庐阳晶体 → 8英寸碳化硅外延片", "MAKES 恒越光电 → 碳化硅衬底", "MAKES 澜泰微电子 → 4英寸砷化镓单晶", "MAKES 澜泰微电子 → 6英寸磷化铟衬底"]);
  });

  it("tells where that works", async () => {
    expect(relationsOf(await facts(), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 庐阳晶体 → 肥西经济开发区", "LOCATED_IN 恒越光电 → 合肥高新区"]));
  });
});

describe("a firm's own page", () => {
  const page = (...lines: readonly string[]) => factsIn(`恒越光电 HENGYUE　股票代码：300999\n首页　关于恒越　产品中心\n公司简介\n合肥恒越光电股份有限公司成立于2006年2月，总部设在合肥高新区。\n${lines.join("\n")}\n`);

  it("lists the firm's goods behind a label or under it, whoever is named before", async () => {
    const facts = await page("生产基地", "· 厦门恒越半导体科技有限公司：Micro LED研发及制造", "主要产品：深紫外LED芯片　红外芯片　砷化镓衬底", "产品中心：", "· 单晶硅棒", "· 硅抛光片");
    expect(relationsOf(facts, "MAKES")).toEqual(["单晶硅棒", "深紫外LED芯片", "砷化镓衬底", "硅抛光片", "红外芯片"].map((thing) => `MAKES 合肥恒越光电股份有限公司 → ${thing}`).concat("MAKES 厦门恒越半导体科技有限公司 → Micro LED").sort());
  });

  it("leaves a business in the hands of those that do it", async () => {
    const facts = await page("硅零部件业务由子公司合肥澜泰精工半导体有限公司（滨湖）及芜湖庐阳半导体有限公司承担，产品包括硅电极、硅环，已进入供应链。");
    expect(relationsOf(facts, "MAKES")).toEqual(["合肥澜泰精工半导体有限公司", "芜湖庐阳半导体有限公司"].flatMap((firm) => ["硅环", "硅电极", "硅零部件"].map((thing) => `MAKES ${firm} → ${thing}`)).sort());
  });

  it("tells the firms of one known brand apart by their full names", async () => {
    const { entities } = await factsIn("天岳先进扩产\n\n2023年5月6日　半导体资讯\n\n山东天岳先进科技股份有限公司公告，芜湖天岳先进材料有限公司的碳化硅衬底项目开工。\n");
    expect(entities.filter(({ type }) => type === "Company").map(({ name }) => name).sort()).toEqual(["山东天岳先进科技股份有限公司", "芜湖天岳先进材料有限公司"]);
  });
});

describe("firms that nobody knows, side by side in news", () => {
  it("each stand before their things", async () => {
    const facts = await factsIn(newsOf("合肥市今年提速。臻越半导体功率模块、华澜智能装备晶圆传输设备批量供货。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 华澜智能装备 → 晶圆传输设备", "MAKES 臻越半导体 → 功率模块"]);
  });
});

describe("words before 公司 that name no firm", () => {
  it.each([
    ["三安光电连同其附属公司宣布，芯片产线投产。", ["三安光电"]],
    ["三安光电表示，这将强化公司董事会结构，芯片产能满载。", ["三安光电"]],
    ["三安光电计划和有实力公司合作，生产芯片。", ["三安光电"]],
    ["三安光电的持股平台通过基金持有公司股权，芯片产能将围绕公司主业扩大。", ["三安光电"]],
    ["市政府秘书长王国星、主任李晶电到三安光电调研芯片产线。", ["三安光电"]],
    ["三安光电建第三座超大型（Giga Fab）晶圆厂，产品是制备半导体芯片的关键。", ["三安光电"]],
    ["中微半导体设备（上海）有限公司做刻蚀机，中微半导体专长薄膜技术。", ["中微半导体设备(上海)有限公司"]],
    ["有关庐阳恒越能源控股有限公司（股份代码：3800）：该公司是芯片生产商。", ["庐阳恒越能源控股有限公司"]],
  ])("are left out: %s", async (text, expected) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => !/庐阳晶体/.test(name))).toEqual(expected);
  });
});

describe("a project that the headline calls shortly", () => {
  it.each([
    ["国恒晶阳3000吨多晶硅项目开工\n\n8月18日　某网\n\n8月18日上午，国恒内蒙古晶阳能源有限公司年产3000吨多晶硅项目动工。\n"],
    ["合肥澜晶12英寸晶圆制造项目开工\n\n10月20日　某网\n\n昨天，合肥澜晶集成电路有限公司12英寸晶圆制造基地项目破土动工。\n"],
  ])("is the one that the text calls in full: %s", async (text) => {
    expect(namesOf(await factsIn(text), "Project")).toHaveLength(1);
  });
});
