// No two Task nodes have the same id.
CREATE CONSTRAINT uniqueTask IF NOT EXISTS
FOR (n:Task) REQUIRE n.id IS UNIQUE
