import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import type { ServerAddress } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { configOn, temporaryFolder } from "./config.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly server: ServerAddress;
  }
}

/** Starts one Neo4j for a project's test files, on a data folder of its own, and takes both away after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const server = await launch(configOn(folder), () => undefined);
  const { uri, user, password, database } = server;
  project.provide("server", { uri, user, password, database });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
