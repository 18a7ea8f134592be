// No two Claim nodes have the same id.
CREATE CONSTRAINT uniqueClaim IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
