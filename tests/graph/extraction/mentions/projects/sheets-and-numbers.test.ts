import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

describe("the sheet of a project offered to investors", () => {
  const sheet = "长丰县招商项目\n\n项目名称 长丰县碳化硅衬底、外延片制造基地项目\n项目位置 合肥新站高新区\n项目建设内容 建设洁净厂房、检测中心、员工宿舍。\n";

  it("gives the whole name of the project, though it lists what it makes", async () => {
    expect(namesOf(await factsIn(sheet), "Project")).toEqual(["长丰县碳化硅衬底、外延片制造基地项目"]);
    expect(namesOf(await factsIn(sheet), "Institution")).toEqual([]);
  });

  it("gives the project's place on a line of its own", async () => {
    expect(relationsOf(await factsIn(sheet), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 长丰县碳化硅衬底、外延片制造基地项目 → 合肥新站高新区", "LOCATED_IN 长丰县碳化硅衬底、外延片制造基地项目 → 长丰县"]));
  });
});

describe("a line of its own above what its project has", () => {
  const list = "日前，河北省工业和信息化厅印发关于2022年芯片领域重大工程增列名单的通知。\n据通知，新列入的工程有18个。\n\n长丰恒越环巢湖新型电子制造中心\n项目占地120亩，规划厂房9万平方米。投产后可年产2万吨贵金属键合丝、0.8万平方米挠性覆铜板。项目业主为恒越（长丰）电子信息有限公司。\n\n肥东澜凯电子有限公司年产260万套车用电源控制芯片模组\n项目总占地45亩。\n";

  it("names it, whatever it is called", async () => {
    expect(namesOf(await factsIn(list), "Project")).toEqual(expect.arrayContaining(["长丰恒越环巢湖新型电子制造中心", "肥东澜凯电子有限公司年产260万套车用电源控制芯片模组"]));
  });

  it("is whose the text below says, with what that makes", async () => {
    const relations = relationsOf(await factsIn(list));
    expect(relations).toEqual(expect.arrayContaining(["UNDERTAKES 恒越(长丰)电子信息有限公司 → 长丰恒越环巢湖新型电子制造中心", "MAKES 长丰恒越环巢湖新型电子制造中心 → 挠性覆铜板"]));
    expect(relations.filter((relation) => relation.endsWith("金属键合"))).toEqual([]);
  });
});

describe("numbers of lines", () => {
  const list = "2023年合肥市半导体重大项目名单\n\n27恒越微电子功率器件生产线项目在建\n28庐阳晶体碳化硅衬底生产线项目新开工\n29和澜光电第五代OLED生产线项目在建\n";

  it("are none of the names that they stand right before", async () => {
    expect(namesOf(await factsIn(list), "Project")).toEqual(expect.arrayContaining(["恒越微电子功率器件生产线项目", "庐阳晶体碳化硅衬底生产线项目", "和澜光电第五代OLED生产线项目"]));
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
    ["合肥的芯片制造与研发基地刷新区域纪录。", "Park", []],
    ["芯片工厂由食堂、宿舍、办公大楼四个功能区域构成。", "Park", []],
    ["当时这一产业园以芯片为主。", "Park", []],
    ["庐州芯火基金会支持芯片人才。", "Institution", ["庐州芯火基金会"]],
  ] as const)("are none of it: %s", async (text, kind, names) => {
    expect(namesOf(await factsIn(planOf(text)), kind)).toEqual([...names].sort());
  });
});
