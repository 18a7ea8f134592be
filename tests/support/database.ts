import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { type Database, openDatabase } from "../../graph/store/database.ts";
import { applySchema } from "../../graph/store/schema.ts";

const wipe = readFileSync(new URL("wipe.cypher", import.meta.url), "utf8");

/** Opens the project's test database, emptied and with its schema: for `beforeAll` of a file, which closes it in `afterAll`. Files run one after another, so each has it to itself. */
export async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase(inject("server"), { queryTimeout: 30_000 });
  await wipeDatabase(database);
  await applySchema(database);
  return database;
}

/** Takes every node and relationship away; constraints and indexes stay. */
export async function wipeDatabase(database: Database): Promise<void> {
  const session = database.driver.session();
  try {
    await session.run(wipe);
  } finally {
    await session.close();
  }
}
