import type AxeBuilder from "@axe-core/playwright";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { buildPage } from "../../api/build-page.ts";
import type { ChainGraph } from "../../viz/contract.ts";
import { startApp } from "../support/app.ts";
import { launchBrowser } from "../support/browser.ts";
import { serveFixture } from "../viz/fixtures/fixture-server.ts";

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions and requests to other origins, as they come. */
  readonly complaints: readonly string[];
}

interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A page that is served, and a browser, while the tests of a file run. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** Opens an address of the page for one test, and closes it with the test. */
  readonly visit: (query: string, options?: BrowserContextOptions) => Promise<Visit>;
}

interface Drawn {
  readonly cards: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly edges: number;
}

/** Serves a page, the real one over the founding facts where none is given, for the tests of the file that calls it. */
export function served(serve: () => Promise<Served> = startApp): Site {
  let site: Served;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(), launchBrowser()]);
  });
  // The first question to a database that has just begun takes longest: it is not what the tests of a page try.
  beforeAll(() => fetch(`${site.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ chain(limit: 500) { total } coverage { totalRows cells { level } } }" }) }).then((response) => response.text()));
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    get address() { return site.address; },
    get browser() { return browser; },
    visit: async (query, options) => {
      const visited = await visit(browser, site.address, query, options);
      onTestFinished(() => visited.page.context().close());
      return visited;
    },
  };
}

/** Serves the built page with answers made from one chain. */
export function servedChain(graph: ChainGraph): Site {
  return served(async () => {
    await buildPage(() => undefined);
    return serveFixture(graph);
  });
}

/** What axe finds wrong on the page: the rule and the elements, a line each. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Half a megabyte: a page is brought it once, and not, as by the package's builder, twice for each of its states.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axeCore);
    await page.evaluate(readColoursOnce);
  }
  return page.evaluate(async (options) => {
    const { violations } = await (window as never as { readonly axe: Axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`));
  }, ofInterest);
}

interface Axe {
  run(document: Document, options: typeof ofInterest): ReturnType<AxeBuilder["analyze"]>;
}

const { source: axeCore } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))("axe-core") as { readonly source: string };

/** Has axe work out each colour once: a page has a dozen, which it reads anew for every word and all that stands behind it, two fifths of its time. */
const readColoursOnce = `{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (words) {
    if (!known.has(words)) known.set(words, parseString.call(new axe.commons.color.Color(0, 0, 0), words));
    const { r, g, b, alpha } = known.get(words);
    return Object.assign(this, { r, g, b, alpha });
  };
}`;

/** Style sheets are laid out anew only for a rule that is not among the usual ones. */
const ofInterest: Parameters<AxeBuilder["options"]>[0] = { resultTypes: ["violations"], preload: { assets: ["media"] } };

/** Opens an address in a window of its own and notes everything that goes wrong there. */
export async function visit(browser: Browser, address: string, query: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // Other programs may take the processor for a while.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => !request.url().replace(/^blob:/, "").startsWith(address) && complaints.push(`another origin: ${request.url()}`));
  await page.goto(`${address}/${query}`);
  return { page, complaints };
}

/** Waits until nothing of the view is still to come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("main h1") !== null && document.querySelector(".skeleton, .place-cards[aria-busy=true], .scope[aria-busy=true]") === null);
}

/** Waits until the drawing shows a card, and gives what is drawn. */
export async function drawn(page: Page, id?: string): Promise<Drawn> {
  const handle = await page.waitForFunction((wanted) => {
    const detail = (performance.getEntriesByName("chain-drawn").at(-1) as PerformanceMark | undefined)?.detail as Drawn | undefined;
    return detail !== undefined && (wanted === undefined || detail.cards.some((card) => card.id === wanted)) ? detail : false;
  }, id);
  return (await handle.jsonValue()) as Drawn;
}

/** Does what makes the page draw anew, and waits until it has. */
export async function redrawn(page: Page, act: () => Promise<unknown>, id?: string): Promise<Drawn> {
  await page.evaluate(() => performance.clearMarks("chain-drawn"));
  await act();
  return drawn(page, id);
}

/** The left middle of a card in the window, scrolled into sight within the drawing and the page. */
export async function pointOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const card = (await drawn(page, id)).cards.find((candidate) => candidate.id === id)!;
  return page.evaluate(async ({ x, y, width, height }) => {
    const [frame, region] = [document.querySelector(".frame")!, document.querySelector(".canvas")!];
    const zoom = frame.clientWidth / Number((frame as HTMLElement).dataset["width"]);
    region.scrollTo(x * zoom - 100, y * zoom - 200);
    window.scrollBy(0, frame.getBoundingClientRect().top + y * zoom - 400);
    await new Promise(requestAnimationFrame);
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + (x + Math.min(width / 2, 60)) * zoom, y: top + (y + Math.min(height / 2, 14)) * zoom };
  }, card);
}
