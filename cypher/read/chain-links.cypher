// The links between the things of the chain, with both ends: what feeds what, what is a type of what, what is used where, what is part of which chain; of a date, those that something said by then.
MATCH (a:Entity)-[r:FEEDS|IS_TYPE_OF|USED_AT|PART_OF]->(b:Entity)
WHERE $until IS NULL OR r.since IS NULL OR r.since <= $until
RETURN r.pair AS id, type(r) AS relation, r.voice AS voice, r.basis AS basis, r.claims AS claims,
  a {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS from,
  b {.id, .kind, .name, .nameEn, .stage, .subStage, .code, .family, .families} AS to
LIMIT $limit
