// Which of these pairs have a STRONG_IN edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:STRONG_IN {pair: pair}]->()
USING INDEX SEEK e:STRONG_IN(pair)
RETURN properties(e) AS edge
