// No two Technology nodes have the same id.
CREATE CONSTRAINT uniqueTechnology IF NOT EXISTS
FOR (n:Technology) REQUIRE n.id IS UNIQUE
