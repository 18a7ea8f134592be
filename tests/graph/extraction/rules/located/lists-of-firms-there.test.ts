import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, sitesIn } from "../../reading.ts";

describe("all firms of a list", () => {
  it.each([
    ["恒越光电、庐阳光电、澜泰微，均在滨湖高新区设厂，生产薄膜电池。"],
    ["恒越光电、庐阳光电、澜泰微在滨湖高新区一字排开，LED产业初具规模。"],
    ["恒越光电、庐阳光电、澜泰微等LED企业均位于滨湖高新区。"],
  ])("are where the clause says: %s", async (text) => {
    const sites = await sitesIn(newsOf(text));
    for (const firm of ["恒越光电", "庐阳光电", "澜泰微"]) expect(sites).toContain(`${firm} → 滨湖高新区`);
  });

  it.each([
    ["恒越光电、庐阳光电都是台湾企业，主营LED芯片。", "台湾"],
    ["恒越光电、庐阳光电等，均为在海外上市的江苏LED企业。", "江苏"],
    ["恒越光电、庐阳光电都来自苏州，主营LED芯片。", "苏州"],
  ])("are of the area whose firms they are called, not of the one that the text is about: %s", async (text, area) => {
    const sites = await sitesIn(newsOf(text));
    expect(sites.filter((site) => /^(?:恒越|庐阳)光电/.test(site))).toEqual([`庐阳光电 → ${area}`, `恒越光电 → ${area}`]);
  });

  it("stand for places one by one", async () => {
    const sites = await sitesIn(newsOf("滨湖高新区、庐阳经济开发区分别以恒越光电、澜泰半导体为龙头，LED产业初具规模。"));
    expect(sites).toEqual(expect.arrayContaining(["恒越光电 → 滨湖高新区", "澜泰半导体 → 庐阳经济开发区"]));
    expect(sites).not.toContain("澜泰半导体 → 滨湖高新区");
  });
});

describe("the area in a firm's name behind the place where it is", () => {
  it("is not where it is", async () => {
    const sites = await sitesIn(newsOf("芜湖的安徽恒越光电、蚌埠的安徽庐阳光电均生产LED芯片。"));
    expect(sites).toEqual(expect.arrayContaining([expect.stringMatching(/恒越光电 → 芜湖/), expect.stringMatching(/庐阳光电 → 蚌埠/)]));
  });

  it("is not where the firms of its list have come to", async () => {
    const sites = await sitesIn(newsOf("目前，晋江已有福建省恒越光电、庐阳半导体、澜泰电子等三家蓝宝石衬底企业落户。"));
    expect(sites).toContain("庐阳半导体 → 晋江");
    expect(sites).not.toContain("庐阳半导体 → 福建省");
  });
});

describe("names in lists of news", () => {
  it("may end in a trade that is a use too", async () => {
    expect(namesOf(await factsIn(newsOf("LED产业以恒越光电、庐阳光电、世光照明为主，另有三安光电、澜岳显示等企业。")), "Company")).toEqual(expect.arrayContaining(["世光照明", "澜岳显示"]));
  });

  it.each(["产品用于恒越光电、道路照明、液晶显示等领域。", "恒越光电、庐阳光电、绿色照明、大屏显示等均有布局。"])("are none where the trade is a use: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => /照明|显示/.test(name))).toEqual([]);
  });

  it("do not take in an adverb behind a park", async () => {
    expect(namesOf(await factsIn(newsOf("合肥科技创新园还与安徽大学签署合作协议，建设LED实验室。")), "Company")).toEqual([]);
  });

  it("are none where the list tells the ways to invest", async () => {
    expect(namesOf(await factsIn(newsOf("我市鼓励企业以自办、参股等形式投资工业硅、多晶硅等项目。")), "Company")).toEqual([]);
  });
});

describe("firms of groups in a list", () => {
  it("bear what they make in their names", async () => {
    const facts = await factsIn(newsOf("园区汇聚了华灿光电、康得新光电材料、协鑫硅材料、恒越电子等LED企业。"));
    expect(namesOf(facts, "Company")).toEqual(["华灿光电", "协鑫硅材料", "康得新光电材料", "恒越电子"].sort());
    expect(facts.relations.filter(({ type }) => type === "MAKES")).toEqual([]);
  });

  it("make the thing behind them where all of the list have theirs", async () => {
    expect(namesOf(await factsIn(newsOf("三安光电外延片、华灿光电芯片、协鑫硅材料等产品畅销。")), "Company")).toContain("协鑫");
  });

  it("are read in a list that ends in firms beside the chain, though nobody knows any of them", async () => {
    const names = namesOf(await factsIn(newsOf("LED企业之外，神岳电子、庐岳金诺、北岭特种陶瓷等产业链配套和关联企业也有布局。")), "Company");
    expect(names).toEqual(expect.arrayContaining(["北岭特种陶瓷", "神岳电子", "庐岳金诺"]));
  });

  it("are where the list is, whatever area one of their names begins with", async () => {
    const sites = await sitesIn(newsOf("滨湖高新区内已有恒越光电、上海澜泰光电等8家LED企业。"));
    expect(sites).toEqual(expect.arrayContaining(["恒越光电 → 滨湖高新区", expect.stringMatching(/澜泰光电 → 滨湖高新区/)]));
  });
});

describe("a park of which only the committee is named", () => {
  it("is one of the new area that the text is about", async () => {
    const text = "金州新区：打造LED千亿级产业集群\n金州新区加速LED项目聚集，着力打造LED产业集群。恒越光电投产。\n澜岳产业园区管委会主任说：“我们规划2平方公里，作为半导体相关服务的产业园区。”\n";
    expect(await sitesIn(text)).toContain("澜岳产业园区 → 金州新区");
  });

  it("is none of it where the committee is another zone's", async () => {
    const text = "金州新区：打造LED千亿级产业集群\n金州新区加速LED项目聚集，着力打造LED产业集群。恒越光电投产。\n澜岳高新区管委会主任说：“我们规划2平方公里，作为半导体相关服务的产业园区。”\n";
    expect(await sitesIn(text)).not.toContain("澜岳高新区 → 金州新区");
  });
});

describe("a zone that lies beside another place", () => {
  it("begins behind that", async () => {
    expect(namesOf(await factsIn(newsOf("合肥医药城毗邻的庐阳工业园区内，恒越光电生产LED芯片。")), "Park")).toContain("庐阳工业园区");
  });
});

describe("news that only its signature tells the place of", () => {
  it.each(["（芜湖市发改委）", "来源：芜湖日报"])("is of that place: %s", async (signature) => {
    const facts = await factsIn(`光伏产业观察\n\n截至2012年底，全市共有光伏企业41家，我市组件企业以恒越太阳能、庐阳光伏为代表。${signature}\n`);
    expect(facts.region).toBe("芜湖市");
  });
});
