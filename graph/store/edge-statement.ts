import type { Relation } from "../ontology/index.ts";

/** The name of the generated statement that draws the edges of a relation: `edges/has` is `cypher/write/edges/has.cypher`. */
export function edgeStatement(relation: Relation): `edges/${string}` {
  return `edges/${relation.toLowerCase().replaceAll("_", "-")}`;
}
