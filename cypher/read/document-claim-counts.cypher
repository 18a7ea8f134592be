// How many claims of each of these documents are accepted, and how many wait for a decision.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id,
  COUNT { (d)<-[:FROM]-(c:Claim) WHERE c.status = 'ACCEPTED' } AS claimCount,
  COUNT { (d)<-[:FROM]-(c:Claim) WHERE c.status = 'PROPOSED' } AS proposedCount
