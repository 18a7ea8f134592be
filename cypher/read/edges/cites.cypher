// Which of these pairs have a CITES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:CITES {pair: pair}]->()
USING INDEX SEEK e:CITES(pair)
RETURN properties(e) AS edge
