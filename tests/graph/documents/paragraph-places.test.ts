import { expect, test } from "vitest";
import { readText, textOf } from "./read.ts";

/** The place of each paragraph of a news item, by its first words. */
async function placesOf(text: string): Promise<(readonly [string, string | undefined])[]> {
  const document = await readText(text);
  return document.blocks.filter(({ kind }) => kind === "paragraph").map((block) => [textOf(document, block).slice(0, 4), block.place]);
}

test("news of a province goes from city to city, and back", async () => {
  expect(await placesOf("安徽各市布局光电产业\n2026-03-02 09:10 来源：产业观察\n近日，安徽省召开大会，部署光电产业发展，支持各市错位发展。\n芜湖市提出，扩大外延片产能，建设封装基地。\n该市还将设立产业基金，支持芯片企业。\n合肥也将续建玻璃基板项目，总投资20亿元。\n全省光电产业规模将突破千亿元，企业数量持续增加。")).toEqual([
    ["近日，安", undefined], ["芜湖市提", "芜湖市"], ["该市还将", "芜湖市"], ["合肥也将", "合肥市"], ["全省光电", undefined],
  ]);
});

test("news of many places without headings: the place that a clause begins with, and what goes on from it", async () => {
  expect(await placesOf("多地出台芯片政策\n2026-03-02 09:10 来源：产业观察\n国家支持芯片产业，多地都在促进发展，给出很多政策。\n比如，日前杭州市人民政府办公厅发布《关于促进芯片产业发展的意见》，提出打造核心城市。\n该《意见》提出，到2028年产业规模达到800亿元。\n还有成都市也积极发力，支持碳化硅、氮化镓项目建设。")).toEqual([
    ["国家支持", undefined], ["比如，日", "杭州市"], ["该《意见", "杭州市"], ["还有成都", "成都市"],
  ]);
});

test("a plan's paragraphs have no place of their own", async () => {
  expect((await placesOf("安徽省光电产业行动方案\n为推动光电产业发展，制定本方案。\n芜湖市重点发展外延片，合肥市重点发展玻璃基板。")).every(([, place]) => place === undefined)).toBe(true);
});

test("what a place announces with a colon, or issued, holds for the paragraphs behind it", async () => {
  expect(await placesOf("安徽加快碳化硅外延量产\n2026-03-02 09:10 来源：产业观察\n近日，芜湖市政府办公室印发《关于促进芯片产业发展的意见》，明确实施六大工程，做强碳化硅产业。\n据悉，芜湖市计划到2028年产业规模达到200亿元，培育上市企业3家。\n实施芯片设计工程，提升射频芯片研发能力，扩大氮化镓晶圆产能。\n去年安徽多个项目取得进展，产业规模不断扩大。")).toEqual([
    ["近日，芜", "芜湖市"], ["据悉，芜", "芜湖市"], ["实施芯片", "芜湖市"], ["去年安徽", undefined],
  ]);
});

test("a city right behind its province is what the paragraph is about, by its full or short name, a district right behind its city", async () => {
  expect(await placesOf("各地布局芯片材料\n2026-03-02 09:10 来源：产业观察\n湖南省衡阳市近日提出，重点发展键合丝，建设产业园。\n江西赣州出台政策，支持溅射靶材企业扩产。\n四川省绵阳市涪城区缺少晶圆制造环节，正加紧招商。\n福建省、江苏省联合发文，支持光刻胶验证。")).toEqual([
    ["湖南省衡", "衡阳市"], ["江西赣州", "赣州市"], ["四川省绵", "涪城区"], ["福建省、", undefined],
  ]);
});
