// PairJudgement nodes are looked up by other.
CREATE INDEX pairjudgementByOther IF NOT EXISTS
FOR (n:PairJudgement) ON (n.other)
