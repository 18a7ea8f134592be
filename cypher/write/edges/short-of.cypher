// Takes the SHORT_OF edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:SHORT_OF {pair: pair}]->(object)
  USING INDEX SEEK e:SHORT_OF(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:SHORT_OF {pair: row.pair}]->()
USING INDEX SEEK e:SHORT_OF(pair)
SET e = row
