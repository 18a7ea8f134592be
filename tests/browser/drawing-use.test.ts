import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { car, crystal, device, epitaxy, smallChain, substrate } from "../viz/fixtures/small-chain.ts";
import { drawn, pointOf, redrawn, servedChain, violationsOn } from "./visit.ts";

const taiyuan = "place=Region:140100&reference=1";

const site = servedChain(smallChain);

/** Opens the small chain; at the end of a test nothing has gone wrong on the page. */
async function onChain(query: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const { page, complaints } = await site.visit(`chain?${query}`, options);
  await drawn(page);
  await use(page);
  expect(complaints).toEqual([]);
}

const drawing = (page: Page) => page.getByRole("application");
const heard = (page: Page) => page.locator(".drawing [aria-live]");
const address = (page: Page) => new URL(page.url()).searchParams;
const zoomOf = async (page: Page) => Number.parseInt(await page.locator(".percent").innerText(), 10);

/** Presses an arrow until the thing of that name is read out. */
async function walkTo(page: Page, key: string, name: string): Promise<void> {
  for (let count = 0; count < 20; count++) {
    if ((await heard(page).innerText()).startsWith(`${name}，`) || (await heard(page).innerText()).startsWith(`${name},`)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}: ${await heard(page).innerText()}`);
}

describe("by keyboard alone, on the drawing", () => {
  it.each([
    ["zh", crystal.name, epitaxy.name, "待核实", "太原市科学技术局"],
    ["en", "Silicon carbide crystal", "Silicon carbide epitaxial wafer", "Unconfirmed", "Taiyuan Bureau of Science and Technology"],
  ] as const)("finds what is missing along the links, opens its gap and reads who owns it, lang=%s", (lang, first, missing, word, owner) => onChain(`lang=${lang}&${taiyuan}`, async (page) => {
    await drawing(page).focus();
    await page.keyboard.press("Home");
    await walkTo(page, "ArrowDown", first);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await heard(page).innerText()).toContain(missing);
    expect(await heard(page).innerText()).toContain(word);
    await page.keyboard.press("Enter");
    await page.locator(".panel.open .gap").first().waitFor();
    expect(await page.locator(".panel.open .owners").first().innerText()).toContain(owner);
    await page.keyboard.press("Escape");
    await page.locator(".panel.overview").waitFor();
  }));

  it("shows the path between two things, in words, in the table and in the address; back and Escape undo it", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    await drawing(page).focus();
    await page.keyboard.press("Home");
    await walkTo(page, "ArrowDown", crystal.name);
    await page.keyboard.press("p");
    expect(await page.locator(".path-bar [role=status]").innerText()).toContain(`从“${crystal.name}”出发`);
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    expect(await heard(page).innerText()).toContain(car.name);
    await page.keyboard.press("p");
    expect(await page.locator(".path-bar [role=status]").innerText()).toContain("顺链 4 步，1 条最短路");
    expect(await page.locator(".path-steps li").allInnerTexts()).toEqual([crystal, substrate, epitaxy, device, car].map(({ name }) => expect.stringContaining(name)));
    expect(await page.locator(".path-missing").innerText()).toContain(`${epitaxy.name} ? 待核实`);
    expect(await page.locator(".chain-table tbody th").allInnerTexts()).toEqual([crystal, substrate, epitaxy, device, car].map(({ name }) => name));
    expect([address(page).get("from"), address(page).get("to")]).toEqual([crystal.id, car.id]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".path-bar").count()).toBe(0);
    await page.goBack();
    await page.locator(".path-steps").waitFor();
  }));

  it("lists the firms of a thing on demand and opens one; nothing moves", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    const before = await drawn(page);
    await drawing(page).focus();
    await page.keyboard.press("Home");
    await walkTo(page, "ArrowDown", crystal.name);
    expect(await heard(page).innerText()).toContain("空格列出 3 家企业");
    await page.keyboard.press(" ");
    expect(await page.locator(".members button").allInnerTexts()).toEqual(crystal.firms.map(({ name }) => name));
    await page.keyboard.press("Escape");
    expect(await page.locator(".members").count()).toBe(0);
    await page.keyboard.press(" ");
    await page.locator(".members button:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".panel.open h2").filter({ hasText: "海澜半导体" }).waitFor();
    expect((await drawn(page)).cards).toEqual(before.cards);
  }));

  it("zooms, shows all, and comes back to actual size", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    await drawing(page).focus();
    await page.keyboard.press("+");
    await expect.poll(() => zoomOf(page)).toBe(125);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    await expect.poll(() => zoomOf(page)).toBe(80);
    await page.keyboard.press("0");
    await expect.poll(() => page.evaluate(() => { const region = document.querySelector(".canvas")!; return region.scrollHeight - region.clientHeight + region.scrollWidth - region.clientWidth; })).toBeLessThanOrEqual(0);
    await page.keyboard.press("1");
    await expect.poll(() => zoomOf(page)).toBe(100);
  }));
});

describe("by mouse", () => {
  it("shows a path by a click and a Shift-click, and says where nothing links two things", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    const click = async (id: string) => {
      const { x, y } = await pointOf(page, id);
      await page.mouse.click(x, y);
    };
    await click(crystal.id);
    await page.locator(".panel.open").waitFor();
    await page.keyboard.down("Shift");
    await click(device.id);
    await page.keyboard.up("Shift");
    await page.locator(".path-steps li").nth(3).waitFor();
    await page.getByRole("button", { name: "清除路径" }).click();
    await page.locator(".panel.open").getByRole("button", { name: "从这里找路径" }).click();
    await click("Equipment:光刻机");
    await page.locator(".path-bar").getByText("没有连线").waitFor();
    expect(await page.locator(".path-steps").count()).toBe(0);
  }));

  it("opens a card where it stands, at any zoom and wherever the drawing was dragged", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    await page.setViewportSize({ width: 1000, height: 620 });
    for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "放大" }).click();
    await expect.poll(() => zoomOf(page)).toBe(195);
    const scrolled = () => page.evaluate(() => { const { scrollLeft, scrollTop } = document.querySelector(".canvas")!; return scrollLeft + scrollTop; });
    const before = await scrolled();
    await page.mouse.move(300, 420);
    await page.mouse.down();
    await page.mouse.move(200, 300, { steps: 4 });
    await page.mouse.up();
    expect(await scrolled()).not.toBe(before);
    expect(await page.locator(".panel.open").count()).toBe(0);
    const { x, y } = await pointOf(page, substrate.id);
    await page.mouse.click(x, y);
    expect(await page.locator(".panel.open h2").innerText()).toBe(substrate.name);
  }));

  it("zooms about the pointer with the wheel and Ctrl, and lets the wheel alone scroll", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    for (let step = 0; step < 4; step++) await page.getByRole("button", { name: "放大" }).click();
    const { x, y } = await pointOf(page, substrate.id);
    await page.mouse.move(x, y);
    const before = await zoomOf(page);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -60);
    await page.keyboard.up("Control");
    await expect.poll(() => zoomOf(page)).toBe(Math.round(Math.min(3, (before / 100) * Math.exp(0.3)) * 100));
    await page.mouse.click(x, y);
    expect(await page.locator(".panel.open h2").innerText()).toBe(substrate.name);
  }));

  it("gives each family a lane, kept by the address", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    await redrawn(page, () => page.getByLabel("按材料分泳道").check());
    expect(address(page).get("lanes")).toBe("family");
    const height = await page.locator(".frame").evaluate(({ clientHeight }) => clientHeight);
    await page.reload();
    await drawn(page);
    expect(await page.locator(".frame").evaluate(({ clientHeight }) => clientHeight)).toBe(height);
    await redrawn(page, () => page.goBack());
    expect(await page.getByLabel("按材料分泳道").isChecked()).toBe(false);
  }));
});

describe("by touch", () => {
  it("a tap opens, two fingers zoom", () => onChain(`lang=zh&${taiyuan}`, async (page) => {
    const { x, y } = await pointOf(page, substrate.id);
    const session = await page.context().newCDPSession(page);
    const fingers = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: x - apart, y }, { x: x + apart, y }] });
    await fingers("touchStart", 40);
    for (const apart of [50, 60, 70, 80]) await fingers("touchMove", apart);
    await fingers("touchEnd", 0);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(130);
    const point = await pointOf(page, substrate.id);
    await page.touchscreen.tap(point.x, point.y);
    await page.locator(".panel.open h2").filter({ hasText: substrate.name }).waitFor();
  }, { hasTouch: true, viewport: { width: 1024, height: 768 } }));
});

describe("whatever someone needs to see it", () => {
  it("at twice the size everything is within the window, and the drawing pans in its own", () => onChain(`lang=en&${taiyuan}`, async (page) => {
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(720);
    const { x, y } = await pointOf(page, car.id);
    await page.mouse.click(x, y);
    await page.locator(".panel.open h2").filter({ hasText: "Electric vehicle" }).waitFor();
  }, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }));

  it("moves nothing by itself where less motion is wished, and keeps words and lines under forced colours", () => onChain(`lang=zh&${taiyuan}&select=${substrate.id}`, async (page) => {
    await page.locator(".panel.open").waitFor();
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length)).toBe(0);
    const inked = await page.locator(".graph-cards").evaluate((canvas: HTMLCanvasElement) => {
      const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.slice(0, 3).map(Number);
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 200 && ground.every((value, index) => Math.abs(value - data[at + index]!) > 100)) count++;
      return count;
    });
    expect(inked).toBeGreaterThan(300);
  }, { reducedMotion: "reduce", forcedColors: "active" }));

  it.each([
    ["a path", `&from=${crystal.id}&to=${car.id}`, undefined], ["lanes", "&lanes=family", undefined], ["an embedded chain", "&embed=1", undefined],
    ["firms on demand", "", async (page: Page) => {
      await drawing(page).focus();
      await page.keyboard.press("Home");
      await walkTo(page, "ArrowDown", crystal.name);
      await page.keyboard.press(" ");
    }],
    ["the export menu", "", async (page: Page) => page.locator(".export-menu summary").click()],
  ] as const)("no axe violation: %s", (_, query, act) => onChain(`lang=zh&${taiyuan}${query}`, async (page) => {
    await act?.(page);
    expect(await violationsOn(page)).toEqual([]);
  }, { reducedMotion: "reduce" }));
});

it("a drawing whose code does not come says so, and is there at the next try", async () => {
  const page = await site.browser.newPage();
  await page.route("**/chain-drawing*.js", (route) => route.abort());
  await page.goto(`${site.address}/chain?lang=en&${taiyuan}`);
  const failed = page.locator("main .failed");
  await failed.waitFor();
  await page.unroute("**/chain-drawing*.js");
  await failed.locator("button").click();
  expect((await drawn(page)).cards.length).toBeGreaterThan(0);
  await page.close();
});
