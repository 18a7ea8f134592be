import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf, sitesIn } from "../../reading.ts";

describe("firms that somebody of a place deals with are not for that in the place", () => {
  it.each([
    ["who try its wares", "推动车规芯片与恒越汽车有限公司、澜泰汽车有限公司等整车企业联合验证。"],
    ["up and down the chain", "推动晶合集成与恒越汽车有限公司、澜泰汽车有限公司等上下游对接。"],
    ["for long", "与恒越汽车有限公司、澜泰汽车有限公司保持稳定的供需关系。"],
    ["whose customers they are", "传感器已导入恒越汽车有限公司、澜泰汽车有限公司等终端客户。"],
    ["whose approval it gets", "产品通过恒越汽车有限公司、澜泰汽车有限公司的供应商认证。"],
    ["whose order it wins", "澜湖电气中标国家电网芯片订单3亿元。"],
    ["for whom it works", "中试线为恒越汽车有限公司、澜泰汽车有限公司等20余家企业提供流片服务。"],
  ])("%s", async (_, text) => {
    const sites = await sitesIn(planOf(text));
    expect(sites.filter((site) => /恒越|澜泰|国家电网/.test(site))).toEqual([]);
  });

  it("those that it serves are there", async () => {
    expect(await sitesIn(planOf("为恒越光电有限公司、澜泰微电子有限公司等企业提供用地服务。"))).toEqual(expect.arrayContaining(["恒越光电有限公司 → 合肥市", "澜泰微电子有限公司 → 合肥市"]));
  });
});

describe("who supplies whom", () => {
  const suppliesIn = async (text: string) => relationsOf(await factsIn(planOf(text)), "SUPPLIES");

  it.each([
    ["customers that take its wares", "澜泰微电子有限公司驱动芯片已导入恒越光电有限公司等终端客户。"],
    ["a buyer that approves it", "澜泰微电子有限公司通过了恒越光电有限公司的产品认证。"],
  ])("by %s", async (_, text) => {
    expect(await suppliesIn(text)).toEqual(["SUPPLIES 澜泰微电子有限公司 → 恒越光电有限公司"]);
  });

  it("a partner of the clause before supplies nobody", async () => {
    expect(await suppliesIn("推动车规芯片与恒越光电有限公司联合验证，打入澜泰汽车有限公司供应链。")).toEqual([]);
  });

  it("nor does the firm of a plan's paragraph before", async () => {
    expect(await suppliesIn("支持澜泰微电子有限公司扩产。\n\n（二）强化协同\n\n打入恒越汽车有限公司供应链。")).toEqual([]);
  });
});
