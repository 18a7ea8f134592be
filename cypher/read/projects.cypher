// The projects with what is said of their undertakers, place, money, dates and state: those that something says are at one of the places, those of one undertaker, or all; those of which nothing is said by a date, or any more, are left out.
CALL () {
  WITH * WHERE $places IS NOT NULL
  UNWIND $places AS id
  MATCH (:Entity {id: id})<-[:AT|OBJECT]-(c:Claim {status: 'ACCEPTED'})-[:SUBJECT|OBJECT]->(p:Project)
  WHERE (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  RETURN p
  UNION
  WITH * WHERE $places IS NULL AND $undertaker IS NOT NULL
  MATCH (:Entity {id: $undertaker})<-[:SUBJECT]-(c:Claim {predicate: 'UNDERTAKES', status: 'ACCEPTED'})-[:OBJECT]->(p:Project)
  WHERE (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  RETURN p
  UNION
  WITH * WHERE $places IS NULL AND $undertaker IS NULL
  MATCH (p:Project) RETURN p
}
WITH DISTINCT p
WHERE $undertaker IS NULL OR EXISTS {
  MATCH (p)<-[:OBJECT]-(c:Claim {predicate: 'UNDERTAKES', status: 'ACCEPTED'})-[:SUBJECT]->(:Entity {id: $undertaker})
  WHERE (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
}
WITH p LIMIT $limit
WITH p, COLLECT {
  MATCH (p)<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(d:Document)
  WHERE c.status = 'ACCEPTED' AND c.predicate <> 'NAMED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity)
  OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
  OPTIONAL MATCH (c)-[:AT]->(at:Entity)
  RETURN c {.id, .predicate, .voice, .value, .number, .unit, .year, .saidOn, .validTo,
    subject: s {.id, .kind, .name, .nameEn}, object: o {.id, .kind, .name, .nameEn}, at: at {.id, .kind, .name, .nameEn}}
} AS claims
WHERE size(claims) > 0
RETURN p {.id, .kind, .name, .nameEn} AS project, claims
