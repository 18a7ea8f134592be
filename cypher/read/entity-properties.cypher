// What the accepted claims say of an entity's attributes: each value once, the latest said first, with the claims that say it.
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.status = 'ACCEPTED' AND c.endedOn IS NULL AND c.predicate IN $attributes
WITH c.predicate AS predicate, c.value AS value, c.unit AS unit, c.year AS year, max(c.saidOn) AS saidOn, collect(c.id) AS claims
RETURN predicate, value, unit, year, claims
ORDER BY predicate, saidOn IS NULL, saidOn DESC, year, value LIMIT 200
