// No two Company nodes have the same id.
CREATE CONSTRAINT uniqueCompany IF NOT EXISTS
FOR (n:Company) REQUIRE n.id IS UNIQUE
