// The places that lie within these places, themselves included.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WITHIN*0..8]-(place:Entity)
RETURN DISTINCT place.id AS id
