import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../../graph/config.ts";

/** A data folder of its own under the system's temporary folder; whoever asks removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "xinlian-atlas-"));
}

/** The default configuration on a data folder of its own. Of the environment it takes the cache of the server alone: tests wipe their database, and a NEO4J_URI names somebody's. */
export function configOn(dataFolder: string): Config {
  return { ...readConfig({}), dataFolder, cacheFolder: readConfig().cacheFolder, port: 0 };
}
