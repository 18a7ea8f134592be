// Takes the ENGAGED_IN edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:ENGAGED_IN {pair: pair}]->(object)
  USING INDEX SEEK e:ENGAGED_IN(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:ENGAGED_IN {pair: row.pair}]->()
USING INDEX SEEK e:ENGAGED_IN(pair)
SET e = row
