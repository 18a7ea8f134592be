// No two Document nodes have the same id.
CREATE CONSTRAINT uniqueDocument IF NOT EXISTS
FOR (n:Document) REQUIRE n.id IS UNIQUE
