// No two Application nodes have the same id.
CREATE CONSTRAINT uniqueApplication IF NOT EXISTS
FOR (n:Application) REQUIRE n.id IS UNIQUE
