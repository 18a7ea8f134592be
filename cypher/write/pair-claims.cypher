// Gives claims the pair that their edge is found by, by whom they are drawn to.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
SET c.pair = c.predicate + '|' + s.id + '|' + o.id
RETURN c.id AS id, c.predicate AS predicate, c.pair AS pair, s.id AS subject, o.id AS object
