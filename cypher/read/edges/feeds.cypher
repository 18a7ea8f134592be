// Which of these pairs have a FEEDS edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:FEEDS {pair: pair}]->()
USING INDEX SEEK e:FEEDS(pair)
RETURN properties(e) AS edge
