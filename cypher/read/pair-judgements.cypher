// What was decided under each of these keys about two entities, with the decisions before it.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (j:PairJudgement {key: key})
RETURN properties(j) AS judgement
