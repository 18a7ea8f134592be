import type { ServerAddress } from "./database.ts";

/** A Neo4j server that answers. */
export interface Server extends ServerAddress {
  readonly mode: "external" | "embedded" | "docker";
  /** Resolves with a sentence when the server ends without having been asked to; never for one of the user's own. */
  readonly lost: Promise<string>;
  /** Stops what the launcher started, waits for it and gives the data folder back; does nothing to a server that somebody else started. */
  stop(): Promise<void>;
}
