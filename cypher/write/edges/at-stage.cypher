// Draws AT_STAGE edges anew: the pairs of `stale` lose theirs, each of `rows` is the one edge of its pair.
CALL () {
  UNWIND $stale AS pair
  MATCH ()-[old:AT_STAGE {pair: pair}]->()
  DELETE old
}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:AT_STAGE]->(object)
SET edge = row.edge
