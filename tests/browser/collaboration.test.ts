import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const site = served();

describe.each([["zh", 1440, "和舰芯片", "昆山市", "建议"], ["en", 390, "HeJian", "Kunshan", "suggestion"]] as const)("collaboration, lang=%s at %i px", (lang, width, firm, place, suggestion) => {
  it("suggests who nearby could supply what a city lacks, and leads to the gap; by keyboard to places side by side", async () => {
    const { page, complaints } = await site.visit(`collaboration?lang=${lang}&place=Region:320583`, { viewport: { width, height: 900 } });
    const row = page.locator(".lacking tbody tr").filter({ hasText: firm }).first();
    await row.waitFor();
    expect(await row.innerText()).toContain(suggestion);
    expect(await page.locator(".ties path.suggested").count()).toBeGreaterThan(3);
    await page.locator(".tie-end", { hasText: firm }).first().focus();
    expect(await page.locator(".ties path.lit").count()).toBeGreaterThan(0);
    expect(await violationsOn(page)).toEqual([]);
    await row.locator(".to-gap").click();
    await page.locator(".panel.open .reason").waitFor();
    await page.goBack();
    await page.locator(".collaboration-choices input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL((url) => url.searchParams.get("show") === "meets");
    await page.locator(".tie-end", { hasText: place }).first().waitFor();
    await page.locator(".places input").first().focus();
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.searchParams.has("places"));
    expect(complaints).toEqual([]);
  });
});

describe.each([["zh", 1440, "碳化硅粉料", "未读到供应方", "晶湛半导体"], ["en", 390, "Silicon carbide powder", "no supplier read", "Enkris"]] as const)("a place of which no supplier was read, lang=%s at %i px", (lang, width, powder, nobody, elsewhere) => {
  it("shows what its links need and where they could go: who has it, who elsewhere could be won, and of what nobody was read", async () => {
    const { page, complaints } = await site.visit(`collaboration?lang=${lang}&place=Region:140100&family=SiC`, { viewport: { width, height: 900 } });
    const band = page.locator(".band").filter({ has: page.locator(".own", { hasText: lang === "zh" ? "碳化硅单晶" : "Silicon carbide crystal" }) });
    await band.waitFor();
    await band.locator(".upstream .rest").focus();
    await page.keyboard.press("Enter");
    expect(await band.locator(".upstream .nobody", { hasText: powder }).innerText()).toContain(nobody);
    expect(await band.locator(".upstream .elsewhere").first().innerText()).toContain(elsewhere);
    expect(await violationsOn(page)).toEqual([]);
    await band.locator(".upstream .elsewhere a.name").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".panel.open h2", { hasText: elsewhere }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.each([["zh", "collaboration?place=Region:320583", "自述短缺", "看谁能补"], ["en", "collaboration?", "said to be short", "See who could fill"]] as const)("what is bought from outside, lang=%s", (lang, address, short, gaps) => {
  it("shows what a city's documents declare short, with the passage, and leads to who could fill it", async () => {
    const { page, complaints } = await site.visit(`${address}&lang=${lang}`.replace("?&", "?"));
    const row = page.locator(".bought tbody tr").filter({ hasText: "设备材料产业链短板环节" }).first();
    await row.waitFor();
    expect(await row.innerText()).toContain(short);
    expect(await row.getByRole("link").last().getAttribute("href")).toContain("/document/");
    expect(await violationsOn(page)).toEqual([]);
    await page.locator(".bought").getByRole("link", { name: gaps }).click();
    await page.waitForURL((url) => url.pathname === "/gaps" && url.searchParams.get("kinds") === "DECLARED");
    await page.locator(".gap-table tbody tr, .data-table tbody tr").filter({ hasText: lang === "zh" ? "制造" : "Fabrication" }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
