// Gives entities the keys that they are looked for under, in place of those that they had.
CYPHER replan=skip
CALL () {
  UNWIND $changed AS entity
  MATCH (k:NameKey {entity: entity})
  USING INDEX SEEK k:NameKey(entity)
  DELETE k
}
UNWIND $rows AS row
CREATE (k:NameKey)
SET k = row
