import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** A piece of trade news of a city, in which a firm of the city has been named. */
function newsOf(text: string): string {
  return `芜湖半导体产业链配套动态\n\n2024年4月3日　来源：芜湖日报\n\n芜湖市恒越微电子有限公司昨日扩产。${text}\n`;
}

const suppliesIn = async (text: string) => relationsOf(await factsIn(text), "SUPPLIES");
const own = "芜湖市恒越微电子有限公司";

describe("who supplies whom", () => {
  it.each([
    ["恒越微电子是京东方的核心驱动芯片供应商。", [`${own} → 京东方`]],
    ["恒越微电子系长鑫存储主要靶材供应商。", [`${own} → 长鑫存储`]],
    ["恒越微电子被评为海尔2023年度优秀供应商。", [`${own} → 海尔`]],
    ["恒越微电子的电源芯片已批量供应给格力电器、美的集团。", [`${own} → 格力电器`, `${own} → 美的集团`]],
    ["恒越微电子拿到比亚迪定点。", [`${own} → 比亚迪`]],
    ["三安光电是恒越微电子的大客户。", [`${own} → 三安光电`]],
    ["长江存储的硅片供应商有沪硅产业、中环领先。", ["中环领先 → 长江存储", "沪硅产业 → 长江存储"]],
    ["京东方驱动芯片供应商恒越微电子获融资。", [`${own} → 京东方`]],
    ["恒越微电子的衬底由天科合达供应。", [`天科合达 → ${own}`]],
    ["三方合作中，恒越微电子提供驱动芯片给京东方，京东方做成模组，再提供给冠捷使用。", ["京东方 → 冠捷", `${own} → 京东方`]],
    ["恒越微电子首次将芯片前段工艺的镀金也交给鼎元光电代工。", [`鼎元光电 → ${own}`]],
    ["恒越微电子对鼎元光电释出芯片的代工订单。", [`鼎元光电 → ${own}`]],
    ["恒越微电子为京东方、华星光电等面板龙头企业配套驱动芯片。", [`${own} → 京东方`, `${own} → 华星光电`]],
  ])("by the words between and behind them: %s", async (text, expected) => {
    expect(await suppliesIn(newsOf(text))).toEqual(expected.map((pair) => `SUPPLIES ${pair}`).sort());
  });

  it.each([
    ["恒越微电子为比亚迪配套整流桥，并向汇川技术供应模块。", [`${own} → 比亚迪`, `${own} → 汇川技术`]],
    ["公司将为三安光电配套衬底，并向华灿光电供应外延片。", [`${own} → 三安光电`, `${own} → 华灿光电`]],
    ["产品已进入华为供应链，并成为小米集团合格供应商。", [`${own} → 华为`, `${own} → 小米集团`]],
    ["天岳先进是该公司的衬底供应商。", [`天岳先进 → ${own}`]],
    ["聚灿光电称，公司向三星电子供应外延片。", ["聚灿光电 → 三星电子"]],
    ["客户包括英飞凌、博世，衬底购自天岳先进。", [`天岳先进 → ${own}`, `${own} → 博世`, `${own} → 英飞凌`]],
    ["恒越微电子今日投产。设备供应商为中微公司，衬底供应商包括天科合达、露笑科技。", [`中微公司 → ${own}`, `天科合达 → ${own}`, `露笑科技 → ${own}`]],
    ["华为未来将成为恒越微电子的重要客户。", [`${own} → 华为`]],
    ["产品已进入华为供应链。公司向北方华创采购刻蚀机，同时从中微公司购进MOCVD。", [`中微公司 → ${own}`, `北方华创 → ${own}`, `${own} → 华为`]],
  ])("where the clause goes on with a firm named before: %s", async (text, expected) => {
    expect(await suppliesIn(newsOf(text))).toEqual(expected.map((pair) => `SUPPLIES ${pair}`).sort());
  });

  it.each(["恒越微电子尚未进入台积电供应链。", "沪硅产业为恒越微电子提供贷款担保。", "沪硅产业提供资金支持给恒越微电子。", "恒越微电子是京东方旗下驱动芯片供应商。", "恒越微电子与京东方相邻。"])("not where it is denied, or something else is given: %s", async (text) => {
    expect(await suppliesIn(newsOf(text))).toEqual([]);
  });

  it("is to come, or wanted, where the text says so", async () => {
    const voiceOf = async (text: string) => (await factsIn(text)).relations.filter(({ type }) => type === "SUPPLIES").map(({ to, voice }) => `${to[1]} ${voice}`);
    expect(await voiceOf(newsOf("公司将为三安光电配套衬底，并向华灿光电供应外延片。"))).toEqual(["三安光电 planned", "华灿光电 planned"]);
    expect(await voiceOf(planOf("支持三安光电进入华为供应链。"))).toEqual(["华为 wanted"]);
  });

  it("is the firm's whose name the project begins with that makes it, and to come where the project is not there yet", async () => {
    const told = async (text: string) => (await factsIn(`芜湖一批半导体项目动态\n\n2024年4月3日　来源：芜湖日报\n\n${text}\n`)).relations.filter(({ type }) => type === "SUPPLIES").map(({ from, to, voice }) => `${from[1]} → ${to[1]} ${voice}`);
    expect(await told("4月2日，芜湖恒越微电子有限公司氮化镓外延片项目在鸠江区投产，产品将供应三安光电、华灿光电。")).toEqual([`芜湖恒越微电子有限公司 → 三安光电 planned`, "芜湖恒越微电子有限公司 → 华灿光电 planned"]);
    expect(await told("4月2日，芜湖恒越微电子有限公司氮化镓外延片项目开工。\n该项目总投资9亿元，年产外延片6万片，产品将供应英诺赛科。")).toEqual(["芜湖恒越微电子有限公司 → 英诺赛科 planned"]);
    expect(await told("4月2日，芜湖恒越微电子有限公司氮化镓外延片项目开工。项目达产后，产品主要供应英诺赛科，并向三安光电供货。")).toEqual(["芜湖恒越微电子有限公司 → 英诺赛科 planned", "芜湖恒越微电子有限公司 → 三安光电 planned"]);
  });

  it("the buyer makes nothing of what it is sent, and is nowhere for that", async () => {
    const facts = await factsIn(newsOf("公司将为澜湖科技配套射频模组，并向传音控股供应滤波器。恒越微电子是华润微的硅片供应商。"));
    expect(relationsOf(facts, "MAKES").filter((relation) => relation.includes("传音控股"))).toEqual([]);
    expect(relationsOf(facts, "LOCATED_IN").filter((relation) => relation.includes("华润微"))).toEqual([]);
  });

  it("the supplier makes what it supplies, but not what that is for", async () => {
    expect(relationsOf(await factsIn(newsOf("恒越微电子为京东方配套驱动芯片。")), "MAKES")).toContain(`MAKES ${own} → 驱动芯片`);
    expect(relationsOf(await factsIn(newsOf("恒越微电子为中芯国际配套光刻胶用溶剂。")), "MAKES")).toEqual([`MAKES ${own} → 光刻胶用溶剂`]);
  });

  it("a firm that is introduced as another's supplier is who the sentence speaks of", async () => {
    expect(relationsOf(await factsIn(newsOf("苹果公司供应商蓝思科技落户芜湖。")), "LOCATED_IN").filter((relation) => /苹果|蓝思/.test(relation))).toEqual(["LOCATED_IN 蓝思科技 → 芜湖市"]);
  });
});
