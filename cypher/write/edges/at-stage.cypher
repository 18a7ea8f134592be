// Takes the AT_STAGE edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:AT_STAGE {pair: pair}]->(object)
  USING INDEX SEEK e:AT_STAGE(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:AT_STAGE {pair: row.pair}]->()
USING INDEX SEEK e:AT_STAGE(pair)
SET e = row
