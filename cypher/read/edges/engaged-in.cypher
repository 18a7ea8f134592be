// Which of these pairs have a ENGAGED_IN edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:ENGAGED_IN {pair: pair}]->()
USING INDEX SEEK e:ENGAGED_IN(pair)
RETURN properties(e) AS edge
