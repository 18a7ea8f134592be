// Creates edges between entities as they are.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[e:$(row.type)]->(to)
SET e = row.properties
