import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const site = served();

const words = {
  zh: { title: "山西烁科晶体有限公司", other: "Shanxi Semisic Crystal", relation: "承担", date: "2020年", zone: "太原市", gaps: "锻长补短" },
  en: { title: "Shanxi Semisic Crystal", other: "山西烁科晶体有限公司", relation: "undertakes", date: "2020", zone: "Taiyuan", gaps: "Strengths and gaps" },
} as const;

describe.each([["zh", 1440], ["en", 390]] as const)("the page of a firm, lang=%s at %i px", (lang, width) => {
  const word = words[lang];

  it("has names, neighbourhood, links and dated passages, and leads on", async () => {
    const { page, complaints } = await site.visit(`entity/${encodeURIComponent("Company:山西烁科晶体有限公司")}?lang=${lang}`, { viewport: { width, height: 900 } });
    await page.locator("h1", { hasText: word.title }).waitFor();
    expect(await page.locator(".entity-head").innerText()).toContain(word.other);
    await page.locator(".neighbourhood canvas").first().waitFor();
    expect((await page.locator(".around tbody tr").allInnerTexts()).join()).toContain(word.relation);
    expect(await page.locator(".timeline time").first().innerText()).toBe(word.date);
    expect(await page.locator(".timeline blockquote").count()).toBeGreaterThan(2);
    expect(await violationsOn(page)).toEqual([]);

    await page.locator(".neighbourhood").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".panel.open h2").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".around tbody a", { hasText: word.zone }).click();
    await page.locator("h1", { hasText: word.zone }).waitFor();
    await page.locator(".place-links a", { hasText: word.gaps }).click();
    await page.waitForURL((url) => url.pathname === "/gaps" && url.searchParams.get("place") === "Region:140100");
    await page.goBack();
    await page.goBack();
    await page.locator("h1", { hasText: word.title }).waitFor();
    expect(complaints).toEqual([]);
  });
});

it("goes onto paper in dark ink, from a dark page", async () => {
  const { page, complaints } = await site.visit(`entity/${encodeURIComponent("Company:山西烁科晶体有限公司")}?lang=zh`, { colorScheme: "dark" });
  await page.locator(".neighbourhood canvas").first().waitFor();
  const ink = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const canvas = document.querySelector<HTMLCanvasElement>(".neighbourhood > .on-paper")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    // What is written or drawn whole, without the grounds behind words: those are white.
    const drawn: number[] = [];
    for (let pixel = 0; pixel < data.length; pixel += 4) if (data[pixel + 3] === 255 && (data[pixel + 1] ?? 255) < 250) drawn.push(data[pixel + 1] ?? 255);
    window.dispatchEvent(new Event("afterprint"));
    return { dark: drawn.filter((green) => green < 110).length, light: drawn.filter((green) => green > 200).length };
  });
  expect(ink.dark).toBeGreaterThan(1_000);
  expect(ink.light).toBeLessThan(ink.dark);
  expect(await page.locator(".on-paper").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("an id that the atlas does not hold says so, and breaks nothing", async () => {
  const { page, complaints } = await site.visit("entity/%E6%97%A0?lang=zh");
  await page.locator(".notice", { hasText: "图谱里没有这一项" }).waitFor();
  expect(complaints).toEqual([]);
});

it("how documents write a firm's name folds below what they say of it, in the panel and on its page", async () => {
  const { page, complaints } = await site.visit("gaps?lang=en&select=Company:山西烁科晶体有限公司");
  const names = page.locator(".panel.open .bare-names");
  await names.waitFor();
  expect(await page.locator(".panel.open .facts > .evidence-list .statement").count()).toBeGreaterThan(2);
  expect((await page.locator(".panel.open .facts > .evidence-list .statement").allInnerTexts()).filter((told) => told.includes("Named") || told.includes("is written there as"))).toEqual([]);
  expect(await names.locator(".statement").first().isVisible()).toBe(false);
  await names.locator("summary").click();
  expect(await names.locator(".statement").first().innerText()).toContain("is written there as");
  await page.locator(".panel.open .to-page").click();
  await page.locator(".timeline .bare-names").first().waitFor();
  expect(complaints).toEqual([]);
});
