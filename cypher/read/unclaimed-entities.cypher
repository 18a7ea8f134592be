// Which of these entities no claim names any more. What claims name another entity as is drawn to the one that stands for it.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
OPTIONAL MATCH (canonical:Entity {id: e.canonical})
WITH e, canonical
WHERE CASE WHEN canonical IS NULL
  THEN NOT EXISTS { (e)<-[:SUBJECT|OBJECT|AT]-(:Claim) }
  ELSE NOT EXISTS { MATCH (canonical)<-[:SUBJECT|OBJECT|AT]-(c:Claim) WHERE e.id IN [c.subject, c.object, c.at] }
END
RETURN e.id AS id, e.stem AS stem, e.canonical AS canonical
