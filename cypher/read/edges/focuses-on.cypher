// Which of these pairs have a FOCUSES_ON edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:FOCUSES_ON {pair: pair}]->()
USING INDEX e:FOCUSES_ON(pair)
RETURN properties(e) AS edge
