// Which of these pairs have a FOCUSES_ON edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:FOCUSES_ON {pair: pair}]->()
USING INDEX SEEK e:FOCUSES_ON(pair)
RETURN properties(e) AS edge
