// Takes the FOCUSES_ON edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:FOCUSES_ON {pair: pair}]->(object)
  USING INDEX SEEK e:FOCUSES_ON(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:FOCUSES_ON {pair: row.pair}]->()
USING INDEX SEEK e:FOCUSES_ON(pair)
SET e = row
