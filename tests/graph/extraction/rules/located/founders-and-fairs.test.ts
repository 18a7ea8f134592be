import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf, sitesIn } from "../../reading.ts";

const newsOn = (title: string, text: string) => `${title}\n\n2016年5月6日　半导体资讯\n\n${text}\n`;
const madeIn = async (text: string) => (await factsIn(text)).relations.filter(({ type, from }) => type === "MAKES" && from[0] === "Company").map(({ from, to, voice, at }) => `${from[1]} ${to[1]} ${voice} ${at?.[1] ?? "—"}`);

describe("a firm that is founded somewhere", () => {
  const text = newsOn("恒越光电再添一家", "恒越光电决定在庐江设立全资子公司庐江恒泰半导体有限公司（下称“庐江恒泰”），主要从事生产碳化硅衬底。");

  it("stands there, and its founder is not said to", async () => {
    const { relations } = await factsIn(text);
    expect(relations.filter(({ type, basis }) => type === "LOCATED_IN" && basis === "stated").map(({ from }) => from[1])).not.toContain("恒越光电");
    expect(await sitesIn(text)).toContain("庐江恒泰半导体有限公司 → 庐江");
  });

  it("is to make its goods while it is only decided on", async () => {
    expect(await madeIn(text)).toEqual([expect.stringMatching(/碳化硅衬底 planned/)]);
  });
});

describe("goods shown at a fair", () => {
  it("are made nowhere near it for that", async () => {
    const made = await madeIn(newsOn("深圳光博会见闻", "在深圳举行的光博会上，恒越光电展出了LED芯片，澜泰光电推出了外延片。"));
    expect(made.length).toBeGreaterThan(0);
    expect(made.every((one) => one.endsWith("—"))).toBe(true);
  });
});

describe("bodies that a firm of a zone signs with", () => {
  it("are not in the zone", async () => {
    expect(await sitesIn(newsOf("合肥高新区的恒越光电公司与南京大学签订协议，共同研发外延片。"))).not.toContain("南京大学 → 合肥高新区");
  });

  it("nor is a project in a place where it has not come yet", async () => {
    const sites = await sitesIn(newsOf("恒越光电外延片项目落户合肥高新区，该项目尚未在上海布局过。"));
    expect(sites).not.toContain("恒越光电外延片项目 → 上海市");
    expect(sites).toContain("恒越光电外延片项目 → 合肥高新区");
  });
});

describe("a technology that begins in the name of a project's firm", () => {
  it("is none of what the project makes", async () => {
    const facts = await factsIn(newsOf("恒越光电封装线投产。"));
    expect(relationsOf(facts, "MAKES")).toEqual([]);
    expect(relationsOf(facts, "ENGAGED_IN")).toContain("ENGAGED_IN 恒越光电封装线 → PACKAGING_TEST");
  });
});

describe("whom a place goes to see, and who pays", () => {
  it("say nothing of the place", async () => {
    const facts = await factsIn(newsOf("合肥市派人专赴外延片领域的国内龙头企业考察。该项目投资方恒泰公司是知名机构。"));
    expect(relationsOf(facts, "FOCUSES_ON", "HAS")).toEqual([]);
    expect(relationsOf(facts, "LOCATED_IN")).toEqual([]);
  });
});
