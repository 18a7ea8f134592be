import { describe, expect, test } from "vitest";
import { factsIn } from "../extraction/reading.ts";

const posted = "2014-05-06 10:20 来源：产业观察";

describe("a text of many places is of none", () => {
  test.each([
    ["a week's items", `光伏行业一周要闻\n${posted}\n扬州的外延片项目日前封顶。\n恒越光电在芜湖的组件厂开工。\n银川多晶硅项目桩基施工。`],
    ["items in brief under a short line", `产经简讯\n◆澜泰微电子MEMS产线通线\n位于上海嘉定的澜泰微电子产线日前通线，良率达九成。\n◆恒越合肥厂投产\n恒越光电在合肥经开区的封装厂投产。`],
    ["a ranking", `国内晶闸管厂商前五名\n${posted}\n第一名：恒越微电子，位于吉林，销售额9亿元。\n第二名：澜泰科技，位于扬州，销售额7亿元。`],
    ["a firm's figures", `恒越光电年报点评：芯片满产\n${posted}\n公司厦门、芜湖、天津三地共有外延炉90台，其中芜湖厂50台。`],
    ["a listed firm's announcement", `证券代码：002XXX 证券简称：恒越电气\n关于设立控股子公司建设电池片项目的公告\n宁波恒越电气股份有限公司拟在上饶市设立子公司，建设电池片项目。\n宁波恒越电气股份有限公司董事会\n2011年5月17日`],
    ["paragraphs of one province after another", `功率器件新线陆续上马\n${posted}\n株洲的八英寸产线经过两年建设已经通线，良率达到九成以上。\n重庆十二英寸产线今年春天开工，预计两年以后投产，产能两万片。\n厦门一条产线日前完成签约，总投资近百亿元，分两期建设。\n无锡产线去年满产，产品供应家电企业，今年还将继续扩产。`],
  ])("%s", async (_, text) => {
    const facts = await factsIn(text);
    expect(facts.region).toBeNull();
    expect([...facts.targets, ...facts.actuals].filter(({ region }) => region !== null)).toEqual([]);
  });

  test.each([
    ["a round-up whose items lie in one province", `半导体一周要闻\n${posted}\n合肥市存储芯片产线扩产。合肥高新区封测项目开工。\n合肥市传感器基地签约。`, "合肥市"],
    ["a heading that names its place", `合肥市半导体产业动态\n${posted}\n合肥高新区封测项目开工。`, "合肥市"],
    ["news of one thing that is labelled so", `快讯：合肥存储芯片产线投产\n${posted}\n合肥市存储芯片产线今日投产。`, "合肥市"],
  ])("not %s", async (_, text, region) => {
    expect((await factsIn(text)).region).toBe(region);
  });

  test.each([
    ["has come from", "从深圳整体搬来的企业主攻LED封装。"],
    ["is visited for investment", "县领导赴深圳招商，洽谈LED封装项目。"],
    ["sends its firms", "来自深圳的企业主攻LED封装。"],
  ])("the place that something %s is not where news happens", async (_, text) => {
    expect((await factsIn(`光电产业园见闻\n${posted}\n${text}`)).region).toBeNull();
  });
});
