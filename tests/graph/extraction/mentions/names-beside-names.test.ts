import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../reading.ts";

function reportOf(...sentences: readonly string[]): string {
  return `2026年合肥市政府工作报告\n——2026年1月12日在合肥市第十七届人民代表大会第五次会议上\n\n二、2026年重点工作\n（一）壮大产业。${sentences.join("")}\n（二）改善民生。新增城镇就业5万人，改造老旧小区80个，办好十件实事。\n`;
}

describe("names that hold a mark or a word which ends others", () => {
  it("are a body's that two bear together, with the one before the dash", async () => {
    const facts = await factsIn(planOf("支持JITRI-中芯国际联合创新中心建设，推动产业链协同发展。"));
    expect(namesOf(facts, "Institution")).toEqual(["JITRI-中芯国际联合创新中心"]);
    expect(namesOf(facts, "Company")).toEqual([]);
  });

  it("are a project's that goes on with 及其产业化, with its whole firm", async () => {
    const facts = await factsIn("2024年浙江省重点建设项目清单\n\n1. 丽水恒越电子特种封装及其产业化项目（莲都区）\n2. 天岳先进碳化硅衬底项目（南湖区）\n");
    expect(namesOf(facts, "Project")).toContain("丽水恒越电子特种封装及其产业化项目");
    expect(namesOf(facts, "Company")).toContain("丽水恒越电子");
  });

  it("are one park's with the second name in brackets behind it", async () => {
    const { entities } = await factsIn(planOf("庐阳恒芯半导体产业园（庐阳芯中心）重点发展功率器件。"));
    expect(entities.filter(({ type }) => type === "Park").map(({ name, aliases }) => [name, aliases.includes("庐阳芯中心")])).toEqual([["庐阳恒芯半导体产业园", true]]);
  });

  it("are two places' that a dot joins, and no thing's where a county and a brand stand before it", async () => {
    const joint = await factsIn("湖北省集成电路产业2024年行动计划\n\n一、重点任务\n\n（一）布局\n\n黄石开发区·铁山区重点发展印制电路板，推动产业链协同发展。\n");
    expect(relationsOf(joint, "FOCUSES_ON")).toEqual(expect.arrayContaining(["FOCUSES_ON 铁山区 → 印制电路板", "FOCUSES_ON 黄石开发区 → 印制电路板"]));
    const glued = await factsIn(planOf("支持肥西恒科大晶光刻设备投产，推动产业链协同发展。"));
    expect(namesOf(glued, "Equipment").filter((name) => name.startsWith("肥西"))).toEqual([]);
  });

  it("are no project's where they are a programme's that something is taken into", async () => {
    const facts = await factsIn(planOf("三安光电碳化硅衬底项目开工，入选安徽“双百双新”项目。"));
    expect(namesOf(facts, "Project").filter((name) => name.includes("双百双新"))).toEqual([]);
  });
});

describe("a firm's name and what stands beside it", () => {
  it("the area before it and the one in brackets behind it are forms of its name", async () => {
    const facts = await factsIn(planOf("支持合肥京东方扩产，推动华天科技（西安）封测产线建设。"));
    const formsOf = (name: string) => facts.entities.find((entity) => entity.name === name)?.aliases ?? [];
    expect(formsOf("京东方")).toContain("合肥京东方");
    expect(formsOf("华天科技").some((form) => /^华天科技[(（]西安[)）]$/.test(form))).toBe(true);
  });

  it("a word for its trade that the lexicon does not give belongs to the name, a thing does not", async () => {
    const facts = await factsIn(planOf("引进埃夫特机器人、天岳先进碳化硅衬底。"));
    expect(namesOf(facts, "Company")).toEqual(["埃夫特机器人", "天岳先进"].sort());
  });

  it("firms beside known ones in a report's list are firms where their trade ends the name", async () => {
    const facts = await factsIn(reportOf("京东方、岭湖光电、恒越精密带动集成电路产业链发展，三安光电、深紫外LED芯片出货增长。"));
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["岭湖光电", "恒越精密"]));
    expect(namesOf(facts, "Company").filter((name) => name.includes("芯片"))).toEqual([]);
  });
});

describe("things that a list names", () => {
  it("are several where they stand side by side, though the lexicon has one term for them, and one elsewhere", async () => {
    expect(namesOf(await factsIn(planOf("重点发展铝电解电容器、薄膜电容。")), "Device")).toEqual(["薄膜电容", "铝电解电容器"].sort());
  });

  it("are products that nobody knows, by their ending, beside known ones alone", async () => {
    const facts = await factsIn(planOf("重点发展IGBT模块、岭形母排、功率模块用恒形母排；培育银烧结机、刻蚀机。"));
    expect(namesOf(facts, "Device")).toEqual(expect.arrayContaining(["岭形母排", "恒形母排"]));
    expect(namesOf(facts, "Equipment")).toContain("银烧结机");
    expect(namesOf(await factsIn(reportOf("重点发展木质板、果蔬酸、农用膜。")), "Material")).toEqual([]);
  });
});

describe("projects that a list names", () => {
  it("close with their number, or with the last one's word", async () => {
    const named = async (text: string) => namesOf(await factsIn(reportOf(text)), "Project");
    expect(await named("年内开工岭湖电子引线框架、恒越光电碳化硅外延片扩建三大项目。")).toEqual(expect.arrayContaining(["岭湖电子引线框架", "恒越光电碳化硅外延片扩建"]));
    expect(await named("推进通富微电二期LED封装、天岳先进碳化硅衬底项目。")).toEqual(expect.arrayContaining(["通富微电二期LED封装", "天岳先进碳化硅衬底项目"]));
  });

  it("are without the verb that the list begins with, and their firms without county and phase", async () => {
    const facts = await factsIn(reportOf("启动天岳先进12英寸碳化硅衬底二期、肥西县岭湖二期10GW切片等32个项目。"));
    expect(namesOf(facts, "Project").filter((name) => name.startsWith("启动"))).toEqual([]);
    expect(namesOf(facts, "Company")).toEqual(expect.arrayContaining(["天岳先进", "岭湖"]));
    expect(relationsOf(facts, "UNDERTAKES").some((relation) => relation.startsWith("UNDERTAKES 岭湖 →"))).toBe(true);
  });

  it("are lines of a size or a trial that are built, with their builder; not lines of a trade", async () => {
    const facts = await factsIn(reportOf("天岳先进建成国内首条8英寸碳化硅衬底生产线，支持三安光电扩建年产30亿颗深紫外LED芯片线，推进氮化镓微波中试线建设，支持企业建设功率器件生产线。"));
    expect(namesOf(facts, "Project")).toEqual(["8英寸碳化硅衬底生产线", "年产30亿颗深紫外LED芯片线", "氮化镓微波中试线"].sort());
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(expect.arrayContaining(["UNDERTAKES 三安光电 → 年产30亿颗深紫外LED芯片线", "UNDERTAKES 天岳先进 → 8英寸碳化硅衬底生产线"]));
  });

  it("an item's number is none of the figure behind it", async () => {
    const text = "合肥市集成电路产业2024年行动计划\n\n专栏1 重大工程\n01 8英寸碳化硅功率器件生产线（责任主体：合肥高新区管委会）\n02 12英寸晶圆制造项目（责任主体：合肥高新区管委会）\n";
    expect(namesOf(await factsIn(text), "Project").filter((name) => name.startsWith("0"))).toEqual([]);
  });
});

describe("what a bracket tells of a firm in a list", () => {
  it("is no part of its name, and ends no list", async () => {
    const facts = await factsIn("半导体产业园巡礼\n\n2023年5月18日　半导体资讯\n\n设备材料环节有北方华创（刻蚀机）、岭创睿智（固晶机）、恒刚佑合（精密模具）。\n");
    expect(namesOf(facts, "Company")).toEqual(["北方华创", "岭创睿智", "恒刚佑合"].sort());
  });

  it("a project of a link that a firm builds is one, though it names no thing", async () => {
    expect(namesOf(await factsIn(planOf("美光半导体的芯片封测项目同步推进，支持通富微电投资建设芯片封测扩产项目。")), "Project")).toContain("芯片封测扩产项目");
  });
});
