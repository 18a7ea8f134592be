// Draws IS_TYPE_OF edges anew: the pairs of `stale` lose theirs, each of `rows` is the one edge of its pair.
CALL () {
  UNWIND $stale AS pair
  MATCH ()-[old:IS_TYPE_OF {pair: pair}]->()
  DELETE old
}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:IS_TYPE_OF]->(object)
SET edge = row.edge
