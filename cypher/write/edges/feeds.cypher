// Takes the FEEDS edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:FEEDS {pair: pair}]->(object)
  USING INDEX SEEK e:FEEDS(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:FEEDS {pair: row.pair}]->()
USING INDEX SEEK e:FEEDS(pair)
SET e = row
