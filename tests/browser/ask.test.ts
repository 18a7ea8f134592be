import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const site = served();

describe.each([
  ["zh", 1440, "太原缺什么？", "太原市", "昆山", "昆山市", "制造"],
  ["en", 390, "What does Taiyuan lack?", "Taiyuan", "Kunshan", "Kunshan", "Fabrication"],
] as const)("a question in one's own words, lang=%s at %i px", (lang, width, question, place, other, otherPlace, gap) => {
  it("is answered with how it was understood, a table and passages; a chip changes it", async () => {
    const { page, complaints } = await site.visit(`ask?lang=${lang}`, { viewport: { width, height: 900 } });
    const box = page.locator(".question input");
    await box.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "q");
    await page.keyboard.type(question);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === question);
    const chip = page.locator(".slots .chip", { hasText: place });
    await chip.waitFor();
    expect(await page.locator(".told").innerText()).not.toBe("");
    await page.locator(".answer-table tbody .col-sources button").first().click();
    await page.locator(".panel.open blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await violationsOn(page)).toEqual([]);

    await chip.focus();
    await page.keyboard.press("Enter");
    await page.locator(".slot-form input").fill(other);
    await page.keyboard.press("Enter");
    await page.locator(".slots .chip", { hasText: otherPlace }).waitFor();
    expect(await page.locator(".answer-table").innerText()).toContain(gap);
    await page.goBack();
    await page.locator(".slots .chip", { hasText: place }).waitFor();
    expect(complaints).toEqual([]);
  });
});

it("what is not about this is declined with questions that can be asked, each a link", async () => {
  const { page, complaints } = await site.visit(`ask?lang=zh&q=${encodeURIComponent("北京今天天气")}`);
  const links = page.locator(".notice .further-list a");
  await links.first().waitFor();
  expect(await links.count()).toBe(3);
  await links.first().click();
  await page.locator(".told").waitFor();
  expect(complaints).toEqual([]);
});

it("an English page answers a Chinese question in English, its names with the Chinese ones on hover, each a link to its entity", async () => {
  const { page, complaints } = await site.visit(`ask?lang=en&q=${encodeURIComponent("哪些地区有封装测试？")}`);
  const table = page.locator(".answer-table");
  await table.waitFor();
  const words = await table.locator("tbody :is(.col-place, .col-level, .col-how, .col-firms)").allInnerTexts();
  expect(words.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const name = table.locator("tbody .col-place a.name").first();
  expect(await name.locator("[title]").getAttribute("title")).toMatch(/^\p{Script=Han}+$/u);
  const shown = await name.innerText();
  await name.focus();
  await page.keyboard.press("Enter");
  await page.locator(".panel.open h2", { hasText: shown }).waitFor();
  await page.keyboard.press("Escape");
  await table.locator("tbody .col-firms a.name").first().click();
  await page.locator(".panel.open .kind", { hasText: "Company" }).waitFor();
  await page.locator(".panel.open h2 a").click();
  await page.waitForURL((url) => url.pathname.startsWith("/entity/Company"));
  expect(complaints).toEqual([]);
});

it.each(["zh", "en"] as const)("nothing asked yet: questions to begin with, those of the place chosen first, each understood, lang=%s", async (lang) => {
  const { page, complaints } = await site.visit(`ask?lang=${lang}&place=Region:320583`);
  const links = page.locator(".notice .further-list a");
  await links.filter({ hasText: lang === "zh" ? "昆山市" : "Kunshan" }).first().waitFor();
  const questions = await links.allInnerTexts();
  expect(questions.length).toBe(8);
  for (const question of questions) {
    const response = await page.request.post(`${site.address}/graphql`, { data: { query: "query ($question: String!) { ask(question: $question) { understood { zh } } }", variables: { question } } });
    const { data } = (await response.json()) as { readonly data: { readonly ask: { readonly understood: object | null } } };
    expect([question, data.ask.understood === null]).toEqual([question, false]);
  }
  await links.first().click();
  await page.locator(".told").waitFor();
  expect(complaints).toEqual([]);
});
