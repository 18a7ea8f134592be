// Which of these places each of these plans names.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:FROM]-(c:Claim)-[:SUBJECT|OBJECT|AT]->(place:Region|Park)
WHERE c.status = 'ACCEPTED' AND place.id IN $places
RETURN DISTINCT id AS document, place.id AS place
