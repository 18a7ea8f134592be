import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

/** A city's work report that looks back on a year. */
function reportOf(done: string): string {
  return `2025年合肥市政府工作报告\n——2025年1月8日在合肥市第十七届人民代表大会第四次会议上\n\n一、2024年工作回顾\n半导体产业加快发展。${done}\n`;
}

describe("a firm that is to get on with its project", () => {
  it("undertakes it, whatever word hurries it on", async () => {
    const facts = await factsIn(planOf("支持澜晖半导体加快电子级硅片项目建设，推动三安光电抓紧氮化镓射频芯片项目建设，支持云岭微电子尽快启动IGBT模块封装项目。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 氮化镓射频芯片项目", "UNDERTAKES 云岭微电子 → IGBT模块封装项目", "UNDERTAKES 澜晖半导体 → 电子级硅片项目"]);
  });

  it("is no trade that gets on with its kinds of projects", async () => {
    const facts = await factsIn(planOf("推动集成电路产业加快功率器件项目建设，支持碳化硅材料加快衬底项目建设。"));
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(relationsOf(facts, "UNDERTAKES")).toEqual([]);
  });
});

describe("projects that are numbered in one sentence", () => {
  it("do not keep the number in their name or their firm's", async () => {
    const list = "（1）澜晖半导体有限公司8英寸硅片项目，总投资12亿元；（2）岭湖光电有限公司LED封装扩产项目；（3）庐阳区5GW异质结电池项目。";
    for (const text of [planOf(`重点推进以下项目：${list}`), planOf(`推进${list.replaceAll("；", "、")}`), newsOf(`签约项目包括：${list}`), planOf(`重点项目：${list.replace(/（(\d)）/g, "$1.")}`), planOf(`重点项目：${list.replace(/（(\d)）/g, "$1）")}`)]) {
      const facts = await factsIn(text);
      expect(namesOf(facts, "Project")).toEqual(["岭湖光电有限公司LED封装扩产项目", "庐阳区5GW异质结电池项目", "澜晖半导体有限公司8英寸硅片项目"].sort());
      expect(namesOf(facts, "Company")).toEqual(["岭湖光电有限公司", "澜晖半导体有限公司"].sort());
    }
  });
});

describe("projects that a counted list names by their firms", () => {
  it("are each undertaken by their own firm alone", async () => {
    const facts = await factsIn(reportOf("澜晖氮化镓外延片、三安光电激光器件封装、通富微电传感器封测3个项目主体封顶。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 三安光电激光器件封装项目", "UNDERTAKES 澜晖 → 澜晖氮化镓外延片", "UNDERTAKES 通富微电 → 通富微电传感器封测项目"]);
  });
});

describe("a project that is called in short", () => {
  it("by its firm and phase, or size, is the fuller one that tells the same", async () => {
    const facts = await factsIn(reportOf("推进岭湖光电三期12英寸芯片项目建设，岭湖光电8英寸碳化硅晶圆线满产。三安光电二期、澜晖半导体一期开工。岭湖光电三期通线，岭湖光电8英寸线产能利用率达到90%，澜晖一期完成供地。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电二期", "岭湖光电8英寸碳化硅晶圆线", "岭湖光电三期12英寸芯片项目", "澜晖半导体一期"].sort());
    expect(facts.relations.find(({ type, to }) => type === "UNDERTAKES" && to[1] === "岭湖光电三期12英寸芯片项目")?.voice).toBe("built");
  });

  it("stands for itself where two fuller ones could be meant", async () => {
    const facts = await factsIn(reportOf("岭湖光电二期外延片项目开工，岭湖光电二期封装项目投产，岭湖光电二期满产。"));
    expect(namesOf(facts, "Project")).toContain("岭湖光电二期");
  });
});

describe("names beside numbers and trades", () => {
  it("leave a rate a month out of a line's name", async () => {
    const facts = await factsIn(reportOf("支持三安光电二期产能再提升3万片/月、8英寸碳化硅产线全面量产。"));
    expect(namesOf(facts, "Project")).toEqual(["8英寸碳化硅产线", "三安光电二期"].sort());
  });

  it("keep a firm whole whose end begins another thing's name", async () => {
    const facts = await factsIn(newsOf("三安光电芯片出货量增长，华灿光电外延片产能扩大。"));
    expect(namesOf(facts, "Company")).toEqual(["三安光电", "华灿光电"].sort());
    expect(namesOf(facts, "Material")).toEqual(["外延片"]);
  });
});

describe("a project of a firm's seat and its works", () => {
  it("is one, from the firm on", async () => {
    const facts = await factsIn(planOf("推进岭威总部及芯片研发测试基地项目、三安光电总部及封测基地项目建设。"));
    expect(namesOf(facts, "Project")).toEqual(["三安光电总部及封测基地项目", "岭威总部及芯片研发测试基地项目"].sort());
  });
});

describe("what a park or project is to make", () => {
  it("is nothing that the place has by then", async () => {
    const facts = await factsIn(planOf("肥西光电产业园占地300亩，总投资22亿元，主要生产显示模组、压力传感器，一期力争9月竣工。"));
    expect(relationsOf(facts, "HAS")).toEqual([]);
  });
});

describe("a zone that is named by its type in full", () => {
  it("is the one named with its county by the short type", async () => {
    const facts = await factsIn(planOf("支持肥西县柏湖经开区发展硅片产业。推动柏湖经济开发区做强硅片，依托柏湖经济开发区发展光伏组件。"));
    expect(namesOf(facts, "Park")).toEqual(["肥西县柏湖经开区"]);
  });
});

describe("firms that build in common", () => {
  it("all undertake the project that stands behind their money", async () => {
    const facts = await factsIn(newsOf("恒越光电与合肥澜泰投资集团有限公司拟共同投资20亿元，在合肥建设一条碳化硅器件生产线。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥澜泰投资集团有限公司 → 碳化硅器件生产线", "UNDERTAKES 恒越光电 → 碳化硅器件生产线"]);
  });
});

describe("the project that a new paragraph points at", () => {
  it("is built by those that the paragraph names", async () => {
    const facts = await factsIn(newsOf("年产10万片碳化硅衬底项目8月开工。\n\n这个项目由合肥澜维光伏材料有限公司与河北恒晶太阳能科技有限公司共同投资兴建。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 合肥澜维光伏材料有限公司 → 年产10万片碳化硅衬底项目", "UNDERTAKES 河北恒晶太阳能科技有限公司 → 年产10万片碳化硅衬底项目"]);
  });
});
