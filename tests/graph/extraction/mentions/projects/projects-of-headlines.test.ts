import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

describe("projects that news tells of", () => {
  it("do not keep the verb of a headline in their name or their firm's", async () => {
    const facts = await factsIn("芜湖晶岭签下巢湖硅片项目\n\n2015年6月8日 半导体资讯\n\n芜湖晶岭与巢湖市签约，将建设8英寸硅片项目，总投资9亿元。\n");
    expect(namesOf(facts, "Project")).toEqual(["8英寸硅片项目"]);
    expect(namesOf(facts, "Company")).toEqual(["芜湖晶岭"]);
  });

  it("are one where the headline calls the firm by its brand, and the text by its full name", async () => {
    const facts = await factsIn("晶瑞微碳化硅晶片项目落户滨湖\n\n2024年5月8日 半导体资讯\n\n5月6日，湖北晶瑞微电子材料有限公司碳化硅晶片产业化项目签约，总投资9亿元。\n");
    expect(namesOf(facts, "Project")).toEqual(["湖北晶瑞微电子材料有限公司碳化硅晶片产业化项目"]);
  });

  it("are as many as their phases, and the whole beside them", async () => {
    for (const kind of [newsOf, planOf]) {
      const facts = await factsIn(kind("岭湖光电6英寸外延片项目一期去年投产，岭湖光电6英寸外延片项目二期本月开工。岭湖光电6英寸外延片项目是全市重点。"));
      expect(namesOf(facts, "Project")).toEqual(["岭湖光电6英寸外延片项目", "岭湖光电6英寸外延片项目一期", "岭湖光电6英寸外延片项目二期"].sort());
      expect(facts.attributes.filter(({ name }) => name === "state").map(({ entity, value }) => `${entity[1]} ${value}`)).toEqual(expect.arrayContaining(["岭湖光电6英寸外延片项目一期 投产", "岭湖光电6英寸外延片项目二期 开工"]));
    }
  });

  it("are two where their figures tell them apart, be it by weight or length", async () => {
    expect(namesOf(await factsIn(newsOf("岭湖晶体完成120kg级蓝宝石晶体产业化项目验收，将投资建设年产2000吨大尺寸蓝宝石晶体项目。")), "Project")).toEqual(["120kg级蓝宝石晶体产业化项目", "年产2000吨大尺寸蓝宝石晶体项目"]);
    expect(namesOf(await factsIn(newsOf("岭湖晶体年产300万毫米蓝宝石晶棒生产线已投产，6英寸蓝宝石衬底项目正在建设。")), "Project")).toHaveLength(2);
  });

  it("have the money told of them, not of the next one, and no merchant for a firm", async () => {
    const facts = await factsIn(newsOf("又引进温州客商投资1.8亿元的LED支架项目和武汉老板投资7000万元的荧光粉项目。"));
    expect(facts.attributes.filter(({ name }) => name === "totalInvestment").map(({ entity, value }) => `${entity[1]} ${value}`).sort()).toEqual(["LED支架项目 1.8", "荧光粉项目 7000"]);
    expect(namesOf(facts, "Company")).toEqual([]);
  });

  it("are theirs in turn whom the sentence names in turn", async () => {
    const facts = await factsIn(newsOf("三安光电、华灿光电、士兰微分别落户砷化镓芯片项目、氮化镓外延片项目和IGBT模块项目。"));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual(["UNDERTAKES 三安光电 → 砷化镓芯片项目", "UNDERTAKES 华灿光电 → 氮化镓外延片项目", "UNDERTAKES 士兰微 → IGBT模块项目"].sort());
    expect(relationsOf(await factsIn(newsOf("经开区与三安光电、华灿光电分别签订了偏光片裁切和掩膜版清洗再生项目。")), "UNDERTAKES")).toEqual([]);
  });

  it("stand in quotation marks, though nothing but an end is told of them", async () => {
    expect(namesOf(await factsIn(newsOf("岭湖光电披露，公司募投项目“蓝宝石图形化衬底项目”已终止。")), "Project")).toEqual(["蓝宝石图形化衬底项目"]);
  });

  it("begin with an area's name, which is no firm's though several areas bear it", async () => {
    expect(namesOf(await factsIn(newsOf("铁西外延芯片项目落户铁西，城关硅片项目投产。")), "Company")).toEqual([]);
    expect(namesOf(await factsIn(planOf("推动鼓楼碳化硅芯片、西湖光刻胶等项目开工。")), "Company")).toEqual([]);
  });
});

it("a project of Taiwan is called 专案, and a group of people for a case is none", async () => {
  const facts = await factsIn(newsOf("恒越光电投资兴建的恒澜8英寸碳化硅专案预计明年动工，芯片业者成立专案小组。"));
  expect(namesOf(facts, "Project")).toEqual(["恒澜8英寸碳化硅专案"]);
});
