// Takes the LOCATED_IN edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:LOCATED_IN {pair: pair}]->(object)
  USING INDEX SEEK e:LOCATED_IN(pair)
  OPTIONAL MATCH (subject)-[nesting:WITHIN]->(object)
  DELETE e, nesting
}
UNWIND $rows AS row
MATCH ()-[e:LOCATED_IN {pair: row.pair}]->()
USING INDEX SEEK e:LOCATED_IN(pair)
SET e = row
