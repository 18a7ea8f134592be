// Which claims of its document say the same as this one: those that a judgement of it is about.
MATCH (judged:Claim {id: $claim})
MATCH (c:Claim {document: judged.document})
WHERE c.key = judged.key
RETURN c.id AS id, c.key AS key, c.document AS document, c.predicate AS predicate, c.subject AS subject, c.object AS object, c.pair AS pair
