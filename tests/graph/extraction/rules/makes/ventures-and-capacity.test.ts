import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

const madeIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "MAKES").map((relation) => relation.replace("MAKES ", ""));
const sitesIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "LOCATED_IN").map((relation) => relation.replace("LOCATED_IN ", ""));

describe("how much of a thing a firm makes", () => {
  it("tells what it makes, where the text only points back at the firm", async () => {
    expect(await madeIn("恒越硅业公司坚持节能降耗。如今，该公司多晶硅产能3200吨、太阳能电池产能650兆瓦。")).toEqual(["恒越硅业公司 → 多晶硅", "恒越硅业公司 → 太阳能电池"]);
    expect(await madeIn("澜瑞光电在滨湖高新区设厂，LED外延片月产能30万片。")).toEqual(["澜瑞光电 → LED外延片"]);
  });

  it("is nobody's where it is the world's or the whole trade's", async () => {
    expect(await madeIn("澜瑞光电公布财报，全球多晶硅产能达50万吨。")).toEqual([]);
  });
});

describe("a firm by its short name", () => {
  it("is the firm at the beginning of further clauses, once the text has shown it to be one", async () => {
    const text = "台湾太阳能厂元晶斥资买地，准备建新厂。此前，元晶在台湾的新竹拥有1.2GW左右的太阳能电池产能。";
    expect(await madeIn(text)).toEqual(["元晶 → 太阳能电池"]);
    expect(await sitesIn(text)).toContain("元晶 → 新竹");
  });
});

describe("a joint venture", () => {
  it.each([
    "恒越光电与庐阳晶材在芜湖成立合资公司澜泰光电，生产LED外延片。",
    "恒越光电、庐阳晶材与瑞岭精工合资的澜泰光电位于滨湖高新区，主要产品为LED外延片。",
  ])("makes what the sentence goes on with, not its owners: %s", async (text) => {
    expect(await madeIn(text)).toEqual(["澜泰光电 → LED外延片"]);
  });

  it("is where it is founded, and so is each of several", async () => {
    const sites = await sitesIn("恒越光电相继在滨湖高新区投资设立澜泰光电（庐江）有限公司和庐江澜越光电有限公司，生产LED芯片。");
    expect(sites).toEqual(expect.arrayContaining(["澜泰光电(庐江)有限公司 → 滨湖高新区", "庐江澜越光电有限公司 → 滨湖高新区"]));
  });

  it("may be in a county whose name a dictionary of words holds, or that the text puts in 大陆", async () => {
    expect(await sitesIn("恒越光电在宜兴设厂，生产LED芯片。")).toContain("恒越光电 → 宜兴");
    expect(await sitesIn("恒越光电将在大陆吴江设厂，生产LED芯片。")).toContain("恒越光电 → 吴江");
    expect(await sitesIn("恒越光电投资兴业，在合作中生产LED芯片。")).toEqual(["恒越光电 → 合肥市"]);
  });
});

describe("a tender", () => {
  const text = "北方华创中标长江存储刻蚀机采购项目，中微公司获得6台介质刻蚀机订单。";

  it("is won by the supplier, and is no project", async () => {
    const facts = await factsIn(newsOf(text));
    expect(relationsOf(facts, "SUPPLIES")).toEqual(["SUPPLIES 北方华创 → 长江存储"]);
    expect(namesOf(facts, "Project")).toEqual([]);
    expect((await madeIn(text)).filter((made) => made.startsWith("长江存储"))).toEqual([]);
  });

  it("ends in a delivery; a business that is sold is none", async () => {
    expect(relationsOf(await factsIn(newsOf("澜瑞装备自主研发的首台MOCVD设备在滨湖交付恒越光电使用。")), "SUPPLIES")).toEqual(["SUPPLIES 澜瑞装备 → 恒越光电"]);
    const sold = await factsIn(newsOf("昭和电工将其砷化镓衬底业务出售给澜瑞股份。"));
    expect(relationsOf(sold, "SUPPLIES")).toEqual([]);
    expect(namesOf(sold, "Company")).toContain("澜瑞股份");
  });
});

describe("firms named beside a zone's own", () => {
  it("are not there where they come from another country, or only own the one that is", async () => {
    const sites = await sitesIn("滨湖高新区已成为薄膜太阳能电池重镇，恒越光电今日投产，日本伊藤忠商事负责整厂输出，联电集团转投资的联相光电也已投产。另外，伊藤忠商事将购买产品。");
    expect(sites.filter((site) => /伊藤忠|联电/.test(site))).toEqual([]);
    expect(sites).toContain("恒越光电 → 滨湖高新区");
  });

  it("make what is in their hands, however many they are said to be", async () => {
    expect(await madeIn("上游导电玻璃主要掌握在日本板硝子、旭硝子两家大厂手中。")).toEqual(["日本板硝子 → 导电玻璃", "旭硝子 → 导电玻璃"]);
  });
});

describe("a thing with the formula of its material", () => {
  it("is the thing without", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电建设砷化镓（GaAs）薄膜太阳能电池基地。砷化镓薄膜太阳能电池效率领先。")), "Device")).toHaveLength(1);
  });
});

describe("firms that build in common", () => {
  it.each([
    ["三安光电与华灿光电计划在滨湖建设多晶硅项目。", "多晶硅项目", ["三安光电", "华灿光电"]],
    ["图形化蓝宝石衬底项目是三安光电与韩国LGS公司共同投资，厂房已封顶。", "图形化蓝宝石衬底项目", ["LGS公司", "三安光电"]],
  ])("all undertake the project: %s", async (text, project, firms) => {
    expect(relationsOf(await factsIn(newsOf(text)), "UNDERTAKES")).toEqual(firms.map((firm) => `UNDERTAKES ${firm} → ${project}`));
  });
});

describe("a list of firms", () => {
  it("ends in its class behind the last one's other name", async () => {
    expect(await madeIn("中电光伏、旺能光电、昱晶能源（Gintech）等太阳能电池厂商扩产。")).toEqual(["中电光伏 → 太阳能电池", "旺能光电 → 太阳能电池", "昱晶能源 → 太阳能电池"]);
  });

  it("begins with the short name that a word for firms introduces", async () => {
    const text = "大同集团旗下太阳能长晶厂绿能，将择一建厂。绿能高层昨日证实，该公司正布局。";
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toContain("绿能");
  });

  it("holds no trade of services", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电投资包括LED封装、现代物流业、产品交易平台等项目。")), "Company")).toEqual(["恒越光电"]);
  });
});

describe("news of firms that are called after 台湾", () => {
  it("happens where they build, not there", async () => {
    const facts = await factsIn("台湾电子企业盯上大陆太阳能市场\n\n富士康集团将与英利集团合作，在山西大同投资建立多晶硅工厂。友达光电也表露出投资大陆太阳能产业的意向。\n");
    expect(facts.region).not.toBe("台湾省");
    expect(relationsOf(facts, "LOCATED_IN").filter((site) => site.includes("台湾"))).toEqual([]);
  });
});

describe("a share of a firm", () => {
  it("names the firm, wherever the text goes on with it", async () => {
    const text = "恒越光电拟收购良友五金49%股权，受让其持有的庐江越岭电子30%股权，并收购剩余股份。良友五金主要生产LED支架。";
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual(["庐江越岭电子", "恒越光电", "良友五金"]);
    expect(await madeIn(text)).toEqual(["良友五金 → LED支架"]);
  });
});

describe("what a clause goes on with", () => {
  it("is the firm's or the project's, and not what a light is for", async () => {
    expect(await madeIn("恒越光电成立于2000年，同时也切入薄膜太阳能电池领域。")).toEqual(["恒越光电 → 薄膜太阳能电池"]);
    const made = await madeIn("澜泰光电LED项目将于年底投产，向国内外市场提供液晶面板LED背光源。");
    expect(made).toContain("澜泰光电LED项目 → LED背光源");
    expect(made.filter((one) => one.endsWith("液晶面板"))).toEqual([]);
    expect((await madeIn("澜泰光电外延片项目动土，投产后每年生产60万片外延片，可为700万台平板提供背光源。")).filter((one) => one.endsWith("背光源"))).toEqual([]);
  });

  it("is said of all firms of a list, though the last has another name in brackets", async () => {
    expect(await sitesIn("亿光（2393）、瑞轩（2489）与乐金显示器（LGD）将在大陆吴江合建LED封装厂。")).toEqual(expect.arrayContaining(["亿光 → 吴江", "瑞轩 → 吴江", "乐金显示器 → 吴江"]));
  });
});
