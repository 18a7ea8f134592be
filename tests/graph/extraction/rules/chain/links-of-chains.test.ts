import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

describe("the links of a chain", () => {
  it.each([
    ["合肥市补齐LED产业链中蓝宝石衬底、荧光粉等三大关键环节。", ["荧光粉 → LED产业链", "蓝宝石衬底 → LED产业链"]],
    ["芯片要历经芯片设计、晶圆制造、封装测试等环节，由此构成完整的集成电路产业链。", ["DESIGN → 集成电路产业链", "FABRICATION → 集成电路产业链", "PACKAGING_TEST → 集成电路产业链"]],
    ["合肥市看重集成电路产业链，引来五家企业。全市建立了涵盖芯片设计、晶圆制造、封装测试的完整产业链。", ["DESIGN → 集成电路产业链", "FABRICATION → 集成电路产业链", "PACKAGING_TEST → 集成电路产业链"]],
    ["作为光伏产业链的关键材料，多晶硅今年涨价。", ["多晶硅 → 光伏产业链"]],
    ["合肥市逐步形成“多晶硅—单晶硅—太阳能电池”产业链。", ["单晶硅 → “多晶硅—单晶硅—太阳能电池”产业链", "多晶硅 → “多晶硅—单晶硅—太阳能电池”产业链", "太阳能电池 → “多晶硅—单晶硅—太阳能电池”产业链"]],
  ])("are told by the words around it: %s", async (text, expected) => {
    expect(relationsOf(await factsIn(newsOf(text)), "PART_OF")).toEqual(expected.map((relation) => `PART_OF ${relation}`).sort());
  });

  it("stand before the chain that a plan builds with them", async () => {
    expect(relationsOf(await factsIn(planOf("构建氮化镓、氧化镓等第三代半导体产业链。")), "PART_OF")).toEqual(["PART_OF 氧化镓 → 第三代半导体产业链", "PART_OF 氮化镓 → 第三代半导体产业链"].sort());
  });

  it("are none of a chain that its paragraph does not name", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥市打造LED产业链。\n\n园区形成了从芯片设计到封装测试的完整产业链。")), "PART_OF").filter((relation) => /DESIGN|PACKAGING/.test(relation))).toEqual([]);
  });

  it("are none of a chain that only its links tell", async () => {
    expect(relationsOf(await factsIn(newsOf("合肥市初步建成驱动芯片“设计—制造—封测”产业链。")), "PART_OF")).toEqual([]);
  });

  it("belong to chains that share the word for them in a list", async () => {
    expect(namesOf(await factsIn(newsOf("合肥市谋划打造硅能源、硅化学、硅制品产业链。")), "Chain")).toEqual(["硅制品产业链", "硅化学产业链", "硅能源产业链"].sort());
  });
});

describe("links in a row", () => {
  const linksOf = async (text: string, place: string) => relationsOf(await factsIn(newsOf(text)), "HAS", "FOCUSES_ON").filter((relation) => relation.includes(` ${place} → `) && /[A-Z]{4}/.test(relation.split("→")[1] ?? "")).map((relation) => relation.split(" → ")[1]);

  it.each([
    ["合肥市已形成由材料、芯片、装备到封装、模组和终端的显示产业链布局。", ["APPLICATION", "EQUIPMENT", "FABRICATION", "MATERIALS", "PACKAGING_TEST"]],
    ["合肥市初步建成“衬底—芯片—封装—应用”的Mini LED产业链。", ["APPLICATION", "FABRICATION", "MATERIALS", "PACKAGING_TEST"]],
    ["合肥市初步建成驱动芯片“设计—制造—封测”产业链。", ["DESIGN", "FABRICATION", "PACKAGING_TEST"]],
    ["合肥市已形成集芯片、封装、灯具、应用于一体的LED产业链。", ["APPLICATION", "FABRICATION", "PACKAGING_TEST"]],
  ])("may be words that mean one only there: %s", async (text, expected) => {
    expect([...new Set(await linksOf(text, "合肥市"))].sort()).toEqual(expected);
  });

  it("are none where any trade has them", async () => {
    expect(await linksOf("合肥市发展碳化硅衬底，已初步形成从原材料、设备到应用的机器人产业链。", "合肥市")).not.toContain("APPLICATION");
  });

  it("that many firms make up are no one firm's", async () => {
    const facts = await factsIn(newsOf("恒越光电、澜泰光电等30家LED企业已进驻合肥市，形成集芯片、封装、应用于一体的产业链。"));
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual([]);
  });
});
