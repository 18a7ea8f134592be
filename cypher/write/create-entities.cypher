// Writes entities that are not in the graph yet, each under its kind.
CYPHER replan=skip
UNWIND $rows AS row
CREATE (e:Entity:$(row.kind))
SET e = row
