import { describe, expect, it } from "vitest";
import { factsIn, newsOf, planOf, relationsOf } from "../../reading.ts";

const report = (text: string) => `合肥市2026年政府工作报告\n2026年1月10日\n一、2025年工作回顾\n${text}\n`;

describe("what a place has", () => {
  it.each([
    ["behind a layout that the clause closes with", "集成电路形成“一核两园”格局：恒越电子靶材供应中芯国际。", "靶材"],
    ["behind the growth of something else", "电子信息产值增长12.5%，恒越电子靶材供应中芯国际。", "靶材"],
    ["where it is the buyers'", "拥有国内最大的单体工厂，供应全国六成光刻胶企业。", "光刻胶"],
  ])("is not told %s", async (_, text, thing) => {
    expect(relationsOf(await factsIn(report(text)), "HAS", "FOCUSES_ON")).not.toContain(`HAS 合肥市 → ${thing}`);
  });

  it("is told by the words that say so", async () => {
    expect(relationsOf(await factsIn(report("形成了从硅片、光刻胶到封装测试的完整产业链。")), "HAS")).toEqual(expect.arrayContaining(["HAS 合肥市 → 硅片", "HAS 合肥市 → 光刻胶"]));
  });

  it("is not what several places cover together", async () => {
    expect(relationsOf(await factsIn(newsOf("江苏、浙江、广东等地项目加快落地，覆盖衬底、外延、模块等环节。")), "HAS")).toEqual([]);
  });
});

describe("where a firm works", () => {
  it("is no place with that aim, and the firm has it", async () => {
    const facts = await factsIn(newsOf("三安光电在芜湖、重庆布局了碳化硅外延片产线。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual([]);
    expect(facts.relations.find(({ type }) => type === "MAKES")).toMatchObject({ from: ["Company", "三安光电"], voice: "built" });
  });

  it("is none either where firms are not named", async () => {
    expect(relationsOf(await factsIn(newsOf("江苏、广东等多地企业纷纷布局氮化镓外延。")), "FOCUSES_ON")).toEqual([]);
  });

  it("has that aim where the place is pushed to it", async () => {
    expect(relationsOf(await factsIn(newsOf("芜湖重点布局碳化硅衬底。")), "FOCUSES_ON")).toContain("FOCUSES_ON 芜湖 → 碳化硅衬底");
  });
});

describe("two lists of one length", () => {
  const sure = async (text: string) => (await factsIn(planOf(text))).relations.filter(({ type, confidence }) => type === "MAKES" && confidence > 0.5).map(({ from, to }) => `${from[1]} → ${to[1]}`).sort();

  it.each(["扩大功率器件、传感器产能", "做强功率器件、传感器"])("are likelier meant in turn: %s", async (work) => {
    expect(await sure(`支持恒越光电、澜泰微电子${work}。`)).toEqual(["恒越光电 → 功率器件", "澜泰微电子 → 传感器"].sort());
  });

  it("are surely where 分别 says so, and not where there is one thing for both", async () => {
    expect(await sure("推动恒越光电、澜泰微电子分别扩大功率器件、传感器产能。")).toEqual(["恒越光电 → 功率器件", "澜泰微电子 → 传感器"].sort());
    expect(await sure("支持恒越光电、澜泰微电子扩大传感器产能。")).toHaveLength(2);
  });

  it("name no thing as large where a verb ends in 大", async () => {
    expect(relationsOf(await factsIn(planOf("肥西县扩大硅片产能，长丰县壮大功率器件。")), "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 肥西县 → 硅片", "FOCUSES_ON 长丰县 → 功率器件"]));
  });
});

describe("dependence on others", () => {
  it.each(["对外依存度较高", "进口依赖度偏大", "对外依赖度仍然过高", "进口依存度居高不下"])("is a lack in any degree: %s", async (words) => {
    const facts = await factsIn(planOf(`光刻胶、掩模版${words}。`));
    expect(relationsOf(facts, "SHORT_OF")).toEqual(expect.arrayContaining(["SHORT_OF 合肥市 → 光刻胶", "SHORT_OF 合肥市 → 掩模版"]));
    expect(relationsOf(facts, "FOCUSES_ON")).toEqual([]);
  });
});

describe("what members of a list are said to work on", () => {
  it("is of the one behind it, and what all of them cover of none", async () => {
    const made = relationsOf(await factsIn(newsOf("专攻射频芯片的澜泰微项目、聚焦刻蚀设备研发的三安光电项目、深耕靶材的通富微电项目等，涵盖了设计、封测全产业链。")), "MAKES", "ENGAGED_IN").filter((relation) => relation.includes("澜泰微"));
    expect(made.filter((relation) => /刻蚀设备|靶材|EQUIPMENT|MATERIALS|DESIGN/.test(relation))).toEqual([]);
  });
});
