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
