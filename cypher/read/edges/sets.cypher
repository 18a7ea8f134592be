// Which of these pairs have a SETS edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:SETS {pair: pair}]->()
USING INDEX SEEK e:SETS(pair)
RETURN properties(e) AS edge
