// Takes the UNDERTAKES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:UNDERTAKES {pair: pair}]->(object)
  USING INDEX SEEK e:UNDERTAKES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:UNDERTAKES {pair: row.pair}]->()
USING INDEX SEEK e:UNDERTAKES(pair)
SET e = row
