// The entities of these ids, or those that stand for them, with all names that they and those for which they stand have.
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (e:Entity {id: coalesce(named.canonical, named.id)})
CALL (e) {
  MATCH (other:Entity {canonical: e.id})
  RETURN collect(other.name) AS names, collect(coalesce(other.aliases, [])) AS forms
}
RETURN e {.id, .kind, .name, .nameEn, aliases: reduce(all = coalesce(e.aliases, []), form IN names + reduce(flat = [], list IN forms | flat + list) |
  CASE WHEN form = e.name OR form IN all THEN all ELSE all + form END)} AS entity
