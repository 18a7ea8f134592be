// Takes the HAS edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:HAS {pair: pair}]->(object)
  USING INDEX SEEK e:HAS(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:HAS {pair: row.pair}]->()
USING INDEX SEEK e:HAS(pair)
SET e = row
