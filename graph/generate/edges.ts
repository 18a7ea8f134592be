import { type Relation, relations } from "../ontology/index.ts";
import { edgeStatement } from "../store/edge-statement.ts";
import type { DerivedFile } from "./derived-file.ts";

/** The statements that read and draw the projected edges. One for each relation: a type that is a parameter would keep the index on `pair` from being used. */
export function edgeFiles(): DerivedFile[] {
  return [...relations.map(drawing), { path: "cypher/read/known-edges.cypher", text: reading }];
}

function drawing(relation: Relation): DerivedFile {
  return {
    path: `cypher/write/${edgeStatement(relation)}.cypher`,
    text: `// Draws ${relation} edges anew: the pairs of \`stale\` lose theirs, each of \`rows\` is the one edge of its pair.
CALL () {
  UNWIND $stale AS pair
  MATCH ()-[old:${relation} {pair: pair}]->()
  DELETE old
}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:${relation}]->(object)
SET edge = row.edge
`,
  };
}

const reading = `// Which of these pairs have an edge, as it is stored; \`pairs\` lists them by relation.
${relations.map((relation) => `UNWIND $pairs.${relation} AS pair
MATCH ()-[e:${relation} {pair: pair}]->()
RETURN properties(e) AS edge`).join("\nUNION ALL\n")}
`;
