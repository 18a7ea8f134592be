// Draws edges of pairs that have none yet.
CYPHER replan=skip UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[e:$(row.relation)]->(object)
SET e = row.edge
