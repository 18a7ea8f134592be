// Which claims of their documents say the same as these: those that a judgement of them is about. `names` and `objectNamed` are whom a claim names, `subject` and `object` whom it is drawn to.
CYPHER replan=skip
UNWIND $claims AS id
MATCH (judged:Claim {id: id})
WITH judged.document AS document, collect(DISTINCT judged.key) AS keys
MATCH (c:Claim {document: document})
WHERE c.key IN keys
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, c.key AS key, c.document AS document, c.predicate AS predicate, c.subject AS names, c.object AS objectNamed, s.id AS subject, o.id AS object, c.pair AS pair,
  c.status AS status, c.readAs AS readAs
