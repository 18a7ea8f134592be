// No two Target nodes have the same id.
CREATE CONSTRAINT uniqueTarget IF NOT EXISTS
FOR (n:Target) REQUIRE n.id IS UNIQUE
