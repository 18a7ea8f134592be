// Which entities share each of these keys, where more than one does.
CYPHER replan=skip
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {stem: key}) USING INDEX SEEK e:Entity(stem) RETURN e
  UNION
  MATCH (k:NameKey {key: key}) USING INDEX SEEK k:NameKey(key)
  MATCH (e:Entity {id: k.entity}) USING INDEX SEEK e:Entity(id) RETURN e
}
WITH key, collect(e {.id, .kind, .name, .home, aliases: coalesce(e.aliases, [])}) AS members
WHERE size(members) > 1
RETURN key, members
