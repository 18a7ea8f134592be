// Which places want or lack any of these things or stages, and how often they say so.
UNWIND $things AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:OBJECT]-(c:Claim)
  WHERE c.predicate IN ['FOCUSES_ON', 'SHORT_OF'] AND c.status = 'ACCEPTED' AND c.endedOn IS NULL
  MATCH (c)-[:SUBJECT]->(place:Entity)
  RETURN place.id AS place, c.id AS claim LIMIT $most
}
RETURN place AS id, count(DISTINCT claim) AS claims ORDER BY claims DESC, id LIMIT $limit
