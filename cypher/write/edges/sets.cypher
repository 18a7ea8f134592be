// Takes the SETS edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:SETS {pair: pair}]->(object)
  USING INDEX SEEK e:SETS(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:SETS {pair: row.pair}]->()
USING INDEX SEEK e:SETS(pair)
SET e = row
