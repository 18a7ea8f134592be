import { inject } from "vitest";
import { buildPage } from "../../api/build-page.ts";
import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { closeDatabase, openDatabase } from "../../graph/store/database.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { configOn } from "./config.ts";

/** Serves the real page and the real answers over the seeds, on the project's test database, framed by the origins given, with a data folder for texts where one is given; gives the address and how to stop. */
export async function startApp(embedOrigins: readonly string[] = [], dataFolder = ""): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const config = { ...configOn(dataFolder), logLevel: "silent", rateLimit: 100_000, embedOrigins };
  const database = await openDatabase(inject("server"), { queryTimeout: 30_000 });
  await applySchema(database);
  await loadSeeds(database, () => undefined);
  await buildPage(() => undefined);
  const app = await createApp({ database, config, version: "test" });
  const { server, url } = await listen(app.listener, config);
  return {
    address: url.replace(/\/$/, ""),
    stop: async () => {
      await closeListening(server);
      await app.close();
      await closeDatabase(database);
    },
  };
}
