import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf, sitesIn } from "../../reading.ts";

const focusIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON");
const madeIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "MAKES");

describe("what news tells is not what its place works on", () => {
  it.each([
    ["where a plant without a name will turn it out", "建成后预计可年产50万片外延片，将推动产业升级。"],
    ["where a project without its name is told of", "该外延片项目是公司在大陆的唯一专案，计划打造成为最优秀的外延片企业。"],
    ["where machines are bought", "今年启动二期建设，目标是采购60台MOCVD设备。"],
    ["where it is said what something is worth", "该工程启动，对形成外延片、LED芯片完整链条具有重要意义。"],
    ["where a clause speaks of the nation", "因为我国第一块外延片就诞生在这里，意义深远。"],
  ])("%s", async (_, text) => {
    expect(await focusIn(text)).toEqual([]);
  });

  it("where it says so itself it is", async () => {
    expect(await focusIn("合肥市将加快建设外延片基地，重点发展LED芯片。")).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥市 → LED芯片"]));
  });
});

describe("what news names behind a firm is not the firm's", () => {
  it.each([
    ["where the firm is set aside", "除了三安光电外，当地还有不少家做外延片。"],
    ["where the firm is asked to write a paper", "当地委托恒越咨询有限公司编制了规划，规划期末外延片产能达到155万片。"],
    ["where the firm is bought", "这是在收购美国恒越光电有限公司之后，第一个兴建的外延片工厂。"],
    ["where its people come to see another's", "三安光电的专家来到工厂，180微米的硅片让人心服口服。"],
    ["where the nation is what it moves", "三安光电签署备忘录，携手推动中国外延片水平。"],
  ])("%s", async (_, text) => {
    expect(await madeIn(text)).toEqual([]);
  });
});

describe("several firms behind one project", () => {
  it("make what it makes where none of them bears its name, else the one that does", async () => {
    const facts = await factsIn(newsOf("恒越光电外延片项目由恒越光电公司、澜泰集团公司投资建设。该项目主要生产LED外延片。"));
    expect(relationsOf(facts, "UNDERTAKES")).toHaveLength(2);
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("澜泰"))).toEqual([]);
  });
});

describe("what a project is to have by its amount", () => {
  it("is no other project", async () => {
    const facts = await factsIn(newsOf("三安光电合肥外延片项目动工，计划建设年产60万片外延片、LED芯片项目。"));
    expect(namesOf(facts, "Project").filter((name) => name.startsWith("年产"))).toEqual([]);
  });
});

describe("the links that a project makes up", () => {
  it("are not the place's", async () => {
    expect(await focusIn("三安光电合肥光伏产业园项目签约奠基，总规划建设硅片、芯片制造、封装完整产业链。")).toEqual([]);
  });
});

describe("a zone that issues a paper", () => {
  it("is what news of the paper is about", async () => {
    const facts = await factsIn("合肥澜湖出台第三代半导体新政\n\n合肥澜湖新区昨日发布《合肥澜湖新区集成电路产业规划》，将引进封装测试企业。\n");
    expect(facts.region).toBe("合肥澜湖新区");
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥澜湖新区 → PACKAGING_TEST");
  });

  it("does not begin a firm's name with its kind", async () => {
    expect(namesOf(await factsIn(newsOf("三安光电的LED芯片项目在合肥市开发区举行投产庆典，投资7亿元。")), "Company")).toEqual(["三安光电"]);
  });
});

describe("a zone that bears another area's name", () => {
  it("lies there, and not in the place of the plan", async () => {
    const sites = await sitesIn(planOf("支持企业在江西省上饶经济技术开发区建设电池片项目，与安徽滁州经济技术开发区共建产业园。"));
    expect(sites.filter((site) => site.includes("开发区"))).toEqual([]);
  });
});

it("what news tells of the whole country, and of a part of that behind a semicolon, its place has not", async () => {
  const facts = await factsIn(newsOf("2017年，预计我国多晶硅、硅片产量分别达到24万吨和90GW；其中单晶硅片产量达到30GW，市场占有率提升至31%。"));
  expect(relationsOf(facts, "HAS", "STRONG_IN")).toEqual([]);
});

describe("a section of a plan that tells of the country", () => {
  it("puts nothing in the plan's place, up to the next heading beside it", async () => {
    const facts = await factsIn("合肥市集成电路产业发展“十四五”规划\n\n一、规划背景\n\n（一）国内集成电路产业发展现状\n\n1、产业稳中有进\n\n2020年集成电路产业营业收入增长18%。由华润微、士兰微等引领的功率器件占全球五成。重点发展光刻胶。\n\n（二）合肥市产业发展现状\n\n拥有三安光电、通富微电等企业。2020年集成电路产业产值达到100亿元。\n\n二、重点任务\n\n重点发展封装测试。\n");
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 三安光电 → 合肥市", "LOCATED_IN 通富微电 → 合肥市"]));
    expect(relationsOf(facts, "LOCATED_IN")).not.toContain("LOCATED_IN 士兰微 → 合肥市");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(["FOCUSES_ON 合肥市 → PACKAGING_TEST"]);
  });
});
