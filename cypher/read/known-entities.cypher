// Which of these entities are in the graph, as they are stored.
CYPHER replan=skip UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN properties(e) AS entity
