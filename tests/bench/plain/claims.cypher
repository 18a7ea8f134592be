// Creates claims with their links as they are.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
OPTIONAL MATCH (place:Entity {id: row.at})
CREATE (c:Claim)-[:FROM]->(d)
SET c = row
CREATE (c)-[:SUBJECT]->(subject)
FOREACH (end IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(end))
FOREACH (end IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (c)-[:AT]->(end))
