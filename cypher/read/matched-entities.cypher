// Those of these entities that are in the graph and are looked at for being the same as others, with what they are found by.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WHERE e.stem IS NOT NULL
RETURN e {.id, .kind, .name, .home, .stem, .canonical, aliases: coalesce(e.aliases, [])} AS entity
