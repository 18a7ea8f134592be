import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf, sitesIn } from "../../reading.ts";

describe("a project that begins with its firm's area", () => {
  it("is there where the news is of another city of the province", async () => {
    const sites = await sitesIn(newsOf("推介会上，芜湖众澜光电电池组件项目、合肥恒越硅片扩产项目等13个光伏项目签约。"));
    expect(sites).toContain("芜湖众澜光电电池组件项目 → 芜湖");
    expect(sites).not.toContain("芜湖众澜光电电池组件项目 → 合肥市");
  });

  it("is in the place of the news where only its firm comes from another province", async () => {
    expect(await sitesIn(newsOf("合肥加快西安隆基光伏组件项目建设。"))).not.toContain("西安隆基光伏组件项目 → 西安");
  });
});

describe("a project of a zone's news, by a firm whose name begins with its province", () => {
  it("is in the zone", async () => {
    const sites = await sitesIn("贵安新区：封装材料渐成链条\n贵安日报 2026-04-08 记者 李某\n贵州云锦晶材有限公司年产300吨键合丝项目建成投产。\n");
    expect(sites.filter((site) => site.includes("键合丝项目"))).toEqual([expect.stringContaining("→ 贵安新区")]);
  });
});

describe("what a project is to put out in a year", () => {
  it("is nothing that the place of the paper wants", async () => {
    const facts = await factsIn(planOf("外延片项目用地200亩，建成后可年产144万片碳化硅衬底和120万片氮化镓外延片。"));
    expect(relationsOf(facts, "FOCUSES_ON").filter((relation) => /碳化硅|氮化镓/.test(relation))).toEqual([]);
  });
});

describe("words that only look like a firm's name before a line", () => {
  it.each(["继合肥第8.5代TFT-LCD生产线后，又一条面板生产线投产。", "外界首次见到中国大陆第8.6代OLED生产线的样品。", "二期投用后，预产芯片将达到每月3万片。"])("name none: %s", async (text) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual([]);
  });
});

describe("a park that a place sets up for its trade", () => {
  it("is named by the trade, be it electronics or data", async () => {
    expect(namesOf(await factsIn(newsOf("合肥市在长丰县规划建设新型电子信息产业园，首批引进半导体材料企业。")), "Park")).toContain("新型电子信息产业园");
  });
});
