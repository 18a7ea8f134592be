// Which places something is said of in the chain, by a date where one is given: of the place itself, or of what happens there.
MATCH (place:Region|Park)
WITH place, COUNT { (place)<-[:AT]-(c:Claim) WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until) } +
  COUNT { (place)<-[:SUBJECT]-(c:Claim) WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until) } AS claims
WHERE claims > 0
RETURN place {.id, .kind, .name, .nameEn} AS place ORDER BY claims DESC, place.id LIMIT $limit
