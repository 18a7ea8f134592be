import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../reading.ts";

/** `澜晖光刻胶项目 totalInvestment 6 亿元`, of the projects of a text. */
async function figuresIn(text: string): Promise<string[]> {
  const { attributes } = await factsIn(text);
  return attributes.filter(({ entity, unit }) => entity[0] === "Project" && unit !== null).map(({ entity, name, value, unit }) => `${entity[1]} ${name} ${value} ${unit}`).sort();
}

describe("money and output of projects in a sentence", () => {
  it("belong to the project that their bracket stands behind, with the year's plan", async () => {
    expect(await figuresIn(planOf("加快总投资15亿元的岭湖光电外延片项目和澜晖科技光刻胶项目（总投资6.2亿元，2024年计划投资2亿元）建设。"))).toEqual([
      "岭湖光电外延片项目 totalInvestment 15 亿元", "澜晖科技光刻胶项目 plannedInvestment 2 亿元", "澜晖科技光刻胶项目 totalInvestment 6.2 亿元",
    ]);
  });

  it("do not break a list of projects, nor stand in their names", async () => {
    const text = planOf("推进岭湖光电车规芯片封测（总投资12亿元，年度计划投资3亿元）、澜晖科技高纯硅烷（总投资8亿元）、三安光电碳化硅二期（总投资20亿元、年内完成投资3亿元）等项目建设。");
    expect(namesOf(await factsIn(text), "Project")).toEqual(["三安光电碳化硅二期", "岭湖光电车规芯片封测", "澜晖科技高纯硅烷"].sort());
    expect((await figuresIn(text)).filter((figure) => figure.includes("total"))).toEqual(["三安光电碳化硅二期 totalInvestment 20 亿元", "岭湖光电车规芯片封测 totalInvestment 12 亿元", "澜晖科技高纯硅烷 totalInvestment 8 亿元"]);
  });

  it("are no aims of the place, nor do they make firms of projects", async () => {
    const facts = await factsIn(planOf("推进岭湖光电封测二期（总投资16亿元）、澜晖电子引线框架（总投资5.6亿元）、三安光电砷化镓扩产（总投资9亿元、年内完成投资2亿元）等项目建设。"));
    expect(facts.targets).toEqual([]);
    expect(namesOf(facts, "Company")).toEqual(["三安光电", "岭湖光电", "澜晖电子"].sort());
    expect(facts.attributes.find(({ name }) => name === "plannedInvestment")?.value).toBe("2");
  });

  it("are not a year's, nor those of what is named in between", async () => {
    expect(await figuresIn(planOf("推进总投资8亿元的岭湖光电微波器件项目建设，年内完成投资6亿元。三安光电二期建成，新引进企业6家，总投资30亿元。"))).toEqual(["岭湖光电微波器件项目 totalInvestment 8 亿元"]);
    expect(await figuresIn(planOf("岭湖光电氮化镓扩产项目投产，蓝宝石衬底年产能达3600万片；三安光电砷化镓项目、隆基绿能年产12.5GW电池等项目投产。"))).not.toContain("岭湖光电氮化镓扩产项目 capacity 36000000 片/年");
  });

  it("are of the whole, and not of one of its phases", async () => {
    expect(await figuresIn(newsOf("岭湖光电外延片项目总投资20亿元，分两期建设，一期项目投资8亿元，计划明年投产；二期项目投资12亿元。"))).toEqual(["岭湖光电外延片项目 totalInvestment 20 亿元"]);
    expect(await figuresIn(newsOf("澜晖科技光刻胶项目一期投资6亿元，项目分二期建设。"))).not.toContain("澜晖科技光刻胶项目 totalInvestment 6 亿元");
  });

  it("stand behind who builds the project, and on how much land", async () => {
    expect(await figuresIn(newsOf("岭湖光电外延片项目由岭湖集团与云岭投资公司共同投资建设，总投资28亿元。三安光电芯片项目占地120亩，总投资8亿元。"))).toEqual(["三安光电芯片项目 totalInvestment 8 亿元", "岭湖光电外延片项目 totalInvestment 28 亿元"]);
  });
});
