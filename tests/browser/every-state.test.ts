import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addresses } from "./addresses.ts";
import { textsOf } from "./pdf-text.ts";
import { served, settled, violationsOn } from "./visit.ts";

const site = served();

const isWithin = async (page: Page, width: number) => expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);

/** What a finger is to hit and is lower or narrower than 24 px, by its tag and words. */
const smallTargets = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("a, button, input, select, summary")].flatMap((element) => {
  const target = element.matches("input") ? (element.closest("label") ?? element) : element;
  const { width, height } = target.getBoundingClientRect();
  return width > 1 && height > 1 && (width < 24 || height < 24) ? [`${element.tagName} ${element.className} ${element.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
}));

/** Whether what has the keyboard shows it by a line around it. */
const showsFocus = (page: Page) => page.evaluate(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
  return document.activeElement !== document.body && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
});

describe.each(Object.entries(addresses))("%s", (name, address) => {
  it("is whole at twice the size, still where no motion is wished, in the dark and under forced colours", async () => {
    const { page, complaints } = await site.visit(address.replace("?", "?lang=en&"), { viewport: { width: 720, height: 450 }, reducedMotion: "reduce", colorScheme: "dark" });
    await settled(page);
    await isWithin(page, 720);
    expect((await page.locator(".top-bar").boundingBox())!.height).toBeLessThan(90);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    for (let count = 0; count < 6; count++) {
      await page.keyboard.press("Tab");
      expect(await showsFocus(page)).toBe(true);
    }
    const open = page.locator(".navigation [aria-current]");
    if ((await open.count()) > 0) expect(await open.evaluate((link) => getComputedStyle(link).borderBottomStyle)).toBe("solid");
    expect(complaints).toEqual([]);
  });

  it("serves a finger at 390 px", async () => {
    const { page } = await site.visit(address.replace("?", "?lang=zh&"), { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await settled(page);
    await isWithin(page, 390);
    expect(await smallTargets(page)).toEqual([]);
  });

  it("prints its title, its choices and the day, and no bar", async () => {
    const { page } = await site.visit(address.replace("?", "?lang=zh&"), { colorScheme: "dark" });
    await settled(page);
    if (name === "chain") await page.locator(".canvas.window").waitFor();
    await page.locator("head link[rel=stylesheet][href*=print-head]").waitFor({ state: "attached" });
    const title = (await page.locator("h1").evaluate((head) => head.firstChild!.textContent!)).replaceAll(/\s/g, "");
    const pages = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages[0]).toContain(title);
    expect(pages.join("")).toMatch(/(打印|导出)于\d{4}年/);
    expect(pages.join("")).toContain(name === "home" ? "lang=zh" : new URL(page.url()).pathname.split("/")[1]!);
    expect(pages.join("")).not.toContain("协作配套目标任务问一问");
    expect(pages[0]).toContain(address.includes("place=") ? "太原市" : name === "chain" ? "" : "全部地区");
  });
});

it.each(["gaps?lang=zh&place=Region:320583&select=gap:Region:320583|FABRICATION", "matrix?lang=zh&select=cell:FABRICATION@@Region:320583"])("what is open in the panel is printed to its end: %s", async (address) => {
  const { page } = await site.visit(address);
  const quotations = page.locator(".panel.open section > .evidence-list blockquote");
  await quotations.first().waitFor();
  await settled(page);
  // What a fixed sheet would cut off still counts as text of the paper: its place on it is asked too.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 500 });
  const panel = page.locator(".panel.open");
  expect(await panel.evaluate((element) => [getComputedStyle(element).position, element.scrollHeight - element.clientHeight])).toEqual(["static", 0]);
  expect(await panel.evaluate((element) => element.getBoundingClientRect().top - document.querySelector("main")!.getBoundingClientRect().bottom)).toBeGreaterThanOrEqual(0);
  await page.emulateMedia({ media: null });
  const printed = (await textsOf(await page.pdf({ preferCSSPageSize: true }))).join("");
  for (const quotation of await quotations.allInnerTexts()) expect(printed).toContain(quotation.replaceAll(/\s/g, ""));
});

it("the matrix prints every place and column, whatever is in sight", async () => {
  const { page } = await site.visit("matrix?lang=zh&columns=SUBSTAGE", { viewport: { width: 800, height: 500 } });
  await settled(page);
  const [rows, columns] = await page.locator("[role=grid]").evaluate((grid) => [Number(grid.getAttribute("aria-rowcount")) - 1, Number(grid.getAttribute("aria-colcount")) - 1]);
  expect(await page.locator(".matrix [role=gridcell]").count()).toBeLessThan(rows! * columns!);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.locator(".printed-matrix").first().waitFor();
  expect(await page.locator(".printed-matrix td").count()).toBe(rows! * columns!);
});

it("place, family and date are behind one button at 390 px, and are chosen there", async () => {
  const { page, complaints } = await site.visit("matrix?lang=zh", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await settled(page);
  await page.getByRole("button", { name: "全部地区" }).tap();
  await page.getByLabel("地区", { exact: true }).selectOption("Region:140100");
  await page.getByLabel("材料体系").selectOption("SiC");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "范围：太原市 · 碳化硅" }).waitFor();
  expect(await page.getByLabel("材料体系").isVisible()).toBe(false);
  expect(new URL(page.url()).searchParams.get("family")).toBe("SiC");
  expect(complaints).toEqual([]);
});
