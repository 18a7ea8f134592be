import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../reading.ts";

/** What the reader makes of one paragraph of trade news. */
const read = async (text: string) => factsIn(newsOf(text));

describe("who makes a thing in trade news", () => {
  it("is not whom the maker signs with, introduced by a trade of its own", async () => {
    const made = relationsOf(await read("硅片大厂保利协鑫昨日开会。\n\n上周，公司与海外上市公司、太阳能电池生产商茂迪签订了总量90MW的硅片供货合约。"), "MAKES");
    expect(made).toEqual(expect.arrayContaining(["MAKES 保利协鑫 → 硅片", "MAKES 茂迪 → 太阳能电池"]));
    expect(made).not.toContain("MAKES 茂迪 → 硅片");
  });

  it("is called so twice where one class stands before the other", async () => {
    const made = relationsOf(await read("亚洲最大的多晶硅生产商、国内领先的硅片供应商恒澜能源昨日开会。"), "MAKES");
    expect(made).toEqual(expect.arrayContaining(["MAKES 恒澜能源 → 多晶硅", "MAKES 恒澜能源 → 硅片"]));
  });

  it("puts together no wafers where it puts together sets for others", async () => {
    expect(relationsOf(await read("液晶电视代工厂商冠捷昨日也到场。"), "ENGAGED_IN")).toEqual([]);
    expect(relationsOf(await read("晶圆代工厂商冠捷昨日也到场。"), "ENGAGED_IN")).toEqual(["ENGAGED_IN 冠捷 → FABRICATION"]);
  });

  it("makes no chip that it only packs, nor what its goods are used for", async () => {
    const packed = relationsOf(await read("下游汇聚了恒澜电子、庐阳半导体等芯片封装、LED显示屏及照明企业。"), "MAKES");
    expect(packed).toContain("MAKES 恒澜电子 → LED显示屏");
    expect(packed.filter((one) => one.endsWith("芯片"))).toEqual([]);
    expect(relationsOf(await read("恒澜光电主要生产蓝宝石晶片，产品主要用作射频器件的基底材料。"), "MAKES").filter((one) => /器件/.test(one))).toEqual([]);
  });

  it("makes neither what its line takes in by size nor what its project needs", async () => {
    expect(relationsOf(await read("恒澜光电的新线年内点亮，玻璃基板尺寸为730毫米见方。"), "ENGAGED_IN", "MAKES").filter((one) => /玻璃基板|MATERIALS/.test(one))).toEqual([]);
    expect(relationsOf(await read("恒澜光电的灯具项目所需的设备和蓝宝石单晶均为现货。"), "MAKES").filter((one) => /蓝宝石/.test(one))).toEqual([]);
  });
});

describe("who supplies whom in trade news", () => {
  it("is told by a contract got from buyers, each with its Latin name behind it", async () => {
    expect(relationsOf(await read("硅片厂商保利协鑫上周获得晶科（Jinko Solar）、天合光能和东方日升的三年供货合同。"), "SUPPLIES")).toEqual(["SUPPLIES 保利协鑫 → 东方日升", "SUPPLIES 保利协鑫 → 天合光能", "SUPPLIES 保利协鑫 → 晶科"]);
  });

  it("is told by wares of a number that are handed to them", async () => {
    expect(relationsOf(await read("恒澜光电庐州新型显示项目昨日投产，首批4款面板产品被交付给康佳、创维。"), "SUPPLIES")).toEqual(["SUPPLIES 恒澜光电 → 创维", "SUPPLIES 恒澜光电 → 康佳"]);
  });

  it("is all who sign with one, none of them the other's", async () => {
    expect(relationsOf(await read("三安光电还与康佳和创维签订了灯珠销售合同。"), "SUPPLIES").filter((one) => /康佳 → 创维|创维 → 康佳/.test(one))).toEqual([]);
  });
});

describe("plants that trade news says are built", () => {
  it.each([
    ["恒澜光电、庐阳电子与澜泰显示宣布将在滨海市合组发光二极管（LED）封装厂。", "发光二极管(LED)封装厂"],
    ["恒澜光电拟在庐州设立LED灯带和LED模组厂，总投资2亿元。", "LED灯带和LED模组厂"],
    ["庐阳科技正在合肥兴建一座太阳能电池工厂。", "太阳能电池工厂"],
  ])("are projects of those who build them: %s", async (text, name) => {
    const facts = await read(text);
    expect(namesOf(facts, "Project")).toEqual([name]);
    expect(relationsOf(facts, "UNDERTAKES").length).toBeGreaterThan(0);
  });

  it.each(["各大厂商纷纷新建LED封装厂。", "恒澜光电不再兴建太阳能电池工厂。", "恒澜光电新建LED芯片厂房。", "恒澜集团兴建一座罐头工厂。"])("are none: %s", async (text) => {
    expect(namesOf(await read(text), "Project")).toEqual([]);
  });

  it("are a base that a firm has put up", async () => {
    expect(relationsOf(await read("恒澜太阳能控股有限公司宣布在马来西亚建成高效率300兆瓦太阳能电池生产基地。"), "UNDERTAKES")).toEqual(["UNDERTAKES 恒澜太阳能控股有限公司 → 高效率300兆瓦太阳能电池生产基地"]);
  });
});

describe("firms in trade news", () => {
  it("bear Latin names with their form or their trade", async () => {
    expect(namesOf(await read("恒澜光电与马来西亚Lanta Seng Holdings Bhd、TS Lanta Sdn Bhd结成战略联盟，美国LantaSol新能源公司也在场。"), "Company")).toEqual(expect.arrayContaining(["Lanta Seng Holdings Bhd", "TS Lanta Sdn Bhd", "LantaSol新能源公司"]));
  });

  it("are neither kinds of firms by a Latin word, nor trades, nor the word for a venture", async () => {
    expect(namesOf(await read("Fabless半导体公司多在观望，恒澜电子、光电子等一批配套企业已来。恒澜电子持有合资公司90%的股权。"), "Company")).toEqual(["恒澜电子"]);
  });

  it("begin behind the word for a maker", async () => {
    expect(namesOf(await read("多晶硅和硅片生产商恒澜能源日前获得大单。"), "Company")).toEqual(["恒澜能源"]);
  });

  it("found no body by an alliance that they come to", async () => {
    expect(namesOf(await read("恒澜光电、滨海电子达成战略联盟，并与庐阳科技建立长期策略联盟。"), "Institution")).toEqual([]);
  });

  it("are where the sentence says that the larger ones of a place are", async () => {
    const sites = relationsOf(await read("浙江和江苏都有灯珠企业。其中江苏地区实力较强的企业有恒澜光电和庐阳光电等。"), "LOCATED_IN");
    expect(sites).toEqual(expect.arrayContaining(["LOCATED_IN 庐阳光电 → 江苏", "LOCATED_IN 恒澜光电 → 江苏"]));
    expect(sites.filter((one) => one.endsWith("浙江"))).toEqual([]);
  });

  it("are not in the place that they come to see or are asked to", async () => {
    expect(relationsOf(await read("合肥市长会见来肥考察的恒澜光电副总裁，希望恒澜光电来肥发展。合肥市的LED外延片产业，恒澜光电十分看好。"), "LOCATED_IN").filter((one) => /恒澜/.test(one))).toEqual([]);
  });
});

describe("other names in trade news", () => {
  it("of a thin-film transistor hold no crystal", async () => {
    expect(namesOf(await read("恒澜光电建设液晶薄膜晶体管生产线。"), "Material")).toEqual([]);
  });

  it("of a park keep the area before the bracket of its town", async () => {
    expect(namesOf(await read("恒澜光电将在福建漳州（角美）光电产业园投资从事外延片的研发。"), "Park")).toEqual(["漳州(角美)光电产业园"]);
  });

  it("stand in news where the headline is a firm's announcement of the day", async () => {
    expect((await factsIn("恒澜光电（3999-TW）今（5）日公告\n\n将与庐阳集团合资，投产后年产外延片10万片。\n")).kind).toBe("news");
  });
});
