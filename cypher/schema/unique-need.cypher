// No two Need nodes have the same id.
CREATE CONSTRAINT uniqueNeed IF NOT EXISTS
FOR (n:Need) REQUIRE n.id IS UNIQUE
