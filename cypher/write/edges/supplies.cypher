// Takes the SUPPLIES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:SUPPLIES {pair: pair}]->(object)
  USING INDEX SEEK e:SUPPLIES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:SUPPLIES {pair: row.pair}]->()
USING INDEX SEEK e:SUPPLIES(pair)
SET e = row
