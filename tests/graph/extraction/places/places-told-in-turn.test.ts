import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../reading.ts";

const focusOf = async (text: string) => relationsOf(await factsIn(planOf(text)), "FOCUSES_ON");
const report = (text: string) => `合肥市2026年政府工作报告\n2026年1月10日\n一、2025年工作回顾\n${text}\n`;

describe("several places in one sentence", () => {
  it("keep what is theirs behind a park that the place before sets up", async () => {
    const found = await focusOf("支持肥西县建设光电子产业园、庐江高新区发展电子特气，长丰县加快建设碳化硅产业园、巢湖经开区重点发展硅片。");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江高新区 → 电子特气", "FOCUSES_ON 巢湖经开区 → 硅片"]));
    expect(found).not.toContain("FOCUSES_ON 肥西县 → 电子特气");
    expect(found).not.toContain("FOCUSES_ON 长丰县 → 硅片");
  });

  it("set up parks together where a list of them goes on", async () => {
    const found = await focusOf("支持肥西县建设光电子产业园、功率器件产业园，发展电子特气。");
    expect(found).toContain("FOCUSES_ON 肥西县 → 电子特气");
  });

  it.each([
    ["支持庐江高新区承接硅片切割，支持庐江云岭智慧新城建设惯性传感器产业园。", "FOCUSES_ON 庐江云岭智慧新城 → 惯性传感器"],
    ["支持庐江高新区承接硅片切割，支持环巢湖未来城发展惯性传感器。", "FOCUSES_ON 环巢湖未来城 → 惯性传感器"],
  ])("are new towns too: %s", async (text, expected) => {
    const found = await focusOf(text);
    expect(found).toContain(expected);
    expect(found).not.toContain("FOCUSES_ON 庐江高新区 → 惯性传感器");
  });

  it("end where the sentence pushes on a place that nobody knows", async () => {
    expect(await focusOf("支持庐江高新区承接硅片切割，支持澜湖云谷湾发展惯性传感器。")).not.toContain("FOCUSES_ON 庐江高新区 → 惯性传感器");
  });
});

describe("the former and the latter of two places", () => {
  it.each([
    ["“两翼”即肥西县澜湖创新园和长丰县云岭新城，前者主攻封装测试，后者重点发展光刻胶。", ["肥西县澜湖创新园 → PACKAGING_TEST", "长丰县云岭新城 → 光刻胶"]],
    ["支持肥西县、长丰县错位发展，前者聚焦芯片设计，后者聚焦光刻胶。", ["肥西县 → DESIGN", "长丰县 → 光刻胶"]],
    ["形成肥西县与庐江高新区两大片区，其中前者以功率器件为主，后者以光刻胶为主。", ["肥西县 → 功率器件", "庐江高新区 → 光刻胶"]],
    ["以肥西县为核、长丰县为翼，前者做强功率器件，后者做大光刻胶。", ["肥西县 → 功率器件", "长丰县 → 光刻胶"]],
    ["肥西县和长丰县各有侧重。前者发展功率器件，后者发展光刻胶。", ["肥西县 → 功率器件", "长丰县 → 光刻胶"]],
  ])("have each its own: %s", async (text, expected) => {
    const found = (await focusOf(text)).filter((relation) => !relation.endsWith("MATERIALS") && !relation.endsWith("FABRICATION"));
    expect(found).toEqual(expected.map((relation) => `FOCUSES_ON ${relation}`).sort());
  });

  it("have each its own in turn, by the names of their zones alone", async () => {
    expect(await focusOf("依托澜泉片区和云岭新城分别发展芯片设计和封装测试。")).toEqual(["FOCUSES_ON 云岭新城 → PACKAGING_TEST", "FOCUSES_ON 澜泉片区 → DESIGN"].sort());
  });
});

describe("a park that a paper is on", () => {
  it("is meant by its short name, in a bracket with other words, and has its counted parts", async () => {
    const facts = await factsIn("合肥市关于加快澜湖半导体产业园发展的若干措施\n\n为加快合肥澜湖半导体产业园（“合肥澜谷”，含庐江、长丰两个分园区，以下简称澜谷）建设，形成以存储芯片为特色的集聚区，制定本措施。\n第一条　庐江分园区重点发展硅片；长丰分园区主攻传感器。\n第二条　澜谷加快引进靶材企业。\n");
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 合肥澜湖半导体产业园 → 存储芯片", "FOCUSES_ON 庐江分园区 → 硅片", "FOCUSES_ON 长丰分园区 → 传感器", "FOCUSES_ON 合肥澜湖半导体产业园 → 靶材"]));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 庐江分园区 → 合肥澜湖半导体产业园", "LOCATED_IN 长丰分园区 → 合肥澜湖半导体产业园"]));
  });
});

describe("a place in front", () => {
  it.each([
    ["肥西恒越电子陶瓷基板导入京东方供应链", "京东方"],
    ["肥西恒越电子陶瓷基板批量供应英飞凌、比亚迪", "比亚迪"],
    ["肥西恒越电子陶瓷基板通过中芯国际验证", "中芯国际"],
    ["肥西恒越电子为华为配套陶瓷基板", "华为"],
  ])("is not where the buyer is: %s", async (text, buyer) => {
    const found = relationsOf(await factsIn(report(`${text}。`)), "LOCATED_IN");
    expect(found.filter((relation) => relation.startsWith(`LOCATED_IN ${buyer} `))).toEqual([]);
  });

  it("is where the firms of the next clauses are", async () => {
    const found = relationsOf(await factsIn(report("肥西县恒越电子陶瓷基板量产，澜泰微电子封测线投产。")), "LOCATED_IN");
    expect(found.filter((relation) => relation.endsWith("→ 肥西县")).length).toBeGreaterThan(1);
  });

  it("has no park that begins with an area of its own", async () => {
    const found = relationsOf(await factsIn(planOf("依托合肥高新区集成电路产业园、长丰半导体材料产业园和半导体装备产业园，发展硅片。")), "LOCATED_IN");
    expect(found).toContain("LOCATED_IN 集成电路产业园 → 合肥高新区");
    expect(found).not.toContain("LOCATED_IN 长丰半导体材料产业园 → 合肥高新区");
  });
});

it("places that make up a pattern with others are not those of which the sentence goes on to tell", async () => {
  const { targets, actuals } = await factsIn(report("形成以肥西县为核心，庐江县、巢湖经开区协同发展的产业格局，芯片产业营业收入50亿元。"));
  expect([...targets, ...actuals].map(({ value, region }) => [value, region])).toEqual([[50, "合肥市"]]);
});
