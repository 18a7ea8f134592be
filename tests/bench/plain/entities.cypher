// Creates entities as they are.
UNWIND $rows AS row
CREATE (e:Entity:$(row.kind))
SET e = row
