import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "../../reading.ts";

const ofPlace = ["FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"];

/** What a plan says of its place and things, links of the chain left out. */
async function saidIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(text)), ...ofPlace).filter((relation) => !/[A-Z_]{6,}$/.test(relation));
}

/** What a report says in its look back. */
function reportOf(paragraph: string): string {
  return `2025年政府工作报告\n\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n合肥市人民政府市长　周明\n\n一、2024年工作回顾\n\n过去一年，全市经济稳中有进，集成电路产业加快发展。\n\n${paragraph}\n`;
}

describe("what a place has too little of", () => {
  it.each([
    ["银浆、背板膜等配套弱。", ["背板", "银浆"]],
    ["靶材等本地配套不足。", ["靶材"]],
    ["封装基板研发投入不足。", ["封装基板"]],
    ["湿电子化学品、电子特气主要从外省采购。", ["湿电子化学品", "电子特气"]],
    ["模拟芯片企业少、规模小。", ["模拟芯片"]],
    ["激光器与沿海地区相比，还有较大差距。", ["激光器"]],
    ["砷化镓衬底仅有1家企业小批量供应。", ["砷化镓衬底"]],
    ["石英坩埚目前只能小批量生产。", ["石英坩埚"]],
    ["真空泵仍需从国外购进，化合物半导体刚刚起步。", ["化合物半导体", "真空泵"]],
    ["光掩模本地配套率仅为8%。", ["光掩模"]],
    ["碳化硅外延片以及MOCVD设备、离子注入机等仍是空白。", ["MOCVD设备", "碳化硅外延片", "离子注入机"]],
    ["产业链缺外延片、缺靶材。", ["外延片", "靶材"]],
    ["有LED封装无LED芯片。", ["LED芯片"]],
    ["封装基板、热沉环节龙头带动不足。", ["封装基板", "热沉"]],
    ["激光器企业多为中小企业。", ["激光器"]],
    ["针对光掩模配套能力弱的问题提出对策。", ["光掩模"]],
    ["在掩模版、键合丝领域布局不够。", ["掩模版", "键合丝"]],
    ["塑封料、光掩模引进不足，存储芯片布局较晚。", ["光掩模", "塑封料", "存储芯片"]],
    ["抛光垫、抛光液等材料省内供应比例低于10%。", ["抛光垫", "抛光液"]],
    ["靶材、电子特气等关键材料和封装基板市内配套率不到3%。", ["封装基板", "电子特气", "靶材"]],
    ["我市刻蚀设备尚未布局，光刻胶、抛光垫本地供给不足一成。", ["光刻胶", "刻蚀设备", "抛光垫"]],
    ["化合物半导体“研强产弱”。", ["化合物半导体"]],
    ["石英坩埚八成以上要外购，高纯氨还得从外地拉。", ["石英坩埚", "高纯氨"]],
    ["每月消耗蓝宝石衬底30万片，本地一片不产。", ["蓝宝石衬底"]],
    ["光刻胶尚无省内企业能够供货。", ["光刻胶"]],
    ["石英坩埚外购率超过八成，封装基板进口依赖度高达90%。", ["封装基板", "石英坩埚"]],
    ["功率模块品种不多。", ["功率模块"]],
  ])("is lacking: %s", async (text, things) => {
    expect((await saidIn(text)).filter((relation) => relation.startsWith("SHORT_OF")).sort()).toEqual(things.map((thing) => expect.stringMatching(`^SHORT_OF 合肥市 → ${thing}`) as string));
    expect((await saidIn(text)).filter((relation) => /^(?:HAS|STRONG_IN)/.test(relation))).toEqual([]);
  });

  it.each(["封装材料本地配套率达到40%。", "靶材本地采购比例达到三成。", "银浆有七成从本地采购。"])("is no aim either, where only its share is told: %s", async (text) => {
    expect((await factsIn(planOf(text))).relations.filter(({ type, confidence }) => (type === "FOCUSES_ON" || type === "SHORT_OF") && confidence > 0.5)).toEqual([]);
  });

  it("is an aim, where its share is to grow", async () => {
    expect(await saidIn("提高电子特气本地配套率。")).toEqual(["FOCUSES_ON 合肥市 → 电子特气"]);
  });

  it("is not what a share is to become", async () => {
    expect(await saidIn("IGBT模块市场占有率力争进入前五。")).toEqual(["FOCUSES_ON 合肥市 → IGBT模块"]);
  });

  it("is what the words above a sentence name", async () => {
    expect(await saidIn("1．偏光片。本地配套率不足一成。\n\n2．驱动芯片：仅有2家企业。")).toEqual(["SHORT_OF 合肥市 → 偏光片", "SHORT_OF 合肥市 → 驱动芯片"]);
  });

  it("is the work named with a thing, and a link of the chain", async () => {
    const facts = await factsIn(reportOf("晶圆制造规模小，传感器设计企业少，半导体材料环节发展滞后。"));
    expect(relationsOf(facts, "SHORT_OF").filter((relation) => /[A-Z_]{6,}$/.test(relation))).toEqual(["SHORT_OF 合肥市 → DESIGN", "SHORT_OF 合肥市 → FABRICATION", "SHORT_OF 合肥市 → MATERIALS"]);
    expect(relationsOf(facts, "SHORT_OF")).not.toContain("SHORT_OF 合肥市 → 传感器");
  });

  it.each([
    "碳化硅衬底产能不足的企业尽快扩产，碳化硅衬底企业不少于3家。",
    "碳化硅衬底全国仅有3家企业能够量产。",
    "碳化硅衬底虽然起步晚，但发展很快。",
    "碳化硅衬底企业融资能力弱。",
    "缺少晶圆厂，碳化硅衬底已有较好基础。",
    "尚无晶圆厂，碳化硅衬底等产品以出口为主。",
    "发展小尺寸、低功耗的碳化硅衬底，培育小企业。",
  ])("is told from words that only look like it: %s", async (text) => {
    expect((await saidIn(text)).filter((relation) => relation === "SHORT_OF 合肥市 → 碳化硅衬底")).toEqual([]);
  });

  it("is no strength, where that came to nothing", async () => {
    expect(relationsOf(await factsIn(reportOf("镓、锗等资源优势没有变成半导体产业优势，LED封装优势不明显。")), "STRONG_IN")).toEqual([]);
  });
});

describe("what news calls lacking", () => {
  it.each([
    "记者：国内碳化硅产业的短板在哪里？\n\n李明：外延设备基本靠进口。",
    "我国光刻胶企业少、规模小。",
    "激光器芯片企业普遍规模小，价格战激烈。",
  ])("is not the city's, where it is the country's or the trade's: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "SHORT_OF")).toEqual([]);
  });

  it("is the city's, where it comes from elsewhere or nobody here makes it", async () => {
    expect(relationsOf(await factsIn(newsOf("石英坩埚九成要从外地购买，银浆本地一吨不产。")), "SHORT_OF").filter((relation) => !/[A-Z_]{6,}$/.test(relation))).toEqual(["SHORT_OF 合肥市 → 石英坩埚", "SHORT_OF 合肥市 → 银浆"].sort());
  });

  it("is not what a heading names, where the sentence below it names another thing", async () => {
    const said = await saidIn("一、重点领域\n（一）硅基材料\n填补8英寸硅片空白。");
    expect(said).toContain("SHORT_OF 合肥市 → 8英寸硅片");
    expect(said).not.toContain("SHORT_OF 合肥市 → 硅基材料");
  });

  it("is the city's, where the paragraph speaks of it", async () => {
    expect(relationsOf(await factsIn(newsOf("市里把目光瞄准上游。“缺外延片、缺激光器芯片，这块短板要补上。”")), "SHORT_OF")).toEqual(["SHORT_OF 合肥市 → 外延片", "SHORT_OF 合肥市 → 激光器芯片"].sort());
  });
});

it("what lies before or behind a thing along the chain is lacking, not the thing", async () => {
  expect((await saidIn("我市电子级多晶硅下游的拉晶、切磨抛环节缺失。")).filter((said) => said.startsWith("SHORT_OF"))).toEqual(["SHORT_OF 合肥市 → 拉晶", "SHORT_OF 合肥市 → 切磨抛"].sort());
});
