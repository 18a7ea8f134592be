import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "./reading.ts";

describe("the sheet of a project offered to investors", () => {
  const sheet = "长丰县招商项目\n\n项目名称 长丰县氮化镓外延片、芯片生产基地项目\n项目位置 合肥新站高新区\n项目建设内容 建设超净车间、测试中心、研发大楼。\n";

  it("gives the whole name of the project, though it lists what it makes", async () => {
    expect(namesOf(await factsIn(sheet), "Project")).toEqual(["长丰县氮化镓外延片、芯片生产基地项目"]);
    expect(namesOf(await factsIn(sheet), "Institution")).toEqual([]);
  });

  it("gives the project's place on a line of its own", async () => {
    expect(relationsOf(await factsIn(sheet), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 长丰县氮化镓外延片、芯片生产基地项目 → 合肥新站高新区", "LOCATED_IN 长丰县氮化镓外延片、芯片生产基地项目 → 长丰县"]));
  });
});

describe("numbers of lines", () => {
  const list = "2023年合肥市半导体重大项目名单\n\n27恒越微电子功率器件生产线项目在建\n28庐阳晶体碳化硅衬底生产线项目新开工\n29和辉光电第六代AMOLED生产线项目在建\n";

  it("are none of the names that they stand right before", async () => {
    expect(namesOf(await factsIn(list), "Project")).toEqual(expect.arrayContaining(["恒越微电子功率器件生产线项目", "庐阳晶体碳化硅衬底生产线项目", "和辉光电第六代AMOLED生产线项目"]));
  });

  it("are a name's own where no line counts on", async () => {
    expect(namesOf(await factsIn(newsOf("8英寸碳化硅衬底项目投产。")), "Project")).toEqual(["8英寸碳化硅衬底项目"]);
  });
});

describe("words before a name", () => {
  it.each([
    ["合肥新站高新区已培植出恒越光电、庐阳晶体等芯片企业。", "Company", ["庐阳晶体", "恒越光电"]],
    ["预祝恒越半导体有限公司的芯片早日量产。", "Company", ["恒越半导体有限公司"]],
    ["芯片产业发展体现出合肥高新区的实力。", "Park", ["合肥高新区"]],
    ["合肥成为芯片生产及研发基地刷新区域品牌。", "Park", []],
    ["厂房、研发中心、办公大楼五个功能区域组成芯片工厂。", "Park", []],
    ["当时这一产业园以芯片为主。", "Park", []],
    ["庐州芯火基金会支持芯片人才。", "Institution", ["庐州芯火基金会"]],
  ] as const)("are none of it: %s", async (text, kind, names) => {
    expect(namesOf(await factsIn(planOf(text)), kind)).toEqual([...names].sort());
  });
});
