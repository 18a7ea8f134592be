// Takes the MAKES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:MAKES {pair: pair}]->(object)
  USING INDEX SEEK e:MAKES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:MAKES {pair: row.pair}]->()
USING INDEX SEEK e:MAKES(pair)
SET e = row
