// Takes the ISSUED edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:ISSUED {pair: pair}]->(object)
  USING INDEX SEEK e:ISSUED(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:ISSUED {pair: row.pair}]->()
USING INDEX SEEK e:ISSUED(pair)
SET e = row
