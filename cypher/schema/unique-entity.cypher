// No two Entity nodes have the same id.
CREATE CONSTRAINT uniqueEntity IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
