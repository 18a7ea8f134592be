// The ids of the accepted claims of one document in the order of its text, one page of them.
MATCH (d:Document {id: $document})<-[:FROM]-(c:Claim)
WHERE c.status = 'ACCEPTED'
RETURN c.id AS id ORDER BY c.start, c.end, c.id SKIP $offset LIMIT $limit
