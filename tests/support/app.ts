import { buildPage } from "../../api/build-page.ts";
import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { closeDatabase } from "../../graph/store/database.ts";
import { configOn } from "./config.ts";
import { foundingDatabase } from "./database.ts";

/** Serves the real page and the real answers over the founding facts, on the tests' database, with a data folder for texts where one is given; gives the address and how to stop. */
export async function startApp(dataFolder = ""): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const config = { ...configOn(dataFolder), logLevel: "silent", rateLimit: 100_000 };
  const database = await foundingDatabase();
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
