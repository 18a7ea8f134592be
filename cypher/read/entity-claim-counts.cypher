// How many accepted claims are about each of these entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.status = 'ACCEPTED' } AS claimCount
