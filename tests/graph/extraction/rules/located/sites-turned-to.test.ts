import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, sitesIn } from "../../reading.ts";

describe("the one and the other of two places", () => {
  it("are where the firms are of which each clause tells", async () => {
    const sites = await sitesIn(newsOf("产业布局主要是合肥经济技术开发区光电产业园、合肥高新区新能源产业园。前者以LED为主，聚集了恒安光电、嘉恒光电等企业；后者以光伏为主，信恒光伏玻璃、中恒光伏组件两个项目已经投产。"));
    expect(sites).toEqual(expect.arrayContaining(["恒安光电 → 光电产业园", "嘉恒光电 → 光电产业园", "中恒光伏组件 → 新能源产业园"]));
    expect(sites.filter((site) => /(?:恒安|嘉恒)光电 → 新能源|中恒光伏组件 → 光电/.test(site))).toEqual([]);
  });

  it("are none where three are listed, or where two firms stand behind them", async () => {
    expect((await sitesIn(newsOf("LED企业集中在合肥高新区、合肥经开区和合肥新站区。前者聚集了恒安光电、嘉恒光电等企业。"))).filter((site) => /(?:恒安|嘉恒)光电 → 合肥(?:经开|新站)/.test(site))).toEqual([]);
    expect((await sitesIn(newsOf("合肥高新区、合肥经开区引进LED企业。恒安光电有限公司、嘉恒光电有限公司已投产。前者生产LED芯片，后者生产外延片，配套企业有澜泰光电。"))).filter((site) => site.startsWith("澜泰光电 → 合肥高新区"))).toEqual([]);
  });
});

describe("a firm that puts something somewhere", () => {
  it.each([
    ["武汉恒尔激光科技有限公司把激光划片机的总装线放在了葛店开发区。", "武汉恒尔激光科技有限公司 → 葛店开发区"],
    ["苏州澜泰科技有限公司将LED芯片生产基地设在了鄂州。", "苏州澜泰科技有限公司 → 鄂州"],
    ["恒越光电有限公司目前在新竹科学园区、南部科学工业园区合计拥有约300台MOCVD。", "恒越光电有限公司 → 南部科学工业园区"],
    ["恒越光电有限公司目前在新竹科学园区、南部科学工业园区合计拥有约300台MOCVD。", "恒越光电有限公司 → 新竹科学园区"],
  ])("is there: %s", async (text, site) => {
    expect(await sitesIn(newsOf(text))).toContain(site);
  });
});

describe("who is elsewhere", () => {
  it.each([
    ["the owner of a subsidiary that is named", "恒圆光电有限公司在扬州的子公司恒扬光电有限公司装有28台MOCVD。", /^恒圆光电有限公司 → 扬州/],
    ["the same without 在", "恒圆光电有限公司扬州子公司扬州澜晶光电有限公司主要生产LED芯片。", /^恒圆光电有限公司 → 扬州/],
    ["a firm of another place whose project comes", "深圳恒越光电有限公司的LED封装项目落户庐江县。", /^深圳恒越光电有限公司 → 庐江/],
    ["a firm of another country whose project comes", "韩国NEXORON株式会社的硅片项目落户庐江县。", /^韩国NEXORON株式会社 → 庐江/],
    ["a partner that its area stands before", "合肥市将推动恒紫科技与安徽菲利华石英合作开发石英透镜。", /^菲利华石英 → 合肥/],
  ])("%s", async (_, text, site) => {
    expect((await sitesIn(newsOf(text))).filter((one) => site.test(one))).toEqual([]);
  });
});

describe("a town whose name ends like a word for towns", () => {
  it("is one behind a family's name", async () => {
    expect(namesOf(await factsIn(newsOf("扬州市LED路灯产业初具规模，郭集镇、送桥镇被称为路灯之乡。")), "Region")).toContain("郭集镇");
  });
});
