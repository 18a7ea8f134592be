// Under which keys these entities are looked for, beside those of their names.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (k:NameKey {entity: id})
USING INDEX SEEK k:NameKey(entity)
RETURN id, collect(k.key) AS keys
