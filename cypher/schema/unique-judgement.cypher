// No two Judgement nodes have the same key.
CREATE CONSTRAINT uniqueJudgement IF NOT EXISTS
FOR (n:Judgement) REQUIRE n.key IS UNIQUE
