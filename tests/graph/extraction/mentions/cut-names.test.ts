import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../reading.ts";

describe("steps of making chips", () => {
  it("are no firms where a list names them for their machines", async () => {
    const facts = await factsIn(planOf("引进清洗、离子注入、量测等设备企业。集聚检测、分选、编带等封测配套企业。"));
    expect(namesOf(facts, "Company")).toEqual([]);
  });
});

describe("what a thing is for", () => {
  it.each([
    ["凯盛科技开发传感器用柔性玻璃。", ["凯盛科技 → 柔性玻璃"]],
    ["支持凯盛科技开发光刻机用光刻胶。", ["凯盛科技 → 光刻胶"]],
  ])("is not made by who makes the thing: %s", async (text, made) => {
    expect(relationsOf(await factsIn(planOf(text)), "MAKES")).toEqual(made.map((one) => `MAKES ${one}`));
  });

  it("nor is the glass that a line for panels is measured by", async () => {
    const facts = await factsIn(newsOf("惠科第8.6代液晶面板生产线设计产能为每月12万片玻璃基板。"));
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("玻璃基板"))).toEqual([]);
  });
});

describe("a firm that has come to make a thing", () => {
  it.each([
    ["三安光电实现倒装LED、Mini LED芯片量产。", ["倒装LED", "Mini LED芯片"]],
    ["鼎龙控股完成CMP抛光垫产业化。", ["CMP抛光垫"]],
    ["彤程新材在光刻胶领域实现规模化供货。", ["光刻胶"]],
  ])("makes it: %s", async (text, things) => {
    const made = relationsOf(await factsIn(planOf(text)), "MAKES").map((relation) => relation.split(" → ")[1]);
    expect(made.sort()).toEqual([...things].sort());
  });

  it("is told by each column of a list of firms", async () => {
    const facts = await factsIn("合肥市传感器产业2023年行动方案\n\n附件：重点企业清单\n\n企业名称\t产业环节\t主要产品\n恒澜微电子有限公司\t封装测试\t压力传感器\n澜芯光电有限公司\t材料\t光刻胶\n");
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 恒澜微电子有限公司 → 压力传感器", "MAKES 澜芯光电有限公司 → 光刻胶"]);
    expect(relationsOf(facts, "ENGAGED_IN")).toContain("ENGAGED_IN 恒澜微电子有限公司 → PACKAGING_TEST");
  });
});

describe("names of things", () => {
  it("begin with their size, whatever its form", async () => {
    const { entities } = await factsIn(planOf("突破100G及以上光芯片。研发1200V/1700V碳化硅MOSFET、GaN HEMT射频功率放大器。发展车规级及工业级IGBT模块。"));
    const names = entities.filter(({ type }) => type === "Device").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["100G及以上光芯片", "1200V/1700V碳化硅MOSFET", "车规级IGBT模块", "工业级IGBT模块"]));
    expect(names.filter((name) => /^及|MOSFET放大器|车规级模块/.test(name))).toEqual([]);
  });

  it("stand without a size where the text names them so too", async () => {
    expect(namesOf(await factsIn(planOf("建设8英寸功率器件产线，功率器件成为特色，发展功率器件。")), "Device")).toEqual(["功率器件"]);
  });

  it("are not those of other things: 光伏电缆 is no 接线盒", async () => {
    expect(namesOf(await factsIn(planOf("光伏产业发展光伏电缆、接线盒。")), "Device")).toEqual(expect.arrayContaining(["光伏电缆", "接线盒"]));
  });
});

describe("a school beside a firm", () => {
  it.each(["支持士兰微与杭州电子科技大学、合肥学院共建联合实验室。", "三安光电与厦门理工大学攻关。"])("is one of its own: %s", async (text) => {
    const facts = await factsIn(planOf(text));
    expect(namesOf(facts, "Institution").filter((name) => name.includes("与"))).toEqual([]);
    expect(namesOf(facts, "Company")).toHaveLength(1);
  });

  it("keeps the state's laboratories whole", async () => {
    expect(namesOf(await factsIn(planOf("依托MEMS国家地方联合工程实验室开展攻关。")), "Institution")).toEqual(["MEMS国家地方联合工程实验室"]);
  });
});

describe("bodies and zones", () => {
  it("of an autonomous region keep its word, and a zone is one with and without its city's rank", async () => {
    const facts = await factsIn(newsOf("自治区科技厅到会。通辽经济技术开发区与企业签约，通辽市经济技术开发区负责人出席。"));
    expect(namesOf(facts, "Agency")).toContain("自治区科技厅");
    expect(namesOf(facts, "Park").filter((name) => name.includes("通辽"))).toEqual(["通辽市经济技术开发区"]);
  });
});

describe("a firm behind its part in a contract", () => {
  it.each([
    ["芯片厂房移交使用方一道新能源科技有限公司。", "一道新能源科技有限公司"],
    ["芯片厂房由代建方合肥澜岭建设有限公司承建。", "合肥澜岭建设有限公司"],
    ["芯片项目投资方为恒越半导体有限公司。", "恒越半导体有限公司"],
  ])("begins behind it: %s", async (text, firm) => {
    expect(namesOf(await factsIn(planOf(text)), "Company")).toEqual([firm]);
  });
});
