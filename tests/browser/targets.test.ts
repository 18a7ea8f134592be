import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const site = served();

const words = {
  zh: { talent: "产业人才荟聚工程", matter: "人才", owner: "苏州工业园区组织部", projects: "项目", actual: "实绩", sum: "太原市：6 个项目，总投资 461,059" },
  en: { talent: "产业人才荟聚工程", matter: "talent", owner: "Suzhou Industrial Park", projects: "Projects", actual: "Actual", sum: "Taiyuan: 6 projects, total investment 461,059" },
} as const;

describe.each([["zh", 1440], ["en", 390]] as const)("the ledgers, lang=%s at %i px", (lang, width) => {
  const word = words[lang];

  it("tell who is responsible for a task, by mouse and by the body's filter", async () => {
    const { page, complaints } = await site.visit(`targets?lang=${lang}&tab=tasks&place=Park:320500:苏州工业园区`, { viewport: { width, height: 900 } });
    const row = page.locator(".ledger tbody tr").filter({ hasText: word.talent });
    await row.waitFor();
    expect(await row.locator(".col-bodies").innerText()).toContain(word.owner);
    await row.locator(".col-bodies a.name").first().click();
    await page.locator(".panel.open h2").waitFor();
    await page.keyboard.press("Escape");
    const all = await page.locator(".ledger tbody th").count();
    await page.locator(".ledger-choice select").nth(1).selectOption({ index: 3 });
    await page.waitForURL((url) => url.searchParams.has("body"));
    await page.waitForFunction((before) => document.querySelectorAll(".ledger tbody th").length < before, all);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelectorAll(".ledger tbody th").length === before, all);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("find a task by what it is about, in the reader's language, whatever its title's", async () => {
    const { page, complaints } = await site.visit(`targets?lang=${lang}&tab=tasks&place=Park:320500:苏州工业园区`, { viewport: { width, height: 900 } });
    await page.locator(".ledger-choice select").nth(2).selectOption({ label: word.matter });
    await page.waitForFunction(() => document.querySelectorAll(".ledger tbody th").length === 1);
    expect(await page.locator(".ledger tbody tr").last().innerText()).toContain(word.owner);
    expect(complaints).toEqual([]);
  });

  it("tell what a year reached, by keyboard alone, and the sums of projects", async () => {
    const { page, complaints } = await site.visit(`targets?lang=${lang}`, { viewport: { width, height: 900 } });
    const year = page.locator(".years button", { hasText: "2024" });
    await year.waitFor();
    await year.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("year") === "2024");
    await page.waitForFunction(() => [...document.querySelectorAll(".ledger .col-year")].slice(1).every((cell) => cell.textContent === "2024"));
    expect(new Set(await page.locator("tbody .col-kind").allInnerTexts())).toEqual(new Set([word.actual]));
    expect(await violationsOn(page)).toEqual([]);
    await page.locator("[role=tab][aria-selected=true]").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL((url) => url.searchParams.get("tab") === "projects");
    await page.locator(".sums li").first().waitFor();
    expect((await page.locator(".sums li").allInnerTexts()).join("\n")).toContain(word.sum);
    expect(complaints).toEqual([]);
  });
});

it("tasks against bodies: each body's name is whole on a phone, and all bodies are on the sheet of paper", async () => {
  const { page } = await site.visit("targets?lang=en&tab=tasks&layout=grid", { viewport: { width: 390, height: 844 } });
  const heads = page.locator(".tasks-grid thead button");
  await heads.first().waitFor();
  expect(await heads.evaluateAll((all) => all.filter((head) => head.scrollWidth > head.clientWidth + 1 && getComputedStyle(head).overflowX !== "visible").map((head) => head.textContent))).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1032, height: 700 });
  expect(await page.evaluate(() => [document.scrollingElement!.scrollWidth, ...[...document.querySelectorAll(".role")].filter((role) => role.scrollWidth > role.parentElement!.clientWidth).map((role) => role.textContent)])).toEqual([1032]);
});

it("sums stand below the heads of their columns, in one line with the others", async () => {
  const { page } = await site.visit("targets?lang=zh&tab=projects");
  await page.locator(".ledger td.col-total.number").first().waitFor();
  const ends = await page.evaluate(() => ["thead th", "td"].map((cell) => {
    const words = document.createRange();
    const of = [...document.querySelectorAll(`.ledger ${cell}.col-total.number`)].find(({ textContent }) => textContent !== "")!;
    words.selectNodeContents(cell === "td" ? of : of.querySelector("button")!.firstChild!);
    return Math.round(words.getBoundingClientRect().right);
  }));
  expect(ends[0]).toBe(ends[1]);
  expect(new Set(await page.locator(".ledger thead button").evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height))).size).toBe(1);
});

it("years and sums tell what there is, and no noughts", async () => {
  const { page } = await site.visit("targets?lang=en");
  const years = page.locator(".years button");
  await years.first().waitFor();
  expect((await years.allInnerTexts()).filter((year) => /\b0 (reached|aimed)/.test(year) || !/\d/.test(year))).toEqual([]);
});
