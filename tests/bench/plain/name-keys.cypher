// Writes the keys that entities are looked for under.
UNWIND $rows AS row
CREATE (k:NameKey)
SET k = row
