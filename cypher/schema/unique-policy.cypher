// No two Policy nodes have the same id.
CREATE CONSTRAINT uniquePolicy IF NOT EXISTS
FOR (n:Policy) REQUIRE n.id IS UNIQUE
