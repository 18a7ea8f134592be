import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

describe("what a clause says that a place does", () => {
  it.each(["结合各自优势，", "结合自身产业基础，", "根据自身条件，", "按照错位发展要求，", "充分利用现有基础，", "凭借港口优势，", "坚持特色化路线，", "应发挥比较优势，", "因地制宜，", "主动对接沪苏，"])("makes it the place's own: %s", async (words) => {
    const facts = await factsIn(planOf(`肥西县、庐江县${words}发展功率模块、引线框架。`));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江县 → 引线框架", "FOCUSES_ON 肥西县 → 功率模块"]));
    expect(relationsOf(facts, "FOCUSES_ON")).not.toContain("FOCUSES_ON 合肥市 → 功率模块");
  });

  it.each([
    "肥西县聚集了澜湖微等企业，",
    "肥西县有一批模块企业，",
    "肥西县汇集上下游企业，",
    "肥西县产业基础较好，",
    "肥西县涌现出多家配套企业，",
    "肥西县落户了澜湖微等企业，",
    "肥西县目前尚无此类企业，",
  ])("makes what the sentence goes on with the place's own: %s", async (words) => {
    const focus = relationsOf(await factsIn(planOf(`${words}重点发展功率模块。`)), "FOCUSES_ON");
    expect(focus).toContain("FOCUSES_ON 肥西县 → 功率模块");
    expect(focus).not.toContain("FOCUSES_ON 合肥市 → 功率模块");
  });

  it("is not the place's where it is only what comes there in good order", async () => {
    expect(relationsOf(await factsIn(planOf("鼓励企业落户肥西县有关园区，重点发展功率模块。")), "FOCUSES_ON")).not.toContain("FOCUSES_ON 肥西县 → 功率模块");
  });

  it("is told by news that goes from place to place within a paragraph", async () => {
    const focus = relationsOf(await factsIn("各地芯片材料动态\n\n2018年5月6日　半导体资讯\n\n湖南衡阳近日提出，重点发展键合丝。江西赣州日前印发方案，提出重点发展溅射靶材。\n"), "FOCUSES_ON").filter((relation) => !relation.endsWith("MATERIALS"));
    expect(focus).toEqual(["FOCUSES_ON 衡阳 → 键合丝", "FOCUSES_ON 赣州 → 溅射靶材"]);
  });

  it("is not told by the application that begins like a verb", async () => {
    expect(relationsOf(await factsIn(planOf("肥西县应用场景丰富的企业较多，全市发展功率模块。")), "FOCUSES_ON")).not.toContain("FOCUSES_ON 肥西县 → 功率模块");
  });
});

describe("what a zone sets up or leans on", () => {
  it("is in the zone: a park that it builds behind its work", async () => {
    expect(relationsOf(await factsIn(planOf("合肥经开区重点布局显示面板，打造运河湾电子信息产业园。")), "LOCATED_IN")).toContain("LOCATED_IN 运河湾电子信息产业园 → 合肥经开区");
  });

  it("is in the zone: a body or firm that only bears the province's name, though another sentence names it alone", async () => {
    const facts = await factsIn("安徽省化合物半导体产业2024年行动计划\n\n一、重点任务\n\n合肥高新区依托恒越光电、安徽澜湖实验室，发展射频芯片。\n\n支持安徽澜湖实验室建设中试平台，面向全省提供流片服务。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 安徽澜湖实验室 → 合肥高新区", "LOCATED_IN 恒越光电 → 合肥高新区"]));
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 安徽澜湖实验室 → 安徽省");
  });
});

describe("towns that a plan pushes", () => {
  it("are known by what they are to do, and it is theirs", async () => {
    const facts = await factsIn(planOf("支持云湖街道发展功率模块，推动青浦桥镇布局引线框架。在石塘镇建设光电子器件产业园。引导白沙镇发展传感器。", "长丰县集成电路产业2024年行动计划"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 云湖街道 → 功率模块", "FOCUSES_ON 青浦桥镇 → 引线框架", "FOCUSES_ON 石塘镇 → 光电子器件", "FOCUSES_ON 白沙镇 → 传感器"]));
    expect(namesOf(facts, "Device")).not.toContain("白沙镇发展传感器");
  });

  it("are none where a word only ends like one", async () => {
    const facts = await factsIn(planOf("推动重点镇发展封装测试，支持特色小镇发展芯片设计，鼓励经济强镇建设半导体材料基地，支持各街道发展芯片设计，支持中心镇布局半导体材料。"));
    expect(namesOf(facts, "Region").filter((name) => /[镇道]$/.test(name))).toEqual([]);
  });
});

describe("a place that is called the heart of another", () => {
  it.each([["news", newsOf], ["a plan", planOf]])("does itself what the sentence goes on to tell, in %s", async (_, textOf) => {
    const facts = await factsIn(textOf("合肥经开区作为合肥市的核心区，主要发展光通信器件、功率模块。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(["FOCUSES_ON 合肥经开区 → 光通信器件", "FOCUSES_ON 合肥经开区 → 功率模块"]);
  });
});
