import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf, sitesIn } from "../../reading.ts";

const undertakenIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "UNDERTAKES");

describe("who undertakes a project", () => {
  it("a list of projects told by amounts of one unit is its first firm's", async () => {
    expect(await undertakenIn("恒越光电8GW硅片项目、3GW光伏组件项目、3GW电池项目已经投产。")).toEqual(expect.arrayContaining([
      "UNDERTAKES 恒越光电 → 3GW光伏组件项目", "UNDERTAKES 恒越光电 → 3GW电池项目",
    ]));
  });

  it("one of another unit may be another's", async () => {
    expect((await undertakenIn("恒越光电8GW硅片项目、年产5万吨多晶硅项目已经投产。")).filter((relation) => relation.includes("多晶硅"))).toEqual([]);
  });

  it("the payer stands before a project that bears another's name", async () => {
    const text = "澜湖集团有限公司投资6亿元的安徽庐阳晶体有限公司衬底项目在合肥高新区开工。";
    expect(await undertakenIn(text)).toEqual(expect.arrayContaining([expect.stringContaining("UNDERTAKES 澜湖集团有限公司"), expect.stringContaining("UNDERTAKES 安徽庐阳晶体有限公司")]));
    expect((await sitesIn(newsOf(text))).filter((site) => site.startsWith("澜湖集团"))).toEqual([]);
  });

  it.each([
    ["behind the governments that pay with it", "滨湖芯片制造项目由安徽省、合肥市和恒越光电三方共同投资建设。"],
    ["behind the area that it comes from", "滨湖芯片制造项目由台湾恒越光电有限公司投资建设。"],
  ])("%s", async (_, text) => {
    expect(await undertakenIn(text)).toContainEqual(expect.stringMatching(/^UNDERTAKES [^→]*恒越光电[^→]*→ 滨湖芯片制造项目$/));
  });

  it("no body undertakes the project that sets it up", async () => {
    expect(await undertakenIn("恒越芯片和封测研发中心项目落户合肥。")).not.toContainEqual(expect.stringMatching(/^UNDERTAKES [^→]*研发中心/));
  });
});

describe("firms of elsewhere in news of a place", () => {
  it.each([
    ["who only build the works", "澜湖建工有限公司承建的恒越光电芯片项目在合肥开业。", "澜湖建工有限公司"],
    ["with whom another is compared", "恒越光电合肥厂上半年每股盈余仅次于澜湖科技有限公司。", "澜湖科技有限公司"],
    ["who pay with governments", "芯片制造项目由安徽省和台湾澜湖电子有限公司双方共同投资建设，位于合肥高新区。", "澜湖电子有限公司"],
  ])("%s", async (_, text, firm) => {
    expect((await sitesIn(newsOf(text))).filter((site) => site.includes(firm) && site.includes("→ 合肥"))).toEqual([]);
  });
});

describe("what a project makes once it runs", () => {
  it("is planned", async () => {
    const { relations } = await factsIn(newsOf("恒越光电衬底项目由恒越光电有限公司建设。按照规划，项目建成投产后可实现年产碳化硅衬底3万片。"));
    expect(relations.filter(({ type, to }) => type === "MAKES" && to[1] === "碳化硅衬底").map(({ voice }) => voice)).not.toContain("built");
  });
});
