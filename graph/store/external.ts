import type { Config } from "../config.ts";
import { DatabaseUnavailable, messageOf } from "../errors.ts";
import { awaitBolt } from "./bolt.ts";
import type { Server } from "./server.ts";

/** Milliseconds that a server of the user's own may take to answer. */
const patience = 5_000;

/** Reaches the server that `NEO4J_URI` names; stopping it does nothing. Throws DatabaseUnavailable with the address and the reason. */
export async function reachExternal(neo4j: NonNullable<Config["neo4j"]>): Promise<Server> {
  await awaitBolt(neo4j, patience).catch((error: unknown) => {
    throw new DatabaseUnavailable(`The Neo4j server at NEO4J_URI (${neo4j.uri}) cannot be used: ${messageOf(error)} Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, or unset NEO4J_URI to have a server started here.`);
  });
  return { ...neo4j, mode: "external", lost: new Promise(() => undefined), stop: () => Promise.resolve() };
}
