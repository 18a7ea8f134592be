// What is said of firms that supply others, and of what places are short of: the accepted claims of these predicates, the latest first, each with its two ends.
MATCH (c:Claim)
WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND c.basis <> 'REFERENCE' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
WITH c ORDER BY c.saidOn IS NULL, c.saidOn DESC, c.document, c.start, c.id LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:AT]->(p:Entity)
RETURN c.id AS id, c.predicate AS predicate, c.excerpt AS excerpt, s {.id, .kind, .name, .nameEn} AS subject, o {.id, .kind, .name, .nameEn, .family} AS object, p {.id, .kind, .name, .nameEn} AS at
