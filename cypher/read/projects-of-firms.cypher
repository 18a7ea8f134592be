// Which projects claims name as undertaken by these firms, whoever stands for them.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (named:Entity {id: id})
USING INDEX SEEK named:Entity(id)
OPTIONAL MATCH (standing:Entity {id: named.canonical})
UNWIND CASE WHEN standing IS NULL THEN [named] ELSE [named, standing] END AS firm
MATCH (firm)<-[:SUBJECT]-(c:Claim {predicate: 'UNDERTAKES'})
MATCH (p:Entity {id: c.object})
WHERE p.kind = 'Project'
RETURN DISTINCT p.id AS id
