// Forgets what was decided about pairs of entities: every decision was taken back.
UNWIND $keys AS key
MATCH (j:PairJudgement {key: key})
DETACH DELETE j
