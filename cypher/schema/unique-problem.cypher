// No two Problem nodes have the same id.
CREATE CONSTRAINT uniqueProblem IF NOT EXISTS
FOR (n:Problem) REQUIRE n.id IS UNIQUE
