// No two Equipment nodes have the same id.
CREATE CONSTRAINT uniqueEquipment IF NOT EXISTS
FOR (n:Equipment) REQUIRE n.id IS UNIQUE
