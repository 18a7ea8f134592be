// What an entity is linked to by the projected edges, in both directions: how many in all, and one page, the most attested first.
CALL () { MATCH (e:Entity {id: $id})-[r]-(:Entity) WHERE r.pair IS NOT NULL RETURN count(r) AS total }
CALL () {
  MATCH (e:Entity {id: $id})-[r]-(o:Entity)
  WHERE r.pair IS NOT NULL
  WITH e, r, o ORDER BY r.basis = 'REFERENCE', r.count DESC, type(r), o.name, o.id SKIP $offset LIMIT $limit
  RETURN collect({
    predicate: type(r), direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END, other: o {.id, .kind, .name, .nameEn},
    voice: r.voice, basis: r.basis, count: r.count, claims: r.claims
  }) AS items
}
RETURN total, items
