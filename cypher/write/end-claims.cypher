// Ends the claims of documents, or takes the end away: of a superseded one all, of a past year its aims (what is wanted, its tasks, and its targets for the years
// that the new one plans). Tells the pairs that they are drawn as.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (c:Claim {document: row.id})-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
WITH c, s, o, row, c.voice = 'WANTED' OR any(end IN [s, o] WHERE end:Task OR (end:Target AND end.targetKind = 'TARGET' AND (end.year IS NULL OR end.year >= row.aimsEndedBy))) AS isAim
WITH c, s, o, CASE
  WHEN isAim AND row.aimsEndedOn IS NOT NULL AND (row.endedOn IS NULL OR row.aimsEndedOn < row.endedOn) THEN row.aimsEndedOn
  ELSE row.endedOn END AS endedOn
WHERE coalesce(c.endedOn, '') <> coalesce(endedOn, '')
SET c.endedOn = endedOn
WITH c, s, o WHERE c.pair IS NOT NULL
RETURN DISTINCT c.predicate AS predicate, c.pair AS pair, s.id AS subject, o.id AS object
