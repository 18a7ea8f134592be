// Remembers what was decided about pairs of entities, so that it outlives what made them known.
UNWIND $rows AS row
MERGE (j:PairJudgement {key: row.key})
SET j = row
