import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf } from "../reading.ts";

/** What news of 2018 from Hefei tells as reached and aims at, as `外延片产量 30万片 2018`. */
async function toldIn(text: string): Promise<{ readonly aims: string[]; readonly results: string[] }> {
  const { targets, actuals } = await factsIn(newsOf(text));
  const told = (figures: typeof targets) => figures.map(({ metric, value, unit, by }) => `${metric} ${value}${unit} ${by}`);
  return { aims: told(targets), results: told(actuals) };
}

describe("a share or growth without a name", () => {
  it.each([
    ["2017年，合肥靶材产业营收42亿元，全球占比9%。", ["靶材产业营收 42亿元 2017", "靶材产业营收全球占比 9% 2017"]],
    ["2017年，合肥靶材产业营收42亿元，占工业营收的13%，近四年年均增速逾21%。", ["靶材产业营收 42亿元 2017", "靶材产业营收占工业营收 13% 2017", "靶材产业营收近四年年均增速 21% 2017"]],
  ])("is that of the figure before it: %s", async (text, results) => {
    expect((await toldIn(text)).results).toEqual(results);
  });

  it("is of the country where the figure before it is", async () => {
    const { actuals } = await factsIn(newsOf("2017年，我国靶材产业营收880亿元，全球占比31%。"));
    expect(actuals.map(({ region, scope }) => [region, scope])).toEqual([[null, "我国"], [null, "我国"]]);
  });
});

describe("a metric", () => {
  it.each([
    ["2017年，合肥光刻胶产值保持22%的较快增长。", "光刻胶产值增长率"],
    ["2017年，合肥光刻胶产值平均年增长率大约17%。", "光刻胶产值平均年增长率"],
    ["2017年，合肥封测产值增幅达13%。", "封测产值增幅"],
    ["2017年，合肥外延片产品满足国内近12%的芯片制造需求。", "外延片产品满足国内芯片制造需求"],
    ["2017年，该市砷化镓晶片产量21万片。", "砷化镓晶片产量"],
    ["合肥芯片园其主要设备刻蚀机共计37台。", "主要设备刻蚀机数"],
    ["2017年，合肥模拟芯片产业逾70亿元。", "模拟芯片产业规模"],
    ["2017年，合肥光刻机产品的国内市场占有率始终在12%左右。", "光刻机产品的国内市场占有率"],
    ["2017年，合肥封测产业预计可实现产业销售收入52亿元。", "封测产业销售收入"],
    ["合肥市将用六年左右时间，使靶材产业年销售收入达到90亿元。", "靶材产业年销售收入"],
    ["2017年，电子信息制造业运行平稳，工业增加值26亿元。", "电子信息制造业工业增加值"],
  ])("is read by itself: %s", async (text, metric) => {
    const { targets, actuals } = await factsIn(newsOf(text));
    expect([...targets, ...actuals].map((one) => one.metric)).toEqual([metric]);
  });

  it("says that firms are counted where only a part of the trade is named", async () => {
    expect((await toldIn("目前合肥传感器产业链有企业44家，其中上游7家，中游25家。")).results).toEqual(["传感器产业链企业数 44家 2018", "上游企业数 7家 2018", "中游企业数 25家 2018"]);
  });

  it("names the sizes of what is made", async () => {
    const { aims } = await toldIn("合肥恒越显示模组生产线项目开工，建成后预计年产5至9英寸液晶显示模组可达640万片，可实现税收7200万。");
    expect(aims).toEqual(["年产5至9英寸液晶显示模组 640万片 null", "税收 7200万元 null"]);
  });

  it("counts firms, not what each of them comes to", async () => {
    expect((await toldIn("目前合肥有4家封测企业年销售收入突破3亿元。")).results[0]).toBe("封测企业数 4家 2018");
  });

  it("is the thing made, not the process that makes it", async () => {
    expect((await toldIn("合肥恒越多晶硅项目开工，建成后年产700吨西门子法多晶硅。")).aims).toEqual(["年产多晶硅 700吨 null"]);
  });

  it("goes on with what money is put into", async () => {
    expect((await toldIn("合肥在谈芯片项目18个，涉及总投资95亿元。")).results).toEqual(["在谈芯片项目数 18个 2018", "总投资 95亿元 2018"]);
  });
});

describe("the size of a trade by its class", () => {
  it("is told in digits", async () => {
    const { targets } = await factsIn(planOf("到2026年，基本建成800亿级半导体产业，打造2个100亿级产业集群。"));
    expect(targets.filter(({ unit }) => unit === "亿元").map(({ metric, op, value, by }) => [metric, op, value, by])).toEqual([["半导体产业规模", ">=", 800, "2026"]]);
  });

  it("is not that of firms", async () => {
    const { targets } = await factsIn(planOf("到2026年，形成以20亿元级企业为主体的半导体产业集群。"));
    expect(targets.map(({ value }) => value)).toEqual([]);
  });
});

describe("when a figure holds", () => {
  it("is the year of an aim, though the text is later", async () => {
    expect(await toldIn("合肥市提出，力争到2016年模拟芯片产值达60亿元。")).toEqual({ aims: ["模拟芯片产值 60亿元 2016"], results: [] });
  });

  it("is the end of this year where a figure of its first months goes before", async () => {
    const { aims, results } = await toldIn("2018年1—5月合肥封测产业营收14亿元，同比增长26%，到今年底预计达35亿元。");
    expect(results).toHaveLength(2);
    expect(aims.map((aim) => aim.replace(/^\S+ /, ""))).toEqual(["35亿元 2018"]);
  });

  it("is no past year where the years to come are spoken of", async () => {
    expect(await toldIn("合肥模拟芯片产业2016年产值52亿元，未来八年产业规模将超300亿元。")).toEqual({ aims: ["芯片产业规模 300亿元 null"], results: ["模拟芯片产业产值 52亿元 2016"] });
  });

  it("is the year that another is held against", async () => {
    expect((await toldIn("2017年合肥蓝光LED产值91亿元，比2015年的58亿元产值提升过半。")).results).toEqual(["蓝光LED产值 91亿元 2017", "蓝光LED产值 58亿元 2015"]);
  });

  it("is the year told before a semicolon, behind which it goes on", async () => {
    expect((await toldIn("2015年，合肥封测产业产值40亿元，是2011年的2.5倍；完成出口12亿元，是2011年的3.4倍，年复合增长率达36%。")).results.map((told) => told.replace(/^封测产业/, ""))).toEqual(["产值 40亿元 2015", "产值 2.5倍 2015", "出口 12亿元 2015", "出口 3.4倍 2015", "出口年复合增长率 36% 2015"]);
  });

  it("is reached by the project that is at work, though another is yet to be", async () => {
    const { aims, results } = await toldIn("恒越硅业年产900吨多晶硅项目已达产；澜光硅业年产2600吨多晶硅项目将于年底投产。");
    expect([aims.map((told) => told.split(" ")[1]), results.map((told) => told.split(" ")[1])]).toEqual([["2600吨"], ["900吨"]]);
  });

  it("is its own year, not that of an aim told before", async () => {
    expect((await toldIn("合肥有望实现2020年模拟芯片市占率达7%的目标。2018年，合肥模拟芯片产业规模超过66亿元。")).results).toEqual(["模拟芯片产业规模 66亿元 2018"]);
  });
});

describe("what is no figure of the chain", () => {
  it.each([
    "合肥发展芯片设计，按重点方向流片支出40%、其他方向流片支出15%给予企业每年不超过600万元补助。",
    "合肥市做强芯片设计、传感器、功率器件3个特色产业。",
    "合肥芯片产业园总建筑规模31万平方米。",
    "合肥恒越芯片生产线项目总投资预计72亿元。",
    "今年以来合肥芯片产业向好，1—4月工业税收、工业用电，同比分别增长14%、15%。",
    "合肥芯片产业运行平稳，13%的增速高于全省工业。",
  ])("is neither an aim nor a result: %s", async (text) => {
    const { aims, results } = await toldIn(text);
    expect([...aims, ...results]).toEqual([]);
  });

  it("leaves the area of what is shipped a figure", async () => {
    expect((await toldIn("2017年，合肥液晶面板出货面积0.7亿平方米。")).results).toEqual(["液晶面板出货面积 0.7亿平方米 2017"]);
  });
});
