// Takes the MEASURES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:MEASURES {pair: pair}]->(object)
  USING INDEX SEEK e:MEASURES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:MEASURES {pair: row.pair}]->()
USING INDEX SEEK e:MEASURES(pair)
SET e = row
