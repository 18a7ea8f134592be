// No two Stage nodes have the same id.
CREATE CONSTRAINT uniqueStage IF NOT EXISTS
FOR (n:Stage) REQUIRE n.id IS UNIQUE
