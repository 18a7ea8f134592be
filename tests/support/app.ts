import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { closeDatabase } from "../../graph/store/database.ts";
import { configOn } from "./config.ts";
import { ownFoundingDatabase } from "./database.ts";

/** Serves the real page and the real answers over the seeds, on the file's own database and with a data folder for texts, for a file that writes; gives the address and how to stop. */
export async function startApp(dataFolder: string): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const config = { ...configOn(dataFolder), logLevel: "silent", rateLimit: 100_000 };
  const database = await ownFoundingDatabase();
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
