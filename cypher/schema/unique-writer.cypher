// No two Writer nodes have the same id.
CREATE CONSTRAINT uniqueWriter IF NOT EXISTS
FOR (n:Writer) REQUIRE n.id IS UNIQUE
