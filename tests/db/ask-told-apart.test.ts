import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Ask } from "../../graph/analysis/search.ts";
import { askInWords } from "../../graph/ask/ask.ts";
import { type Database, closeDatabase, read } from "../../graph/store/database.ts";
import { loadFile } from "../../graph/store/load-files.ts";
import { temporaryFolder } from "../support/config.ts";
import { emptyDatabase } from "../support/database.ts";

const news = `襄阳、宜昌芯片企业走访记

2025年6月11日 汉水产经

襄阳榭岚半导体有限公司位于襄阳市，生产蓝宝石衬底，产品供应宜昌珞芯射频科技有限公司。

宜昌珞芯射频科技有限公司位于宜昌市，生产砷化镓外延片和砷化镓衬底。

黄石澹溪微电子有限公司位于黄石市。黄石澹溪微电子有限公司同时拥有晶圆制造和芯片设计能力，是全省为数不多的IDM企业。荆门屿舟微电子有限公司位于荆门市，专注显示驱动芯片设计。

襄阳缺少外延片。
`;
let database: Database;
const ask: Ask = (name, values) => read(database, name, values);
beforeAll(async () => {
  database = await emptyDatabase();
  const folder = temporaryFolder();
  const file = join(folder, "walk.txt");
  writeFileSync(file, news);
  await loadFile({ database, dataFolder: folder }, file);
  await ask("awaitSearch", {});
});
afterAll(() => closeDatabase(database));

const told = async (question: string) => {
  const { rows, text } = await askInWords(ask, question, { today: "2026-11-22", textOf: async () => news });
  return { names: rows.map(([name]) => name), text: text.zh };
};

it("places that have one thing and not another are those, and those that declare it short are told", async () => {
  const { names, text } = await told("哪些城市有衬底但没有外延");
  expect(names).toEqual(["襄阳市"]);
  expect(text).toContain("其中自述短缺的：襄阳市");
});

it("who does both of two stages is none who does one alone, nor one whose chips others make", async () => {
  expect((await told("哪些企业既做晶圆制造又做芯片设计")).names).toEqual(["黄石澹溪微电子有限公司"]);
});

it("what places are short of is told place by place", async () => {
  expect((await told("各地都缺什么")).text).toMatch(/襄阳市：\S*外延片/);
});

it("whom a firm supplies and who supplies it are told apart, and what was not read of the two is said", async () => {
  expect((await told("榭岚的客户是谁")).text).toContain("襄阳榭岚半导体有限公司供应宜昌珞芯射频科技有限公司");
  const { text } = await told("珞芯给谁供货");
  expect(text).toContain("没有读到宜昌珞芯射频科技有限公司供应谁；读到的是谁供应它");
});

it("documents that mention a word that nothing is known by are those that print it", async () => {
  expect((await told("哪些文件提到了走访")).text).toContain("只列原文印有“走访”的文件");
});

it("what an answer would leave out, and the question is about, is quoted or said not to be known, and nothing else is listed", async () => {
  const { names, text } = await told("南漳大学在襄阳有哪些企业");
  expect([names, text]).toEqual([[], expect.stringContaining("没有认出“南漳大学”")]);
  expect((await told("哪些公司拿到了过桥借款")).names).toEqual([]);
});

it("a word that goes on from the name of a thing makes another one, which is quoted where the texts print it", async () => {
  const { text } = await told("谁做显示驱动芯片设计");
  expect(text).toContain("荆门屿舟微电子有限公司");
});

it("of two places with a thing each, each is asked for its own", async () => {
  const { names } = await told("宜昌的外延和襄阳的衬底各是谁在做");
  expect(names).toEqual(["宜昌的外延", "襄阳的衬底各是谁在做"]);
});

it("a thing that the chain does not explain is told as such, not by a shorter word in its name", async () => {
  expect((await told("砷化镓外延片是什么")).text).not.toContain("砷化镓：");
});

it("what of a firm nobody tells is said", async () => {
  expect((await told("榭岚的董事长是谁")).text).toContain("没有认出“董事长”");
});
