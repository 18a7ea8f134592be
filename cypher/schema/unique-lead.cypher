// No two Lead nodes have the same id.
CREATE CONSTRAINT uniqueLead IF NOT EXISTS
FOR (n:Lead) REQUIRE n.id IS UNIQUE
