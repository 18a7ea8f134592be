import { type Database, read } from "./database.ts";

/** When a thing was loaded is no part of what the graph says. */
const passing = new Set(["loadedAt"]);

/** All nodes and relationships as text, one a line, sorted: two graphs are the same when their dumps are. */
export async function dump(database: Database): Promise<string> {
  const [nodes, relationships] = await Promise.all([read(database, "everyNode", {}), read(database, "everyRelationship", {})]);
  return [
    ...nodes.map(({ labels, properties }) => `(${[...labels].sort().join(":")} ${stable(properties)})`).sort(),
    ...relationships.map(({ type, from, to, properties }) => `(${from})-[${type} ${stable(properties)}]->(${to})`).sort(),
  ].join("\n");
}

function stable(properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).filter(([name]) => !passing.has(name)).sort(([one], [other]) => (one < other ? -1 : 1))));
}
