// Which of these pairs have a MEASURES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:MEASURES {pair: pair}]->()
USING INDEX SEEK e:MEASURES(pair)
RETURN properties(e) AS edge
