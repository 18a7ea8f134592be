// What is said of how far things and stages are at exactly these places, each claim with its document, its ends, who undertakes the project that it speaks of, and that project's end and states.
UNWIND $places AS id
MATCH (site:Entity {id: id})
CALL (site) {
  MATCH (site)<-[:AT]-(c:Claim)
  WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  RETURN c
  UNION
  MATCH (site)<-[:SUBJECT]-(c:Claim)
  WHERE c.predicate IN $predicates AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  RETURN c
}
WITH DISTINCT c LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(t:Entity), (c)-[:FROM]->(d:Document)
OPTIONAL MATCH (c)-[:AT]->(p:Entity)
WITH c, s, t, p, d, CASE WHEN s.kind <> 'Project' THEN [] ELSE COLLECT {
  MATCH (s)<-[:SUBJECT]-(e:Claim)
  WHERE e.predicate IN ['END', 'STATE'] AND e.status = 'ACCEPTED' AND (e.endedOn IS NULL OR e.endedOn > $until) AND ($until IS NULL OR e.saidOn IS NULL OR e.saidOn <= $until)
  RETURN e ORDER BY coalesce(e.saidOn, '') DESC, CASE e.predicate WHEN 'END' THEN e.value ELSE '' END DESC, e.start DESC, e.id
} END AS told
RETURN c.id AS id, c.predicate AS predicate, c.voice AS voice, c.basis AS basis, c.strength AS strength, c.confidence AS confidence,
  c.saidOn AS saidOn, c.validTo AS validTo, c.start AS start, c.end AS end, c.excerpt AS excerpt,
  s {.id, .kind, .name, .nameEn} AS subject,
  t {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS thing,
  p {.id, .kind, .name, .nameEn} AS at,
  d {.id, .title, .publishedOn, .kind} AS document,
  CASE WHEN s.kind <> 'Project' THEN [] ELSE COLLECT {
    MATCH (s)<-[:OBJECT]-(u:Claim)-[:SUBJECT]->(firm:Entity)
    WHERE u.predicate = 'UNDERTAKES' AND u.status = 'ACCEPTED' AND (u.endedOn IS NULL OR u.endedOn > $until) AND ($until IS NULL OR u.saidOn IS NULL OR u.saidOn <= $until)
    WITH DISTINCT firm ORDER BY firm.id
    RETURN firm {.id, .kind, .name, .nameEn}
  } END AS undertakers,
  [e IN told WHERE e.predicate = 'END' | e.value] AS ends, [e IN told WHERE e.predicate = 'STATE' | {state: e.value, saidOn: e.saidOn}] AS states
