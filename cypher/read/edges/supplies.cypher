// Which of these pairs have a SUPPLIES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:SUPPLIES {pair: pair}]->()
USING INDEX SEEK e:SUPPLIES(pair)
RETURN properties(e) AS edge
