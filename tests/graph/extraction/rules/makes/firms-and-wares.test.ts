import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** A report of a city, told by a news site. */
function toldReportOf(text: string): string {
  return `合肥市政府工作报告：集成电路产业再上台阶\n\n2025年1月8日　滨湖新闻网\n\n1月8日，合肥市人民代表大会会议开幕。${text}\n`;
}

/** A piece of trade news with a title that names no firm. */
function newsOf(text: string): string {
  return `半导体行业动态：产业链扩产\n\n2023年5月18日　半导体资讯\n\n${text}\n`;
}

const makingOf = async (text: string) => relationsOf(await factsIn(text), "MAKES", "ENGAGED_IN");

describe("firms and what they make, in plans and reports", () => {
  it.each([
    ["支持无锡华润微扩大IGBT芯片、碳化硅MOSFET产能。", ["MAKES 华润微 → IGBT芯片", "MAKES 华润微 → 碳化硅MOSFET"]],
    ["支持华润微无锡厂、恒越澜科技、士兰微等扩大IGBT芯片产能。", ["MAKES 华润微 → IGBT芯片", "MAKES 士兰微 → IGBT芯片"]],
    ["支持北方华创做强刻蚀机，芯源微扩大涂胶显影设备，长电科技、通富微电攻关扇出型封装。", ["MAKES 北方华创 → 刻蚀机", "MAKES 芯源微 → 涂胶显影设备", "MAKES 长电科技 → 扇出型封装", "MAKES 通富微电 → 扇出型封装"]],
    ["支持华润微建设先进封装线，推出光耦、IGBT模块；支持长电科技新建测试项目，发展倒装封装，攻关扇出型封装。", ["MAKES 华润微 → IGBT模块", "MAKES 华润微 → 光耦", "MAKES 长电科技 → 倒装封装"]],
    ["支持长电科技、通富微电开展晶圆级封装等工艺开发，布局光刻胶。", ["MAKES 长电科技 → 晶圆级封装", "MAKES 通富微电 → 晶圆级封装"]],
  ])("each firm that a plan pushes is given what it is to grow: %s", async (text, expected) => {
    expect(await makingOf(planOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it("a clause that firms begin tells what they make, each clause of its own", async () => {
    const found = await makingOf(planOf("华虹半导体月产能1.5万片，恒越澜科提供键合丝，芯源微、北方华创从事涂胶显影设备与刻蚀机生产。"));
    expect(found).toEqual(expect.arrayContaining(["MAKES 芯源微 → 涂胶显影设备", "MAKES 北方华创 → 刻蚀机"]));
    expect(found.filter((relation) => relation.includes("华虹"))).toEqual([]);
  });

  it("what is said of how much a firm makes holds for all things of the list", async () => {
    const { relations } = await factsIn(planOf("支持华润微扩大IGBT芯片、碳化硅MOSFET产能。"));
    expect(relations.filter(({ type }) => type === "MAKES").map(({ voice }) => voice)).toEqual(["built", "built"]);
  });

  it("a thing belongs to the firm right before it, where a report lists firms each with its thing", async () => {
    const found = (await makingOf(toldReportOf("三安光电红光LED芯片、京东方COB小间距LED显示屏、天岳先进碳化硅衬底和碳化硅晶体市占率国内领先。"))).filter((relation) => relation.startsWith("MAKES"));
    expect(found).toEqual(["MAKES 三安光电 → 红光LED芯片", "MAKES 京东方 → COB小间距LED显示屏", "MAKES 天岳先进 → 碳化硅晶体", "MAKES 天岳先进 → 碳化硅衬底"]);
  });

  it.each([
    ["代表企业有三安光电（自研外延片、碳化硅衬底等）、北方华创（刻蚀机，合肥）。", ["MAKES 三安光电 → 外延片", "MAKES 三安光电 → 碳化硅衬底", "MAKES 北方华创 → 刻蚀机"]],
    ["推动长电科技（射频芯片制造及封装测试）满产。", ["MAKES 长电科技 → 射频芯片", "ENGAGED_IN 长电科技 → PACKAGING_TEST"]],
    ["推动恒越微（合肥）功率器件封测项目投产。", ["MAKES 恒越微(合肥) → 功率器件", "ENGAGED_IN 恒越微(合肥) → PACKAGING_TEST"]],
  ])("a bracket behind a firm says what it makes, or bears its place: %s", async (text, expected) => {
    expect(await makingOf(planOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it("what a firm buys stands in its bracket as no ware of its own", async () => {
    expect(await makingOf(planOf("支持三安光电（采购碳化硅衬底）扩产。"))).toEqual([]);
  });

  it("what stands behind 的 is the firms' own", async () => {
    expect(await makingOf(newsOf("先导稀材做磷化铟衬底，光迅科技、华工正源的光芯片用的就是它。"))).toEqual(expect.arrayContaining(["MAKES 光迅科技 → 光芯片", "MAKES 华工正源 → 光芯片"]));
  });

  it("what a place is to crack is not given to the firm named before it", async () => {
    expect(await makingOf(toldReportOf("推动长电科技扩产，攻克磷化铟外延片、共晶贴片机等技术20项。"))).toEqual([]);
  });
});

describe("who makes what, told by the thing", () => {
  it.each([
    ["IGBT全球前五大为英飞凌、三菱电机、富士电机。", ["MAKES 英飞凌 → IGBT", "MAKES 三菱电机 → IGBT", "MAKES 富士电机 → IGBT"]],
    ["12英寸硅片八成以上的份额仍在信越化学、SUMCO。", ["MAKES SUMCO → 12英寸硅片", "MAKES 信越化学 → 12英寸硅片"]],
    ["刻蚀机、单晶炉分别向北方华创、晶盛机电订购。", ["MAKES 北方华创 → 刻蚀机", "MAKES 晶盛机电 → 单晶炉"]],
    ["园区集聚了做晶闸管和功率MOSFET的捷捷微电、以生产掩膜版起家的清溢光电。", ["MAKES 捷捷微电 → 功率MOSFET", "MAKES 捷捷微电 → 晶闸管", "MAKES 清溢光电 → 掩膜版"]],
    ["三安光电、乾照光电做LED外延片，华灿光电LED芯片市占率保持领先。", ["MAKES 三安光电 → LED外延片", "MAKES 乾照光电 → LED外延片", "MAKES 华灿光电 → LED芯片"]],
    ["上游：单晶硅、碳化硅衬底（晶盛机电、天岳先进）；封测（长电科技、通富微电等）。", ["MAKES 晶盛机电 → 碳化硅衬底", "MAKES 天岳先进 → 碳化硅衬底", "ENGAGED_IN 长电科技 → PACKAGING_TEST", "ENGAGED_IN 通富微电 → PACKAGING_TEST"]],
    ["芯源微涂胶显影机、富创精密零部件进入客户产线。", ["ENGAGED_IN 富创精密 → EQUIPMENT"]],
  ])("%s", async (text, expected) => {
    expect(await makingOf(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it("a buyer is not given what it buys, nor a firm of another trade what its class is mixed of", async () => {
    expect(await makingOf(newsOf("刻蚀机、单晶炉分别向北方华创、晶盛机电订购。"))).not.toContain("MAKES 晶盛机电 → 刻蚀机");
    expect(await makingOf(newsOf("台积电、京东方等60多家半导体和面板厂商派人到场。"))).toEqual([]);
  });

  it("a line for a special process or of a wafer's size is a fab", async () => {
    expect(await makingOf(planOf("推进积塔半导体特色工艺生产线项目。"))).toContain("ENGAGED_IN 积塔半导体特色工艺生产线项目 → FABRICATION");
  });
});

describe("work is no product", () => {
  it.each([
    ["推进海威华芯化合物芯片制造项目、长晶科技功率器件封测项目建设。", ["ENGAGED_IN 海威华芯 → FABRICATION", "ENGAGED_IN 长晶科技 → PACKAGING_TEST", "MAKES 长晶科技 → 功率器件"]],
    ["支持长晶科技、华天科技扩大功率器件封测。", ["ENGAGED_IN 华天科技 → PACKAGING_TEST", "ENGAGED_IN 长晶科技 → PACKAGING_TEST", "MAKES 华天科技 → 功率器件", "MAKES 长晶科技 → 功率器件"]],
  ])("a name for making, packaging or cutting tells the link: %s", async (text, expected) => {
    const found = await makingOf(planOf(text));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((relation) => /→ [^ ]*(?:制造|封测)$/.test(relation))).toEqual([]);
  });

  it.each([
    ["业内人士看好，但恒越、天合光能、晶科能源等组件企业已扩产。", /但/],
    ["目标是打破恒越、信越化学、SUMCO等企业对硅片的垄断。", /打破/],
    ["支持红外光电、射频芯片扩产，钢铁、水泥等企业技改，天合光能投产。", /红外|钢铁|水泥/],
    ["天合光能去年入股并取得控股地位。", /取得/],
  ])("the words before a firm, or of another trade, are no firm: %s", async (text, words) => {
    const { entities } = await factsIn(newsOf(text));
    expect(entities.filter(({ type, name }) => type === "Company" && words.test(name))).toEqual([]);
    expect(entities.some(({ type }) => type === "Company")).toBe(true);
  });

  it("the end of a remark in brackets between two firms of a list is no firm", async () => {
    const { entities } = await factsIn(newsOf("四川已有永祥股份(多晶硅,乐山)、天威新能源(电池组件,双流)、天合光能等企业。"));
    expect(entities.filter(({ type, name }) => type === "Company" && /双流|乐山/.test(name))).toEqual([]);
  });

  it("a list of firms inside brackets ends with them", async () => {
    const { entities } = await factsIn(newsOf("单晶硅片(晶澳科技、恒越新材)、光伏组件(天合光能)等产品走俏。"));
    expect(entities.filter(({ type }) => type === "Company").map(({ name }) => name)).toContain("恒越新材");
  });

  it("a machine beside a firm that works in other links is no product of it", async () => {
    expect(await makingOf(toldReportOf("三安光电生产LED外延片，厂内MOCVD设备满载。"))).not.toContain("MAKES 三安光电 → MOCVD设备");
  });

  it("a project that a plan pushes makes what it is to take up, and so does its firm", async () => {
    expect(await makingOf(planOf("支持芯联集成二期项目上马IGBT芯片、碳化硅MOSFET产品。"))).toEqual(expect.arrayContaining(["MAKES 芯联集成 → IGBT芯片", "MAKES 芯联集成二期项目 → 碳化硅MOSFET"]));
  });
});

describe("firms behind the label of a link", () => {
  it("work in that link, whatever mark the line begins with", async () => {
    const text = "合肥集成电路家底\n\n2025年4月18日　滨湖发布\n\n合肥经开区集成电路产业规模突破1000亿元。\n✅ 制造：华虹半导体、粤芯半导体；装备：北方华创、芯源微；零部件：富创精密\n◆设计：兆易创新、汇顶科技\n";
    expect(await makingOf(text)).toEqual(["ENGAGED_IN 兆易创新 → DESIGN", "ENGAGED_IN 北方华创 → EQUIPMENT", "ENGAGED_IN 华虹半导体 → FABRICATION", "ENGAGED_IN 富创精密 → EQUIPMENT", "ENGAGED_IN 汇顶科技 → DESIGN", "ENGAGED_IN 粤芯半导体 → FABRICATION", "ENGAGED_IN 芯源微 → EQUIPMENT"]);
  });
});
