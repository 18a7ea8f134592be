import { existsSync, readFileSync, writeFileSync } from "node:fs";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import { type Database, openDatabase } from "../../graph/store/database.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";

const wipe = readFileSync(new URL("wipe.cypher", import.meta.url), "utf8");

/** Opens the tests' database, emptied and with its schema: for `beforeAll` of a file, which closes it in `afterAll`. Files run one after another, so each has it to itself. */
export async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase(inject("server"), { queryTimeout: 30_000 });
  await wipeDatabase(database);
  await applySchema(database);
  return database;
}

/** Opens the tests' database with the founding facts in it and nothing else: loaded anew where something was written since they were, else as they are. A file may write all the same. */
export async function foundingDatabase(): Promise<Database> {
  const database = await openDatabase(inject("server"), { queryTimeout: 30_000 });
  const note = inject("foundingNote");
  if (existsSync(note) && readFileSync(note, "utf8") === (await stateOf(database))) return database;
  await wipeDatabase(database);
  await applySchema(database);
  await loadSeeds(database, () => undefined);
  writeFileSync(note, await stateOf(database));
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

/** The bookmark that the server gives a reader: another one after every transaction that wrote, whoever made it. */
async function stateOf({ driver, statements }: Database): Promise<string> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(statements.get("ping")?.text ?? "");
    return session.lastBookmarks().join();
  } finally {
    await session.close();
  }
}
