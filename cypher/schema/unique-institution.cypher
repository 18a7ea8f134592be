// No two Institution nodes have the same id.
CREATE CONSTRAINT uniqueInstitution IF NOT EXISTS
FOR (n:Institution) REQUIRE n.id IS UNIQUE
