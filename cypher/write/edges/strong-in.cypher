// Takes the STRONG_IN edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:STRONG_IN {pair: pair}]->(object)
  USING INDEX SEEK e:STRONG_IN(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:STRONG_IN {pair: row.pair}]->()
USING INDEX SEEK e:STRONG_IN(pair)
SET e = row
