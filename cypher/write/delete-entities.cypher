// Takes entities out of the graph.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
DETACH DELETE e
