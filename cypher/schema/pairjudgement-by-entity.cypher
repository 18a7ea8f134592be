// PairJudgement nodes are looked up by entity.
CREATE INDEX pairjudgementByEntity IF NOT EXISTS
FOR (n:PairJudgement) ON (n.entity)
