// Writes over the properties of entities that are in the graph; a null takes a property away.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
SET e += row
