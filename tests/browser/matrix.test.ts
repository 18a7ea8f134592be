import { read, utils } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served, violationsOn } from "./visit.ts";

const taiyuan = "Region:140100";
const kunshan = "Region:320583";

const site = served();

const words = {
  zh: { kunshan: "昆山市", fabrication: "制造", level: "1 意向", declared: "缺", place: "地区", said: "自述短板", substages: "子环节", owners: "责任单位", packaging: "封装测试", park: "苏州工业园区", packers: ["三星电子", "晶方科技"] },
  en: { kunshan: "Kunshan", fabrication: "Fabrication", level: "1 Wanted", declared: "S", place: "Place", said: "Declared short", substages: "Sub-stages", owners: "Responsible", packaging: "Packaging and test", park: "Suzhou Industrial Park", packers: ["Samsung Electronics", "China Wafer Level CSP"] },
} as const;

const line = (page: Page, place: string) => page.locator(`[role=row][data-place="${place}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

describe.each(["zh", "en"] as const)("what Kunshan declared short, lang=%s", (lang) => {
  const word = words[lang];

  it.each([1440, 390])("by mouse at %i px: one click on the cell gives reason, owners and the passage", async (width) => {
    const { page, complaints } = await site.visit(`matrix?lang=${lang}`, { viewport: { width, height: 900 } });
    const cell = line(page, kunshan).getByRole("gridcell").nth(2);
    await cell.waitFor();
    expect(await cell.innerText()).toContain(word.level);
    expect(await cell.innerText()).toContain(word.declared);
    await cell.click();
    const panel = page.locator(".panel.open");
    await panel.locator("blockquote").first().waitFor();
    const parts = await panel.locator("h3").allInnerTexts();
    expect(parts[0]).toBe(lang === "zh" ? "为什么" : "Why");
    expect(await panel.locator(".cell-reason").innerText()).toContain("昆山市半导体产业2025年工作方案");
    await panel.locator(".gap h4").filter({ hasText: word.owners }).first().waitFor();
    expect(await panel.innerText()).toContain(word.said);
    expect(complaints).toEqual([]);
  });

  it("the head of a column tells which places have it, with which firms, and leaves as a sheet that says the same", async () => {
    const { page, complaints } = await site.visit(`matrix?lang=${lang}`);
    await page.getByRole("columnheader", { name: word.packaging }).click();
    const places = page.locator(".panel.open .column-places").first().locator("li");
    const park = places.filter({ hasText: word.park }).first();
    await park.waitFor();
    for (const firm of word.packers) expect(await park.innerText()).toContain(firm);
    const levels = (await places.locator(".level").allInnerTexts()).map((text) => Number(text[0]));
    expect(levels).toEqual(levels.toSorted((one, other) => other - one));
    expect(Math.min(...levels)).toBeGreaterThan(1);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".panel.open .exports button").last().click()]);
    const book = read(readFileSync(await download.path()));
    const sheet = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ""]!, { header: 1 });
    const row = sheet.find(([place]) => place === word.park)?.join() ?? "";
    for (const firm of word.packers) expect(row).toContain(firm);
    await page.reload();
    await park.waitFor();
    await park.locator("button").first().click();
    await page.locator(".panel.open .cell-reason").waitFor();
    expect(complaints).toEqual([]);
  });

  it("by keyboard alone: along the grid to the cell, into its panel and back", async () => {
    const { page, complaints } = await site.visit(`matrix?lang=${lang}`);
    await line(page, kunshan).waitFor();
    for (let count = 0; count < 60 && (await page.evaluate(() => document.activeElement?.getAttribute("role"))) !== "gridcell"; count++) await page.keyboard.press("Tab");
    for (let count = 0; count < 60 && !(await focused(page)).startsWith(word.kunshan); count++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toContain(word.fabrication);
    expect(await focused(page)).toContain(word.said);
    await page.keyboard.press("Enter");
    await page.locator(".panel.open blockquote").first().waitFor();
    await page.keyboard.press("Control+Home");
    expect(await focused(page)).toContain(word.place);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("sort") === "place");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.searchParams.has("compare"));
    expect(complaints).toEqual([]);
  });
});

describe("places side by side", () => {
  it("are chosen by their boxes, shown alone and compared; the address opens the same, and back leads back", async () => {
    const { page } = await site.visit("matrix?lang=zh");
    await line(page, taiyuan).getByRole("checkbox").check();
    await line(page, kunshan).getByRole("checkbox").check();
    await page.getByLabel("只看选中的").check();
    await page.locator(".comparison").waitFor();
    expect(await page.locator(".comparison summary").first().innerText()).toContain("只有太原市有");
    expect(await page.locator("[role=row][data-place]").count()).toBe(2);
    const address = page.url();
    expect(new URL(address).searchParams.get("compare")).toBe(`${taiyuan},${kunshan}`);
    await page.getByRole("radio", { name: "产品" }).check();
    await page.waitForURL((url) => url.searchParams.get("columns") === "PRODUCT");
    await page.goBack();
    await page.waitForURL(address);
    await page.reload();
    await page.locator(".comparison summary").first().waitFor();
    await expect.poll(() => page.locator("[role=row][data-place]").count()).toBe(2);
  });
});

describe("sorting and filtering", () => {
  it("the head of a column sorts by how far places are, and the name filter leaves the place looked for", async () => {
    const { page } = await site.visit("matrix?lang=en");
    await page.getByRole("columnheader", { name: "Packaging and test" }).click();
    expect(await page.getByRole("columnheader", { name: "Packaging and test" }).getAttribute("aria-sort")).toBe("descending");
    expect(await page.locator("[role=row][data-place]").first().getByRole("gridcell").nth(3).innerText()).toContain("4 Built");
    await page.getByRole("searchbox", { name: "Filter places" }).fill("taiyuan");
    await page.waitForURL((url) => url.searchParams.get("filter") === "taiyuan");
    expect(await page.locator("[role=row][data-place]").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("Taiyuan")]));
    await page.getByRole("searchbox", { name: "Filter places" }).fill("nowhere");
    await page.locator(".notice.empty").waitFor();
  });

  it("silence is no gap: nothing read carries no letter, and can be hidden", async () => {
    const { page } = await site.visit("matrix?lang=zh&columns=SUBSTAGE&family=SiC&silent=1");
    const silent = page.locator(".silent").filter({ hasNot: page.locator(".letters") }).first();
    await silent.waitFor();
    expect(await silent.innerText()).toBe("0 未读到");
    const before = await page.locator("[role=columnheader]").count();
    await page.getByLabel("含未读到的").uncheck();
    await expect.poll(() => page.locator("[role=columnheader]").count()).toBeLessThan(before);
  });
});

it("the matrix leaves as a spreadsheet that holds what is shown", async () => {
  const { page } = await site.visit("matrix?lang=zh");
  await line(page, kunshan).waitFor();
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const excel = await saved("导出 Excel");
  expect(excel.name).toBe("覆盖矩阵.xlsx");
  const rows = utils.sheet_to_json<Record<string, string>>(Object.values(read(excel.bytes).Sheets)[0]!);
  expect(rows.find((row) => row["地区"] === "昆山市")).toMatchObject({ 制造: "1 意向", "制造 · 缺口": "自述短板 想要未有" });
  const csv = await saved("导出 CSV");
  expect(csv.bytes.toString("utf8")).toContain("昆山市,1 意向");
  await page.locator(".toast").waitFor();
});

it("on a phone the names stay while the columns scroll, and the page itself does not", async () => {
  const { page } = await site.visit("matrix?lang=zh&columns=SUBSTAGE", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await line(page, kunshan).waitFor();
  await page.locator(".matrix").evaluate((grid) => (grid.scrollLeft = 600));
  await expect.poll(async () => (await line(page, kunshan).locator(".place").boundingBox())!.x).toBeLessThan(20);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(390);
});

it.each(["column:FABRICATION", `cell:FABRICATION@@${kunshan}`])("a link to %s waits for the matrix, however slow, before it says that it holds none such", async (selection) => {
  const { page } = await site.visit("?lang=zh");
  await page.route("**/graphql", async (route) => {
    await new Promise((go) => setTimeout(go, 1_000));
    await route.continue();
  });
  await page.goto(`${site.address}/matrix?lang=zh&select=${selection}`);
  await page.locator(".panel.open .skeleton").first().waitFor();
  expect(await page.locator(".panel.open .unknown").count()).toBe(0);
  await page.locator(".panel.open h2", { hasText: "制造" }).waitFor();
  await page.goto(`${site.address}/matrix?lang=zh&select=column:NOTHING`);
  await page.locator(".panel.open .unknown").waitFor();
});

describe.each(["zh", "en"] as const)("no axe violation, lang=%s", (lang) => {
  it.each([["light", 1440, ""], ["dark", 1440, "&columns=SUBSTAGE&family=SiC"], ["light", 390, `&compare=${taiyuan},${kunshan}`], ["light", 1440, "&select=column:FABRICATION"], ["dark", 390, `&select=cell:FABRICATION@@${kunshan}`]] as const)("%s at %i px %s", async (theme, width, query) => {
    const { page } = await site.visit(`matrix?lang=${lang}&theme=${theme}${query}`, { viewport: { width, height: 900 }, reducedMotion: "reduce" });
    await page.locator("[role=row][data-place]").first().waitFor();
    await expect.poll(() => page.locator(".skeleton").count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
});

it("a cell with hundreds of firms shows the first, folds the rest, and says where more are than came", async () => {
  const { page } = await site.visit("?lang=en");
  await page.route("**/graphql", async (route) => {
    if ((route.request().postDataJSON() as { readonly operationName: string }).operationName !== "Cells") return route.continue();
    const answered = await route.fetch();
    const answer = (await answered.json()) as { readonly data: { readonly coverage: { readonly cells: readonly object[] } } };
    const firms = Array.from({ length: 300 }, (_, index) => ({ firm: { id: `Company:${index}`, kind: "Company", name: `第${index}家`, nameEn: null }, at: null, voice: "BUILT" }));
    for (const cell of answer.data.coverage.cells) Object.assign(cell, { firms, firmCount: 320 });
    return route.fulfill({ response: answered, json: answer });
  });
  await page.goto(`${site.address}/matrix?lang=en&select=cell:FABRICATION@@${kunshan}`);
  const panel = page.locator(".panel.open");
  await panel.getByText("288 more").waitFor();
  expect(await panel.locator(".rows li:visible", { hasText: "家" }).count()).toBe(12);
  expect(await panel.innerText()).toContain("The first 300 of 320.");
  await panel.getByText("288 more").click();
  expect(await panel.locator(".rows li:visible", { hasText: "家" }).count()).toBe(300);
});
