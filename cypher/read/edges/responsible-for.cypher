// Which of these pairs have a RESPONSIBLE_FOR edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:RESPONSIBLE_FOR {pair: pair}]->()
USING INDEX e:RESPONSIBLE_FOR(pair)
RETURN properties(e) AS edge
