// Which other projects, of which something is said by a date and still, each of these may be the same as, why, and that nobody has decided about it yet; the likeliest reason of a pair counts.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (p) {
  RETURN p AS member
  UNION
  MATCH (member:Entity {canonical: p.id}) RETURN member
}
MATCH (member)-[r:MAY_BE]-(named:Entity)
WITH p, r, coalesce(named.canonical, named.id) AS other ORDER BY r.score DESC, r.reason, r.shared
WHERE other <> p.id
WITH p, other, collect(r)[0] AS r, collect([startNode(r).id, endNode(r).id]) + [CASE WHEN p.id < other THEN [p.id, other] ELSE [other, p.id] END] AS pairs
WHERE NOT EXISTS {
  UNWIND pairs AS pair
  MATCH (:PairJudgement {entity: pair[0], other: pair[1]})
}
MATCH (o:Entity {id: other})
WHERE EXISTS {
  MATCH (o)<-[:SUBJECT|OBJECT]-(c:Claim {status: 'ACCEPTED'})
  WHERE c.predicate <> 'NAMED' AND (c.endedOn IS NULL OR c.endedOn > $until) AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
}
RETURN p.id AS project, o {.id, .kind, .name, .nameEn} AS other, r.reason AS reason, r.shared AS shared
ORDER BY project, o.id
