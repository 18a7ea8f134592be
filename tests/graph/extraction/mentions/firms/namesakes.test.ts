import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, relationsOf } from "../../reading.ts";

describe("a firm and those that it owns", () => {
  it.each([
    ["三安光电全资子公司芜湖三安光电科技有限公司投产40台MOCVD，生产LED芯片。三安光电主营红光芯片。", ["三安光电", "芜湖三安光电科技有限公司"]],
    ["通富微电公告，控股子公司合肥通富微电子有限公司建设封装线。", ["合肥通富微电子有限公司", "通富微电"]],
    ["国星光电控股子公司国星半导体全年亏损。", ["国星光电", "国星半导体"]],
    ["恒越微电子宣布，设立全资子公司合肥恒越微电子有限公司。恒越微电子主营驱动芯片。", ["合肥恒越微电子有限公司", "恒越微电子"]],
    ["澜和光电营收18亿元。公司旗下拥有武汉澜和半导体、澜和光电（苏州）有限公司等子公司。", ["武汉澜和半导体", "澜和光电", "澜和光电(苏州)有限公司"]],
  ])("are told apart: %s", async (text, firms) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company").sort()).toEqual([...firms].sort());
  });

  it("each make their own", async () => {
    const facts = await factsIn(newsOf("恒越微电子宣布，设立全资子公司合肥恒越微电子有限公司。恒越微电子主营驱动芯片。合肥恒越微电子有限公司生产功率器件。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 合肥恒越微电子有限公司 → 功率器件", "MAKES 恒越微电子 → 驱动芯片"]);
  });

  it("are one where the short name is that of the firm told of in full", async () => {
    expect(namesOf(await factsIn(newsOf("位于合肥的恒澜创半导体有限公司投产。恒澜创半导体生产硅片。")), "Company")).toEqual(["恒澜创半导体有限公司"]);
  });
});

describe("firms under one brand", () => {
  it("are several where their areas or trades differ", async () => {
    const facts = await factsIn(newsOf("安徽三安光电有限公司生产LED芯片。天津三安光电有限公司生产红光芯片。宁波华星电气股份有限公司主营继电器。TCL华星扩产。"));
    expect(namesOf(facts, "Company").sort()).toEqual(["TCL华星", "天津三安光电有限公司", "宁波华星电气股份有限公司", "安徽三安光电有限公司"]);
  });

  it("are called by area and brand", async () => {
    const facts = await factsIn(newsOf("江西华星光伏科技有限公司将建设电池片项目。江西华星所需硅片由外地采购。"));
    expect(namesOf(facts, "Company")).toEqual(["江西华星光伏科技有限公司"]);
  });
});
