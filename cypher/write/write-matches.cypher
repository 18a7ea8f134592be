// Writes what matching found under keys, in place of what it had found there: who is the same, and who may be.
CYPHER replan=skip
CALL () {
  UNWIND $around AS id
  MATCH (e:Entity {id: id})-[r:SAME_AS|MAY_BE]-()
  USING INDEX SEEK e:Entity(id)
  WHERE r.key IN $keys
  WITH DISTINCT r
  DELETE r
}
CALL () {
  UNWIND $sure AS row
  MATCH (one:Entity {id: row.one})
  MATCH (other:Entity {id: row.other})
  CREATE (one)-[r:SAME_AS]->(other)
  SET r = row.match
}
UNWIND $possible AS row
MATCH (one:Entity {id: row.one})
MATCH (other:Entity {id: row.other})
CREATE (one)-[r:MAY_BE]->(other)
SET r = row.match
