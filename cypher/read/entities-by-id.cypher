// The entities of these ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .kind, .name, .nameEn, aliases: coalesce(e.aliases, [])} AS entity
