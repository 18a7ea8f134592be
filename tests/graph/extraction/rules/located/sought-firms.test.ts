import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf, sitesIn } from "../../reading.ts";

describe("firms that a plan only wants to have are not in its place", () => {
  it.each([
    ["watched", "盯引恒越光电有限公司、澜泰微电子有限公司等外延片龙头。"],
    ["courted in a clause further on", "紧盯恒越光电有限公司等外延片企业，澜泰微电子有限公司等装备企业开展驻点招商。"],
    ["to be brought in", "积极引进恒越光电有限公司、澜泰微电子有限公司等设计企业。"],
    ["labelled as aims", "目标企业：恒越光电有限公司、澜泰微电子有限公司。"],
    ["to settle", "争取恒越光电有限公司、澜泰微电子有限公司等企业早日落户。"],
    ["to set up a branch in a zone", "推动恒越光电有限公司、澜泰微电子有限公司在新站高新区设立研发中心。"],
    ["labelled as those to call on", "重点跟踪洽谈企业包括恒越光电有限公司、澜泰微电子有限公司。"],
    ["thinking of coming", "恒越光电有限公司、澜泰微电子有限公司等企业有意来肥投资。"],
    ["talked with", "加强与恒越光电有限公司、澜泰微电子有限公司的沟通对接。"],
    ["to sign for their project", "推动恒越光电外延片项目早日签约。"],
    ["to come after a firm that is there", "围绕京东方招引恒越光电有限公司、澜泰微电子有限公司等上游企业。"],
  ])("%s", async (_, text) => {
    const sites = await sitesIn(planOf(text));
    expect(sites.filter((site) => /恒越|澜泰/.test(site) && !site.includes("项目 →"))).toEqual([]);
  });

  it.each([
    ["that have come", "已引进恒越光电有限公司、澜泰微电子有限公司等企业。"],
    ["that came and are helped on", "支持近年引进的恒越光电有限公司、澜泰微电子有限公司做大做强。"],
    ["whose building is watched", "紧盯恒越光电有限公司二期建设进度，推动澜泰微电子有限公司扩大产能。"],
    ["that are brought up", "培育引进恒越光电有限公司、澜泰微电子有限公司等骨干企业。"],
  ])("those are %s", async (_, text) => {
    const sites = await sitesIn(planOf(text));
    expect(sites.filter((site) => /恒越|澜泰/.test(site))).toHaveLength(2);
  });

  it("what they do they do elsewhere", async () => {
    const facts = await factsIn(planOf("紧盯恒越光电有限公司、澜泰微电子有限公司等外延片企业。"));
    expect(relationsOf(facts, "MAKES")).toEqual(["MAKES 恒越光电有限公司 → 外延片", "MAKES 澜泰微电子有限公司 → 外延片"]);
    expect(facts.relations.filter(({ type, at }) => type === "MAKES" && at !== undefined)).toEqual([]);
  });

  it("a project that is to be brought in is wanted, its firm elsewhere", async () => {
    const facts = await factsIn(planOf("谋划引进恒越光电外延片项目。"));
    expect(facts.relations.filter(({ type, from }) => type === "MAKES" && from[1].endsWith("项目")).map(({ voice }) => voice)).toEqual(["wanted"]);
    expect(relationsOf(facts, "LOCATED_IN").filter((site) => site.includes("恒越光电 →"))).toEqual([]);
  });

  it("under a heading of such firms, and in a list of them, they are where its column says", async () => {
    const facts = await factsIn(planOf("1.恒越光电有限公司（外延片）\n\n附件：重点产业链拟招引企业清单\n序号\t环节\t企业名称\t所在地\n1\t装备\t澜泰装备有限公司\t上海\n2\t材料\t翰川材料有限公司\t无锡").replace("（一）做强产业", "（一）重点招商企业"));
    expect(relationsOf(facts, "LOCATED_IN").filter((site) => site.includes("有限公司"))).toEqual(["LOCATED_IN 澜泰装备有限公司 → 上海", "LOCATED_IN 翰川材料有限公司 → 无锡"]);
    expect(facts.relations.filter(({ from, at }) => from[1] === "恒越光电有限公司" && at !== undefined)).toEqual([]);
  });
});
