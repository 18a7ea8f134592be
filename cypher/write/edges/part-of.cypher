// Takes the PART_OF edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:PART_OF {pair: pair}]->(object)
  USING INDEX SEEK e:PART_OF(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:PART_OF {pair: row.pair}]->()
USING INDEX SEEK e:PART_OF(pair)
SET e = row
