import { beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../../../graph/facts/schema.ts";
import { factsIn, namesOf, relationsOf } from "../reading.ts";

const plan = `Implementation Opinions of Luzhou City on the Photonics and Power Chip Industry

Issued by the Luzhou Municipal People's Government
8 April 2026

I. Goals
By 2028, the output value of the power semiconductor industry will exceed 6.5 billion yuan, and no fewer than 15 chip design companies will settle here.

II. Work to be done
1. Fill the gaps. The city lacks advanced packaging and relies on imports for ion implanters. Lead unit: Municipal Bureau of Economy and Information Technology; participating units: Municipal Finance Bureau.
2. Build on strengths. We will vigorously develop gallium oxide, indium phosphide substrates and laser chips. Responsible units: Administrative Committee of Luzhou High-tech Zone.
3. Support Sichuan Hengyue Photonics Co., Ltd. in building a laser chip plant with a total investment of 800 million yuan.
`;

const news = `Lantai Microelectronics plans sensor plant in Luzhou

Posted on Sept. 4, 2024

Lantai Microelectronics Co., Ltd., headquartered in Chengdu, will invest RMB 1.2 billion to build a MEMS sensor plant in Luzhou, Sichuan Province. The plant will be completed in 2026.

The company also manufactures image sensors and has begun volume production of infrared detectors. It supplies image sensors to Yunhai Optics Co., Ltd., a camera module maker based in Mianyang.

SMIC is expanding its power device capacity.
`;

describe("a plan in English", () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await factsIn(plan);
  });

  it("says what it is, by the names that the model has", () => {
    expect(facts).toMatchObject({ title: "Implementation Opinions of Luzhou City on the Photonics and Power Chip Industry", kind: "plan", publishedOn: "2026-04-08", region: "泸州市", level: "city", issuer: "泸州市人民政府" });
  });

  it("names things as Chinese texts do, with what it prints as another form", () => {
    expect(facts.entities).toContainEqual(expect.objectContaining({ type: "Material", name: "磷化铟衬底", aliases: ["indium phosphide substrates"] }));
  });

  it("focuses, lacks and depends", () => {
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 泸州市 → 氧化镓", "FOCUSES_ON 泸州市 → 磷化铟衬底"]));
    expect(relationsOf(facts, "SHORT_OF")).toEqual(["SHORT_OF 泸州市 → PACKAGING_TEST", "SHORT_OF 泸州市 → 离子注入设备"]);
  });

  it("sets aims in the units of the model", () => {
    expect(facts.targets.map(({ metric, op, value, unit, by, region }) => ({ metric, op, value, unit, by, region }))).toEqual([
      { metric: "功率半导体产业产值", op: ">", value: 65, unit: "亿元", by: "2028", region: "泸州市" },
      { metric: "设计企业", op: ">=", value: 15, unit: "家", by: "2028", region: "泸州市" },
    ]);
  });

  it("says who answers for a task, and in which role", () => {
    expect(facts.tasks.map(({ title, bodies }) => [title, ...bodies.map(({ name, role }) => `${name} ${role}`)])).toEqual([
      ["Fill the gaps", "市经济和信息化局 lead", "市财政局 joint"],
      ["Build on strengths", "泸州高新技术产业开发区管理委员会 unspecified"],
    ]);
  });

  it("asks firms to build", () => {
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES Sichuan Hengyue Photonics Co., Ltd. → Sichuan Hengyue Photonics Co., Ltd. laser chip plant"]);
    expect(facts.attributes).toContainEqual(expect.objectContaining({ name: "totalInvestment", value: "8", unit: "亿元" }));
  });
});

describe("news in English", () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await factsIn(news);
  });

  it("is dated and placed", () => {
    expect(facts).toMatchObject({ kind: "news", publishedOn: "2024-09-04", region: "泸州市" });
  });

  it("tells a firm's short names from others", () => {
    expect(namesOf(facts, "Company")).toEqual(["Lantai Microelectronics Co., Ltd.", "Yunhai Optics Co., Ltd.", "中芯国际"]);
  });

  it("says who makes what, also where a pronoun stands for the firm", () => {
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES Lantai Microelectronics Co., Ltd. → 图像传感器", "MAKES 中芯国际 → 功率半导体"]));
  });

  it("says who builds what and where, planned where it is to come", () => {
    expect(facts.relations).toContainEqual(expect.objectContaining({ type: "UNDERTAKES", from: ["Company", "Lantai Microelectronics Co., Ltd."], to: ["Project", "Lantai Microelectronics Co., Ltd. MEMS sensor plant"], voice: "planned" }));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN Lantai Microelectronics Co., Ltd. → 成都市", "LOCATED_IN Lantai Microelectronics Co., Ltd. MEMS sensor plant → 泸州市", "LOCATED_IN Yunhai Optics Co., Ltd. → 绵阳市", "LOCATED_IN 泸州市 → 四川省"]));
    expect(facts.attributes).toContainEqual(expect.objectContaining({ name: "totalInvestment", value: "12", unit: "亿元" }));
  });

  it("tells a plant's capacity as its firm's, and none of it as the city's", async () => {
    const { targets } = await factsIn("Lantai Microelectronics to expand in Luzhou\n\n4 September 2024\n\nLantai Microelectronics Co., Ltd. will build a MEMS sensor plant in Luzhou, Sichuan Province. The new plant will have a capacity of 30,000 wafers per month when it opens in 2027.\n");
    expect(targets).toEqual([expect.objectContaining({ value: 30_000, region: null, scope: "Lantai Microelectronics Co., Ltd." })]);
  });

  it("says who supplies whom", () => {
    expect(relationsOf(facts, "SUPPLIES")).toEqual(["SUPPLIES Lantai Microelectronics Co., Ltd. → Yunhai Optics Co., Ltd."]);
  });
});

it.each([["the plan", plan], ["the news", news]])("every passage of %s is that of the text", async (_, text) => {
  const facts = await factsIn(text);
  const passages = [...facts.entities, ...facts.relations, ...facts.targets, ...facts.actuals, ...facts.tasks, ...facts.attributes];
  expect(passages.length).toBeGreaterThan(10);
  for (const { quote, start, end } of passages) expect(quote).toBe(text.slice(start, end));
});

it("reads a Chinese text that holds English names as before", async () => {
  const facts = await factsIn("2024年5月6日\n\n恒越光电有限公司（Hengyue Photonics Co., Ltd.）主要生产GaN HEMT和LED芯片。\n");
  expect(relationsOf(facts, "MAKES").join()).not.toMatch(/Photonics/);
});
