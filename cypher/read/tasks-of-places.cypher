// The tasks that documents about these places set, each with what it addresses and who is responsible in which role, in the order of the text.
MATCH (d:Document)
WHERE d.region IS NOT NULL AND d.kind <> 'reference' AND (d.endedOn IS NULL OR d.endedOn > $until) AND ($until IS NULL OR d.publishedOn IS NULL OR d.publishedOn <= $until)
OPTIONAL MATCH (about:Entity {id: d.region})
WITH d, coalesce(about.canonical, d.region) AS region
WHERE region IN $places
MATCH (d)<-[:FROM]-(c:Claim)-[:SUBJECT|OBJECT]->(task:Task)
WHERE c.predicate IN ['SETS', 'ADDRESSES', 'RESPONSIBLE_FOR'] AND c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until)
WITH d, region, task, min(c.start) AS start ORDER BY d.publishedOn DESC, d.id, start, task.id LIMIT $limit
RETURN task.id AS id, task.name AS title, coalesce(task.path, []) AS path, task.deadline AS deadline, region, d.id AS document, d.publishedOn AS saidOn,
  COLLECT {
    MATCH (task)<-[:SUBJECT]-(a:Claim {predicate: 'ADDRESSES', document: d.id})-[:OBJECT]->(o:Entity) WHERE a.status = 'ACCEPTED'
    WITH o, a ORDER BY a.start, o.id, a.id
    RETURN {entity: o {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families}, claim: a.id}
  } AS addresses,
  COLLECT {
    MATCH (task)<-[:OBJECT]-(r:Claim {predicate: 'RESPONSIBLE_FOR', document: d.id})-[:SUBJECT]->(o:Entity) WHERE r.status = 'ACCEPTED'
    WITH o, r ORDER BY r.start, o.id, r.id
    RETURN {entity: o {.id, .kind, .name, .nameEn}, role: coalesce(r.value, 'unspecified'), isGroup: coalesce(o.isGroup, false), order: r.number, claim: r.id}
  } AS bodies,
  COLLECT { MATCH (task)<-[:OBJECT]-(set:Claim {predicate: 'SETS', document: d.id}) WHERE set.status = 'ACCEPTED' RETURN set.id ORDER BY set.id } AS sets
