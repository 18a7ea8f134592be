// Which of these pairs have a ISSUED edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:ISSUED {pair: pair}]->()
USING INDEX e:ISSUED(pair)
RETURN properties(e) AS edge
