// No two PairJudgement nodes have the same key.
CREATE CONSTRAINT uniquePairJudgement IF NOT EXISTS
FOR (n:PairJudgement) REQUIRE n.key IS UNIQUE
