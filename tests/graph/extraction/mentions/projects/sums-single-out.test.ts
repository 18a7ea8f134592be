import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

const sumsIn = async (text: string) => (await factsIn(planOf(text))).attributes.filter(({ name }) => name === "totalInvestment").map(({ entity, value, unit }) => `${entity[1]} ${value}${unit}`);

describe("works of which a sum is told", () => {
  it.each([
    ["behind a line", "支持恒越芯片有限公司建设氮化镓外延片生产线，总投资7亿元。", "氮化镓外延片生产线"],
    ["behind a base", "推进恒越芯片有限公司建设氮化镓外延片生产基地，计划总投资7亿元。", "氮化镓外延片生产基地"],
    ["behind what a firm that comes builds", "浙江省嘉兴市恒越芯片有限公司落户我市，建设靶材项目，总投资7亿元。", "靶材项目"],
  ])("are a project, undertaken by the firm, with the sum: %s", async (_, text, project) => {
    const facts = await factsIn(planOf(text));
    expect(relationsOf(facts, "UNDERTAKES")).toEqual([expect.stringContaining(`恒越芯片有限公司 → ${project}`)]);
    expect(await sumsIn(text)).toEqual([`${project} 7亿元`]);
  });

  it("are where the paper says that their firm comes to, wherever that is from", async () => {
    const facts = await factsIn(planOf("浙江省嘉兴市恒越芯片有限公司落户我市，建设靶材项目，总投资7亿元。"));
    expect(relationsOf(facts, "LOCATED_IN")).toEqual(expect.arrayContaining([expect.stringMatching(/恒越芯片有限公司 → 合肥市$/), "LOCATED_IN 靶材项目 → 合肥市"]));
  });

  it("have it, and not the line that the clause before says is there", async () => {
    expect(await sumsIn("已建成6英寸砷化镓产线，拟投资7亿元建设陶瓷基板项目。")).toEqual(["陶瓷基板项目 7亿元"]);
    expect(await sumsIn("恒越芯片有限公司陶瓷基板项目，计划投资7亿元建设陶瓷基板生产线。")).toEqual(["恒越芯片有限公司陶瓷基板项目 7亿元"]);
  });

  it("are a class without it", async () => {
    expect(namesOf(await factsIn(planOf("加快建设陶瓷基板项目，引进芯片企业。")), "Project")).toEqual([]);
  });
});
