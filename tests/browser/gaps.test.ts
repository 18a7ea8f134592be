import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { served, settled, violationsOn } from "./visit.ts";

const kunshan = "Region:320583";

const site = served();

const words = {
  zh: { fabrication: "制造", declared: "自述短板", reason: "晶圆制造", nobody: "文件未明确", add: "列入名单 和舰芯片", firm: "和舰芯片", list: "对接名单", note: "和舰芯片 的备注", undo: "撤销", csv: "导出 CSV", strength: "先进封装" },
  en: { fabrication: "Fabrication", declared: "Declared short", reason: "晶圆制造", nobody: "The documents name none", add: "Shortlist HeJian", firm: "HeJian", list: "Shortlist", note: "Note on HeJian", undo: "Undo", csv: "Export CSV", strength: "Advanced packaging" },
} as const;

describe.each([["zh", 1440], ["en", 1440], ["zh", 390], ["en", 390]] as const)("what Kunshan is strong and short in, lang=%s at %i px", (lang, width) => {
  const word = words[lang];

  it("opens a gap with its reason and owners, puts a candidate on the shortlist, and takes it back", async () => {
    const { page, complaints } = await site.visit(`gaps?lang=${lang}&place=${kunshan}`, { viewport: { width, height: 900 } });
    await page.locator(".strength-chip", { hasText: word.strength }).first().waitFor();
    const chip = page.locator("[data-stage=FABRICATION] .gap-chip").first();
    expect(await chip.innerText()).toContain(word.declared);
    await chip.click();
    await page.waitForURL((url) => url.searchParams.get("select") === `gap:${kunshan}|FABRICATION`);
    const panel = page.locator(".panel.open");
    await panel.locator(".reason").waitFor();
    expect(await panel.locator("h2").first().innerText()).toContain(word.fabrication);
    expect(await panel.locator(".reason").innerText()).toContain(word.reason);
    expect(await panel.innerText()).toContain(word.nobody);
    expect(await panel.locator(".evidence-list blockquote").count()).toBeGreaterThan(0);
    expect(await panel.locator(".suggestion > blockquote").count()).toBe(0);
    await panel.getByRole("button", { name: new RegExp(`^${word.add}`) }).first().click();
    await page.keyboard.press("Escape");
    const list = page.locator("#shortlist");
    await list.locator("tbody th").waitFor();
    expect(await list.locator("tbody th").innerText()).toContain(word.firm);
    await list.getByLabel(new RegExp(`^${word.note}`)).fill("周三去谈");
    await list.getByLabel(new RegExp(`^${word.note}`)).blur();
    await page.reload();
    await list.locator("tbody th").waitFor();
    expect(await list.getByLabel(new RegExp(`^${word.note}`)).inputValue()).toBe("周三去谈");
    expect(await violationsOn(page)).toEqual([]);
    await list.locator(".dismiss").click();
    await page.getByRole("button", { name: word.undo }).click();
    await list.locator("tbody th").waitFor();
    expect(complaints).toEqual([]);
  });
});

it("by keyboard alone: filter, open a gap from the list, read it, close it", async () => {
  const { page, complaints } = await site.visit(`gaps?lang=zh&place=${kunshan}`);
  await page.locator(".gap-chip").first().waitFor();
  await page.locator(".gap-kinds input").first().focus();
  await page.keyboard.press("Space");
  await page.waitForURL((url) => url.searchParams.get("kinds") === "DECLARED");
  await page.waitForFunction(() => document.querySelectorAll(".gap-table tbody th").length === 3);
  await page.locator(".gap-table tbody th button").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".panel.open .reason").waitFor();
  await page.locator(".panel.open .close").focus();
  await page.keyboard.press("Enter");
  await page.locator(".panel.open").waitFor({ state: "detached" });
  await page.goBack();
  await page.locator(".panel.open .reason").waitFor();
  expect(complaints).toEqual([]);
});

it("Tab leads from a gap into what it opened, past its end to the next gap, and Escape back", async () => {
  const { page, complaints } = await site.visit(`gaps?lang=zh&place=${kunshan}`);
  const chips = page.locator(".gap-chip");
  await chips.first().focus();
  await page.keyboard.press("Enter");
  const panel = page.locator(".panel.open");
  await panel.locator(".suggestion").first().waitFor();
  await settled(page);
  await page.keyboard.press("Tab");
  const isInside = () => panel.evaluate((element) => element.contains(document.activeElement));
  expect(await isInside()).toBe(true);
  for (let count = 0; count < 12 && !(await page.evaluate(() => document.activeElement?.closest(".suggestion") !== null)); count++) await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".suggestion") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await panel.locator(".suggestion").first().waitFor();
  await settled(page);
  await panel.locator("a, button, summary").last().focus();
  await page.keyboard.press("Tab");
  expect(await chips.nth(1).evaluate((chip) => chip === document.activeElement)).toBe(true);
  await chips.first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

it("where no gap is of the kinds chosen, says so and shows the others at a press", async () => {
  const { page, complaints } = await site.visit("gaps?lang=zh&place=Region:140100&kinds=DECLARED");
  await page.getByText("这里没有所选种类的缺口").waitFor();
  await page.getByRole("button", { name: "看所有种类" }).click();
  await page.locator(".gap-chip").first().waitFor();
  expect(complaints).toEqual([]);
});

it("leaves as CSV and as a spreadsheet with every gap, its kinds and its owners", async () => {
  const { page } = await site.visit("gaps?lang=zh&place=Region:140100&family=SiC");
  const table = page.locator(".gap-table");
  await table.locator("tbody th").first().waitFor();
  const rows = await table.locator("tbody tr th").count();
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), table.getByRole("button", { name }).click()]);
    return readFile(await download.path());
  };
  const csv = (await saved("导出 CSV")).toString("utf8").split("\r\n").filter((line) => line !== "");
  expect(csv).toHaveLength(rows + 1);
  expect(csv.join()).toContain("太原市工业和信息化局");
  expect(csv.join()).toContain("想要未有");
  expect(csv.join()).toContain("瑞晟微电子");
  const xlsx = await saved("导出 Excel");
  expect(xlsx.subarray(0, 2).toString()).toBe("PK");
});

it("puts every owner, date and firm of a gap on paper, where nothing unfolds", async () => {
  const { page } = await site.visit("gaps?lang=zh&place=Region:140100");
  const folded = page.locator(".gap-table .rest");
  await folded.first().waitFor();
  const owners = page.locator(".gap-table td.col-owners").filter({ has: page.locator(".rest") }).first();
  const [, all] = /等(\d+)个/.exec(await owners.innerText())!;
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => folded.count()).toBe(0);
  expect(await page.locator(".gap-table td.col-owners").evaluateAll((cells) => cells.map((cell) => cell.querySelectorAll("a").length))).toContain(Number(all));
});
