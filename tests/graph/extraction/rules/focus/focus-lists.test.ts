import { describe, expect, it } from "vitest";
import { factsIn, namesOf, planOf, relationsOf } from "../../reading.ts";

/** What a plan says of its place and things, links of the chain left out. */
async function saidIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(planOf(text)), "FOCUSES_ON", "SHORT_OF", "TO_BREAK_THROUGH").filter((relation) => !/[A-Z_]{6,}$/.test(relation)).map((relation) => relation.replace("合肥市 → ", ""));
}

describe("the first sentence of a numbered measure", () => {
  const measures = (title: string, items: readonly (readonly [string, string])[], join: string) => `${title}\n\n${items.map(([head, body]) => `${head}${join}${body}`).join("\n")}\n`;
  const told = [["一、支持碳化硅衬底研发", "对企业给予补助。"], ["二、突破光刻胶技术", "建设平台。"], ["三、补齐外延片短板", "引进一批企业，完善配套。"]] as const;

  it.each([["in its paragraph", "。"], ["on a line of its own", "\n"]])("tells what a plan works on, %s", async (_, join) => {
    const facts = await factsIn(measures("合肥市支持半导体产业发展若干措施", told, join));
    expect(relationsOf(facts, "FOCUSES_ON", "SHORT_OF", "TO_BREAK_THROUGH").filter((relation) => !/[A-Z_]{6,}$/.test(relation))).toEqual(["FOCUSES_ON 合肥市 → 碳化硅衬底", "SHORT_OF 合肥市 → 外延片", "TO_BREAK_THROUGH 合肥市 → 光刻胶"]);
  });

  it("tells it in a report too, where it goes on in the same paragraph", async () => {
    const facts = await factsIn("2025年合肥市政府工作报告\n\n一、2025年工作安排\n（一）重点发展光刻胶。加快建设平台。\n（二）重点发展靶材\n加快建设平台。\n");
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => !/[A-Z_]{6,}$/.test(relation))).toEqual(["FOCUSES_ON 合肥市 → 光刻胶"]);
  });
});

describe("a list of what a place works on", () => {
  it("shares its last words with all that stand before them", async () => {
    expect(await saidIn("积极布局砷化镓、磷化铟外延及芯片。")).toEqual(expect.arrayContaining(["FOCUSES_ON 砷化镓外延", "FOCUSES_ON 磷化铟外延", "FOCUSES_ON 砷化镓芯片", "FOCUSES_ON 磷化铟芯片"]));
    expect(await saidIn("发展碳化硅、氮化镓、氧化镓衬底及外延。")).toEqual(expect.arrayContaining(["FOCUSES_ON 碳化硅衬底", "FOCUSES_ON 氮化镓衬底", "FOCUSES_ON 氧化镓衬底", "FOCUSES_ON 氮化镓外延", "FOCUSES_ON 氧化镓外延"]));
  });

  it.each([
    ["突破光刻胶、电子特气等关键材料。", ["光刻胶", "电子特气"]],
    ["突破银烧结、铜夹互连等关键工艺。", ["银烧结", "铜夹互连"]],
    ["突破离子注入机、刻蚀机等核心装备。", ["离子注入机", "刻蚀机"]],
    ["全面突破射频芯片、功率模块等产品。", ["射频芯片", "功率模块"]],
  ])("is to be broken through to, whatever class closes it: %s", async (text, things) => {
    expect(await saidIn(text)).toEqual(things.map((thing) => `TO_BREAK_THROUGH ${thing}`).sort());
  });

  it.each([
    "产值突破100亿元，引进光刻胶企业。",
    "在光刻胶等领域取得新突破。",
    "推动产值突破50亿元的光刻胶企业做大做强。",
  ])("is not, where something else breaks through: %s", async (text) => {
    expect(await saidIn(text)).toEqual(["FOCUSES_ON 光刻胶"]);
  });

  it("names a thing whole, and not what it is for", async () => {
    expect(await saidIn("重点发展钛合金靶材、光刻胶用溶剂、碳化硅抛光用金刚石磨料。")).toEqual(["FOCUSES_ON 光刻胶用溶剂", "FOCUSES_ON 金刚石磨料", "FOCUSES_ON 钛合金靶材"]);
    expect(await saidIn("高端测试机依赖进口。")).toEqual(["SHORT_OF 高端测试机"]);
    expect(namesOf(await factsIn(planOf("突破离子注入机，不断壮大滤波器产业，缺乏光刻设备。")), "Equipment")).toEqual(["光刻设备", "离子注入机"]);
  });

  it("shares a head of several Latin words", async () => {
    expect(await saidIn("主攻Mini/Micro LED外延片、芯片及显示模组，发展Micro-LED外延片和芯片。")).toEqual(expect.arrayContaining([expect.stringMatching("^FOCUSES_ON Mini/Micro LED芯片"), expect.stringMatching("^FOCUSES_ON Mini/Micro LED外延片")]));
  });

  it("tells the link of a substrate by what the list calls it", async () => {
    const facts = await factsIn(planOf("推进碳化硅衬底产业化。建设6英寸碳化硅晶圆生产线。"));
    expect(relationsOf(facts, "FOCUSES_ON")).toContain("FOCUSES_ON 合肥市 → MATERIALS");
  });
});
