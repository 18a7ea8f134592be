import { readFileSync } from "node:fs";
import { type Database, integer, read } from "../../graph/store/database.ts";

/** Everything that loading left in the graph, as rows that need no more thought. */
export interface FinalRows {
  readonly documents: readonly object[];
  readonly entities: readonly object[];
  readonly claims: readonly object[];
  readonly edges: readonly object[];
  readonly nameKeys: readonly object[];
}

const batch = 5_000;
const links = new Set(["SUBJECT", "OBJECT", "AT", "FROM"]);
const statement = (name: keyof FinalRows) => readFileSync(new URL(`plain/${name === "nameKeys" ? "name-keys" : name}.cypher`, import.meta.url), "utf8");

/** The rows of a graph that the loader has made. */
export async function finalRows(database: Database): Promise<FinalRows> {
  const [nodes, relationships] = await Promise.all([read(database, "everyNode", {}), read(database, "everyRelationship", {})]);
  const of = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
  return {
    documents: of("Document"),
    entities: of("Entity"),
    claims: of("Claim").map((claim) => ({ ...claim, start: integer(claim["start"] as number), end: integer(claim["end"] as number) })),
    nameKeys: of("NameKey"),
    edges: relationships.filter(({ type }) => !links.has(type)).map((edge) => ({ ...edge, properties: typeof edge.properties["count"] === "number" ? { ...edge.properties, count: integer(edge.properties["count"]) } : edge.properties })),
  };
}

/** Writes final rows in the plainest way that Cypher has: UNWIND and CREATE, a transaction for each batch of rows, nothing looked at before. */
export async function loadPlainly(database: Database, rows: FinalRows): Promise<void> {
  const session = database.driver.session();
  try {
    for (const name of ["documents", "entities", "claims", "edges", "nameKeys"] as const) {
      for (let from = 0; from < rows[name].length; from += batch) {
        await session.executeWrite((transaction) => transaction.run(statement(name), { rows: rows[name].slice(from, from + batch) }));
      }
    }
  } finally {
    await session.close();
  }
}
