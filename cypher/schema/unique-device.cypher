// No two Device nodes have the same id.
CREATE CONSTRAINT uniqueDevice IF NOT EXISTS
FOR (n:Device) REQUIRE n.id IS UNIQUE
