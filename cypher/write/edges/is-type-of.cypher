// Takes the IS_TYPE_OF edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:IS_TYPE_OF {pair: pair}]->(object)
  USING INDEX SEEK e:IS_TYPE_OF(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:IS_TYPE_OF {pair: row.pair}]->()
USING INDEX SEEK e:IS_TYPE_OF(pair)
SET e = row
