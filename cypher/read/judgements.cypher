// What was decided under each of these keys, with the decisions before it.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (j:Judgement {key: key})
RETURN properties(j) AS judgement
