// Draws edges of pairs that have none yet; a place that comes to lie in another one is nested in it.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object})
USING INDEX SEEK object:Entity(id)
CREATE (subject)-[e:$(row.relation)]->(object)
SET e = row.edge
FOREACH (_ IN CASE WHEN row.isNested THEN [1] ELSE [] END | CREATE (subject)-[:WITHIN]->(object))
