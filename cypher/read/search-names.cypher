// Which entities may be meant by a text: those of exactly this name, then the best hits of the full-text index; who stands for each, and whether a document speaks of that one.
CALL () {
  MATCH (e:Entity) WHERE e.name = $text
  RETURN e, 1000.0 AS score LIMIT 20
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $limit}) YIELD node, score
  RETURN node AS e, score
}
WITH e, max(score) AS score
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, score ORDER BY score DESC LIMIT $limit
MATCH (canonical:Entity {id: coalesce(e.canonical, e.id)})
RETURN e {.id, .kind, .name, .nameEn, aliases: coalesce(e.aliases, [])} AS entity,
  canonical {.id, .kind, .name, .nameEn, aliases: coalesce(canonical.aliases, [])} AS canonical,
  EXISTS { (canonical)<-[:SUBJECT|OBJECT|AT]-(c:Claim) WHERE c.basis <> 'REFERENCE' AND c.status = 'ACCEPTED' } AS isSaid
