import { describe, expect, it } from "vitest";
import { factsIn, planOf, relationsOf } from "../../reading.ts";

/** A piece of trade news. */
function newsOf(text: string): string {
  return `三安光电扩产\n\n2014年5月6日　半导体资讯\n\n${text}\n`;
}

describe("what news names behind a firm is not the firm's", () => {
  it.each([
    ["三安光电董事长表示，硅片一天一个样。"],
    ["三安光电扩产，外延片成本有望下降两成。"],
    ["三安光电今年加快步伐，不少外延片厂多在年底前装机完毕。"],
    ["平湖市引来三安光电，打通从衬底、外延片到封装的产业链。"],
    ["三安光电今年跨出一步，主动毗邻背光模组。"],
  ])("where the words around it tell of others, or of the market: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "MAKES", "ENGAGED_IN")).toEqual([]);
  });

  it("but is where the firm's own clause names it", async () => {
    expect(relationsOf(await factsIn(newsOf("三安光电今年外延片良率再创新高。")), "MAKES")).toEqual(["MAKES 三安光电 → 外延片"]);
  });
});

describe("what news names behind a place is not the place's", () => {
  it.each([
    ["公司总部设在平湖经济技术开发区，去年外延片良率再创新高。"],
    ["这座新厂在平湖经济技术开发区，占地两百亩，外延片良率创新高。"],
    ["平湖经济技术开发区的外延片厂忙着赶工。"],
  ])("where the sentence speaks of a firm, project or plant unnamed: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "FOCUSES_ON")).toEqual([]);
  });
});

describe("what a plan of one chain names", () => {
  const title = "合肥市集成电路产业链2024年行动计划";

  it("is no part of the chain where it only serves it", async () => {
    expect(relationsOf(await factsIn(planOf("引进陶瓷覆铜板、高纯石英砂企业10家以上。", title)), "PART_OF")).toEqual([]);
  });
});
