import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "./reading.ts";

/** A piece of trade news. */
function newsOf(text: string): string {
  return `平湖半导体产业观察\n\n2021年5月6日　半导体资讯\n\n${text}\n`;
}

describe("firms of a list of news", () => {
  it("are called by short names that are words too, where the list is one of firms", async () => {
    expect(relationsOf(await factsIn(newsOf("芯片设计环节有芯海、知存，制造环节有晶合集成。")), "ENGAGED_IN")).toEqual(["ENGAGED_IN 晶合集成 → FABRICATION", "ENGAGED_IN 知存 → DESIGN", "ENGAGED_IN 芯海 → DESIGN"]);
  });

  it.each([
    ["平湖市已有德国澜德、韩国恒越电子等外企落户。", ["恒越电子", "澜德"]],
    ["园区引来三家外资企业，如瑞士澜德、美国庐越科技。", ["庐越科技", "澜德"]],
  ])("each begin behind their country: %s", async (text, names) => {
    expect(namesOf(await factsIn(newsOf(text)), "Company")).toEqual(names);
  });

  it("are none where the list of countries is one of markets", async () => {
    expect(namesOf(await factsIn(newsOf("产品销往德国慕尼黑、韩国首尔等地，硅片出货创新高。")), "Company")).toEqual([]);
  });
});
