import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf, sitesIn } from "../../reading.ts";

describe("the plants of the firm that a sentence speaks of", () => {
  it.each([
    ["by a county's short name", "恒越光电有限公司全力押注外延片，松江电池工厂下月投产。", ["恒越光电有限公司 → 松江"]],
    ["several of one list", "恒越光电有限公司主营封装，现已在芜湖、滁州两地拥有产线。", ["恒越光电有限公司 → 滁州", "恒越光电有限公司 → 芜湖"]],
    ["by a seat behind its business", "恒越光电有限公司主攻外延片，公司注册在芜湖。", ["恒越光电有限公司 → 芜湖"]],
  ])("%s", async (_, text, expected) => {
    expect(await sitesIn(newsOf(text))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["denied", "恒越光电有限公司主攻外延片，不会在芜湖建厂。"],
    ["a customer's", "恒越光电有限公司主攻外延片，客户在芜湖建厂。"],
    ["a customer's plant", "恒越光电有限公司主攻外延片，由客户的芜湖工厂封装。"],
  ])("not where it is %s", async (_, text) => {
    expect(await sitesIn(newsOf(text))).not.toContain("恒越光电有限公司 → 芜湖");
  });

  it("no time behind an area's plant is a firm", async () => {
    expect(namesOf(await factsIn(newsOf("恒越光电有限公司主攻外延片，芜湖工厂年中投产。")), "Company")).toEqual(["恒越光电有限公司"]);
  });
});

describe("a place that only a name holds", () => {
  it("is not where the others of the sentence are", async () => {
    const sites = await sitesIn(newsOf("芜湖恒越光电牵手澜泰微电子，二者同属瑞岭集团。"));
    expect(sites).toContain("芜湖恒越光电 → 芜湖");
    expect(sites.filter((site) => /^(?:澜泰微电子|瑞岭集团) → 芜湖/.test(site))).toEqual([]);
  });

  it("does not work on what the named project is for", async () => {
    const facts = await factsIn(newsOf("上海恒越特色工艺生产线建设项目包括一条8英寸线，另有6英寸SiC线一条。"));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => relation.includes("上海"))).toEqual([]);
  });
});
