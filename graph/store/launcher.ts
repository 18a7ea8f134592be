import type { Config } from "../config.ts";
import { DatabaseUnavailable } from "../errors.ts";
import { type DataFolder, lockDataFolder } from "./data-folder.ts";
import { endOrphanContainer, missingDocker, startDocker } from "./docker.ts";
import { endOrphan, startEmbedded } from "./embedded.ts";
import { reachExternal } from "./external.ts";
import { missingJava } from "./java.ts";
import type { Report } from "./report.ts";
import type { Server } from "./server.ts";
import { missingMaven, serverJars } from "./server-jars.ts";

/** Has a Neo4j server answer: the one of `NEO4J_URI`, else an embedded one, else one in Docker. Holds the data folder until the server is stopped. Throws DatabaseUnavailable where another process holds the folder, and where no way is open: then it names all three and what each lacks here. */
export async function launch(config: Config, report: Report, folder?: DataFolder): Promise<Server> {
  const held = folder ?? (await lockDataFolder(config));
  try {
    const server = await startOn(held, config, report);
    return { ...server, stop: () => held.release() };
  } catch (error) {
    await held.release();
    throw error;
  }
}

async function startOn(folder: DataFolder, config: Config, report: Report): Promise<Server> {
  if (folder.leftBehind !== undefined) {
    await endOrphan(folder, folder.leftBehind, report);
    await endOrphanContainer(folder, folder.leftBehind, report);
  }
  if (config.neo4j !== undefined) {
    report(`Reaching Neo4j at ${config.neo4j.uri}`);
    const server = await reachExternal(config.neo4j);
    folder.record({ boltUri: server.uri });
    return server;
  }
  const embedded = await prepareEmbedded(config, report);
  if ("jars" in embedded) return startEmbedded(folder, embedded.jars, report);
  const docker = await missingDocker(report);
  if (docker === undefined) return startDocker(folder, report);
  throw new DatabaseUnavailable([
    "No Neo4j server can be started on this machine. There are three ways:",
    "  1. NEO4J_URI: name a Neo4j 5 server of yours, with NEO4J_USER and NEO4J_PASSWORD. Missing: NEO4J_URI is not set.",
    `  2. Embedded: have Java 17 or later and Maven installed. Missing: ${embedded.missing}.`,
    `  3. Docker: have a Docker engine running. Missing: ${docker}.`,
  ].join("\n"));
}

/** What the embedded way lacks is told beside the other ways; a server that is all there and fails to start is an error of its own. */
async function prepareEmbedded({ cacheFolder }: Config, report: Report): Promise<{ jars: string } | { missing: string }> {
  const missing = [await missingJava(), await missingMaven(cacheFolder)].filter((part) => part !== undefined);
  if (missing.length > 0) return { missing: missing.join("; ") };
  try {
    return { jars: await serverJars(cacheFolder, report) };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return { missing: error.message };
    throw error;
  }
}
