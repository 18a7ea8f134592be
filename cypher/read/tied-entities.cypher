// Every entity that ties lead to from these, however many, with the ties among them.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (from:Entity {id: id})
USING INDEX SEEK from:Entity(id)
MATCH (from)-[:SAME_AS*0..12]-(e:Entity)
WITH DISTINCT e
RETURN e {.id, .kind, .name, .home, .canonical, aliases: coalesce(e.aliases, [])} AS entity, COLLECT {
  MATCH (e)-[r:SAME_AS]->(o:Entity) RETURN {one: e.id, other: o.id, score: r.score}
} AS ties
