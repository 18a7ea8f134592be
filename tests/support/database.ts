import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import { type Database, openDatabase, type ServerAddress } from "../../graph/store/database.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import type { Told } from "./databases.ts";

const wipe = readFileSync(new URL("wipe.cypher", import.meta.url), "utf8");

/** The server that holds the founding facts, which all files share that only look. */
export async function foundingServer(): Promise<ServerAddress> {
  return (await told("founding")).server;
}

/** Opens the database of the founding facts, for `beforeAll` of a file that only looks; it closes it in `afterAll`. A file that writes there fails the run. */
export async function foundingDatabase(): Promise<Database> {
  return openDatabase(await foundingServer(), { queryTimeout: 30_000 });
}

/** The address of the page that is served over the founding facts. */
export async function foundingPage(): Promise<string> {
  return (await told("founding")).page ?? "";
}

/** A server that no other file uses while this one runs: Vitest gives each worker a number of its own, and a worker runs one file at a time. */
export async function ownServer(): Promise<ServerAddress> {
  return (await told(`own-${process.env["VITEST_POOL_ID"]}`)).server;
}

/** Opens the file's own database, emptied and with its schema: for `beforeAll` of a file that writes, which closes it in `afterAll`. */
export async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase(await ownServer(), { queryTimeout: 30_000 });
  await wipeDatabase(database);
  await applySchema(database);
  return database;
}

/** Opens the file's own database with the founding facts in it, for a file that writes. */
export async function ownFoundingDatabase(): Promise<Database> {
  const database = await emptyDatabase();
  await loadSeeds(database, () => undefined);
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

async function told(name: string): Promise<Told> {
  // Unlike `fetch`, this waits for as long as a start takes on a machine that does much else.
  const [response] = (await once(get(`${inject("databases")}/${name}`), "response")) as [IncomingMessage];
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(answer);
  return JSON.parse(answer) as Told;
}
