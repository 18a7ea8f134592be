// Rebuilds the containment tree above these places from where they are said to lie.
CYPHER replan=skip UNWIND $places AS id
MATCH (place:Region|Park {id: id})
CALL (place) {
  MATCH (place)-[old:WITHIN]->()
  DELETE old
}
MATCH (place)-[:LOCATED_IN]->(around:Region|Park)
CREATE (place)-[:WITHIN]->(around)
