import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf } from "../reading.ts";

const figuresOf = async (text: string) => {
  const { targets, actuals } = await factsIn(text);
  return [...targets, ...actuals].map(({ value, unit, region, scope }) => `${value}${unit} ${region ?? "—"} ${scope ?? "—"}`);
};

describe("a figure of the firm that a text speaks of", () => {
  it("is the firm's and no sum of the place's, in its own sentence and in the next ones of its paragraph", async () => {
    expect(await figuresOf(newsOf("合肥澜川微电子有限公司的封装线满负荷运转。今年前4个月，公司温度传感器出货820万只，同比增长41%，实现产值1.7亿元。"))).toEqual(["820万只 — 合肥澜川微电子有限公司", "41% — 合肥澜川微电子有限公司", "1.7亿元 — 合肥澜川微电子有限公司"]);
    expect(await figuresOf(newsOf("合肥澜川微电子有限公司正在扩产。总经理说，企业去年实现产值9.4亿元。"))).toEqual(["9.4亿元 — 合肥澜川微电子有限公司"]);
    expect(await figuresOf(newsOf("合肥澜川微电子有限公司是一家封装厂。这家扎根合肥的企业月产陶瓷基板15万片。"))).toEqual(["15万片 — 合肥澜川微电子有限公司"]);
    expect(await figuresOf(planOf("合肥澜川微电子有限公司建有温度传感器封装线6条，月封装能力900万只。"))).toEqual(["6条 — 合肥澜川微电子有限公司", "900万只 — 合肥澜川微电子有限公司"]);
  });

  it("is the firm's that the sentence pushes on, where its clause says no more than what is measured", async () => {
    expect(await figuresOf(planOf("支持三安光电稳产增效，补齐周边配套，到2026年营业收入突破35亿元。"))).toEqual(["35亿元 — 三安光电"]);
    expect(await figuresOf(planOf("支持三安光电稳产增效，到2026年全市芯片产业营业收入突破350亿元。"))).toEqual(["350亿元 合肥市 —"]);
    expect(await figuresOf(planOf("支持三安光电、通富微电稳产增效，到2026年营业收入突破350亿元。"))).toEqual(["350亿元 合肥市 —"]);
  });

  it("is the place's again where place, trade or several firms stand before it", async () => {
    expect(await figuresOf(newsOf("合肥澜川微电子有限公司投产。今年一季度，全市半导体产业产值达到30亿元。"))).toEqual(["30亿元 合肥市 —"]);
    expect(await figuresOf(planOf("合肥澜川微电子有限公司2025年营业收入达到11亿元，全市新增芯片企业8家。"))).toEqual(["11亿元 — 合肥澜川微电子有限公司", "8家 合肥市 —"]);
    expect(await figuresOf(planOf("合肥澜川微电子有限公司、安徽恒越光电有限公司等企业加快成长，芯片产值突破90亿元。"))).toEqual(["90亿元 合肥市 —"]);
    expect(await figuresOf(newsOf("合肥澜川微电子有限公司投产。企业数达到80家，芯片产值突破100亿元。"))).toContain("100亿元 合肥市 —");
  });
});

describe("figures in news of one project or one firm's shares", () => {
  it("are the project's, as an aim while it is to come, as a result where it runs", async () => {
    expect(await figuresOf(newsOf("恒越光电外延片项目昨日签约，项目总投资9亿元，5年总产值60亿元，税收4亿元。"))).toEqual(["60亿元 — 恒越光电外延片项目", "4亿元 — 恒越光电外延片项目"]);
    const { actuals } = await factsIn(newsOf("恒越光电外延片项目投产一年，去年产值7亿元，税收2000万元。"));
    expect(actuals.map(({ value, scope }) => `${value} ${scope}`)).toEqual(["7 恒越光电外延片项目", "2000 恒越光电外延片项目"]);
  });

  it("are the firm's aim where it is to build so many lines", async () => {
    const { targets } = await factsIn(newsOf("恒越光电有限公司落户合肥高新区，该企业将分两期建设8条LED封装生产线。"));
    expect(targets.map(({ value, scope }) => `${value} ${scope}`)).toEqual(["8 恒越光电有限公司"]);
  });

  it.each([
    "恒越光电拟收购澜泰半导体60%的股权。",
    "恒越光电定增，澜泰集团认购3亿元，将持有恒越光电6%的股份。",
    "恒越光电以1.1亿元竞得一宗工业用地。",
  ])("are none where shares or land are bought: %s", async (text) => {
    expect(await figuresOf(newsOf(text))).toEqual([]);
  });

  it("are the place's where it is named, though projects are spoken of", async () => {
    expect(await figuresOf(newsOf("合肥市新开工项目15个，总产值突破120亿元，税收9亿元。"))).toEqual(["15个 合肥市 —", "120亿元 合肥市 —", "9亿元 合肥市 —"]);
  });
});

describe("houses and capital in news", () => {
  it.each(["恒越光电5栋厂房已封顶。", "恒越光电注册资本金6亿美元。"])("are no figures of the chain: %s", async (text) => {
    expect(await figuresOf(newsOf(text))).toEqual([]);
  });
});
