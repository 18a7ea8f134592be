import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config.ts";
import { DatabaseUnavailable } from "../errors.ts";
import { reachExternal } from "./external.ts";
import { embeddedUser, readPassword } from "./password.ts";
import { isAlive } from "./processes.ts";
import { readRunning } from "./running-record.ts";
import type { Server } from "./server.ts";

/** Milliseconds that a command waits for a server that is still starting, or for another command to finish. */
const patience = 180_000;

/** Gives the Neo4j of the server that runs on the data folder, or of `NEO4J_URI`; undefined where neither is there. Waits for a server that is starting, stopping or loading. Stopping what it gives does nothing. */
export async function attach(config: Pick<Config, "dataFolder" | "neo4j">): Promise<Server | undefined> {
  if (config.neo4j !== undefined) return reachExternal(config.neo4j);
  const deadline = Date.now() + patience;
  for (;;) {
    const found = readRunning(config.dataFolder);
    if (found === undefined || (found !== null && !isAlive(found))) return undefined;
    if (found !== null && found.boltUri !== null && found.httpUrl !== null && !found.stopping) {
      if (found.javaPid === null && found.container === null) {
        throw new DatabaseUnavailable(`The server that runs on ${config.dataFolder} uses the Neo4j at ${found.boltUri}: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD as for the server.`);
      }
      return {
        mode: found.container === null ? "embedded" : "docker",
        uri: found.boltUri, user: embeddedUser, password: readPassword(config.dataFolder), database: undefined,
        lost: new Promise(() => undefined), stop: () => Promise.resolve(),
      };
    }
    if (Date.now() > deadline) throw new DatabaseUnavailable(`${config.dataFolder} is in use${found === null ? "" : ` by process ${found.pid}`}, which does not become ready. Stop it, or set ATLAS_DATA to another folder.`);
    await sleep(200);
  }
}
