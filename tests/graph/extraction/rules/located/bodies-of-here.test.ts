import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** Where the bodies of a plan of 合肥 are: `安徽大学 → 合肥市`. */
async function seatsIn(paragraph: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(paragraph)), "LOCATED_IN").map((relation) => relation.replace("LOCATED_IN ", ""));
}

describe("bodies of the whole country", () => {
  it.each([
    ["支持安徽大学建设微电子学院，攻关光刻胶。", "安徽大学 → 合肥市"],
    ["依托澜湖实验室、国家硅基器件技术创新中心，突破碳化硅外延片。", "国家硅基器件技术创新中心 → 合肥市"],
    ["开工国家碳化硅测试中心合肥实验室，攻关外延片。", "国家碳化硅测试中心合肥实验室 → 合肥市"],
  ])("are in the plan's place where it lets them work, or they bear its name: %s", async (text, expected) => {
    expect(await seatsIn(text)).toContain(expected);
  });

  it.each([
    ["与清华大学共建氮化镓联合实验室。", "清华大学 → 合肥市"],
    ["支持三安光电联合湖南大学攻关碳化硅外延片。", "湖南大学 → 合肥市"],
    ["支持清华大学在肥布局氮化镓。", "清华大学 → 合肥市"],
  ])("are elsewhere where somebody works with them, or they are known to be: %s", async (text, relation) => {
    expect(await seatsIn(text)).not.toContain(relation);
  });
});

describe("those with whom news says that somebody deals", () => {
  const newsOf = (text: string) => `合肥三安光电扩产\n\n2018年5月6日　半导体资讯\n\n合肥市半导体产业初具规模。\n\n${text}\n`;

  it.each([
    ["三安光电另与盐湖工学院合作研制碳化硅外延片。", "盐湖工学院"],
    ["三安光电的衬底从天岳先进、华灿光电采购。", "天岳先进"],
    ["三安光电与Cadence合作共建芯片设计平台。", "Cadence"],
  ])("are nowhere for that: %s", async (text, name) => {
    expect(relationsOf(await factsIn(newsOf(text)), "LOCATED_IN").filter((relation) => relation.includes(name))).toEqual([]);
  });
});
