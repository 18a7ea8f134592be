import { rmSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { startApp } from "../support/app.ts";
import { temporaryFolder } from "../support/config.ts";
import { textsOf } from "./pdf-text.ts";
import { served, settled } from "./visit.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = served(() => startApp(folder));

/** Holds an answer back until it is let go. */
function heldBack(): { readonly hold: (route: Route) => Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (letGo = resolve));
  return { hold: (route) => wanted.then(() => route.continue()), letGo };
}

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (page: Page) => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

/** A plan that is longer than a window, with something to read at its beginning and at its end. */
const title = "云泽市化合物半导体产业行动计划（2025—2027年）";
const plan = [title, "一、基础", "云泽市澜越芯材料有限公司已量产碳化硅衬底。", ...Array.from({ length: 80 }, (_, index) => `第${index + 1}段说明本市有关情况。`), "云泽市桐汐微电子有限公司已量产氮化镓外延片。"].join("\n\n");

describe("what someone is at", () => {
  it("is not left by mistake while files are on their way, and what a document says stays in sight while it is judged", async () => {
    const { page } = await site.visit("documents?lang=zh");
    const upload = heldBack();
    await page.route("**/documents", (route) => (route.request().method() === "POST" ? upload.hold(route) : route.continue()));
    await page.locator(".drop input").setInputFiles({ name: "云泽.txt", mimeType: "text/plain", buffer: Buffer.from(plan) });
    await page.locator(".upload").waitFor();
    expect(await asksBeforeLeaving(page)).toBe(true);
    upload.letGo();
    await page.locator(".upload.loaded a").click();
    expect(await asksBeforeLeaving(page)).toBe(false);

    await page.locator(".text mark").first().waitFor();
    await page.waitForFunction((name) => document.title.startsWith(name), title);
    const end = plan.lastIndexOf("云泽市桐汐");
    await page.goto(`${page.url()}&at=${end}-${end + 10}`);
    await page.waitForFunction(() => window.scrollY > 400);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator(".text mark", { hasText: "碳化硅" }).first().click();
    const reject = page.locator(".panel.open").getByRole("button", { name: "拒绝" }).first();
    await reject.click();
    await page.locator("#signature").fill("赵青");
    await page.locator("#signature").blur();
    const decision = heldBack();
    let sent = 0;
    await page.route("**/judgements", (route) => {
      sent += 1;
      return decision.hold(route);
    });
    await reject.click();
    await reject.click();
    await page.locator(".toast", { hasText: "正在记下判断" }).waitFor();
    decision.letGo();
    await page.locator(".review summary").waitFor();
    expect(sent).toBe(1);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(400);
  });

  it("goes onto paper whole: the first page begins the ladder, each page names its columns, a long note is not cut", async () => {
    const { page } = await site.visit("gaps?lang=zh&place=Region:320583");
    await page.locator("[data-stage=FABRICATION] .gap-chip").first().click();
    await page.locator(".suggestion .shortlist").first().click();
    await page.keyboard.press("Escape");
    const note = "十二月上旬由分管领导带队拜访，先谈扩产用地，再谈配套的特气和废水处理，月底前答复";
    await page.locator(".note input").first().fill(note);
    await page.locator(".note input").first().blur();
    const pages = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages[0]).toContain("自述短板");
    expect(pages[0]).not.toContain("只看");
    expect(pages.slice(1, -1).every((text) => text.includes("缺口种类"))).toBe(true);
    expect(pages.join("")).toContain(note);
  });
});

it("a ledger says that no figure is of the year chosen, and shows all at a press", async () => {
  const { page, complaints } = await site.visit("targets?lang=zh&year=1999");
  await page.locator(".ledger .notice", { hasText: "没有所选年份" }).waitFor();
  expect(await page.getByLabel("年份").inputValue()).toBe("1999");
  await page.locator(".ledger .notice").getByRole("button").click();
  await page.locator(".ledger tbody th").first().waitFor();
  expect(complaints).toEqual([]);
});

it("on a phone each body's name stands whole before its role", async () => {
  const { page } = await site.visit("targets?lang=en&tab=tasks&layout=grid&place=Region:140100", { viewport: { width: 390, height: 844 } });
  await settled(page);
  const cells = page.locator(".tasks-grid tbody td:not(:empty)");
  await cells.first().waitFor();
  const begins = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(cell).paddingLeft) + Number.parseFloat(getComputedStyle(cell, "::before").marginLeft)));
  expect(begins.every((left) => left >= 0)).toBe(true);
});

it("what is chosen in the drawing stands clear of the small map", async () => {
  const { page } = await site.visit(`chain?lang=en&reference=1&select=${encodeURIComponent("Device:功率模块")}`, { viewport: { width: 1280, height: 720 } });
  await page.locator(".minimap:not([hidden])").waitFor();
  await page.waitForTimeout(300);
  const covered = await page.evaluate(() => {
    const [frame, map] = [document.querySelector(".frame")!, document.querySelector(".minimap")!.getBoundingClientRect()];
    const { cards } = (performance.getEntriesByName("chain-drawn").at(-1) as PerformanceMark).detail as { readonly cards: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] };
    const card = cards.find(({ id }) => id === "Device:功率模块")!;
    const zoom = frame.clientWidth / Number((frame as HTMLElement).dataset["width"]);
    const { left, top } = frame.getBoundingClientRect();
    return left + (card.x + card.width) * zoom > map.left && top + (card.y + card.height) * zoom > map.top && top + card.y * zoom < map.bottom;
  });
  expect(covered).toBe(false);
});
