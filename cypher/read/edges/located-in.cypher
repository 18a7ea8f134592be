// Which of these pairs have a LOCATED_IN edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:LOCATED_IN {pair: pair}]->()
USING INDEX SEEK e:LOCATED_IN(pair)
RETURN properties(e) AS edge
