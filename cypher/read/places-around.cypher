// The places that each of these places lies in, itself first, the innermost before the outermost.
UNWIND $ids AS id
MATCH path = (inner:Entity {id: id})-[:WITHIN*0..8]->(place:Entity)
WITH id, place, min(length(path)) AS depth ORDER BY depth, place.id
RETURN id, collect(place {.id, .kind, .name, .nameEn, .level}) AS around
