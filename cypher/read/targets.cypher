// The numbers aimed at or reached, each with what it measures and the claims that say so: those that measure one of the places, or all.
CALL () {
  WITH * WHERE $places IS NOT NULL
  UNWIND $places AS id
  MATCH (:Entity {id: id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(t:Target) WHERE c.predicate = 'MEASURES' AND c.status = 'ACCEPTED'
  RETURN t
  UNION
  WITH * WHERE $places IS NULL
  MATCH (t:Target) RETURN t
}
WITH DISTINCT t
WHERE ($kind IS NULL OR t.targetKind = $kind) AND ($year IS NULL OR t.year STARTS WITH $year) AND ($metric IS NULL OR t.metric CONTAINS $metric)
WITH t LIMIT $limit
RETURN t {.id, .metric, .comparison, .printed, .value, .unit, .year, .baseYear, .growth, .scope, .shared, kind: t.targetKind} AS target,
  COLLECT {
    MATCH (t)<-[:SUBJECT]-(c:Claim {predicate: 'MEASURES'})-[:OBJECT]->(o:Entity)
    WHERE c.status = 'ACCEPTED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
    MATCH (c)-[:FROM]->(d:Document)
    RETURN {claim: c.id, document: d {.id, .title, .publishedOn, .kind}, saidOn: c.saidOn, excerpt: c.excerpt, of: o {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families}}
  } AS measures
