// Draws what claims name these entities as to the ones that stand for them, and tells an entity who that is; the ids that the claims name stay. Only who stands for
// itself bears its kind as a label, so that a list of a kind has everybody once.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (row, from, to) {
  MATCH (from)<-[r:SUBJECT]-(c:Claim) WHERE c.subject = row.id AND from <> to
  DELETE r CREATE (c)-[:SUBJECT]->(to)
}
CALL (row, from, to) {
  MATCH (from)<-[r:OBJECT]-(c:Claim) WHERE c.object = row.id AND from <> to
  DELETE r CREATE (c)-[:OBJECT]->(to)
}
CALL (row, from, to) {
  MATCH (from)<-[r:AT]-(c:Claim) WHERE c.at = row.id AND from <> to
  DELETE r CREATE (c)-[:AT]->(to)
}
MATCH (e:Entity {id: row.id})
SET e.canonical = row.canonical
FOREACH (_ IN CASE WHEN row.canonical IS NULL OR row.canonical = row.id THEN [1] ELSE [] END | SET e:$(e.kind))
FOREACH (_ IN CASE WHEN row.canonical <> row.id THEN [1] ELSE [] END | REMOVE e:$(e.kind))
