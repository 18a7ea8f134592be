// The places within these, themselves included, that a document speaks of, each with the places that it lies in, itself first, the innermost before the outermost.
UNWIND $ids AS outer
MATCH (:Entity {id: outer})<-[:WITHIN*0..8]-(inner:Entity)
WITH DISTINCT inner WHERE EXISTS { (inner)<-[:AT|SUBJECT]-(c:Claim) WHERE c.basis <> 'REFERENCE' }
MATCH path = (inner)-[:WITHIN*0..8]->(place:Entity)
WITH inner, place, min(length(path)) AS depth ORDER BY depth, place.id
RETURN inner.id AS id, collect(place {.id, .kind, .name, .nameEn, .level}) AS around
