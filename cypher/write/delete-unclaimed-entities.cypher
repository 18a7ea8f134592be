// Takes those of these entities out of the graph that no claim is about any more, and tells which.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WHERE NOT EXISTS { (e)<-[:SUBJECT|OBJECT|AT]-(:Claim) }
DETACH DELETE e
RETURN id
