import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

const links = async (text: string) => relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN");

describe("a round-up of a place's firms by their link", () => {
  it("tells the firms of each field that it turns to", async () => {
    const found = await links("合肥市在封测方面有恒越电子、庐阳半导体，在设计方面有澜泰微电子、景智微电子。");
    expect(found).toEqual(["ENGAGED_IN 庐阳半导体 → PACKAGING_TEST", "ENGAGED_IN 恒越电子 → PACKAGING_TEST", "ENGAGED_IN 景智微电子 → DESIGN", "ENGAGED_IN 澜泰微电子 → DESIGN"]);
  });

  it("tells them behind a dash", async () => {
    const found = await links("合肥市LED产业链情况：封装——恒越光电、庐阳光电；应用——澜泰光电、景智半导体。");
    expect(found).toEqual(["ENGAGED_IN 庐阳光电 → PACKAGING_TEST", "ENGAGED_IN 恒越光电 → PACKAGING_TEST", "ENGAGED_IN 景智半导体 → APPLICATION", "ENGAGED_IN 澜泰光电 → APPLICATION"]);
  });

  it("tells them in brackets behind each firm, beside other lines of business", async () => {
    expect(await links("重点LED企业有恒越光电（灯饰、封装）、庐阳光电（封装）。")).toEqual(["ENGAGED_IN 庐阳光电 → PACKAGING_TEST", "ENGAGED_IN 恒越光电 → PACKAGING_TEST"]);
  });

  it("does not give a class that ends one list to the next list", async () => {
    const found = await links("这里有恒越微电子、庐阳微电子等设计公司，有澜泰半导体、景智半导体等晶圆制造公司。");
    expect(found).not.toContain("ENGAGED_IN 澜泰半导体 → DESIGN");
    expect(found).toContain("ENGAGED_IN 庐阳微电子 → DESIGN");
  });

  it("does not give a class that the place lacks to those that it has", async () => {
    expect(await links("目前全市没有芯片制造企业，只有恒越光电一家灯具企业。")).toEqual([]);
  });

  it("does not give the chain that firms form together to each of them", async () => {
    expect(await links("恒越电子、庐阳微、澜泰半导体等形成IC设计、晶圆制造、封装测试、配套的完整链条。")).toEqual([]);
  });
});

describe("a thing beside firms of a list", () => {
  it("is the firm's that it stands behind, though a place stands before that", async () => {
    const made = relationsOf(await factsIn(newsOf("恒越光电的IGBT模块、南京庐阳光电的盖板玻璃，都是拳头产品。")), "MAKES");
    expect(made).not.toContain("MAKES 恒越光电 → 盖板玻璃");
  });

  it("is no aim of the place whose firms make it", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥、芜湖两市的恒越光电、庐阳晶体，分别从事碳化硅衬底、蓝宝石晶体生产。")), "FOCUSES_ON")).toEqual([]);
  });
});

describe("firms that nobody knows, side by side", () => {
  it.each([
    ["产业园内现有长岭激光、科岳特、紫岭电子、庐岳光学，主攻LED装备。", ["庐岳光学", "科岳特", "紫岭电子", "长岭激光"]],
    ["下游组件企业有晶岳科技、安徽思岭半导体。", ["晶岳科技", expect.stringMatching(/思岭半导体/)]],
  ])("are firms where words of trade end their names: %s", async (text, names) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual(expect.arrayContaining(names));
  });

  it.each(["产业园现有消费电子、汽车电子、工业激光、生物科技等板块，LED初具规模。", "恒越集团的刀具、南京澜泰光电的LED芯片都是名品。"])("are none where they are fields or things: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => /消费|汽车|工业|生物|刀具/.test(name))).toEqual([]);
  });

  it("are makers of what they are called to stand for", async () => {
    const made = relationsOf(await factsIn(newsOf("合肥已形成以恒越光电、庐阳光电为代表的芯片、外延片企业群。")), "MAKES");
    expect(made).toEqual(expect.arrayContaining(["MAKES 恒越光电 → 外延片", "MAKES 庐阳光电 → 外延片"]));
  });

  it("make what their own brackets say", async () => {
    const made = relationsOf(await factsIn(newsOf("合肥集聚了恒越光电（主要生产LED用铝基板）、庐阳光电（主要生产LED外延片）等企业。")), "MAKES");
    expect(made).toEqual(["MAKES 庐阳光电 → LED外延片", "MAKES 恒越光电 → 铝基板"]);
  });

  it("all make what the last one's brackets say of all", async () => {
    const made = relationsOf(await factsIn(newsOf("LED企业主要有：恒越光电、庐阳光电、澜泰光电（均从事外延片生产）。")), "MAKES");
    expect(made).toEqual(["MAKES 庐阳光电 → 外延片", "MAKES 恒越光电 → 外延片", "MAKES 澜泰光电 → 外延片"]);
  });

  it("do not make what the sentence says that another one makes", async () => {
    const made = relationsOf(await factsIn(newsOf("位于滨湖高新区的恒越光电、庐阳电子，是电子产业的重要力量，其中庐阳电子主要产品有压力传感器。")), "MAKES");
    expect(made).not.toContain("MAKES 恒越光电 → 压力传感器");
  });
});
