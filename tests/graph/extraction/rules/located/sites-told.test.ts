import { describe, expect, it } from "vitest";
import { factsIn, newsOf, sitesIn } from "../../reading.ts";

describe("where news says that a firm's plant stands", () => {
  it.each([
    ["of money that goes to it", "华天科技宣布，募资将用于其在昆山开发区的封装生产线建设。", "华天科技 → 昆山开发区"],
    ["by the firm's officer", "“看重的是人才，”京东方副总裁李某说，集团此前已在鄂尔多斯布局5.5代线。", "京东方 → 鄂尔多斯"],
    ["of what the firm itself has built", "士兰微董事长表示，公司已先后在成都建成两条产线。", "士兰微 → 成都"],
    ["of its thing", "士兰微宣布，其车规芯片在成都工厂实现量产。", "士兰微 → 成都"],
    ["by 于", "中芯国际将于天津市兴建12英寸线。", "中芯国际 → 天津"],
    ["of a line that it puts there", "士兰微拟把IGBT产线落子长沙。", "士兰微 → 长沙"],
    ["in a bracket that goes on", "张家港则有晶方半导体、英诺赛科（苏州吴江，60亿元）接连落地。", "英诺赛科 → 吴江"],
  ])("%s", async (_, text, site) => {
    expect((await sitesIn(newsOf(text))).map((one) => one.replace(/[市区]$/, ""))).toContain(site.replace(/[市区]$/, ""));
  });

  it("a firm whose bracket names its place is not where the list before it stands", async () => {
    expect(await sitesIn(newsOf("张家港则有晶方半导体、英诺赛科（苏州吴江，60亿元）接连落地。"))).not.toContain("英诺赛科 → 张家港");
  });

  it("what others do there is not the firm's", async () => {
    const facts = await factsIn(newsOf("士兰微董事长表示，产能翻番，其中五亿颗供应给在扬州设厂的客户。"));
    expect(facts.relations.filter(({ rule, to }) => rule === "works-at-its-site" && to[1] === "扬州")).toEqual([]);
  });
});

it("firms of a list are all where the clauses behind it say that they build", async () => {
  const sites = await sitesIn("福建省加快光电产业发展\n\n2008年5月6日\n\n福建省发展光伏产业。日前，和泽光电、长越光伏、澜华电子等台资大型光电企业，已开始在泉州投资建厂，生产光伏组件。\n");
  expect(sites).toEqual(expect.arrayContaining(["和泽光电 → 泉州市", "澜华电子 → 泉州市", "长越光伏 → 泉州市"]));
});
