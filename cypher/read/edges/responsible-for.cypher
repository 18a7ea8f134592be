// Which of these pairs have a RESPONSIBLE_FOR edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:RESPONSIBLE_FOR {pair: pair}]->()
USING INDEX SEEK e:RESPONSIBLE_FOR(pair)
RETURN properties(e) AS edge
