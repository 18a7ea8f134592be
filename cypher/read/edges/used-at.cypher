// Which of these pairs have a USED_AT edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:USED_AT {pair: pair}]->()
USING INDEX SEEK e:USED_AT(pair)
RETURN properties(e) AS edge
