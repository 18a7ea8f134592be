import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { buildPage } from "../../api/build-page.ts";
import { closeListening, listen } from "../../api/listen.ts";
import { createApp } from "../../api/server.ts";
import { warmUp } from "../../api/warm-up.ts";
import { closeDatabase, openDatabase, read, type ServerAddress } from "../../graph/store/database.ts";
import { dump } from "../../graph/store/dump.ts";
import { launch } from "../../graph/store/launcher.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { configOn, temporaryFolder } from "./config.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where test files ask for a database by its name: `founding`, or one that they may write into. */
    readonly databases: string;
  }
}

/** What a test file is told of a database: where it is reached and, of the founding one, the page that is served over it. */
export interface Told {
  readonly server: ServerAddress;
  readonly page?: string;
}

interface Started {
  readonly told: Told;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a Neo4j when the first test file asks for it, and stops all of them after the last file. `founding` holds the founding facts, with the page served over it, for all files that only
 * look; that none has written there is seen at the end. Every other name is an empty database. Projects that run together share them.
 */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ("databases" in vitest.getProvidedContext()) return undefined;
  await buildPage(() => undefined);
  const databases = new Map<string, Promise<Started>>();
  const asked = createServer((request, response) => {
    const name = request.url?.slice(1) ?? "";
    const database = databases.get(name) ?? (name === "founding" ? startFounding() : startEmpty());
    databases.set(name, database);
    database.then(({ told }) => response.end(JSON.stringify(told)), (error: unknown) => response.writeHead(500).end(String(error)));
  });
  await once(asked.listen(0, "127.0.0.1"), "listening");
  vitest.provide("databases", `http://127.0.0.1:${(asked.address() as AddressInfo).port}`);
  return async () => {
    await closeListening(asked);
    const started = await Promise.allSettled(databases.values());
    const stopped = await Promise.allSettled(started.map((database) => (database.status === "fulfilled" ? database.value.stop() : undefined)));
    for (const end of stopped) if (end.status === "rejected") throw end.reason;
  };
}

async function startEmpty(): Promise<Started> {
  const folder = temporaryFolder();
  const { uri, user, password, database, stop } = await launch(configOn(folder), () => undefined);
  return {
    told: { server: { uri, user, password, database } },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startFounding(): Promise<Started> {
  const { told: { server }, stop } = await startEmpty();
  const database = await openDatabase(server, { queryTimeout: 30_000 });
  await applySchema(database);
  await loadSeeds(database, () => undefined);
  const loaded = await dump(database);
  const config = { ...configOn(""), logLevel: "silent", rateLimit: 100_000 };
  const app = await createApp({ database, config, version: "test" });
  const { server: listening, url } = await listen(app.listener, config);
  // As a server does that has just started: else the first test of each kind would wait for the first answer of that kind.
  await warmUp((name, values) => read(database, name, values), () => false);
  return {
    told: { server, page: url.replace(/\/$/, "") },
    stop: async () => {
      await closeListening(listening);
      await app.close();
      const isUntouched = (await dump(database)) === loaded;
      await closeDatabase(database);
      await stop();
      if (isUntouched) return;
      // Vitest prints what is thrown here, and ends as if nothing were.
      process.exitCode = 1;
      throw new Error("A test file has written into the database of the founding facts, which others read at the same time: let it take emptyDatabase() instead.");
    },
  };
}
