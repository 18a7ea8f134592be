// What is said of how far things and stages are, wherever it is: who makes, works in, has, wants or lacks them, and in which states their projects are.
MATCH (c:Claim)
WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
WITH c LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(t:Entity)
OPTIONAL MATCH (c)-[:AT]->(p:Entity)
CALL (s) {
  OPTIONAL MATCH (s)<-[:OBJECT]-(u:Claim)-[:SUBJECT]->(firm:Entity)
  WHERE s.kind = 'Project' AND u.predicate = 'UNDERTAKES' AND u.status = 'ACCEPTED' AND (u.endedOn IS NULL OR u.endedOn > $until) AND ($until IS NULL OR u.saidOn IS NULL OR u.saidOn <= $until)
  WITH DISTINCT firm ORDER BY firm.id WHERE firm IS NOT NULL
  RETURN collect(firm {.id, .kind, .name, .nameEn}) AS undertakers
}
RETURN c.id AS id, c.predicate AS predicate, c.voice AS voice, c.saidOn AS saidOn,
  s {.id, .kind, .name, .nameEn} AS subject,
  t {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS thing,
  p {.id, .kind, .name, .nameEn} AS at, undertakers,
  CASE WHEN s.kind <> 'Project' THEN [] ELSE COLLECT {
    MATCH (s)<-[:SUBJECT]-(e:Claim)
    WHERE e.predicate = 'STATE' AND e.status = 'ACCEPTED' AND (e.endedOn IS NULL OR e.endedOn > $until) AND ($until IS NULL OR e.saidOn IS NULL OR e.saidOn <= $until)
    RETURN {state: e.value, saidOn: e.saidOn} ORDER BY coalesce(e.saidOn, '') DESC, e.start DESC, e.id
  } END AS states
