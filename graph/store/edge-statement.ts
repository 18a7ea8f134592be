import type { Relation } from "../ontology/index.ts";

/** The name of the generated statement that finds the edges of a relation by their pairs: `edges/has` is `cypher/read/edges/has.cypher`. */
export function edgeStatement(relation: Relation): `edges/${string}` {
  return `edges/${relation.toLowerCase().replaceAll("_", "-")}`;
}
