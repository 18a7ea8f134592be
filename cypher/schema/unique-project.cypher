// No two Project nodes have the same id.
CREATE CONSTRAINT uniqueProject IF NOT EXISTS
FOR (n:Project) REQUIRE n.id IS UNIQUE
