// Which other entities are the same as these.
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (other:Entity {canonical: named.canonical})
WHERE other.id <> id
WITH id, other ORDER BY other.name, other.id
RETURN id, collect(other {.id, .kind, .name, .nameEn}) AS others
