import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "../../reading.ts";

const ofPlace = ["FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"];

/** What a plan says of its place and things, links of the chain left out. */
async function saidIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(text)), ...ofPlace).filter((relation) => !/[A-Z_]{6,}$/.test(relation));
}

describe("what a text says is not there", () => {
  it.each([
    ["全市没有外延片企业。", "外延片"],
    ["本地无掩模版生产线。", "掩模版"],
    ["产业链尚不完整，无电子特气生产能力。", "电子特气"],
    ["我市没有硅片生产企业。", "硅片"],
    ["我市不具备先进封装能力。", "先进封装"],
    ["尚未布局光刻胶。", "光刻胶"],
    ["至今未建成功率模块产线。", "功率模块"],
    ["全市并无一家企业从事溅射靶材生产。", "溅射靶材"],
    ["石英坩埚领域仍是空白。", "石英坩埚"],
    ["离子注入机企业一家也没有。", "离子注入机"],
    ["刻蚀机尚未实现国产替代。", "刻蚀机"],
    ["氮化镓功率器件未形成规模。", "氮化镓功率器件"],
    ["我市缺存储芯片企业。", "存储芯片"],
    ["高端模拟芯片自给率不足5%。", "高端模拟芯片"],
    ["激光器产业基础薄弱。", "激光器"],
  ])("is lacking: %s", async (text, thing) => {
    expect(await saidIn(text)).toEqual([`SHORT_OF 合肥市 → ${thing}`]);
  });

  it("is nothing that stands behind a name which holds a word of denial", async () => {
    expect(await saidIn("突破激光剥离、晶圆键合、高温退火。")).toEqual(["TO_BREAK_THROUGH 合肥市 → 晶圆键合", "TO_BREAK_THROUGH 合肥市 → 激光剥离", "TO_BREAK_THROUGH 合肥市 → 高温退火"].sort());
  });

  it("is there where a product is said to end the lack", async () => {
    for (const end of ["填补国内空白", "打破了国外垄断，弥补省内空白"]) expect(await saidIn(`我市车规级驱动芯片成功量产，${end}。`)).not.toContain("SHORT_OF 合肥市 → 车规级驱动芯片");
    expect(await saidIn("5纳米车规级驱动芯片填补国内空白。")).not.toContain("SHORT_OF 合肥市 → 5纳米车规级驱动芯片");
  });

  it("is each of a list", async () => {
    expect(await saidIn("光刻胶、电子特气等关键材料几乎全部依赖外购。产业链不完善，无石英坩埚、无掩模版。")).toEqual(["SHORT_OF 合肥市 → 光刻胶", "SHORT_OF 合肥市 → 掩模版", "SHORT_OF 合肥市 → 电子特气", "SHORT_OF 合肥市 → 石英坩埚"].sort());
  });

  it.each([
    "不再发展普通照明LED。",
    "严禁新增多晶硅产能。",
    "有序退出传统太阳能电池领域。",
    "没有芯片，就没有新型显示。",
    "没有先进封装人才。",
  ])("or is given up, not wanted or only a condition, and not worked on: %s", async (text) => {
    expect(await saidIn(text)).toEqual([]);
  });

  it.each([
    ["大力发展无源器件、无掩模光刻机。", ["FOCUSES_ON 合肥市 → 无掩模光刻机", "FOCUSES_ON 合肥市 → 无源器件"]],
    ["未来重点发展存储芯片。", ["FOCUSES_ON 合肥市 → 存储芯片"]],
    ["不仅拥有模拟芯片企业，也有射频芯片企业。", ["HAS 合肥市 → 射频芯片", "HAS 合肥市 → 模拟芯片"]],
    ["没有基础的园区重点发展蓝宝石衬底。", ["FOCUSES_ON 合肥市 → 蓝宝石衬底"]],
    ["没有停下脚步，加快发展激光雷达。", ["FOCUSES_ON 合肥市 → 激光雷达"]],
    ["从未放弃加快发展存储芯片。", ["FOCUSES_ON 合肥市 → 存储芯片"]],
    ["避免光掩模长期受制于人。", ["SHORT_OF 合肥市 → 光掩模"]],
  ])("is told from words that only look like a denial: %s", async (text, expected) => {
    expect((await saidIn(text)).sort()).toEqual(expected.sort());
  });

  it("is not made by the firm that is said not to make it, nor lacking to its city", async () => {
    const facts = await factsIn(newsOf("恒越光电不生产光刻胶，专注于碳化硅衬底。通富微电未涉足晶圆制造，主要从事封装测试。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 恒越光电 → 碳化硅衬底"]);
    expect(relationsOf(facts, "ENGAGED_IN")).not.toContain("ENGAGED_IN 通富微电 → FABRICATION");
    expect(relationsOf(facts, "SHORT_OF")).toEqual([]);
  });
});

it("what has filled a gap is not said to be missing", async () => {
  expect((await saidIn("该项目填补了安徽封装测试环节的空白，电子特气仍是空白。")).filter((relation) => relation.startsWith("SHORT_OF"))).toEqual(["SHORT_OF 合肥市 → 电子特气"]);
  expect(relationsOf(await factsIn(newsOf("澜湖半导体产业园填补了安徽芯片版图中光刻胶环节的空白。")), "SHORT_OF")).toEqual([]);
});
