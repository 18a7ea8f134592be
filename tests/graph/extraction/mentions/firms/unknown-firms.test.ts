import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

describe("a firm that nobody knows, in news", () => {
  it.each([
    ["去年从滨海迁来的澜弘光电子，投资2.6亿元，主攻LED封装。", "澜弘光电子"],
    ["台资企业恒晟光学，投资1800万美元，生产光学镜头。", "恒晟光学"],
    ["由南方大学教授创办的湘澜芯，专攻砷化镓射频芯片。", "湘澜芯"],
    ["落户不久的澜禾科技主要生产石英晶体谐振器。", "澜禾科技"],
    ["走进澜图电子，冲压车间里机器轰鸣。", "澜图电子"],
    ["在澜图电子6万平方米的厂房内，工人们正在调试固晶机。", "澜图电子"],
    ["安徽澜图电子生产LED灯珠。", "安徽澜图电子"],
    ["澜鸣电子落子长丰经开区，主攻光通信芯片。", "澜鸣电子"],
    ["杭州澜晟电子开发的蓝宝石衬底批量出货。", "杭州澜晟电子"],
    ["龙头企业澜博光学今年产值将突破5亿元。", "澜博光学"],
  ])("is seen by what is told of it: %s", async (text, firm) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([firm]);
  });

  it("makes what it is said to make, and the place does not", async () => {
    const facts = await factsIn(newsOf("由中科院专家领衔的澜拓光电科技，已建成两条氮化镓外延线。从滨海迁来的澜弘光电子，投资3亿元，主攻背光模组。"));
    expect(relationsOf(facts, "MAKES", "FOCUSES_ON", "HAS")).toEqual(["MAKES 澜弘光电子 → 背光模组", "MAKES 澜拓光电科技 → 氮化镓外延"]);
  });

  it("is seen wherever its name stands again", async () => {
    const facts = await factsIn(newsOf("澜鸣电子落子长丰经开区。市长调研澜鸣电子二期项目。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 澜鸣电子 → 澜鸣电子二期项目"]);
  });

  it.each(["汽车电子也是一大看点。", "绿色能源今年大幅增长。", "人工智能则成为热点。", "第三代半导体已成风口。", "合肥紧盯半导体，抢抓机遇。", "乐山再添光伏，企业满产。", "安徽省光学企业不多。"])("is no word for a trade: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([]);
  });
});

describe("a firm that a plan pushes on and nobody knows", () => {
  it("is seen by its word of trade", async () => {
    const facts = await factsIn(planOf("支持澜毅电子加快MEMS麦克风扩产，推动恒纬传感扩大压力传感器产能。鼓励澜嘉微开发车规级MCU。推动消费电子加快发展，支持汽车电子扩大规模，推动高新科技实现突破。"));
    expect(namesOf(facts, "Company")).toEqual(["恒纬传感", "澜嘉微", "澜毅电子"]);
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES 恒纬传感 → 压力传感器", "MAKES 澜嘉微 → 车规级MCU"]));
  });
});

describe("what news tells of a firm that nothing names as one", () => {
  it.each(["台商独资的兴隆，投资3000万美元，生产LED支架。", "由南方大学教授创办的澜普，专攻氮化镓激光器。", "福瑞达专攻LED封装。", "去年来的一家企业，投资1亿元，生产蓝宝石衬底。", "从东莞来的客商王先生，投资5000万元，主攻背光模组。"])("is not the place's: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "HAS", "FOCUSES_ON").filter((relation) => relation.includes("合肥"))).toEqual([]);
  });

  it.each(["全市主攻LED芯片。", "合肥重点发展LED芯片。"])("leaves the place its own: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON")).toContain("FOCUSES_ON 合肥市 → LED芯片");
  });
});

describe("和 and its like in a firm's name", () => {
  it.each([
    ["澜和光电（300999）4月1日晚间发布年报。去年澜和光电投产两条外延线。", ["澜和光电"]],
    ["三和晶体主营蓝宝石衬底。记者从三和晶体获悉，产能翻番。", ["三和晶体"]],
    ["晶和半导体（合肥）有限公司生产功率器件。", ["晶和半导体(合肥)有限公司"]],
    ["武汉兴有光电有限公司生产LED灯具。", ["武汉兴有光电有限公司"]],
    ["三安光电、和澜光电同时投产。", ["三安光电", "和澜光电"]],
    ["市长会见永和科技董事长。", ["永和科技"]],
  ])("is a part of it: %s", async (text, firms) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual(firms.sort());
  });

  it.each(["光和电子企业增多。", "三安光电和晶体企业合作。", "全市有光电企业百家，还有电子企业。", "新材料和半导体产业集聚。", "硅和新材料产业。"])("still joins what stands beside it: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").filter((name) => name !== "三安光电")).toEqual([]);
  });

  it("is a part of it in a plan too", async () => {
    expect(relationsOf(await factsIn(planOf("支持澜和光电扩大LED芯片产能。")), "MAKES")).toEqual(["MAKES 澜和光电 → LED芯片"]);
  });
});

describe("a firm that has come to a park", () => {
  it("makes what its next clause tells, and no other place has it for that", async () => {
    const facts = await factsIn(newsOf("肥东县项目增多。澜鸣电子落户安溪湖头光电产业园，生产光通信芯片。"));
    expect(relationsOf(facts, "MAKES", "HAS")).toEqual(["MAKES 澜鸣电子 → 光通信芯片"]);
  });
});
