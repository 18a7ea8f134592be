// No two Agency nodes have the same id.
CREATE CONSTRAINT uniqueAgency IF NOT EXISTS
FOR (n:Agency) REQUIRE n.id IS UNIQUE
