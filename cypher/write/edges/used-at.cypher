// Takes the USED_AT edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:USED_AT {pair: pair}]->(object)
  USING INDEX SEEK e:USED_AT(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:USED_AT {pair: row.pair}]->()
USING INDEX SEEK e:USED_AT(pair)
SET e = row
