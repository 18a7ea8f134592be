// Which claims of their documents say the same as these: those that a judgement of them is about.
UNWIND $claims AS id
MATCH (judged:Claim {id: id})
WITH judged.document AS document, collect(DISTINCT judged.key) AS keys
MATCH (c:Claim {document: document})
WHERE c.key IN keys
RETURN c.id AS id, c.key AS key, c.document AS document, c.predicate AS predicate, c.subject AS subject, c.object AS object, c.pair AS pair,
  c.status AS status, c.readAs AS readAs
