// Where each of these firms is said, by a date where one is given, to sit or to work: each site with the places that it lies in, itself first, the innermost before the outermost.
UNWIND $firms AS id
MATCH (firm:Entity {id: id})
CALL (firm) {
  MATCH (firm)<-[:SUBJECT]-(c:Claim)
  WHERE c.status = 'ACCEPTED' AND (c.predicate = 'LOCATED_IN' OR c.at IS NOT NULL) AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  MATCH (c)-[:OBJECT|AT]->(site:Region|Park)
  RETURN DISTINCT site LIMIT 200
}
MATCH path = (site)-[:WITHIN*0..8]->(place:Entity)
WITH id, site, place, min(length(path)) AS depth ORDER BY depth, place.id
RETURN id, site.id AS site, collect(place {.id, .kind, .name, .nameEn, .level}) AS around
