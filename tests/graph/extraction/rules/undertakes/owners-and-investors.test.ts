import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf, sitesIn } from "../../reading.ts";

const made = async (text: string) => relationsOf(await factsIn(newsOf(text)), "MAKES");

describe("an item that begins with a firm's name alone", () => {
  it.each([
    "1.合肥恒越光电有限公司。厦门恒越光电股份有限公司的全资子公司，专业从事红光外延片的研发和生产。",
    "1.合肥恒越光电有限公司。台湾晶湖光电在大陆设立的首个生产基地，达产后年产红光外延片72万片。",
    "（2）合肥恒越光电有限公司。系上海晶湖控股有限公司的控股子公司，主要生产红光外延片。",
    "（2）合肥恒越光电有限公司。日本晶湖株式会社在华全资企业。主要产品为红光外延片。",
    "3.合肥恒越光电有限公司。深圳晶湖光电2008年在合肥投资设立，主营红光外延片。",
    "3.合肥恒越光电有限公司。由台湾晶湖光电投资，主要从事红光外延片的生产。",
    "3.合肥恒越光电有限公司。国内较早的厂家之一，年产红光外延片12万片。",
    "1.合肥恒越光电有限公司\n\n厦门晶湖光电股份有限公司的全资子公司，主要生产红光外延片。",
  ])("tells of that firm, not of its owner: %s", async (text) => {
    expect(await made(text)).toEqual(["MAKES 合肥恒越光电有限公司 → 红光外延片"]);
  });

  it("puts no owner where it founded the firm", async () => {
    expect((await sitesIn(newsOf("3.合肥恒越光电有限公司。深圳晶湖光电2008年在合肥投资设立，主营红光外延片。"))).filter((site) => site.startsWith("深圳晶湖光电 → 合肥"))).toEqual([]);
  });

  it("leaves a maker that another sentence tells of its own", async () => {
    expect(await made("1.合肥恒越光电有限公司。成立于2008年。厦门晶湖光电股份有限公司主要生产红光外延片。")).toEqual(["MAKES 厦门晶湖光电股份有限公司 → 红光外延片"]);
  });
});

describe("a project that firms build together", () => {
  it.each([
    "恒越光电碳化硅项目签约。该项目由江苏恒越光电有限公司与香港汇恒国际投资公司共同出资建设，占地420亩，主要生产碳化硅单晶。",
    "恒越光电碳化硅项目开工。项目由江苏恒越光电有限公司和深圳恒业投资有限公司共同投资建设，占地300亩，主要生产碳化硅单晶。",
  ])("makes the thing, and who only gives the money does not: %s", async (text) => {
    const said = await made(text);
    expect(said).toContain("MAKES 恒越光电碳化硅项目 → 碳化硅单晶");
    expect(said.filter((relation) => /投资/.test(relation))).toEqual([]);
  });
});

describe("firms that another signs with", () => {
  it("do not make what it supplies, nor sit where it does", async () => {
    const text = newsOf("合肥恒越光电有限公司位于合肥市。恒越光电与木林森、国星光电签订长期合同，供应红光芯片。");
    expect(relationsOf(await factsIn(text), "MAKES")).toEqual(["MAKES 合肥恒越光电有限公司 → 红光芯片"]);
    expect((await sitesIn(text)).filter((site) => /木林森|国星/.test(site))).toEqual([]);
  });

  it("stand behind all that supply", async () => {
    expect(await made("恒越光电有限公司、澜泰光电有限公司与国星光电签订采购合同，供应红光芯片。")).toEqual(["MAKES 恒越光电有限公司 → 红光芯片", "MAKES 澜泰光电有限公司 → 红光芯片"]);
  });
});

describe("a list of firms", () => {
  it("is none of makers of what the project behind it makes", async () => {
    expect(await made("上海恒越太阳能与锦越光伏合资的200兆瓦电池片扩建项目签约。")).not.toContain("MAKES 锦越光伏 → 电池片");
    const { relations } = await factsIn(newsOf("上海恒越太阳能有限公司与锦越光伏有限公司合资的单晶硅片扩建项目签约。"));
    expect(relations.filter(({ type, voice }) => type === "MAKES" && voice === "built")).toEqual([]);
  });

  it("does not all make the thing that the last one is called by", async () => {
    expect(await made("高新区先后引进了包头恒澳太阳能、山越新能源、内蒙古欧晶石英坩埚等一批企业。")).toEqual([]);
    expect(await made("高新区先后引进了包头恒澳太阳能、山越新能源、恒晶科技石英坩埚等一批企业。")).toEqual([]);
  });
});

describe("what a piece of news begins with", () => {
  it.each(["本报讯 恒越光电LED芯片项目开工。", "合肥日报讯 恒越光电LED芯片项目开工。", "江淮晨报讯 恒越光电LED芯片项目开工。"])("is no part of a firm's name: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "UNDERTAKES")).toEqual(["UNDERTAKES 恒越光电 → 恒越光电LED芯片项目"]);
  });
});
