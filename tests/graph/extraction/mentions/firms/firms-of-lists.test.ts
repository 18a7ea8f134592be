import { describe, expect, it } from "vitest";
import { factsIn, namesOf, relationsOf } from "../../reading.ts";

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

describe("a field of the trade that a sentence turns to", () => {
  it("is the one in which the firms that lead there work", async () => {
    const facts = await factsIn(newsOf("集成电路产业规模壮大。设计领域，集创北方显示驱动芯片出货量位居全国第二。制造领域，晶合集成、中芯国际营收在国内位居前列，28纳米芯片已量产。装备材料领域，芯海、知存处于国内领先水平，刻蚀机进入产线。"));
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(expect.arrayContaining(["ENGAGED_IN 集创北方 → DESIGN", "ENGAGED_IN 晶合集成 → FABRICATION", "ENGAGED_IN 中芯国际 → FABRICATION", "ENGAGED_IN 知存 → EQUIPMENT", "ENGAGED_IN 芯海 → MATERIALS"]));
  });

  it("is none where the field is one of uses or tests", async () => {
    expect(relationsOf(await factsIn(newsOf("应用领域，晶合集成芯片出货量位居全国第二。")), "ENGAGED_IN")).toEqual([]);
  });
});

describe("firms of the chain in news of a place that speaks of much else", () => {
  const others = "经开区以生物医药起家。\n\n园区医院、学校陆续启用，居民生活便利。\n\n今年以来，园区游客超过百万人次。\n\n";

  it("are read where their sentence names nothing that they make, with the link that they are called makers of", async () => {
    const facts = await factsIn(`合肥经开区：老城展新颜\n\n${others}产业布局上，经开区以三安光电为上游研发企业，引入晶能光电、恒越光电等中游封装企业，形成闭环。\n`);
    expect(namesOf(facts, "Company")).toEqual(["三安光电", "恒越光电", "晶能光电"].sort());
    expect(relationsOf(facts, "ENGAGED_IN")).toEqual(expect.arrayContaining(["ENGAGED_IN 恒越光电 → PACKAGING_TEST", "ENGAGED_IN 晶能光电 → PACKAGING_TEST"]));
  });

  it("are none that make other things too", async () => {
    expect(namesOf(await factsIn(`合肥经开区：老城展新颜\n\n${others}经开区引入比亚迪等企业。\n`), "Company")).toEqual([]);
  });
});

describe("a list that ends in how large and known its firms are", () => {
  it("names each of them", async () => {
    const firms = namesOf(await factsIn(newsOf("公司先后与江西澜维、深圳恒晶、山东越能线缆等国内光伏行业大型知名企业密切合作。")), "Company");
    expect(firms).toEqual(["山东越能线缆", "江西澜维", "深圳恒晶"].sort());
  });
});
