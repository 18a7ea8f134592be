import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "./reading.ts";

const focusOf = async (text: string) => relationsOf(await factsIn(planOf(text)), "FOCUSES_ON");
const report = (text: string) => `合肥市2026年政府工作报告\n2026年1月10日\n一、2025年工作回顾\n${text}\n`;

describe("several places in one sentence", () => {
  it("keep what is theirs behind a park that the place before sets up", async () => {
    const found = await focusOf("支持肥西县建设光电子产业园、庐江高新区发展电子特气，长丰县加快建设碳化硅产业园、巢湖经开区重点发展硅片。");
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 庐江高新区 → 电子特气", "FOCUSES_ON 巢湖经开区 → 硅片"]));
    expect(found).not.toContain("FOCUSES_ON 肥西县 → 电子特气");
    expect(found).not.toContain("FOCUSES_ON 长丰县 → 硅片");
  });

  it("set up parks together where a list of them goes on", async () => {
    const found = await focusOf("支持肥西县建设光电子产业园、功率器件产业园，发展电子特气。");
    expect(found).toContain("FOCUSES_ON 肥西县 → 电子特气");
  });

  it.each([
    ["支持庐江高新区承接硅片切割，支持庐江云岭智慧新城建设惯性传感器产业园。", "FOCUSES_ON 庐江云岭智慧新城 → 惯性传感器"],
    ["支持庐江高新区承接硅片切割，支持环巢湖未来城发展惯性传感器。", "FOCUSES_ON 环巢湖未来城 → 惯性传感器"],
  ])("are new towns too: %s", async (text, expected) => {
    const found = await focusOf(text);
    expect(found).toContain(expected);
    expect(found).not.toContain("FOCUSES_ON 庐江高新区 → 惯性传感器");
  });

  it("end where the sentence pushes on a place that nobody knows", async () => {
    expect(await focusOf("支持庐江高新区承接硅片切割，支持澜湖云谷湾发展惯性传感器。")).not.toContain("FOCUSES_ON 庐江高新区 → 惯性传感器");
  });
});

describe("a place in front", () => {
  it.each([
    ["肥西恒越电子陶瓷基板导入京东方供应链", "京东方"],
    ["肥西恒越电子陶瓷基板批量供应英飞凌、比亚迪", "比亚迪"],
    ["肥西恒越电子陶瓷基板通过中芯国际验证", "中芯国际"],
    ["肥西恒越电子为华为配套陶瓷基板", "华为"],
  ])("is not where the buyer is: %s", async (text, buyer) => {
    const found = relationsOf(await factsIn(report(`${text}。`)), "LOCATED_IN");
    expect(found.filter((relation) => relation.startsWith(`LOCATED_IN ${buyer} `))).toEqual([]);
  });

  it("is where the firms of the next clauses are", async () => {
    const found = relationsOf(await factsIn(report("肥西县恒越电子陶瓷基板量产，澜泰微电子封测线投产。")), "LOCATED_IN");
    expect(found.filter((relation) => relation.endsWith("→ 肥西县")).length).toBeGreaterThan(1);
  });

  it("has no park that begins with an area of its own", async () => {
    const found = relationsOf(await factsIn(planOf("依托合肥高新区集成电路产业园、长丰半导体材料产业园和半导体装备产业园，发展硅片。")), "LOCATED_IN");
    expect(found).toContain("LOCATED_IN 集成电路产业园 → 合肥高新区");
    expect(found).not.toContain("LOCATED_IN 长丰半导体材料产业园 → 合肥高新区");
  });
});
