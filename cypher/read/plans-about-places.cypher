// Which plans are about these places: documents of kind plan, each with the place that it is about, the things, stages and chains that it speaks of in whatever way, and the places that it names.
MATCH (d:Document)
WHERE d.kind = 'plan' AND d.region IS NOT NULL AND (d.endedOn IS NULL OR d.endedOn > $until) AND ($until IS NULL OR d.publishedOn IS NULL OR d.publishedOn <= $until)
OPTIONAL MATCH (about:Entity {id: d.region})
WITH d, coalesce(about.canonical, d.region) AS region
WHERE region IN $places
RETURN d.id AS id, d.title AS title, d.publishedOn AS publishedOn, region,
  COLLECT {
    MATCH (d)<-[:FROM]-(c:Claim)-[:OBJECT]->(t:Material|Device|Equipment|Technology|Application|Stage|Chain)
    WHERE c.status = 'ACCEPTED' AND c.basis <> 'REFERENCE'
    WITH DISTINCT t
    RETURN t {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families}
  } AS mentions,
  COLLECT {
    MATCH (d)<-[:FROM]-(c:Claim)-[:SUBJECT|OBJECT|AT]->(place:Region|Park)
    WHERE c.status = 'ACCEPTED'
    RETURN DISTINCT place.id
  } AS names
ORDER BY d.publishedOn DESC, d.id LIMIT $limit
