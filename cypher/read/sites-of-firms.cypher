// Where each of these firms is said to sit or to work.
UNWIND $firms AS id
MATCH (firm:Entity {id: id})
RETURN id, COLLECT {
  MATCH (firm)<-[:SUBJECT]-(c:Claim)
  WHERE c.status = 'ACCEPTED' AND (c.predicate = 'LOCATED_IN' OR c.at IS NOT NULL)
  MATCH (c)-[:OBJECT|AT]->(site:Region|Park)
  RETURN DISTINCT site.id LIMIT 200
} AS places
