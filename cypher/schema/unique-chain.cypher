// No two Chain nodes have the same id.
CREATE CONSTRAINT uniqueChain IF NOT EXISTS
FOR (n:Chain) REQUIRE n.id IS UNIQUE
