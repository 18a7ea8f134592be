import { rmSync } from "node:fs";
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { afterAll, describe, expect, it, vi } from "vitest";
import { startApp } from "../support/app.ts";
import { temporaryFolder } from "../support/config.ts";
import { addresses } from "./addresses.ts";
import { served, settled } from "./visit.ts";

const gapsOfTaiyuan = "gaps?lang=zh&place=Region:140100";
const places = ["chain?lang=zh&place=Region:140100&family=SiC", "matrix?lang=zh", gapsOfTaiyuan, "collaboration?lang=zh", "targets?lang=zh", "documents?lang=zh", `entity/${encodeURIComponent("Company:山西烁科晶体有限公司")}?lang=zh`];

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = served(() => startApp(folder));

const blank = async (options: BrowserContextOptions = {}) => {
  const visited = await site.visit("openapi-or-nothing?lang=zh", options);
  await visited.page.locator(".notice.empty").waitFor();
  return visited;
};
const later = (milliseconds: number) => async (route: Route) => {
  await new Promise((go) => setTimeout(go, milliseconds));
  await route.continue();
};
const alert = (page: Page) => page.locator("main [role=alert]").first();
const retry = (page: Page) => alert(page).getByRole("button", { name: "再试一次" }).click();
const isAskedFor = (operation: string) => (route: Route) => (route.request().postDataJSON() as { readonly operationName: string }).operationName === operation;

/** Waits until nothing that the page asked of its server is under way: what comes late would fail once more. */
function watchRequests(page: Page): () => Promise<unknown> {
  const underWay = new Set<unknown>();
  page.on("request", (request) => underWay.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) page.on(end as "requestfinished", (request) => underWay.delete(request));
  return () => vi.waitUntil(() => underWay.size === 0, { timeout: 60_000 });
}

describe("a server that is slow", () => {
  it.each(Object.values(addresses).flatMap((address) => [[address, "zh", 1440] as const, [address, "en", 390] as const]))("leaves grey bars where the answer will be, and nothing jumps: %s, lang=%s at %i px", async (address, lang, width) => {
    const { page } = await blank({ viewport: { width, height: 844 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { readonly value: number }).value))).observe({ type: "layout-shift", buffered: true });
    });
    await page.route("**/graphql", later(700));
    await page.goto(`${site.address}/${address.replace("?", `?lang=${lang}&`)}`);
    await page.locator("main .skeleton[role=status]").first().waitFor();
    expect((await page.locator("main .skeleton").first().getAttribute("aria-label"))?.length).toBeGreaterThan(3);
    await settled(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as never as { readonly shifts: readonly number[] }).shifts.reduce((sum, one) => sum + one, 0))).toBeLessThan(0.05);
  });
});

describe("a server that fails", () => {
  it.each(places)("is told of with what to do, and trying again works: %s", async (address) => {
    const { page } = await blank();
    const answered = watchRequests(page);
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, body: "oh" }));
    await page.goto(`${site.address}/${address}`);
    await alert(page).waitFor();
    await answered();
    expect(await alert(page).innerText()).toContain("然后再试");
    await page.unroute("**/graphql");
    await page.route("**/graphql", (route) => route.fulfill({ status: 200, json: { data: null, errors: [{ message: "The database rests." }] } }));
    await retry(page);
    await page.getByText("The database rests.").first().waitFor();
    await answered();
    await page.unroute("**/graphql");
    await retry(page);
    await alert(page).waitFor({ state: "detached" });
    await settled(page);
  });

  it.each([
    ["?lang=zh", "Ontology"],
    ["chain?lang=zh&place=Region:140100&family=SiC", "Entity"],
    ["matrix?lang=zh", "Ontology"],
    [gapsOfTaiyuan, "Documents"],
    ["targets?lang=zh", "Chain"],
    [addresses["document"]!, "Passages"],
  ])("with one answer of many leaves no grey bars for ever, says that something is missing, and fetches it: %s without %s", async (address, operation) => {
    const { page } = await blank();
    const answered = watchRequests(page);
    await page.route("**/graphql", (route) => (isAskedFor(operation)(route) ? route.fulfill({ status: 500, body: "oh" }) : route.continue()));
    await page.goto(`${site.address}/${address}`);
    const strip = page.locator(".incomplete");
    await strip.waitFor();
    await answered();
    expect(await page.locator(".skeleton:visible").count()).toBe(0);
    await page.unroute("**/graphql");
    await strip.getByRole("button", { name: "再试一次" }).click();
    await strip.waitFor({ state: "detached" });
    await settled(page);
  });

  it("is told of once where the view itself tells of it", async () => {
    const { page } = await blank();
    const answered = watchRequests(page);
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, body: "oh" }));
    await page.goto(`${site.address}/matrix?lang=zh`);
    await alert(page).waitFor();
    await answered();
    await page.locator(".incomplete").waitFor({ state: "attached" });
    expect(await page.getByRole("button", { name: "再试一次" }).count()).toBe(1);
  });
});

describe("a network that goes", () => {
  it("is noticed; what was read stays, what was not is fetched when it comes back", async () => {
    const { page } = await site.visit(gapsOfTaiyuan);
    await settled(page);
    await page.context().setOffline(true);
    await page.getByText("没有网络").waitFor();
    expect(await page.locator(".gap-chip").count()).toBeGreaterThan(0);
    await page.locator(".navigation a[href^='/matrix']").click();
    await alert(page).waitFor();
    await page.context().setOffline(false);
    await page.getByText("没有网络").waitFor({ state: "detached" });
    await alert(page).waitFor({ state: "detached" });
    await settled(page);
    expect(new URL(page.url()).pathname).toBe("/matrix");
  });

  it("leaves the keyboard its way into a panel that is opened without it, and throws nothing", async () => {
    const { page, complaints } = await site.visit(gapsOfTaiyuan);
    await page.locator(".gap-chip").first().waitFor();
    await settled(page);
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.locator(".gap-chip").first().click();
    await page.locator(".panel.open .panel-keys").waitFor({ state: "attached" });
    expect(complaints.filter((complaint) => complaint.includes("dynamically imported"))).toEqual([]);
  });

  it("takes an upload with it: the file is told of, and can be sent again", async () => {
    const { page } = await site.visit("documents?lang=zh");
    await page.locator(".drop input").waitFor({ state: "attached" });
    const file = { name: "某区行动计划.txt", mimeType: "text/plain", buffer: Buffer.from("某区半导体产业行动计划\n到2027年，建成碳化硅衬底产线一条。\n") };
    await page.route("**/documents", (route) => (route.request().method() === "POST" ? route.abort("connectionreset") : route.continue()));
    await page.locator(".drop input").setInputFiles([file]);
    await page.locator(".upload.failed", { hasText: "连不上服务" }).waitFor();
    await page.unroute("**/documents");
    const cutShort = 'event: step\ndata: {"index":0,"step":"reading"}\n\n';
    await page.route("**/documents", (route) => (route.request().method() === "POST" ? route.fulfill({ status: 200, contentType: "text/event-stream", body: cutShort }) : route.continue()));
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.locator(".upload.failed", { hasText: "中断" }).waitFor();
    await page.unroute("**/documents");
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.locator(".upload.loaded").waitFor();
    expect(await page.locator(".upload").count()).toBe(1);
  });
});

describe("an address that is wrong", () => {
  it.each([
    ["of no place", "chain?lang=zh&place=Region:999999", "没有"],
    ["of no place, gaps", "gaps?lang=zh&place=Region:999999", "图谱里没有这个地区"],
    ["of no place, matrix", "matrix?lang=zh&compare=Region:999999&only=1", "没有"],
    ["of no entity", `entity/${encodeURIComponent("Company:无此公司")}?lang=zh`, "没有"],
    ["of no document", "document/nothing?lang=zh", "没有"],
    ["of nothing selected", "chain?lang=zh&family=SiC&select=Material:无此材料", "没有"],
    ["badly encoded choice", "chain?lang=zh&place=%E4%ZZ", "没有"],
    ["badly encoded", "nowhere/%E4%ZZ?lang=zh", "这里没有页面"],
    ["of a badly encoded entity", "entity/%E4%ZZ?lang=zh", "没有"],
    ["of unknown words", "targets?lang=xx&tab=none&year=soon&kind=%00", "目标"],
    ["of a huge question", `ask?lang=zh&q=${"碳化硅缺什么".repeat(150)}`, "问"],
    ["of a question in signs", `ask?lang=zh&q=${encodeURIComponent("<script>alert(1)</script> MATCH (n) DETACH DELETE n")}`, ""],
  ])("%s says so and breaks nothing", async (_, address, says) => {
    const { page, complaints } = await site.visit(address);
    await page.locator("main h1, main .notice").first().waitFor();
    await page.waitForFunction(() => document.querySelector(".skeleton") === null);
    expect(await page.locator("body").innerText()).toContain(says);
    expect(await page.locator(".notice.failed").count()).toBe(0);
    await page.locator(".brand").click();
    await page.locator(".place-cards").waitFor();
    expect(complaints).toEqual([]);
  });
});
