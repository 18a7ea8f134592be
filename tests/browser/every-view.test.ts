import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { views } from "../../viz/registry.ts";
import { addresses } from "./addresses.ts";
import { served, settled, violationsOn } from "./visit.ts";

const switchTo = { zh: "切换到中文", en: "Switch to English" } as const;

const site = served();

async function isSound(page: Page, width: number): Promise<void> {
  await settled(page);
  expect(await page.locator("h1").count()).toBe(1);
  expect((await page.locator("h1").innerText()).trim()).not.toBe("");
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await violationsOn(page)).toEqual([]);
}

async function switchLanguage(page: Page, language: "zh" | "en"): Promise<void> {
  const before = new URL(page.url());
  await page.getByRole("button", { name: switchTo[language] }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language === "zh" ? "zh-CN" : "en");
  before.searchParams.set("lang", language);
  const after = new URL(page.url());
  expect([after.pathname, [...after.searchParams].sort()]).toEqual([before.pathname, [...before.searchParams].sort()]);
}

const told = (page: Page) => page.evaluate(() => (document.querySelector("main") as HTMLElement).innerText);

it("every view that there is has its address here", () => {
  expect(Object.keys(addresses).sort()).toEqual(views.map(({ name }) => name).sort());
});

describe.each(Object.entries(addresses))("%s", (_, address) => {
  it("stands in both languages and at both widths, comes back by its address, and by back and forward", async () => {
    const { page, complaints } = await site.visit(address.replace("?", "?lang=zh&"), { reducedMotion: "reduce" });
    await isSound(page, 1440);
    await switchLanguage(page, "en");
    await isSound(page, 1440);
    await page.setViewportSize({ width: 390, height: 844 });
    await isSound(page, 390);
    await switchLanguage(page, "zh");
    await isSound(page, 390);

    const [path, whole] = [new URL(page.url()).pathname, await told(page)];
    const again = await site.visit(page.url().slice(site.address.length + 1), { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    await settled(again.page);
    await expect.poll(() => told(again.page)).toBe(whole);

    const elsewhere = path === "/documents" ? "/matrix" : "/documents";
    await page.locator(`.navigation a[href^="${elsewhere}"]`).click();
    await page.waitForURL((url) => url.pathname === elsewhere);
    await isThere(page);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === path);
    await settled(page);
    await expect.poll(() => told(page)).toBe(whole);
    await page.goForward();
    await page.waitForURL((url) => url.pathname === elsewhere);
    await isThere(page);
    expect(complaints).toEqual([]);
  });
});

const isThere = async (page: Page) => {
  await settled(page);
  expect(await page.locator("h1").count()).toBe(1);
};
