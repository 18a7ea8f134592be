// Takes the REPEALS edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:REPEALS {pair: pair}]->(object)
  USING INDEX SEEK e:REPEALS(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:REPEALS {pair: row.pair}]->()
USING INDEX SEEK e:REPEALS(pair)
SET e = row
