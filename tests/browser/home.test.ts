import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const site = served();

const words = {
  zh: { reason: "为什么", fabrication: "制造", short: "自述短板", kunshan: "昆山市", search: "搜索", typed: "烁科", places: "读过文件的地区", taiyuan: "太原市", chain: "产业链", last: "最近读入", title: "产业链全景" },
  en: { reason: "Why", fabrication: "Fabrication", short: "Declared short", kunshan: "Kunshan", search: "Search", typed: "semisic", places: "Places with documents read", taiyuan: "Taiyuan", chain: "Chain", last: "latest", title: "Chain panorama" },
} as const;

describe.each(["zh", "en"] as const)("the first page, lang=%s", (lang) => {
  const word = words[lang];

  it.each([1440, 390])("at %i px tells what was read, and leads into a place's chain", async (width) => {
    const { page, complaints } = await site.visit(`?lang=${lang}`, { viewport: { width, height: 900 } });
    await page.getByRole("heading", { name: word.places }).waitFor();
    await page.locator(".data-table tbody tr").first().waitFor();
    expect(await page.locator(".data-table").innerText()).toContain("昆山市半导体产业2025年工作方案");
    expect(await page.locator(".data-table .tag").allInnerTexts()).toEqual([word.last]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator(".place-cards li").filter({ hasText: word.taiyuan }).getByRole("link", { name: word.chain, exact: true }).click();
    await page.getByRole("heading", { level: 1 }).filter({ hasText: word.taiyuan }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/chain");
    await page.goBack();
    await page.getByRole("heading", { name: word.places }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("begins with questions of the places that were read, and names who published what in the language chosen", async () => {
    const { page } = await site.visit(`?lang=${lang}`);
    await page.locator(".place-cards h3").first().waitFor();
    const asked = await page.locator(".examples a").allInnerTexts();
    expect(asked.length).toBe(3);
    expect(asked[0]).toContain(await page.locator(".place-cards h3").first().innerText());
    expect(asked[2]).toContain(await page.locator(".place-cards h3").nth(1).innerText());
    expect(await page.locator(".data-table").innerText()).toContain({ zh: "太原市科学技术局", en: "Taiyuan Bureau of Science and Technology" }[lang]);
  });

  it.each([1440, 390])("at %i px shows how far each stage is in a place, and opens the reason", async (width) => {
    const { page, complaints } = await site.visit(`?lang=${lang}`, { viewport: { width, height: 900 } });
    const stage = page.locator(".place-cards li").filter({ hasText: word.kunshan }).locator("a[data-stage=FABRICATION]");
    expect((await stage.innerText()).replaceAll(/\s+/g, " ")).toMatch(new RegExp(`^${word.fabrication} 1 .*${word.short}`));
    await stage.focus();
    await page.keyboard.press("Enter");
    await page.locator(".panel.open h3", { hasText: word.reason }).waitFor();
    expect(await page.locator(".panel.open h2").innerText()).toBe(word.fabrication);
    expect(complaints).toEqual([]);
  });

  it("by keyboard: what is typed is suggested in either language, and a suggestion opens its evidence", async () => {
    const { page, complaints } = await site.visit(`?lang=${lang}`);
    const box = page.getByRole("combobox", { name: word.search });
    await box.waitFor();
    for (let count = 0; count < 20 && (await page.evaluate(() => document.activeElement?.getAttribute("role"))) !== "combobox"; count++) await page.keyboard.press("Tab");
    await page.keyboard.insertText(word.typed);
    await page.getByRole("option").filter({ hasText: "烁科" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".panel.open blockquote").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has no axe violation in %s", async (theme) => {
    const { page } = await site.visit(`?lang=${lang}&theme=${theme}`);
    await page.locator(".data-table tbody tr").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

it("an address of nothing says so, and leads home", async () => {
  const { page } = await site.visit("nowhere?lang=zh");
  await page.locator(".notice.empty").getByRole("link").click();
  await page.getByRole("heading", { name: words.zh.places }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
});

it("an old address with a choice and no path opens the chain", async () => {
  const { page } = await site.visit("?lang=zh&place=Region:140100&family=SiC");
  await page.getByRole("heading", { name: words.zh.title }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/chain");
});

it("without a network the page says so, and goes on with what it has", async () => {
  const { page } = await site.visit("?lang=en");
  await page.locator(".place-cards").waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline").waitFor();
  expect(await page.locator(".place-cards li").count()).toBeGreaterThan(0);
  await page.context().setOffline(false);
  await page.getByText("You are offline").waitFor({ state: "detached" });
});
