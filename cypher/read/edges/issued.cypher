// Which of these pairs have a ISSUED edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:ISSUED {pair: pair}]->()
USING INDEX SEEK e:ISSUED(pair)
RETURN properties(e) AS edge
