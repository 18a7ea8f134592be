import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPage } from "../../api/build-page.ts";
import { runApp, silentDatabase, type RunningApp } from "../api/app.ts";
import { launchBrowser } from "../support/browser.ts";
import { serveFixture } from "../viz/fixtures/fixture-server.ts";
import { smallChain, substrate } from "../viz/fixtures/small-chain.ts";

const query = "lang=zh&place=Region:140100&family=SiC&embed=1";

/** Page and headers are the real ones; what the page asks is answered by the fixture. */
let app: RunningApp;
let fixture: Awaited<ReturnType<typeof serveFixture>>;
let browser: Browser;
let friend: Server;
let stranger: Server;
beforeAll(async () => {
  [friend, stranger] = await Promise.all([site(), site()]);
  await buildPage(() => undefined);
  [app, fixture, browser] = await Promise.all([runApp(silentDatabase(), { embedOrigins: [originOf(friend)] }), serveFixture(smallChain), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([app?.stop(), fixture?.stop()]);
  for (const server of [friend, stranger]) server?.close();
});

/** Another site: its page frames whatever address its own names. */
async function site(): Promise<Server> {
  const server = createServer((request, response) => {
    const framed = new URL(request.url ?? "/", "http://site").searchParams.get("frame") ?? "";
    response.setHeader("content-type", "text/html").end(`<!doctype html><title>site</title><iframe title="chain" width="1100" height="700" src="${framed.replaceAll("&", "&amp;")}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function framed(server: Server, address: string): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  await context.route(`${app.url}/graphql`, async (route) => route.fulfill({ response: await route.fetch({ url: `${fixture.address}/graphql` }) }));
  const page = await context.newPage();
  await page.goto(`${originOf(server)}/?frame=${encodeURIComponent(address)}`);
  return { page, frame: page.frames()[1]! };
}

it("the chain stands in a frame of an origin that is allowed: no bars, its sources, and a way to the whole page", async () => {
  const { page, frame } = await framed(friend, `${app.url}/chain?${query}`);
  await frame.locator(".canvas").waitFor();
  expect(await frame.locator(".top-bar").count()).toBe(0);
  expect(await frame.locator(".embed-line").innerText()).toContain("依据 1 份政策文件");
  await frame.locator(".chain-table").getByRole("button", { name: substrate.name, exact: true }).click();
  await frame.locator(".panel.open .fact").first().waitFor();
  const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.getByRole("link", { name: "在芯链图谱中打开" }).click()]);
  await opened.locator(".top-bar").waitFor();
  const { pathname, searchParams } = new URL(opened.url());
  expect([pathname, searchParams.get("place"), searchParams.get("select"), searchParams.get("embed")]).toEqual(["/chain", "Region:140100", substrate.id, null]);
  await page.context().unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
});

it.each([
  ["the chain in a frame of another origin", () => stranger, `/chain?${query}`],
  ["the whole page", () => friend, "/chain?lang=zh"],
  ["a view that writes", () => friend, "/documents?embed=1"],
])("%s is refused", async (_, server, address) => {
  const { page, frame } = await framed(server(), `${app.url}${address}`);
  await expect.poll(() => frame.url()).toContain("chrome-error:");
  expect(await frame.locator("#app").count()).toBe(0);
  await page.context().unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
});
