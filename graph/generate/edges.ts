import { allows, kindsOf, type Relation, relations } from "../ontology/index.ts";
import type { DerivedFile } from "./derived-file.ts";

/** The statements that find and change projected edges by their pair: one for each relation, since an index on relationships is of one type. */
export function edgeFiles(): DerivedFile[] {
  return relations.flatMap((relation) => {
    const file = `${relation.toLowerCase().replaceAll("_", "-")}.cypher`;
    return [{ path: `cypher/read/edges/${file}`, text: finding(relation) }, { path: `cypher/write/edges/${file}`, text: redrawing(relation) }];
  });
}

function finding(relation: Relation): string {
  return `// Which of these pairs have a ${relation} edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:${relation} {pair: pair}]->()
USING INDEX SEEK e:${relation}(pair)
RETURN properties(e) AS edge
`;
}

function redrawing(relation: Relation): string {
  return `// Takes the ${relation} edges of the stale pairs away, and writes over the properties of those of \`rows\`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:${relation} {pair: pair}]->(object)
  USING INDEX SEEK e:${relation}(pair)
${joinsPlaces(relation) ? "  OPTIONAL MATCH (subject)-[nesting:WITHIN]->(object)\n  DELETE e, nesting" : "  DELETE e"}
}
UNWIND $rows AS row
MATCH ()-[e:${relation} {pair: row.pair}]->()
USING INDEX SEEK e:${relation}(pair)
SET e = row
`;
}

/** Whether a place may lie in another one by it, which the containment tree shows. */
function joinsPlaces(relation: Relation): boolean {
  const places = kindsOf("place");
  return places.some((inner) => places.some((outer) => allows(relation, inner, outer)));
}
