// Which things, stages and chains each of these plans speaks of, in whatever way.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:FROM]-(c:Claim)-[:OBJECT]->(t:Material|Device|Equipment|Technology|Application|Stage|Chain)
WHERE c.status = 'ACCEPTED' AND c.basis <> 'REFERENCE'
WITH DISTINCT id, t
RETURN id AS document, t {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS thing
