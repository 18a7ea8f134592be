import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

const suppliesIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "SUPPLIES").map((relation) => relation.replace("SUPPLIES ", ""));

describe("who supplies whom, by the part that each plays", () => {
  it.each([
    ["the latter to the former", "恒越光电有限公司与庐阳晶体有限公司日前签约，后者明年起为前者供应蓝宝石衬底。", ["庐阳晶体有限公司 → 恒越光电有限公司"]],
    ["to those named last, called 其", "庐阳晶体有限公司今年扩产。恒越光电有限公司、澜泰光电有限公司和瑞岭光电有限公司排在客户前三，公司主要向其销售衬底。", ["庐阳晶体有限公司 → 恒越光电有限公司", "庐阳晶体有限公司 → 澜泰光电有限公司", "庐阳晶体有限公司 → 瑞岭光电有限公司"]],
    ["customers in a clause of their own", "庐阳晶体有限公司专做衬底，恒越光电有限公司、澜泰光电有限公司均为其客户。", ["庐阳晶体有限公司 → 恒越光电有限公司", "庐阳晶体有限公司 → 澜泰光电有限公司"]],
    ["customers that buy the most", "庐阳晶体有限公司的客户以恒越光电有限公司、澜泰光电有限公司为主。", ["庐阳晶体有限公司 → 恒越光电有限公司", "庐阳晶体有限公司 → 澜泰光电有限公司"]],
    ["whose lines take the wares", "庐阳晶体有限公司扩产顺利，产品进入恒越光电有限公司等产线。", ["庐阳晶体有限公司 → 恒越光电有限公司"]],
    ["goods that come from somebody", "恒越光电有限公司主攻红光芯片，所用衬底来自庐阳晶体有限公司。", ["庐阳晶体有限公司 → 恒越光电有限公司"]],
    ["both of a list that buy", "恒越光电有限公司与澜泰光电有限公司，均从庐阳晶体有限公司采购衬底。", ["庐阳晶体有限公司 → 恒越光电有限公司", "庐阳晶体有限公司 → 澜泰光电有限公司"]],
    ["its maker, behind 由", "该批单晶炉由瑞岭装备有限公司制造，将交付给庐阳晶体有限公司。", ["瑞岭装备有限公司 → 庐阳晶体有限公司"]],
    ["a supplier behind a comma", "作为恒越光电有限公司的衬底供应商，庐阳晶体有限公司今年扩产。", ["庐阳晶体有限公司 → 恒越光电有限公司"]],
  ])("%s", async (_, text, expected) => {
    expect(await suppliesIn(text)).toEqual(expected);
  });

  it.each([
    ["money that comes from somebody", "恒越光电有限公司主攻红光芯片，首期资金来自庐阳投资有限公司。"],
    ["people that do", "恒越光电有限公司主攻红光芯片，研发团队来自庐阳晶体有限公司。"],
    ["no customers, by their own word", "庐阳晶体有限公司专做衬底，恒越光电有限公司并不是其客户。"],
  ])("not by %s", async (_, text) => {
    expect(await suppliesIn(text)).toEqual([]);
  });
});

describe("customers make nothing of what they buy", () => {
  it("nor does who supplies the makers of a thing make that", async () => {
    const facts = await factsIn(newsOf("庐阳材料有限公司为恒越光电有限公司、澜泰光电有限公司等LED芯片大厂供应蓝宝石衬底。"));
    const made = relationsOf(facts, "MAKES");
    expect(made).toContain("MAKES 庐阳材料有限公司 → 蓝宝石衬底");
    expect(made).not.toContain("MAKES 庐阳材料有限公司 → LED芯片");
    expect(made).not.toContain("MAKES 恒越光电有限公司 → 蓝宝石衬底");
  });
});
