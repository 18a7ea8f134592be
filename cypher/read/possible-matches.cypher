// Which entities may be the same, and what a person decided about them: how many pairs in all, and one page, those that wait for a decision before the others and
// the likelier first. Of one entity, where it is given, the pairs that are held for sure as well.
CALL () {
  WITH * WHERE $entity IS NULL
  MATCH (one:Entity)-[r:MAY_BE]->(other:Entity)
  RETURN one, other, r
  UNION
  WITH * WHERE $entity IS NULL
  MATCH (j:PairJudgement)
  MATCH (one:Entity {id: j.entity})
  MATCH (other:Entity {id: j.other})
  RETURN one, other, null AS r
  UNION
  WITH * WHERE $entity IS NOT NULL
  MATCH (named:Entity {id: $entity})
  MATCH (member:Entity) WHERE member.id = $entity OR member.canonical = named.canonical
  MATCH (member)-[r:MAY_BE|SAME_AS]-(:Entity)
  RETURN startNode(r) AS one, endNode(r) AS other, r
  UNION
  WITH * WHERE $entity IS NOT NULL
  MATCH (j:PairJudgement) WHERE j.entity = $entity OR j.other = $entity
  MATCH (one:Entity {id: j.entity})
  MATCH (other:Entity {id: j.other})
  RETURN one, other, null AS r
}
WITH one, other, r ORDER BY r.score DESC
WITH one, other, collect(r)[0] AS r
OPTIONAL MATCH (j:PairJudgement {entity: one.id, other: other.id})
WITH one, other, r, j
WHERE j IS NOT NULL OR type(r) = 'SAME_AS' OR one.canonical IS NULL OR other.canonical IS NULL OR one.canonical <> other.canonical
WITH one, other, r, j ORDER BY j IS NOT NULL, r.score IS NULL, r.score DESC, one.id, other.id
WITH collect({
  entity: one {.id, .kind, .name, .nameEn}, other: other {.id, .kind, .name, .nameEn}, reason: coalesce(r.reason, 'JUDGED'), shared: coalesce(r.shared, ''),
  score: CASE WHEN r IS NULL OR r.score > 1 THEN 1.0 ELSE r.score END, decided: j.status, by: j.by, at: j.at, why: j.why
}) AS pairs
RETURN size(pairs) AS total, pairs[$offset..$offset + $limit] AS items
