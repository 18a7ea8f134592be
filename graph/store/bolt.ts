import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable, messageOf } from "../errors.ts";
import type { ServerAddress } from "./database.ts";

/** Takes a TCP port on loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** Waits until the server answers over Bolt with its database open. Throws DatabaseUnavailable after `patience` milliseconds, at once where it refuses the password, and where `failure` finds a reason in between. */
export async function awaitBolt(address: ServerAddress, patience: number, failure: () => string | undefined = () => undefined): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { connectionTimeout: Math.min(patience, 10_000), connectionAcquisitionTimeout: patience, telemetryDisabled: true });
  const deadline = Date.now() + patience;
  try {
    for (;;) {
      const problem = await driver.verifyConnectivity(address.database === undefined ? {} : { database: address.database }).then(() => undefined, (error: unknown) => error);
      if (problem === undefined) return;
      const reason = failure();
      if (reason !== undefined) throw new DatabaseUnavailable(reason);
      if (isFinal(problem) || Date.now() > deadline) throw new DatabaseUnavailable(messageOf(problem));
      await sleep(150);
    }
  } finally {
    await driver.close();
  }
}

/** A wrong password or a database that does not exist stays so; all else may be a server that is still starting. */
function isFinal(problem: unknown): boolean {
  return problem instanceof Neo4jError && (problem.code.startsWith("Neo.ClientError.Security") || problem.code === "Neo.ClientError.Database.DatabaseNotFound");
}
