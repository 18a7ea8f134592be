import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

const madeIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "MAKES");

describe("公司 behind those who pay", () => {
  it.each([
    "恒越光电近日完成B轮融资，由庐阳创投、澜泰光电投资，公司主要生产外延片。",
    "恒越光电获得A轮融资，庐阳创投领投，澜泰光电跟投，公司主要生产外延片。",
  ])("is the firm that is paid: %s", async (text) => {
    expect(await madeIn(text)).toEqual(["MAKES 恒越光电 → 外延片"]);
  });

  it("is the builder, where a project is paid for", async () => {
    expect(await madeIn("由恒越光电投资的合肥硅片项目投产，公司还生产外延片。")).toContain("MAKES 恒越光电 → 外延片");
  });
});

describe("集团 behind its subsidiary", () => {
  it("is the group", async () => {
    expect(await madeIn("恒越集团旗下全资子公司合肥澜泰半导体生产外延片，集团主营蓝宝石晶体。")).toEqual(["MAKES 合肥澜泰半导体 → 外延片", "MAKES 恒越集团 → 蓝宝石晶体"]);
  });
});
