// The links that lead into or out of these nodes of the chain, one step: what feeds what, what is a type of what, which firm makes what or supplies which; of a date, those that something said by then.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:FEEDS|IS_TYPE_OF|SUPPLIES]-(:Entity) RETURN r
  UNION
  MATCH (n)-[r:MAKES]->(:Entity) WHERE n.kind = 'Company' RETURN r
}
WITH DISTINCT r WHERE $until IS NULL OR r.since IS NULL OR r.since <= $until
WITH r LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN r.pair AS id, type(r) AS relation, r.voice AS voice, r.basis AS basis, r.claims AS claims,
  a {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS from,
  b {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS to
