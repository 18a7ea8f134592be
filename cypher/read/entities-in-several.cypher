// Which entities of these kinds are spoken of in more than one document or at more than one place: themselves, or by a project that they undertake.
MATCH (e:Entity)
WHERE e.kind IN $kinds
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  MATCH (e)<-[:SUBJECT]-(:Claim {predicate: 'UNDERTAKES', status: 'ACCEPTED'})-[:OBJECT]->(:Project)<-[:SUBJECT]-(c:Claim)
  RETURN c
}
WITH e, c WHERE c.status = 'ACCEPTED' AND c.basis <> 'REFERENCE'
OPTIONAL MATCH (c)-[:AT|SUBJECT|OBJECT]->(place:Region|Park)
WITH e, count(DISTINCT c.document) AS documents, count(DISTINCT place) AS places
WHERE documents > 1 OR places > 1
RETURN e.id AS id ORDER BY id LIMIT $limit
