// Which of these pairs have a REPEALS edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:REPEALS {pair: pair}]->()
USING INDEX SEEK e:REPEALS(pair)
RETURN properties(e) AS edge
