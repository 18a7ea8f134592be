import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

const undertaken = async (text: string) => relationsOf(await factsIn(newsOf(text)), "UNDERTAKES");

describe("a project that somebody signs about", () => {
  it.each([
    ["庐江县政府与北京恒越光电有限公司就单晶硅炉制造基地项目签订框架协议。", "UNDERTAKES 北京恒越光电有限公司 → 单晶硅炉制造基地项目"],
    ["庐江高新区与恒越光电就LED芯片项目达成协议。", "UNDERTAKES 恒越光电 → LED芯片项目"],
    ["恒越光电有限公司与肥东县就年产500吨三氯氢硅项目正式签约。", "UNDERTAKES 恒越光电有限公司 → 年产500吨三氯氢硅项目"],
    ["恒越科技有限公司、澜晶光电有限公司与肥东县政府就共建光伏玻璃项目签署框架协议。", "UNDERTAKES 澜晶光电有限公司 → 光伏玻璃项目"],
    ["恒越科技有限公司、澜晶光电有限公司与肥东县政府就共建光伏玻璃项目签署框架协议。", "UNDERTAKES 恒越科技有限公司 → 光伏玻璃项目"],
  ])("is its firms': %s", async (text, relation) => {
    expect(await undertaken(text)).toContain(relation);
  });

  it("is to come", async () => {
    const { relations } = await factsIn(newsOf("庐江高新区与恒越光电就LED芯片项目达成协议。"));
    expect(relations.filter(({ type }) => type === "UNDERTAKES").map(({ voice }) => voice)).toEqual(["planned"]);
  });
});

describe("a range of sizes", () => {
  it.each([
    ["总投资2.6亿元的“年产80万片4—6英寸砷化镓晶片产业化项目”去年底开工。", "年产80万片4—6英寸砷化镓晶片产业化项目"],
    ["年产3-5英寸单晶硅片项目投产。", "年产3-5英寸单晶硅片项目"],
    ["恒越光电2～4英寸蓝宝石衬底项目开工。", "恒越光电2~4英寸蓝宝石衬底项目"],
  ])("stays whole in a project's name: %s", async (text, name) => {
    expect(namesOf(await factsIn(newsOf(text)), "Project")).toContain(name);
  });
});

describe("the projects of several places", () => {
  it.each(["西安、咸阳、汉中三地半导体照明与光伏项目集中推进。", "安徽、江苏两地光伏项目集中开工。"])("are neither one project nor a firm's: %s", async (text) => {
    const facts = await factsIn(newsOf(text));
    expect([...namesOf(facts, "Project"), ...namesOf(facts, "Company")]).toEqual([]);
  });
});

describe("a line of trials that news tells of", () => {
  it.each([
    ["合肥恒越氮化镓有限责任公司在滨湖高新区建设4英寸氮化镓外延材料中试线，预计年内通线。", "UNDERTAKES 合肥恒越氮化镓有限责任公司 → 4英寸氮化镓外延材料中试线"],
    ["恒晶半导体6英寸碳化硅MOSFET中试线建成投用。", "UNDERTAKES 恒晶半导体 → 恒晶半导体6英寸碳化硅MOSFET中试线"],
  ])("is a project of its firm's: %s", async (text, relation) => {
    expect(await undertaken(text)).toContain(relation);
  });

  it("is none without what it tries", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电有限公司建有中试线，主要生产LED芯片。")), "Project")).toEqual([]);
  });
});
