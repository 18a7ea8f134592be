import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawn, served, settled, violationsOn } from "./visit.ts";

const site = served();

const states = [
  ["overview", "", 1440], ["a node", "&place=Region:140100&family=SiC&select=Material:碳化硅", 1440], ["a firm", "&select=Company:山西烁科晶体有限公司", 1440],
  ["a missing node", "&place=Region:140100&family=SiC&select=Material:碳化硅外延片", 390], ["nothing read", "&place=Region:140200", 1440], ["a phone's sheet", "&family=SiC&select=Material:碳化硅", 390],
] as const;

/** Turns the page dark where it stands, whatever lies over the button. */
async function turnDark(page: Page): Promise<void> {
  await page.locator("[title='换成深色'], [title='Switch to dark']").dispatchEvent("click");
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
}

describe.each(["zh", "en"] as const)("no axe violation, lang=%s", (lang) => {
  it.each(states)("%s, in light and in dark", async (_, query, width) => {
    const { page } = await site.visit(`chain?lang=${lang}&theme=light${query}`, { viewport: { width, height: 900 }, reducedMotion: "reduce" });
    await drawn(page);
    if (query.includes("select")) await page.locator(".panel.open .fact").first().waitFor();
    if (query.includes("外延片")) await page.locator(".panel.open .gap").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await turnDark(page);
    expect(await violationsOn(page)).toEqual([]);
  });

  it("in suggestions and on failure", async () => {
    const { page } = await site.visit(`chain?lang=${lang}`);
    await drawn(page);
    await page.getByRole("combobox").first().fill("碳化硅");
    await page.locator("[role=listbox]").getByRole("option").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".choice select").nth(1).selectOption("GaN");
    await page.getByRole("alert").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

const phone = { width: 390, height: 844 };
const never = () => new Promise<void>(() => undefined);
const alsoWhile: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ["the choices are open", "matrix?", async (page) => {
    await settled(page);
    await page.locator(".scope-button").click();
  }],
  ["a word is explained", "gaps?place=Region:140100", async (page) => {
    await settled(page);
    await page.locator(".define button").first().focus();
    await page.locator(".tip:popover-open").waitFor();
  }],
  ["the network is gone", "matrix?", async (page) => {
    await settled(page);
    await page.context().setOffline(true);
    await page.locator(".strip").waitFor();
  }],
  ["something was just done", "?", async (page) => {
    await page.locator(".exports button").first().click();
    await page.locator(".toast").waitFor();
  }],
  ["nothing was read there", "gaps?place=Region:140200", settled],
  ["nothing is there", "nowhere?", (page) => page.locator("h1").waitFor()],
  ["the answer is on its way", "nowhere?", async (page) => {
    await page.route("**/graphql", never);
    await page.goto(page.url().replace("nowhere", "matrix"));
    await page.locator("main .skeleton").waitFor();
  }],
  ["the server fails", "nowhere?", async (page) => {
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, body: "oh" }));
    await page.goto(page.url().replace("nowhere", "gaps"));
    await page.locator("[role=alert]").first().waitFor();
  }],
  ["a file is being read", "documents?", async (page) => {
    await page.route("**/documents", (route) => (route.request().method() === "POST" ? never() : route.continue()));
    await page.locator(".drop input").setInputFiles([{ name: "某区行动计划.txt", mimeType: "text/plain", buffer: Buffer.from("某区行动计划") }]);
    await page.locator(".upload").waitFor();
  }],
];

it.each(alsoWhile)("no axe violation at 390 px in the dark while %s", async (_, address, act) => {
  const { page } = await site.visit(address.replace("?", "?lang=en&"), { viewport: phone, reducedMotion: "reduce", colorScheme: "dark" });
  await act(page);
  expect(await violationsOn(page)).toEqual([]);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
