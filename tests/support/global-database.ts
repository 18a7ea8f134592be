import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { ServerAddress } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { configOn, temporaryFolder } from "./config.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly server: ServerAddress;
    /** The file that notes in which state of the database the founding facts are in it, and nothing else. */
    readonly foundingNote: string;
  }
}

/** Starts one Neo4j for the test files of all projects that use one, on a data folder of its own, and takes both away after the last. */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ("server" in vitest.getProvidedContext()) return undefined;
  const folder = temporaryFolder();
  const server = await launch(configOn(folder), () => undefined);
  // Other servers that tests start live for seconds, in which Java's second compiler doubles the work and earns nothing back.
  process.env["JAVA_TOOL_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";
  const { uri, user, password, database } = server;
  vitest.provide("server", { uri, user, password, database });
  vitest.provide("foundingNote", join(folder, "founding-facts"));
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
