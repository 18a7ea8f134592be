// No two Material nodes have the same id.
CREATE CONSTRAINT uniqueMaterial IF NOT EXISTS
FOR (n:Material) REQUIRE n.id IS UNIQUE
