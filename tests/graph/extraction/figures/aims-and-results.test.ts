import { describe, expect, it } from "vitest";
import { factsIn, newsOf } from "../reading.ts";

/** What a text aims at and what it tells as reached, as `设计企业数 >= 20户 2025`. */
async function figuresIn(text: string): Promise<{ readonly aims: string[]; readonly results: string[] }> {
  const { targets, actuals } = await factsIn(text);
  const told = (figures: typeof targets) => figures.map(({ metric, op, value, unit, by }) => `${metric} ${op} ${value}${unit} ${by}`);
  return { aims: told(targets), results: told(actuals) };
}

const yearsPlan = (text: string, heading = "一、工作目标") => `合肥市集成电路产业2023年工作计划\n\n2023年2月8日\n\n${heading}\n\n${text}\n`;
const goals = (text: string) => `合肥市半导体产业实施方案\n\n2022年6月10日\n\n二、发展目标\n\n${text}\n`;

describe("the aims of a plan", () => {
  it.each([
    ["2023年，集成电路产业产值达到90亿元，同比增长22%。", ["集成电路产业产值 >= 90亿元 2023", "集成电路产业产值同比增长率 = 22% 2023"]],
    ["2023年，全市集成电路产业实现营收70亿元，较上年增长15%，力争75亿元。", ["集成电路产业营收 = 70亿元 2023", "集成电路产业营收增长率 = 15% 2023", "集成电路产业营收 = 75亿元 2023"]],
  ])("of one year are not reached because they are held against the year before: %s", async (text, aims) => {
    expect(await figuresIn(yearsPlan(text))).toEqual({ aims, results: [] });
    expect(await figuresIn(yearsPlan(text, "二、总体要求"))).toEqual({ aims, results: [] });
  });

  it("go on behind a semicolon, with what is to be had by then in all", async () => {
    const { aims, results } = await figuresIn(goals("到2026年，半导体产业规模突破300亿元；碳化硅衬底自给率提升到40%，累计培育芯片企业50家，建成省级创新平台6个。"));
    expect(aims).toEqual(["半导体产业规模 > 300亿元 2026", "碳化硅衬底自给率 = 40% 2026", "芯片企业数 = 50家 2026", "省级创新平台数 = 6个 2026"]);
    expect(results).toEqual([]);
  });

  it("follow what the place has today", async () => {
    const { aims, results } = await figuresIn("合肥市传感器产业发展意见\n\n2022年5月10日\n\n二、重点任务\n\n目前全市传感器设计企业仅4户。支持恒越微电子扩大研发，招引传感器设计企业15户以上。\n");
    expect(aims).toEqual(["传感器设计企业数 >= 15户 2022"]);
    expect(results).toEqual(["传感器设计企业数 = 4户 2022"]);
  });

  it("rise from what is reached, however the base is told", async () => {
    const { aims, results } = await figuresIn(goals("到2025年，硅片产能由月产2万片提高到6万片，氮化镓外延片由年产3万片扩充至9万片，靶材本地配套率由目前的8%提升到30%，封测企业由11户发展到26户，划片机由35台增至60台。"));
    expect(aims).toEqual(["硅片产能 = 6万片 2025", "氮化镓外延片年产能 = 9万片 2025", "靶材本地配套率 = 30% 2025", "封测企业数 = 26户 2025", "划片机数 = 60台 2025"]);
    expect(results).toEqual(["硅片产能 = 2万片 2022", "氮化镓外延片年产能 = 3万片 2022", "靶材本地配套率 = 8% 2022", "封测企业数 = 11户 2022", "划片机数 = 35台 2022"]);
  });

  it("rise from what a line of today yields that is to be enlarged", async () => {
    const { aims } = await figuresIn(goals("支持恒越微电子现有4英寸线扩能升级，氮化镓晶圆产能由月产1万片提高到2万片。"));
    expect(aims).toEqual(["氮化镓晶圆产能 = 2万片 2022"]);
  });

  it("are for the time that a table gives its row", async () => {
    const table = "附件：重点任务分解表\n\n序号\t重点任务\t牵头单位\t完成时间\n1\t引进传感器设计企业18户\t市投资促进局\t2024年10月\n2\t建成硅片产线\t市经信局\t2023年6月\n";
    expect((await figuresIn(`合肥市传感器产业实施意见\n\n2022年5月10日\n\n二、重点任务\n\n支持传感器企业扩产。\n\n${table}`)).aims).toEqual(["传感器设计企业数 = 18户 2024"]);
  });

  it("are none where measures tell of whom they speak, and what they pay at most", async () => {
    const { aims } = await figuresIn("合肥市集成电路产业若干政策\n\n2022年5月10日\n\n第三条 对年营收首次突破2亿元、8亿元的集成电路设计企业给予支持。\n第四条 集成电路流片费用最高400万元。\n第五条 首次达到3亿元的封测企业，给予奖励。\n");
    expect(aims).toEqual([]);
  });

  it("count the firms and projects of a size, whose size is no aim of its own", async () => {
    const { aims } = await figuresIn(goals("到2025年，培育规上芯片企业40户，其中产值超20亿元的3户；引进半导体项目25个，其中10亿元以上不少于5个。"));
    expect(aims).toEqual(["规上芯片企业数 = 40户 2025", "产值超20亿元企业数 = 3户 2025", "半导体项目数 = 25个 2025", "10亿元以上项目数 >= 5个 2025"]);
  });
});

describe("figures in turn", () => {
  it.each([
    ["2024年、2025年集成电路产值分别达到200亿元、260亿元。", ["集成电路产值 >= 200亿元 2024", "集成电路产值 = 260亿元 2025"]],
    ["到2025年，硅片、光刻胶两个单品的国内市场占有率分别为12%和18%。", ["硅片国内市场占有率 = 12% 2025", "光刻胶国内市场占有率 = 18% 2025"]],
    ["到2025年，硅片、靶材本地配套率分别为30%、40%。", ["硅片本地配套率 = 30% 2025", "靶材本地配套率 = 40% 2025"]],
    ["到2025年，集成电路、传感器、光伏3条产业链分别完成产值90亿元、40亿元和70亿元。", ["集成电路产值 = 90亿元 2025", "传感器产值 = 40亿元 2025", "光伏产值 = 70亿元 2025"]],
    ["到2025年，新开工、新竣工芯片项目各9个以上。", ["新开工芯片项目数 >= 9个 2025", "新竣工芯片项目数 >= 9个 2025"]],
    ["到2025年，建成4英寸、6英寸MEMS产线各1条。", ["4英寸MEMS产线数 = 1条 2025", "6英寸MEMS产线数 = 1条 2025"]],
    ["到2025年，建成6英寸、8英寸芯片生产线各2条。", ["6英寸芯片生产线数 = 2条 2025", "8英寸芯片生产线数 = 2条 2025"]],
  ])("go each to its name or year: %s", async (text, aims) => {
    expect((await figuresIn(goals(text))).aims).toEqual(aims);
  });

  it("are near, under and over what they say", async () => {
    const { aims } = await figuresIn(goals("到2025年，芯片企业达到60家左右，硅片对外依存度不到35%，半导体产业项目达90余个。"));
    expect(aims.map((aim) => aim.replace(/^\S+ /, ""))).toEqual(["~ 60家 2025", "< 35% 2025", "> 90个 2025"]);
  });
});

describe("figures of news", () => {
  const news = (text: string, title = "LED产业观察") => `${title}\n\n2015-04-02\n\n${text}\n`;

  it("keep their currency, tenths and round sums", async () => {
    const { aims, results } = await figuresIn(news("去年LED芯片产值达新台币750亿元，LED器件销售收入港币12亿元，LED芯片产量同比增长六成，LED照明占比超过四成。恒越光电计划LED销售额做到8个亿。"));
    expect(results).toEqual(["LED芯片产值 = 750亿新台币 2014", "LED器件销售收入 = 12亿港元 2014", "LED芯片产量增长率 = 60% 2014", "LED照明占比 > 40% 2014"]);
    expect(aims).toEqual(["LED销售额 = 8亿元 null"]);
  });

  it("of a firm's annual report are of the year that it accounts for", async () => {
    expect((await figuresIn(news("恒越光电全年LED显示屏收入9.6亿元。分产品看，LED芯片业务收入5.1亿元。每10股派发现金红利2元。", "恒越光电发布2014年年报"))).results).toEqual(["LED显示屏收入 = 9.6亿元 2014", "LED芯片业务收入 = 5.1亿元 2014"]);
  });

  it("are reached where a place has gathered them, whatever it makes of the trade", async () => {
    const { results } = await figuresIn(news("合肥市将LED作为支柱产业之一，编制了《合肥市LED产业规划（2014—2030年）》，集聚了恒越光电、澜泰微等LED企业30余家。"));
    expect(results).toEqual(["LED企业数 > 30家 2015"]);
  });

  it("are reached where a year that is over tells what was planned and then built", async () => {
    const { aims, results } = await figuresIn(news("2012年，合肥市规划建设LED产业园，累计投入6亿元，建成LED厂房18万平方米。"));
    expect(aims).toEqual([]);
    expect(results).toEqual(["投入 = 6亿元 2012", "LED厂房 = 18万平方米 2012"]);
  });
});

describe("a number that is no figure of the chain", () => {
  it.each([
    "合肥市先后出台“芯片科创25条”“芯片人才8条”，芯片产业加快发展。",
    "芯片产业招商探索出7条有效路径。",
    "合肥芯片园区在全国排名较上年跃升2个位次。",
    "澜微建设为150兆瓦光伏电池配套的单晶硅棒生产线。",
    "合肥芯片产业园将建设32000平方米厂房，生产芯片。",
    "江澜等3名委员提出发展芯片产业的提案。",
    "芯片产业是合肥支柱，全市新设经营主体6.4万户，利用外资增长12%。",
  ])("is neither an aim nor a result: %s", async (text) => {
    const { targets, actuals } = await factsIn(newsOf(text));
    expect([...targets, ...(actuals ?? [])].map(({ metric, value }) => `${metric} ${value}`)).toEqual([]);
  });
});

describe("what a figure counts and when", () => {
  it("holds already, where 已 stands before the words that it begins with", async () => {
    const { targets, actuals } = await factsIn(newsOf("位于高新区的恒越半导体8英寸模拟芯片生产线月产能已达5万片，总投资80亿元。"));
    expect([targets.map(({ value }) => value), actuals?.map(({ value }) => value)]).toEqual([[], [5]]);
  });

  it("begins behind the words that say how near or high it is", async () => {
    const { actuals } = await factsIn(newsOf("2017年，单晶硅片产量接近20GW，芯片企业总数高达70家。"));
    expect((actuals ?? []).map(({ metric }) => metric)).toEqual(["单晶硅片产量", "芯片企业总数"]);
  });

  it("ends before the word that joins the next one", async () => {
    const { actuals } = await factsIn(newsOf("目前，合肥拥有30家芯片设计企业及5个芯片项目。"));
    expect(actuals.map(({ metric }) => metric)).toEqual(["芯片设计企业数", "芯片项目数"]);
  });

  it("is not in the year from which on it has grown", async () => {
    const { actuals } = await factsIn(newsOf("芯片产业园从2009年开始建设，拥有芯片企业16家。"));
    expect((actuals ?? []).map(({ by }) => by)).toEqual(["2018"]);
  });
});

describe("a figure of now behind an earlier year", () => {
  it.each([["2016年5月6日", "2016"], ["", null]])("is not of that year, in a text of %s", async (date, year) => {
    const { actuals } = await factsIn(`恒越光电扩产记\n\n${date}　半导体资讯\n\n恒越光电2011年落户合肥高新区，如今年产外延片40万片。\n`);
    expect(actuals.find(({ value }) => value === 40)?.by ?? null).toBe(year);
  });
});
