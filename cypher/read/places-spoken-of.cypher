// Which places something is said of in the chain: of the place itself, or of what happens there.
MATCH (place:Region|Park)
WITH place, COUNT { (place)<-[:AT]-(c:Claim) WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' } +
  COUNT { (place)<-[:SUBJECT]-(c:Claim) WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' } AS claims
WHERE claims > 0
RETURN place {.id, .kind, .name, .nameEn} AS place ORDER BY claims DESC, place.id LIMIT $limit
