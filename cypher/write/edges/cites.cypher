// Takes the CITES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:CITES {pair: pair}]->(object)
  USING INDEX SEEK e:CITES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:CITES {pair: row.pair}]->()
USING INDEX SEEK e:CITES(pair)
SET e = row
