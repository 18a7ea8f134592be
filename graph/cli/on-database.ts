import { type Config, readConfig } from "../config.ts";
import { closeDatabase, type Database, openDatabase } from "../store/database.ts";
import { applySchema } from "../store/schema.ts";
import { withServer } from "../store/with-server.ts";

/** Runs a command's work on the database of the data folder: the running server's, or one that is started for it and stopped afterwards. */
export async function onDatabase(work: (database: Database, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  await withServer(config, async (server) => {
    const database = await openDatabase(server, { queryTimeout: config.queryTimeout });
    try {
      await applySchema(database);
      await work(database, config);
    } finally {
      await closeDatabase(database);
    }
  });
}
