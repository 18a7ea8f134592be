// Takes the ADDRESSES edges of the stale pairs away, and writes over the properties of those of `rows`.
CYPHER replan=skip
CALL () {
  UNWIND $stale AS pair
  MATCH (subject)-[e:ADDRESSES {pair: pair}]->(object)
  USING INDEX SEEK e:ADDRESSES(pair)
  DELETE e
}
UNWIND $rows AS row
MATCH ()-[e:ADDRESSES {pair: row.pair}]->()
USING INDEX SEEK e:ADDRESSES(pair)
SET e = row
