// Which places the documents are about that set tasks; those that a body is responsible for, where one is given.
MATCH (d:Document)
WHERE d.region IS NOT NULL AND d.kind <> 'reference' AND ($agency IS NULL OR EXISTS { (d)<-[:FROM]-(:Claim {subject: $agency, predicate: 'RESPONSIBLE_FOR'}) })
RETURN DISTINCT d.region AS id LIMIT $limit
