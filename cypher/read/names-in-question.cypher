// Which entities that a document speaks of may be named in a question: the best hits of the full-text index by any part of it, or who stands for them, each with its names, what places it in the chain, and how often it is spoken of.
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $limit}) YIELD node, score
MATCH (e:Entity {id: coalesce(node.canonical, node.id)})
WITH e, max(score) AS score, [one IN collect(node) WHERE one <> e] AS others
WHERE EXISTS { (e)<-[:SUBJECT|OBJECT|AT]-(c:Claim) WHERE c.basis <> 'REFERENCE' AND c.status = 'ACCEPTED' }
RETURN e {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family,
    aliases: reduce(all = coalesce(e.aliases, []), one IN others | all + one.name + coalesce(one.aliases, []))} AS entity,
  COUNT { (e)<-[:SUBJECT|OBJECT|AT]-(:Claim) } AS claims ORDER BY score DESC
