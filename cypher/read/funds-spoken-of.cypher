// Which funds documents speak of.
MATCH (e:Fund)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.status = 'ACCEPTED' AND c.basis <> 'REFERENCE'
RETURN DISTINCT e.id AS id ORDER BY id LIMIT $limit
