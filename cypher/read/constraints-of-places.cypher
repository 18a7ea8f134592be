// The constraints that documents name for these places.
UNWIND $places AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(c:Claim)
WHERE c.predicate = 'CONSTRAINT' AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
RETURN c.id AS id, c.value AS value, id AS place ORDER BY coalesce(c.saidOn, '') DESC, c.start LIMIT $limit
