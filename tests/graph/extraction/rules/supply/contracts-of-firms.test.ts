import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../../reading.ts";

const suppliesIn = async (text: string) => relationsOf(await factsIn(newsOf(text)), "SUPPLIES");

describe("who supplies whom", () => {
  it.each([
    ["by a contract to buy", "恒越光电有限公司与庐阳晶体有限公司签订为期三年的蓝宝石衬底采购合同。", "庐阳晶体有限公司 → 恒越光电有限公司"],
    ["by a contract to sell", "恒越光电有限公司和庐阳晶体有限公司签署外延片销售协议。", "恒越光电有限公司 → 庐阳晶体有限公司"],
    ["by the word for giving material", "庐阳晶体有限公司对恒越光电有限公司供料稳定。", "庐阳晶体有限公司 → 恒越光电有限公司"],
    ["as a partner that delivers", "恒越光电有限公司的衬底供应伙伴庐阳晶体有限公司宣布扩产。", "庐阳晶体有限公司 → 恒越光电有限公司"],
    ["by the share of what it makes", "庐阳晶体有限公司试产衬底。一半产能应卖给恒越光电有限公司。", "庐阳晶体有限公司 → 恒越光电有限公司"],
  ])("%s", async (_, text, supply) => {
    expect(await suppliesIn(text)).toEqual([`SUPPLIES ${supply}`]);
  });

  it("no contract of another kind says so", async () => {
    expect(await suppliesIn("恒越光电有限公司与庐阳晶体有限公司达成战略合作意向，共建实验室。")).toEqual([]);
  });
});
