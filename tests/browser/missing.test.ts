import { describe, expect, it } from "vitest";
import { drawn, pointOf, served } from "./visit.ts";

const epitaxy = "Material:碳化硅外延片";
const taiyuan = "Region:140100";

const site = served();

const words = {
  zh: { name: "碳化硅外延片", unconfirmed: "? 待核实", reason: "待核实的线索，不是事实", owners: "责任单位", owner: "太原市工业和信息化局", date: "截至" },
  en: { name: "Silicon carbide epitaxial wafer", unconfirmed: "? Unconfirmed", reason: "lead to verify, not a fact", owners: "Responsible", owner: "Taiyuan Bureau of Industry and Information Technology", date: "As of" },
} as const;

describe.each(["zh", "en"] as const)("what Taiyuan's SiC chain misses, lang=%s", (lang) => {
  const word = words[lang];

  it("is drawn in its place though reference is folded, and its panel gives reason and owners", async () => {
    const { page, complaints } = await site.visit(`chain?lang=${lang}&place=${taiyuan}&family=SiC&reference=0`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push((request.postDataJSON() as { operationName?: string } | null)?.operationName ?? ""));
    await drawn(page, epitaxy);
    expect(await page.locator(".chain-table tr").filter({ hasText: word.name }).first().locator(".col-missing").innerText()).toBe(word.unconfirmed);
    expect(asked).not.toContain("Gaps");
    const { x, y } = await pointOf(page, epitaxy);
    await page.mouse.click(x, y);
    const gap = page.locator(".panel.open .gap").first();
    await gap.waitFor();
    expect(await gap.locator(".missing").first().innerText()).toBe(word.unconfirmed);
    expect(await gap.locator(".reason").innerText()).toContain(word.reason);
    expect(await gap.locator("h4").first().innerText()).toBe(word.owners);
    expect(await gap.locator(".owners").first().innerText()).toContain(word.owner);
    expect(await gap.locator("blockquote").count()).toBe(0);
    expect(asked.filter((name) => name === "Gaps")).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});

it("the date control takes a year or a month, and nothing else", async () => {
  const { page } = await site.visit(`chain?lang=zh&place=${taiyuan}`);
  const date = page.getByLabel(words.zh.date);
  await date.fill("2025-13");
  await date.press("Enter");
  expect(new URL(page.url()).searchParams.get("asOf")).toBeNull();
  await date.fill("2019-12");
  await date.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("asOf") === "2019-12");
  await date.fill("");
  await date.press("Enter");
  await page.waitForURL((url) => !url.searchParams.has("asOf"));
});
