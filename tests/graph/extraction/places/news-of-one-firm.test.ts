import { describe, expect, it } from "vitest";
import { factsIn, newsOf, relationsOf } from "../reading.ts";

const focusIn = async (text: string) => relationsOf(await factsIn(text), "FOCUSES_ON", "HAS", "STRONG_IN");
const newsOn = (title: string, text: string) => `${title}\n\n2018年5月6日　半导体资讯\n\n${text}\n`;

describe("news of a firm says nothing of its place", () => {
  it.each([
    ["in a sentence that names no place", newsOn("澜泰合肥衬底基地开工", "这意味着澜泰合肥衬底基地进入建设阶段，将打造国内领先的碳化硅衬底工厂。")],
    ["behind the kind of firm that it is", newsOf("外延片厂商恒越光电有限公司，上周举行典礼，将在合肥投资2亿元，打造国内最大的外延片工厂。")],
    ["by the plant that is called after the place", newsOn("恒越光电合肥厂动土", "恒越光电董事长表示，合肥厂将打造成为最大的外延片生产基地。")],
    ["with another firm of the place", newsOf("论坛上，恒越光电与合肥某新能源汽车企业签署协议，共同发展功率模块。")],
    ["by what visitors are shown", newsOf("省领导走访研究所，听取创新中心建设汇报，察看外延设备研发成果。")],
  ])("%s", async (_, text) => {
    expect((await focusIn(text)).filter((relation) => relation.includes("合肥市"))).toEqual([]);
  });

  it("where the sentence speaks of the place, it is the place's", async () => {
    expect(await focusIn(newsOn("恒越光电落户合肥", "合肥市大力发展碳化硅衬底。"))).toContain("FOCUSES_ON 合肥市 → 碳化硅衬底");
  });
});

describe("a park that is planned", () => {
  it("works on what the next clause says that it is for", async () => {
    const found = await focusIn(newsOf("合肥市在滨湖区规划建设云湖半导体产业园，重点发展功率器件和硅片；在肥西县规划星湖光电产业园，重点布局外延片。"));
    expect(found).toEqual(expect.arrayContaining(["FOCUSES_ON 云湖半导体产业园 → 功率器件", "FOCUSES_ON 星湖光电产业园 → 外延片"]));
    expect(found.filter((relation) => relation.includes("合肥市"))).toEqual([]);
  });
});
