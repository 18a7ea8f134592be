// Writes a document and claims of it with their links, a batch at a time. The document's node guards against a second writing: its claims are never matched one by one.
MERGE (d:Document {id: $document.id})
ON CREATE SET d = $document
WITH d
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
USING INDEX SEEK subject:Entity(id)
OPTIONAL MATCH (object:Entity {id: row.object})
USING INDEX SEEK object:Entity(id)
OPTIONAL MATCH (place:Entity {id: row.at})
USING INDEX SEEK place:Entity(id)
CREATE (c:Claim)-[:FROM]->(d)
SET c = row
CREATE (c)-[:SUBJECT]->(subject)
FOREACH (end IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(end))
FOREACH (end IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(end))
