// Takes the TO_BREAK_THROUGH edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:TO_BREAK_THROUGH {pair: pair}]->(object)
  USING INDEX SEEK e:TO_BREAK_THROUGH(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:TO_BREAK_THROUGH {pair: row.pair}]->()
USING INDEX SEEK e:TO_BREAK_THROUGH(pair)
SET e = row
