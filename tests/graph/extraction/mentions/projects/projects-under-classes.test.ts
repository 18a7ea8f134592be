import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf } from "../../reading.ts";

const projectsIn = async (text: string) => namesOf(await factsIn(planOf(text)), "Project");

describe("projects that a list names by firm and thing under classes of their trade", () => {
  it.each([
    ["今年推进项目如下：\n封测类：云岭科技扇出型封装、三安光电功率模块。\n材料类：庐晶科技抛光垫、恒岭科技光掩模版。", ["三安光电功率模块", "云岭科技扇出型封装", "庐晶科技抛光垫", "恒岭科技光掩模版"]],
    ["装备类项目：恒岭光电刻蚀机、云岭科技涂胶显影设备。", ["云岭科技涂胶显影设备", "恒岭光电刻蚀机"]],
  ])("are read as such: %s", async (text, expected) => {
    expect(await projectsIn(text)).toEqual(expected.sort());
  });

  it("are none where the classes are of firms or things", async () => {
    expect(await projectsIn("重点企业：装备类：恒岭光电刻蚀机、云岭科技涂胶显影设备。材料类：抛光垫、靶材。")).toEqual([]);
  });
});

describe("a project that the text calls by its firm, before a table with several of that firm's", () => {
  it("is the row that holds its words", async () => {
    const { entities } = await factsIn("合肥市半导体产业2024年行动计划\n\n一、重点任务\n\n（一）壮大材料\n\n推进云岭图形化蓝宝石衬底项目建设。\n\n附件：重点项目表\n\n序号\t项目单位\t项目名称\t总投资（万元）\n1\t合肥云岭新材料有限公司\t蓝宝石晶锭切磨项目\t20000\n2\t合肥云岭新材料有限公司\t图形化蓝宝石衬底扩能加工项目\t30000\n");
    expect(Object.fromEntries(entities.filter(({ type }) => type === "Project").map(({ name, aliases }) => [name, aliases]))).toEqual({ 蓝宝石晶锭切磨项目: [], 图形化蓝宝石衬底扩能加工项目: ["云岭图形化蓝宝石衬底项目"] });
  });
});
