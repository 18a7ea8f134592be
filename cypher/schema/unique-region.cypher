// No two Region nodes have the same id.
CREATE CONSTRAINT uniqueRegion IF NOT EXISTS
FOR (n:Region) REQUIRE n.id IS UNIQUE
