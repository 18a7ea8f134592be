import { describe, expect, it } from "vitest";
import { drawn, pointOf, redrawn, served } from "./visit.ts";

const silicon = "Material:碳化硅";
const firm = "Company:山西烁科晶体有限公司";
const taiyuan = "Region:140100";
const deep = `chain?lang=zh&place=${taiyuan}&family=SiC`;

const site = served();

const words = {
  zh: { family: "材料体系", place: "地区", firm: "山西烁科晶体有限公司", title: "产业链全景" },
  en: { family: "Family", place: "Place", firm: "Shanxi Semisic Crystal", title: "Chain panorama" },
} as const;

describe.each(["zh", "en"] as const)("Taiyuan's SiC chain, lang=%s", (lang) => {
  const word = words[lang];

  it("by mouse: choose place and family, then one click on the drawing opens the evidence behind 烁科晶体", async () => {
    const { page, complaints } = await site.visit(`chain?lang=${lang}`);
    await drawn(page);
    await redrawn(page, () => page.getByLabel(word.place).selectOption(taiyuan));
    await redrawn(page, () => page.getByLabel(word.family).selectOption("SiC"), silicon);
    await page.waitForURL((url) => url.searchParams.get("place") === taiyuan && url.searchParams.get("family") === "SiC" && url.searchParams.get("lang") === lang);
    await page.getByRole("heading", { level: 1 }).filter({ hasText: lang === "zh" ? "太原市" : "Taiyuan" }).waitFor();
    const { x, y } = await pointOf(page, silicon);
    await page.mouse.click(x, y);
    const panel = page.locator(".panel.open");
    await panel.locator("blockquote").first().waitFor();
    expect(await panel.locator(".rows").first().innerText()).toContain(word.firm);
    const fact = panel.locator(".fact").filter({ hasText: word.firm }).first();
    expect(await fact.locator("blockquote").innerText()).toMatch(/[\u4e00-\u9fff]{4,}/u);
    expect(await fact.locator(".source").innerText()).toContain("山西省半导体产业集群创新生态建设2020年行动计划");
    expect(complaints).toEqual([]);
  });

  it("by keyboard alone, on the drawing", async () => {
    const { page, complaints } = await site.visit(`chain?lang=${lang}`);
    await drawn(page);
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let count = 0; count < 80; count++) {
        if (await until()) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} leads nowhere`);
    };
    const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const value = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    await press("Tab", async () => (await focusedLabel()) === word.place);
    await press("ArrowDown", async () => (await value()) === taiyuan);
    await press("Tab", async () => (await focusedLabel()) === word.family);
    await redrawn(page, () => press("ArrowDown", async () => (await value()) === "SiC"), silicon);
    await press("Tab", async () => (await page.evaluate(() => document.activeElement?.getAttribute("role"))) === "application");
    const said = page.locator(".drawing [aria-live]");
    const heard = lang === "zh" ? /^碳化硅，.*烁科/ : /^Silicon carbide, .*Semisic/;
    await press("ArrowDown", async () => heard.test(await said.innerText()));
    await page.keyboard.press("Enter");
    await page.locator(".panel.open .fact").filter({ hasText: word.firm }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".panel.overview").waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("the address", () => {
  it("keeps the language and follows back and forward", async () => {
    const { page } = await site.visit(deep);
    await drawn(page, silicon);
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("heading", { name: words.en.title }).waitFor();
    expect(new URL(page.url()).search).toBe(`?lang=en&place=${taiyuan}&family=SiC`);
    const { x, y } = await pointOf(page, silicon);
    await page.mouse.click(x, y);
    await page.locator(".panel.open").waitFor();
    await page.goBack();
    await page.locator(".panel.overview").waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: words.zh.title }).waitFor();
    await page.goForward();
    await page.goForward();
    await page.locator(".panel.open h2").filter({ hasText: "Silicon carbide" }).waitFor();
    await page.reload();
    await page.locator(".panel.open .fact").first().waitFor();
  });
});

describe("while another chain is on its way", () => {
  it("the drawing keeps the keyboard, and is walked on once it is there", async () => {
    const { page } = await site.visit(deep);
    await drawn(page, silicon);
    await redrawn(page, () => page.getByLabel("材料体系").selectOption("GaN"), "Material:氮化镓");
    await page.reload();
    await drawn(page, "Material:氮化镓");
    await page.getByRole("application").focus();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.goBack();
    await page.locator(".canvas[aria-busy=true] .skeleton").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
    await redrawn(page, async () => answer(), silicon);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
    await page.keyboard.press("ArrowDown");
    await page.locator(".drawing > [aria-live]").filter({ hasText: /./ }).waitFor();
  });
});

describe("search", () => {
  it("suggests by pinyin, and the keyboard opens a firm with its links and facts", async () => {
    const { page, complaints } = await site.visit("chain?lang=zh");
    await drawn(page);
    await page.getByRole("combobox", { name: "搜索" }).fill("shuoke");
    await page.getByRole("option").filter({ hasText: "烁科" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("select") === firm);
    await page.locator(".panel.open .fact blockquote").first().waitFor();
    expect(await page.locator(".panel.open .links").allInnerTexts()).not.toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("shows a node of the drawing where it stands, even one behind a fold", async () => {
    const { page } = await site.visit("chain?lang=zh");
    await drawn(page);
    await page.getByRole("combobox", { name: "搜索" }).fill("碳化硅MOSFET");
    await page.locator("[role=listbox]").getByRole("option").first().click();
    await drawn(page, "Device:碳化硅MOSFET");
    expect(await page.locator(".panel.open h2").innerText()).toBe("碳化硅MOSFET");
  });

  it("says what it cannot find", async () => {
    const { page } = await site.visit("chain?lang=en");
    await page.getByRole("combobox", { name: "Search" }).fill("zzqqxx");
    const none = page.locator(".suggestions .none");
    await none.filter({ hasNotText: "Searching" }).waitFor();
    expect(await none.innerText()).toContain("Nothing found for “zzqqxx”");
  });
});

describe("links and folds", () => {
  it("opens a link's evidence from the panel, and a fold on the drawing", async () => {
    const { page } = await site.visit(`${deep}&select=${silicon}`);
    await page.goto(`${site.address}/chain?lang=zh&family=SiC&select=Material:碳化硅单晶`);
    await page.locator(".panel.open .evidence").first().click();
    await page.locator(".panel.open .ends").waitFor();
    await page.locator(".panel.open .fact").first().waitFor();
    await page.goto(`${site.address}/chain?lang=zh`);
    const before = (await drawn(page)).cards;
    const fold = before.find(({ id }) => id.startsWith("reference:")) ?? expect.fail("nothing is folded");
    const { x, y } = await pointOf(page, fold.id);
    const after = await redrawn(page, () => page.mouse.click(x, y));
    expect(after.cards.length).toBeGreaterThan(before.length);
  });
});

describe("the table", () => {
  it("holds the drawing's things and sorts by level", async () => {
    const { page } = await site.visit(deep);
    await page.getByRole("button", { name: "程度" }).click();
    const levels = await page.locator(".chain-table td.col-level").allInnerTexts();
    expect(levels[0]).toBe("3 在建");
    expect(await page.getByRole("columnheader", { name: "程度" }).getAttribute("aria-sort")).toBe("descending");
    await page.locator(".chain-table").getByRole("button", { name: "碳化硅", exact: true }).click();
    await page.locator(".panel.open .fact").first().waitFor();
  });
});

describe("390 px", () => {
  it("shows the chain without sideways scrolling; a tap opens the sheet", async () => {
    const { page, complaints } = await site.visit(deep, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { x, y } = await pointOf(page, silicon);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(x, y);
    await page.locator(".panel.open .fact").filter({ hasText: "烁科" }).first().waitFor();
    const sheet = (await page.locator(".panel.open").boundingBox())!;
    expect(sheet.y).toBeGreaterThan(200);
    expect(sheet.width).toBe(390);
    expect(complaints).toEqual([]);
  });
});

describe("when the server", () => {
  it("fails, the page says what to do, and tries again", async () => {
    const { page } = await site.visit("chain?lang=zh");
    await drawn(page);
    await page.route("**/graphql", (route) => route.fulfill({ status: 503, contentType: "application/json", body: JSON.stringify({ errors: [{ message: "The database is starting." }] }) }));
    await page.getByLabel("材料体系").selectOption("GaN");
    const notice = page.getByRole("alert");
    await notice.getByText("服务没能回答").waitFor();
    expect(await notice.innerText()).toContain("The database is starting.");
    await page.unroute("**/graphql");
    await notice.getByRole("button", { name: "再试一次" }).click();
    await drawn(page, "Material:氮化镓");
  });

  it("is gone, the page says so; while it is slow, grey bars hold the place", async () => {
    const { page } = await site.visit("chain?lang=en");
    await drawn(page);
    await page.route("**/graphql", (route) => void setTimeout(() => void route.abort(), 400));
    await page.getByLabel("Family").selectOption("GaN");
    await page.locator(".tracks .skeleton").first().waitFor();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("The server cannot be reached");
  });

  it("knows nothing of a place, the page says what would fill it", async () => {
    const { page } = await site.visit("chain?lang=zh&place=Region:140200");
    await page.locator(".notice.empty").waitFor();
    expect(await page.locator(".notice.empty a").getAttribute("href")).toContain("/documents");
  });
});
