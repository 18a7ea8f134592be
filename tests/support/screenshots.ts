import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "../../api/build-page.ts";
import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { projectRoot } from "../../graph/config.ts";
import { closeDatabase, openDatabase } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { launchBrowser } from "./browser.ts";
import { configOn, temporaryFolder } from "./config.ts";

/** What is pictured: the file's name below docs/, the address, the window. */
const pictures = [
  ["chain", "?family=SiC&place=Region:140100&select=Material:碳化硅", 1440, 860],
] as const;

/** `npm run screenshots`: the README's pictures, taken anew of the real page on the reviewed facts. */
const folder = temporaryFolder();
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
  mkdirSync(join(projectRoot, "docs"), { recursive: true });
  for (const [name, query, width, height] of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${url}${query}`);
    await page.waitForFunction(() => performance.getEntriesByName("chain-drawn").length > 0);
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join(projectRoot, "docs", `${name}.png`) });
    console.log(`docs/${name}.png`);
  }
  await closeListening(listening);
  await app.close();
} finally {
  await browser.close();
  await closeDatabase(database);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
