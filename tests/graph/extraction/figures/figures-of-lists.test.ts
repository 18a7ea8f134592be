import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf } from "../reading.ts";

/** `研发中心数 5 家 2016`, aims first. */
async function figuresIn(text: string): Promise<string[]> {
  const { targets, actuals } = await factsIn(text);
  return [...targets, ...actuals].map(({ metric, value, unit, by }) => `${metric} ${value} ${unit} ${by ?? "-"}`);
}

describe("what figures of a list count", () => {
  it("is each its own, without the word that joins them or the verb before it", async () => {
    expect(await figuresIn(planOf("到2016年，培育名优品牌5个以上和骨干企业8家以上，建立省级芯片研发中心6家。"))).toEqual(["名优品牌数 5 个 2016", "骨干企业数 8 家 2016", "省级芯片研发中心数 6 家 2016"]);
  });

  it("is nothing of the firm or park that has it", async () => {
    expect(await figuresIn(newsOf("公司拥有滤波器封装生产线30条。芯片产业从业人员1.2万人。园区将建成芯片厂房60万平方米，集聚半导体企业35家，年均新增产值30亿元。"))).toEqual(["芯片厂房 60 万平方米 2018", "半导体企业数 35 家 2018", "年均新增产值 30 亿元 2018", "滤波器封装生产线数 30 条 2018", "芯片产业从业人员数 1.2 万人 2018"]);
  });

  it("is the noun, not what is told of it, nor the fields that names before it make up", async () => {
    expect(await figuresIn(planOf("到2025年，培育技术居国内领先地位、具有一定国际竞争力的芯片品牌5个，实施类芯片项目达到11个，聚焦设计、封测2个领域。"))).toEqual(["芯片品牌数 5 个 2025", "实施类芯片项目数 11 个 2025"]);
  });

  it("is what several counts share, named once behind the last of them", async () => {
    expect(await figuresIn(planOf("到2025年，打造光伏装备、工程机械等10条具有国际优势，传感器、集成电路等8条具有全国优势的重点产业链。"))).toEqual(["重点产业链数 10 条 2025", "重点产业链数 8 条 2025"]);
  });

  it.each([
    ["全市硅片、功率器件出口增长30.4%、12.1%。", ["硅片出口增长率 30.4 %", "功率器件出口增长率 12.1 %"]],
    ["做强集成电路、传感器两大产业集群，力争产值分别达到260亿元、180亿元。", ["集成电路产值 260 亿元", "传感器产值 180 亿元"]],
    ["形成多晶硅产能8万吨（约占全国4%）、单晶硅产能25GW（约占全国5%）。", ["多晶硅产能 8 万吨", "单晶硅产能 25 GW", "多晶硅产能占全国比重 4 %", "单晶硅产能占全国比重 5 %"]],
    ["将芯片产业作为产业提质倍增的抓手。", []],
  ])("is one each of as many names, be they in the clause before, and of what stands before a bracket: %s", async (text, expected) => {
    expect((await figuresIn(planOf(text))).map((figure) => figure.replace(/ (?:\d{4}|-)$/, "")).sort()).toEqual([...expected].sort());
  });

  it("is what its own metric names, of all things in the clause", async () => {
    const { targets } = await factsIn(planOf("到2025年，形成多晶硅产能8万吨、单晶硅产能25GW、切片产能10GW、光伏玻璃产能30万吨。"));
    expect(targets.map(({ metric, measures }) => [metric, ...measures.map(([, name]) => name).filter((name) => name !== "合肥市")])).toEqual([["多晶硅产能", "多晶硅"], ["单晶硅产能", "单晶硅"], ["切片产能"], ["光伏玻璃产能", "光伏玻璃"]]);
  });

  it("is made in a year, where the first of them is", async () => {
    expect(await figuresIn(planOf("到2025年，形成年产外延片400万片、芯片400亿颗的能力。"))).toEqual(["年产外延片 400 万片 2025", "年产芯片 400 亿颗 2025"]);
  });

  it.each([
    ["到2027年，半导体产业产值突破90亿元，其中封测40亿元、材料环节30亿元。", ["半导体产业产值 90 亿元", "封测产值 40 亿元", "材料环节产值 30 亿元"]],
    ["到2029年，芯片产业规模达到90亿元。其中，设计业20亿元，制造业达到50亿元。", ["芯片产业规模 90 亿元", "设计业规模 20 亿元", "制造业规模 50 亿元"]],
    ["到2027年，多晶硅棒产能达到9GW、硅片7GW、电池片5GW。", ["多晶硅棒产能 9 GW", "硅片产能 7 GW", "电池片产能 5 GW"]],
    ["到2027年，形成单晶硅3000吨、电池组件800兆瓦的生产能力。", ["单晶硅产能 3000 吨", "电池组件产能 800 兆瓦"]],
  ])("is measured as the list is, where a name stands alone before it: %s", async (text, expected) => {
    expect((await figuresIn(planOf(text))).map((figure) => figure.replace(/ (?:\d{4}|-)$/, ""))).toEqual(expected);
  });

  it("is measured by its own word, where it has one", async () => {
    expect((await figuresIn(planOf("到2027年，LED产业产值突破90亿元，其中出口20亿元。"))).join()).not.toContain("出口产值");
  });

  it("is of the industry told before it, behind a semicolon of the next", async () => {
    expect(await figuresIn(newsOf("到2020年，合肥LED产业居全国前列，年销售额达到300亿元，其中出口额15亿美元；光伏产业预计年销售额达到150亿元，出口额达到7亿美元。"))).toEqual([
      "LED产业年销售额 300 亿元 2020", "LED产业出口额 15 亿美元 2020", "光伏产业年销售额 150 亿元 2020", "光伏产业出口额 7 亿美元 2020",
    ]);
  });
});

describe("the year of an aim", () => {
  it("is that of the heading or line of aims above it", async () => {
    expect(await figuresIn("合肥市集成电路产业行动计划\n\n一、发展目标（到2025年）\n\n集成电路产业规模突破500亿元，形成2-3家芯片上市企业。\n")).toEqual(["集成电路产业规模 500 亿元 2025", "芯片上市企业数 2 家 2025"]);
    expect(await figuresIn("合肥市发展集成电路产业。\n\n合肥日前定下到2027年主要目标：\n\n集成电路产业规模突破500亿元。\n")).toEqual(["集成电路产业规模 500 亿元 2027"]);
  });

  it("is that of the paragraph before, where the next goes on with a part of it", async () => {
    expect(await figuresIn("合肥市光电产业将有路线图。\n\n到2020年，光电产业将培育20家龙头企业。\n\n其中，半导体照明产业将培育10-15家重点企业，实现产值300亿元；光伏产业将培育5家重点企业。\n")).toEqual([
      "龙头企业数 20 家 2020", "重点企业数 10 家 2020", "半导体照明产业产值 300 亿元 2020", "重点企业数 5 家 2020",
    ]);
  });
});

it("the size of a fund is the fund's, whatever industry the paragraph tells of", async () => {
  expect(await figuresIn("合肥市半导体材料产业行动计划\n\n一、目标\n\n到2028年，半导体材料产业产值达到180亿元。设立合肥半导体材料产业发展基金，规模12亿元；组建总规模30亿元的合肥芯片产业投资基金，首期6亿元。\n")).toEqual([
    "半导体材料产业产值 180 亿元 2028", "合肥半导体材料产业发展基金规模 12 亿元 2028", "合肥芯片产业投资基金总规模 30 亿元 2028", "合肥芯片产业投资基金首期规模 6 亿元 2028",
  ]);
});
