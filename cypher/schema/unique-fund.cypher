// No two Fund nodes have the same id.
CREATE CONSTRAINT uniqueFund IF NOT EXISTS
FOR (n:Fund) REQUIRE n.id IS UNIQUE
