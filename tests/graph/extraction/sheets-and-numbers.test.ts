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

describe("a line of its own above what its project has", () => {
  const list = "近日，安徽省发展和改革委员会发布关于2021年省重点芯片项目调整名单的通知。\n通知指出，本次增补项目35个。\n\n长丰恒越长三角电子信息产业中心\n项目用地200亩，总建筑面积18万平方米。建成后可年产1.2万平方米挠性覆铜板、1万吨贵金属键合丝。项目业主为恒越（长丰）电子信息有限公司。\n\n肥东月凯机电科技有限公司年产400万套无刷电机控制芯片系统\n项目建筑面积15万平方米。\n";

  it("names it, whatever it is called", async () => {
    expect(namesOf(await factsIn(list), "Project")).toEqual(expect.arrayContaining(["长丰恒越长三角电子信息产业中心", "肥东月凯机电科技有限公司年产400万套无刷电机控制芯片系统"]));
  });

  it("is whose the text below says, with what that makes", async () => {
    const relations = relationsOf(await factsIn(list));
    expect(relations).toEqual(expect.arrayContaining(["UNDERTAKES 恒越(长丰)电子信息有限公司 → 长丰恒越长三角电子信息产业中心", "MAKES 长丰恒越长三角电子信息产业中心 → 挠性覆铜板"]));
    expect(relations.filter((relation) => relation.endsWith("金属键合"))).toEqual([]);
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
