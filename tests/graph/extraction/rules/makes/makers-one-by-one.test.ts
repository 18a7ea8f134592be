import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

const makersIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "MAKES").map((relation) => relation.replace("MAKES ", ""));

describe("makers of what a sentence first speaks of", () => {
  it.each([
    ["each in a clause", "国内能做单晶炉的厂家不多，恒越装备有限公司算一家，澜泰装备有限公司是另一家。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉"]],
    ["by the verb before them", "从事单晶炉研制的厂商目前有恒越装备有限公司、澜泰装备有限公司。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉"]],
    ["of other countries behind those of one", "生产单晶炉的企业，国内有恒越装备有限公司，国外则以澜泰装备有限公司为代表。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉"]],
    ["called the first together", "在单晶炉领域，恒越装备有限公司、澜泰装备有限公司并称双雄。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉"]],
    ["counted behind a comma", "恒越装备有限公司、澜泰装备有限公司、瑞岭装备有限公司，三家单晶炉企业先后上市。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉", "瑞岭装备有限公司 → 单晶炉"]],
    ["one of the first", "作为国内最早从事单晶炉加工的企业之一，恒越装备有限公司连年增长。", ["恒越装备有限公司 → 单晶炉"]],
    ["who hold the market", "恒越装备有限公司、澜泰装备有限公司主导着单晶炉市场。", ["恒越装备有限公司 → 单晶炉", "澜泰装备有限公司 → 单晶炉"]],
  ])("%s", async (_, text, expected) => {
    expect(await makersIn(text)).toEqual(expected.sort());
  });

  it("not who buys from them", async () => {
    expect(await makersIn("国内能做单晶炉的厂家不多，恒越光电有限公司只好从国外采购。")).not.toContain("恒越光电有限公司 → 单晶炉");
  });
});
