/// <reference lib="dom" />
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildPage } from "../../api/build-page.ts";
import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { projectRoot } from "../../graph/config.ts";
import { closeDatabase, openDatabase } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { addresses as eachView } from "../browser/addresses.ts";
import { launchBrowser } from "./browser.ts";
import { configOn, temporaryFolder } from "./config.ts";

/** Every view at its address of the tests, some with more to see, and what opens within them; the language is added. */
const addresses: Readonly<Record<string, string>> = {
  ...eachView,
  home: "?",
  "chain-node": `${eachView["chain"]}&select=Material:碳化硅`,
  matrix: "matrix?",
  "matrix-cell": "matrix?select=cell:FABRICATION@@Region:320583",
  "matrix-compare": "matrix?columns=SUBSTAGE&compare=Region:140100,Region:320583&only=1",
  gaps: "gaps?place=Region:140100",
  collaboration: "collaboration?place=Region:140100",
  targets: "targets?place=Region:140100",
  tasks: "targets?tab=tasks",
};

/** The four that the README shows, by the file's name below docs/. */
const shownInReadme: Readonly<Record<string, string>> = { chain: "chain-node", matrix: "matrix-cell", gaps: "gaps", home: "home" };

const widths = [[1440, 900], [390, 844]] as const;
const languages = ["zh", "en"] as const;

/** `npm run screenshots`: every view at both widths and in both languages into .data/screenshots, and the README's four, taken anew of the real page on the reviewed facts. */
const folder = temporaryFolder();
const pictures = join(projectRoot, ".data", "screenshots");
const config = { ...configOn(folder), logLevel: "silent", rateLimit: 100_000 };
const server = await launch(config, console.log);
const database = await openDatabase(server, { queryTimeout: 30_000 });
const browser = await launchBrowser();
try {
  await applySchema(database);
  await loadSeeds(database, console.log);
  await buildPage(console.log);
  const app = await createApp({ database, config, version: "screenshots" });
  const { server: listening, url } = await listen(app.listener, config);
  mkdirSync(pictures, { recursive: true });
  for (const [name, address] of Object.entries(addresses)) {
    for (const [width, height] of widths) {
      for (const language of languages) {
        const file = join(pictures, `${name}-${width}-${language}.png`);
        await photograph(browser, { address: `${url.replace(/\/$/, "")}/${address}&lang=${language}`, width, height, file });
        const readme = Object.entries(shownInReadme).find(([, shown]) => shown === name)?.[0];
        if (readme !== undefined && width === 1440 && language === "en") copyFileSync(file, join(projectRoot, "docs", `${readme}.png`));
      }
    }
    console.log(name);
  }
  await closeListening(listening);
  await app.close();
} finally {
  await browser.close();
  await closeDatabase(database);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function photograph(from: Browser, { address, width, height, file }: { readonly address: string; readonly width: number; readonly height: number; readonly file: string }): Promise<void> {
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  await page.goto(address);
  await settled(page);
  await page.screenshot({ path: file });
  await page.close();
}

/** Everything asked for is there, and the drawing, where there is one, has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("h1") !== null && document.querySelector(".skeleton") === null, undefined, { timeout: 60_000 });
  if ((await page.locator("[role=application]").count()) > 0) await page.waitForTimeout(1_500);
  await page.waitForTimeout(300);
}
