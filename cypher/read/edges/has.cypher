// Which of these pairs have a HAS edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:HAS {pair: pair}]->()
USING INDEX SEEK e:HAS(pair)
RETURN properties(e) AS edge
