import { relations } from "../ontology/index.ts";
import { edgeStatement } from "../store/edge-statement.ts";
import type { DerivedFile } from "./derived-file.ts";

/** The statements that find projected edges by their pair: one for each relation, since an index on a relationship is one type's. */
export function edgeFiles(): DerivedFile[] {
  return relations.map((relation) => ({
    path: `cypher/read/${edgeStatement(relation)}.cypher`,
    text: `// Which of these pairs have a ${relation} edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:${relation} {pair: pair}]->()
USING INDEX e:${relation}(pair)
RETURN elementId(e) AS element, properties(e) AS edge
`,
  }));
}
