// Which of these pairs have a TO_BREAK_THROUGH edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:TO_BREAK_THROUGH {pair: pair}]->()
USING INDEX SEEK e:TO_BREAK_THROUGH(pair)
RETURN properties(e) AS edge
