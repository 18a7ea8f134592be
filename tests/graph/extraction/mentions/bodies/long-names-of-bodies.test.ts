import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf } from "../../reading.ts";

describe("bodies with long official names", () => {
  it.each([
    ["学院现有教育部连续挤压工程技术研究中心、江苏省高等学校半导体材料重点实验室。", ["教育部连续挤压工程技术研究中心", "江苏省高等学校半导体材料重点实验室"]],
    ["学院建有江苏省高等学校无机超细粉体制备及应用重点实验室，主攻半导体材料。", ["江苏省高等学校无机超细粉体制备及应用重点实验室"]],
    ["平湖太阳能电池研究与发展中心落户滨湖高新区。", ["平湖太阳能电池研究与发展中心"]],
    ["恒越光电与南京大学电子功能材料重点实验室组成技术创新联盟，生产LED外延片。", ["南京大学电子功能材料重点实验室"]],
  ])("keep what belongs to them and nothing before: %s", async (text, names) => {
    expect(namesOf(await factsIn(newsOf(text)), "Institution")).toEqual(names);
  });

  it.each([
    ["引进中国生产力促进中心（庐州）特种芯片研究院。", ["中国生产力促进中心(庐州)特种芯片研究院"]],
    ["集聚中电46所、航天8357所、8358所、707所等院所，攻关传感器。", ["707所", "8358所", "中电46所", "航天8357所"]],
    ["依托航天九院771所建设芯片线。", ["航天九院771所"]],
    ["江苏省LED检验中心、合肥市集成电路公共服务中心、省化合物半导体中试基地、澜湖光掩模验证平台投入运行。", ["合肥市集成电路公共服务中心", "江苏省LED检验中心", "澜湖光掩模验证平台", "省化合物半导体中试基地"]],
    ["争创硅基芯片、铜基材料等领域国家制造业创新中心。", []],
    ["建设光伏检测中心、半导体封装测试中心，5所高校设立集成电路学院。", []],
  ])("are told by number, town and trade, and are none by their class alone: %s", async (text, names) => {
    expect(namesOf(await factsIn(planOf(text)), "Institution")).toEqual([...names].sort());
  });

  it("are one with the firm where both run the laboratory together", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电与南京大学联合实验室揭牌，攻关LED外延片。")), "Institution")).not.toContain("南京大学联合实验室");
  });
});

describe("a base called by its rank and trade alone", () => {
  it.each([
    ["国家硅材料光伏高新技术产业化基地通过复核，现有硅片企业20家。", "国家硅材料光伏高新技术产业化基地"],
    ["国家半导体照明产业化基地（合肥）依托恒越光电，主攻LED芯片。", "国家半导体照明产业化基地"],
  ])("is a place where the text tells of it as one that stands: %s", async (text, name) => {
    expect(namesOf(await factsIn(newsOf(text)), "Park")).toContain(name);
  });

  it("is none where a place only wants to become one", async () => {
    expect(namesOf(await factsIn(newsOf("全市力争建设国家半导体照明产业化基地。")), "Park")).toEqual([]);
  });
});
