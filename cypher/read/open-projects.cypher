// Which other projects each of these may be the same as, why, and that nobody has decided about it yet; the likeliest reason of a pair counts.
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
WITH p, other, collect(r)[0] AS r, collect(startNode(r).id + '\n' + endNode(r).id) AS pairs
WHERE NOT EXISTS {
  MATCH (j:PairJudgement)
  WHERE j.entity + '\n' + j.other IN pairs + [CASE WHEN p.id < other THEN p.id + '\n' + other ELSE other + '\n' + p.id END]
}
MATCH (o:Entity {id: other})
RETURN p.id AS project, o {.id, .kind, .name, .nameEn} AS other, r.reason AS reason, r.shared AS shared
ORDER BY project, o.id
