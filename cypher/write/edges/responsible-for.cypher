// Takes the RESPONSIBLE_FOR edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:RESPONSIBLE_FOR {pair: pair}]->(object)
  USING INDEX SEEK e:RESPONSIBLE_FOR(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:RESPONSIBLE_FOR {pair: row.pair}]->()
USING INDEX SEEK e:RESPONSIBLE_FOR(pair)
SET e = row
