// No two Park nodes have the same id.
CREATE CONSTRAINT uniquePark IF NOT EXISTS
FOR (n:Park) REQUIRE n.id IS UNIQUE
