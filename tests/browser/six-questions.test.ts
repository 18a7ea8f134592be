import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served } from "./visit.ts";

const site = served();

/** What somebody who has never seen the page asks, as they ask it, and what must then stand on the screen. */
const asked = {
  zh: {
    packaging: "哪些地区有封装测试，有哪些企业？", park: "苏州工业园区", firms: ["三星电子", "晶方科技"], copy: "复制链接", copied: "链接已复制", excel: "导出 Excel",
    missing: "太原碳化硅产业链缺什么，谁能补，哪个部门负责？", wish: "想要未有", owner: "太原市科学技术局", candidate: "瑞晟微电子",
    short: "昆山自述的短板是什么，别的地方谁强？", declared: "自述短板", link: "制造", strong: "华虹半导体",
    talent: "苏州工业园区的人才任务谁负责？", bodies: ["苏州工业园区组织部", "苏州工业园区人力资源和社会保障局"],
    numbers: "2024年达到了哪些数字，2025年目标是多少？", reached: "增长45.9%", aimed: "超350亿元",
  },
  en: {
    packaging: "Which regions cover packaging, and with which firms?", park: "Suzhou Industrial Park", firms: ["Samsung Electronics", "China Wafer Level CSP"], copy: "Copy the link", copied: "Link copied", excel: "Export Excel",
    missing: "What is missing in Taiyuan's SiC chain, who could fill it, and which bureau owns it?", wish: "Wanted, not met", owner: "Taiyuan Bureau of Science and Technology", candidate: "Realsil Microelectronics",
    short: "What did Kunshan declare short, and who elsewhere is strong there?", declared: "Declared short", link: "Fabrication", strong: "Hua Hong Semiconductor",
    talent: "Who is responsible for the talent task in Suzhou Industrial Park?", bodies: ["Suzhou Industrial Park Organization Department", "Suzhou Industrial Park Bureau of Human Resources and Social Security"],
    numbers: "Which numbers did 2024 reach, and which does 2025 aim at?", reached: "45.9", aimed: "Semiconductor related industry size",
  },
} as const;

/** From the first page on: types a question into its box, by keyboard alone, and gives the table of the answer; where the server was too slow, asks again as the page offers. */
async function ask(page: Page, question: string) {
  await page.locator("input[role=combobox]").focus();
  await page.keyboard.insertText(question);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/ask");
  const table = page.locator(".answer-table table");
  const retry = page.locator(".notice.failed button");
  for (await table.or(retry).first().waitFor(); (await retry.count()) > 0; await table.or(retry).first().waitFor()) await retry.first().click();
  return table;
}

describe.each([["zh", 1440], ["en", 390]] as const)("typed on the first page, lang=%s at %i px", (lang, width) => {
  const words = asked[lang];
  const start = (options = {}) => site.visit(`?lang=${lang}`, { viewport: { width, height: 900 }, ...options });

  it("which regions cover packaging, with which firms: the answer, its link for a colleague and its spreadsheet", async () => {
    const { page, complaints } = await start({ permissions: ["clipboard-read", "clipboard-write"] });
    const table = (await ask(page, words.packaging)).first();
    const rows = table.locator("tbody tr");
    const row = rows.filter({ hasText: words.park }).first();
    for (const firm of words.firms) expect(await row.innerText()).toContain(firm);

    await page.getByRole("button", { name: words.copy }).click();
    await page.locator(".toast", { hasText: words.copied }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const colleague = await page.context().newPage();
    await colleague.goto(link);
    await colleague.locator(".answer-table tbody tr").first().waitFor();
    expect(await colleague.locator(".answer-table tbody").allInnerTexts()).toEqual(await page.locator(".answer-table tbody").allInnerTexts());

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.excel }).first().click()]);
    const asked = await page.locator(".answer-table figcaption > span").first().evaluate((caption) => caption.firstChild?.textContent?.trim());
    expect(download.suggestedFilename()).toBe(`${asked}.xlsx`);
    const book = read(await readFile(await download.path()));
    const sheet = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ""]!, { header: 1 });
    expect(sheet).toHaveLength((await rows.count()) + 1);
    const line = sheet.find((cells) => cells.some((cell) => String(cell).includes(words.park)))?.join(" ") ?? "";
    for (const firm of words.firms) expect(line).toContain(firm);
    expect(complaints).toEqual([]);
  });

  it("what a chain lacks, who could fill it, and which bureau owns it", async () => {
    const { page, complaints } = await start();
    const said = await (await ask(page, words.missing)).allInnerTexts().then((tables) => tables.join("\n"));
    for (const word of [words.wish, words.owner, words.candidate]) expect(said).toContain(word);
    await page.locator(".answer-table tbody .col-sources button").first().click();
    await page.locator(".panel.open blockquote").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("what a city declared short, and who elsewhere has it", async () => {
    const { page, complaints } = await start();
    const row = (await ask(page, words.short)).locator("tbody tr").filter({ hasText: words.declared }).filter({ hasText: words.link }).first();
    expect(await row.innerText()).toContain(words.strong);
    expect(complaints).toEqual([]);
  });

  it("who is responsible for a task", async () => {
    const { page, complaints } = await start();
    const said = await (await ask(page, words.talent)).allInnerTexts().then((tables) => tables.join("\n"));
    for (const body of words.bodies) expect(said).toContain(body);
    expect(complaints).toEqual([]);
  });

  it("which numbers one year reached, and which the next aims at", async () => {
    const { page, complaints } = await start();
    const said = await (await ask(page, words.numbers)).allInnerTexts().then((tables) => tables.join("\n"));
    for (const word of [words.reached, words.aimed]) expect(said).toContain(word);
    expect(complaints).toEqual([]);
  });
});

describe("the same by clicking, from the first page on", () => {
  it("which regions cover packaging, with which firms, and a link of it for a colleague", async () => {
    const { page, complaints } = await site.visit("?lang=zh", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".view-ways").getByRole("link", { name: "矩阵" }).click();
    await page.getByRole("columnheader", { name: "封装测试" }).click();
    const answer = (on: Page) => on.locator(".panel.open .column-places").first();
    await answer(page).waitFor();
    for (const word of ["苏州工业园区", "无锡市", "三星电子", "晶方科技"]) expect(await answer(page).innerText()).toContain(word);
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.locator(".toast", { hasText: "链接已复制" }).waitFor();
    const colleague = await page.context().newPage();
    await colleague.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await answer(colleague).waitFor();
    expect(await answer(colleague).innerText()).toBe(await answer(page).innerText());
    expect(complaints).toEqual([]);
  });

  const card = (page: Page, place: string) => page.locator(".place-cards li").filter({ hasText: place });

  it("a gap of Taiyuan's silicon carbide chain tells why it is one, who owns it and who could fill it", async () => {
    const { page, complaints } = await site.visit("?lang=zh");
    await card(page, "太原市").getByRole("link", { name: "锻长补短" }).click();
    await page.locator("select").filter({ has: page.locator("option[value=SiC]") }).first().selectOption("SiC");
    await page.waitForURL((url) => url.searchParams.get("family") === "SiC");
    await page.locator(".gap-chip", { hasText: "芯片设计" }).click();
    const panel = page.locator(".panel.open");
    await panel.locator(".suggestion", { hasText: "瑞晟微电子" }).waitFor();
    const said = await panel.innerText();
    for (const word of ["想要而未有", "太原市科学技术局", "招商对接"]) expect(said).toContain(word);
    expect(complaints).toEqual([]);
  });

  it("what Kunshan declared short meets the strength of another city", async () => {
    const { page, complaints } = await site.visit("?lang=zh");
    await card(page, "昆山市").getByRole("link", { name: "锻长补短" }).click();
    await page.locator(".gap-kind", { hasText: "自述短板" }).locator("input").check();
    await page.locator(".gap-chip", { hasText: "制造" }).first().click();
    await page.locator(".panel.open .reason", { hasText: "文件自述短缺" }).waitFor();
    await page.getByRole("link", { name: "协作配套" }).click();
    await page.getByRole("radio", { name: "谁的长板补谁的短板" }).check();
    const meeting = page.locator(".collaboration tbody tr").filter({ has: page.locator(".col-need", { hasText: "昆山市" }) }).first();
    await meeting.waitFor();
    expect(await meeting.locator("th").innerText()).not.toContain("昆山市");
    expect(complaints).toEqual([]);
  });

  it("who is responsible for the talent task, and what 2024 reached beside what 2025 aims at", async () => {
    const { page, complaints } = await site.visit("?lang=en");
    await page.getByRole("navigation").getByRole("link", { name: "Targets and tasks" }).click();
    const board = page.locator(".board");
    await board.waitFor();
    expect(await board.locator("thead").innerText()).toMatch(/2024[\s\S]*2025/);
    const row = (place: string) => board.locator("tbody tr").filter({ hasText: place });
    expect(await row("Shenyang").locator("td").first().innerText()).toContain("45.9%");
    expect(await row("Kunshan").locator("td").last().innerText()).toContain("> 35 billion yuan");
    await page.getByRole("tab", { name: "Tasks and responsible bodies" }).click();
    const task = page.locator(".ledger tbody tr").filter({ hasText: "产业人才荟聚工程" });
    await task.waitFor();
    expect(await task.innerText()).toContain("Suzhou Industrial Park Organization Department");
    expect(complaints).toEqual([]);
  });
});
