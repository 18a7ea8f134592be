import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

const saidIn = async (text: string) => relationsOf(await factsIn(planOf(text)), "FOCUSES_ON", "TO_BREAK_THROUGH").filter((relation) => !/MATERIALS|EQUIPMENT|PACKAGING_TEST|DESIGN|FABRICATION/.test(relation));

describe("what research is set on", () => {
  it.each([
    ["围绕抛光垫、湿电子化学品开展工艺技术攻关。", ["TO_BREAK_THROUGH 合肥市 → 抛光垫", "TO_BREAK_THROUGH 合肥市 → 湿电子化学品"]],
    ["针对涂胶显影设备等装备组织联合攻关。", ["TO_BREAK_THROUGH 合肥市 → 涂胶显影设备"]],
    ["瞄准图像传感器，集中力量攻关。", ["TO_BREAK_THROUGH 合肥市 → 图像传感器"]],
  ])("is to be broken through: %s", async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected.sort());
  });

  it.each([
    ["支持建设抛光垫攻关平台。", ["FOCUSES_ON 合肥市 → 抛光垫"]],
    ["在抛光垫、图像传感器等领域引进一批企业。", ["FOCUSES_ON 合肥市 → 图像传感器", "FOCUSES_ON 合肥市 → 抛光垫"]],
  ])("is only worked on where the words make something else of it: %s", async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected.sort());
  });
});
