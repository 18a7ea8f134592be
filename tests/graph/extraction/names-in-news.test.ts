import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf } from "./reading.ts";

describe("LED in news", () => {
  it.each(["庐州把LED产业列为支柱。", "滨湖的LED项目已进厂安装设备。", "全省LED行业回暖。"])("is named with its trade: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Device")).toContain("LED");
  });

  it.each(["省内LED企业近百家。", "LED市场低迷。"])("is not named with those who work with it: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Device")).toEqual([]);
  });
});
