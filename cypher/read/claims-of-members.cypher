// Which claims name entities and are drawn to another one or to themselves (`from`), and the pairs that they are drawn as.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})<-[:SUBJECT|OBJECT]-(c:Claim)
USING INDEX SEEK from:Entity(id)
WHERE c.pair IS NOT NULL AND row.id IN [c.subject, c.object]
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
RETURN DISTINCT c.id AS id, c.predicate AS predicate, c.pair AS pair, s.id AS subject, o.id AS object
